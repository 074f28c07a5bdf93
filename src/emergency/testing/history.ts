import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { discoverShape } from '../../config/discover/discover.js';
import { configSchema, type ConfigInput } from '../../config/schema.js';
import type { StateEvent } from '../../core/event.js';
import { recordingLogger, silentProgress } from '../../core/testing/doubles.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { loadDocuments } from '../../facts/documents.js';
import { systemClock } from '../../platform/clock.js';
import { nodeFiles } from '../../platform/files.js';
import { openGit } from '../../platform/git.js';
import { systemLiveness } from '../../platform/liveness.js';
import { nodeProcesses } from '../../platform/processes.js';
import type { MeasureFn } from '../../session/ports.js';
import { inScratchWorktree } from '../../session/scratch.js';
import { seal } from '../../state/entry.js';
import { ulidSource } from '../../state/ulid.js';
import { measureTools } from '../../tools/measure.js';
import { NO_TOOLS, type ToolKind } from '../../tools/results.js';
import type { BaseReport } from '../red-base/plan.js';
import type { EmergencyDeps } from '../red-base/probe.js';
import { watchBase, type WatchRequest } from '../red-base/watch-base.js';
import { measureOnce } from './measure-once.js';

export const SESSION = '20260105t031700-0123abcd';

const test = (name: string): string =>
  [
    "import assert from 'node:assert';",
    "import { test } from 'node:test';",
    `import { ${name} } from '../src/${name}.js';`,
    `test('${name} gives its letter', () => { assert.equal(${name}(), '${name}'); });`,
    `test('${name} is a function', () => { assert.equal(typeof ${name}, 'function'); });`,
    '',
  ].join('\n');

export const source = (name: string, value = `'${name}'`): string =>
  `// First line.\nexport const ${name} = () => ${value};\n// Last line.\n`;

/** Two modules and a suite of node:test for each. */
export const APP: Readonly<Record<string, string>> = {
  'package.json': '{"name":"app","private":true,"type":"module","scripts":{"test":"node --test"}}\n',
  'src/a.js': source('a'),
  'src/b.js': source('b'),
  'test/a.test.js': test('a'),
  'test/b.test.js': test('b'),
};

/** Log entries of the given types and data, in order. */
export function logOf(...entries: readonly (readonly [string, StateEvent['data']])[]): StateEvent[] {
  const next = ulidSource(() => new Date('2026-01-04T03:00:00Z'), randomBytes);
  return entries.map(([type, data], sequence) =>
    seal({
      ...{ v: 1, id: next(), at: '2026-01-04T03:00:00.000Z', writer: 'w', sequence, previous: null },
      ...{ type, data },
    }),
  );
}

export interface WatchOptions {
  readonly config?: ConfigInput;
  readonly events?: readonly StateEvent[];
}

const measureAnew: MeasureFn = (request) => {
  const { packages, kinds, ...rest } = request;
  const which = new Set<ToolKind>(kinds ?? ['tests', 'types']);
  const around = {
    files: nodeFiles(),
    clock: systemClock(),
    logger: recordingLogger(),
    progress: silentProgress(),
  };
  return measureTools({ ...rest, ...around, which, ...(packages === undefined ? {} : { packages }) });
};
const measureKnown = measureOnce(measureAnew);

/** Everything real around a repository; `onMeasure` is told of each run of tools before it begins. */
export async function emergencyDeps(
  directory: string,
  onMeasure: () => void,
  measure = measureAnew,
): Promise<EmergencyDeps> {
  const processes = nodeProcesses();
  return {
    ...{ processes, files: nodeFiles(), clock: systemClock(), logger: recordingLogger() },
    git: openGit(directory, processes),
    liveness: await systemLiveness(processes),
    measure: (request) => {
      onMeasure();
      return measure(request);
    },
  };
}

/** What a session hands on about the tip of main: one run of everything there. */
export async function watchRequest(
  deps: EmergencyDeps,
  workDirectory: string,
  options: WatchOptions = {},
): Promise<WatchRequest> {
  const { git } = deps;
  const config = configSchema.parse(options.config ?? {});
  const commit = (await git.resolve('refs/heads/main^{commit}')) ?? '';
  const shape = await discoverShape({ documents: await loadDocuments(git, commit), git, config });
  const place = { root: git.directory, config, shape, workDirectory };
  const measured = await inScratchWorktree(
    deps,
    { ...place, checkout: place.root, commit },
    async (work) => ({
      ...NO_TOOLS,
      ...(await deps.measure({ ...work, ...place, root: work.root, packages: undefined, kinds: undefined })),
    }),
  );
  return {
    ...{ ...place, session: SESSION, base: { branch: 'main', commit }, measured },
    events: options.events ?? [],
  };
}

/** A real repository with a real test suite and everything real around it. */
export class History {
  readonly fixture: GitFixture;
  readonly workDirectory: string;
  /** Runs of tools so far. */
  measured = 0;

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.fixture = gitFixture({ ...APP, ...files });
    this.workDirectory = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-work-')));
  }

  dispose(): void {
    this.fixture.dispose();
    rmSync(this.workDirectory, { recursive: true, force: true });
  }

  get tip(): string {
    return this.fixture.git('rev-parse', 'HEAD');
  }

  commit(message: string, files: Readonly<Record<string, string>>): string {
    this.fixture.write(files);
    return this.fixture.commit(message);
  }

  /** So many commits that change nothing that a test sees. */
  idle(count: number, label = 'idle'): void {
    for (let index = 0; index < count; index += 1)
      this.commit(`${label} ${index}`, { [`notes/${label}-${index}.txt`]: `${index}\n` });
  }

  deps(anew = false): Promise<EmergencyDeps> {
    const count = (): void => {
      this.measured += 1;
    };
    return emergencyDeps(this.fixture.directory, count, anew ? measureAnew : measureKnown);
  }

  request(deps: EmergencyDeps, options: WatchOptions = {}): Promise<WatchRequest> {
    return watchRequest(deps, this.workDirectory, options);
  }

  /** `anew`: with tests that do not always say the same. */
  async watch(
    options: WatchOptions & { readonly limitMs?: number; readonly anew?: boolean } = {},
  ): Promise<BaseReport> {
    const deps = await this.deps(options.anew);
    const request = await this.request(deps, options);
    return watchBase(deps, {
      ...request,
      ...(options.limitMs === undefined ? {} : { limitMs: options.limitMs }),
    });
  }

  /** What a search must not leave behind. */
  leftovers(): readonly string[] {
    const journals = path.join(this.fixture.directory, '.git/caretaker/sessions');
    return [
      ...readdirSync(this.workDirectory),
      ...(existsSync(journals) ? readdirSync(journals) : []),
      ...this.fixture.git('worktree', 'list').split('\n').slice(1),
      ...this.fixture
        .git('for-each-ref', '--format=%(refname)')
        .split('\n')
        .filter((ref) => ref !== 'refs/heads/main'),
    ];
  }
}
