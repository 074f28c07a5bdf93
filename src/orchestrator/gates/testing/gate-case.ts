import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { discoverShape } from '../../../config/discover/discover.js';
import { configSchema, type ConfigInput } from '../../../config/schema.js';
import type { Finding } from '../../../core/finding.js';
import type { Processes, ProcessSpec } from '../../../core/ports.js';
import { recordingLogger, silentProgress, type LogEntry } from '../../../core/testing/doubles.js';
import { gitFixture } from '../../../core/testing/git-fixture.js';
import { loadDocuments } from '../../../facts/documents.js';
import { systemClock } from '../../../platform/clock.js';
import { nodeFiles } from '../../../platform/files.js';
import { openGit } from '../../../platform/git.js';
import { nodeProcesses } from '../../../platform/processes.js';
import { contextOf } from '../../../rules/testing/context.js';
import { allowedProcesses } from '../../../session/checks/allowed-processes.js';
import { sessionCommands } from '../../../session/checks/session-commands.js';
import { changedTexts, changedEntries } from '../../../propose/handover/tree-change.js';
import type { MeasureFn } from '../../../session/ports.js';
import { measureTools } from '../../../tools/measure.js';
import { installedPackage } from '../../../tools/testing/tool-fixture.js';
import { NO_TOOLS, type ToolKind, type ToolResults } from '../../../tools/results.js';
import type { GateDeps, GateInput, Side } from '../gate.js';

export type FileTexts = Readonly<Record<string, string>>;

/** What one side is said to be, besides its files. */
export interface SideOptions {
  readonly tools?: Partial<ToolResults>;
  readonly findings?: readonly Finding[];
  readonly failedRules?: readonly string[];
  readonly criteria?: Readonly<Record<string, 'pass' | 'fail' | 'not-measurable'>>;
}

export interface GateCaseOptions {
  readonly files: FileTexts;
  /** Files that the change adds, alters or (null) deletes. */
  readonly change: Readonly<Record<string, string | null>>;
  readonly config?: ConfigInput;
  readonly before?: SideOptions;
  readonly after?: SideOptions;
  /** Milliseconds for all gates; five minutes unless told. */
  readonly timeMs?: number;
  /** Runs the tests of both sides for real. */
  readonly runTests?: boolean;
  readonly flaky?: readonly string[];
  /** Packages of this repository that are installed, with their programs. */
  readonly links?: readonly string[];
}

export interface GateCase {
  readonly deps: GateDeps;
  readonly input: GateInput;
  readonly root: string;
  /** Programs that were started since the case was made. */
  readonly started: readonly ProcessSpec[];
  readonly logs: readonly LogEntry[];
}

const measure: MeasureFn = async ({ root, shape, config, processes, packages, kinds, until }) =>
  measureTools({
    ...{ root, shape, config, processes, files: nodeFiles(), clock: systemClock() },
    ...{ logger: recordingLogger(), progress: silentProgress() },
    which: new Set<ToolKind>(kinds ?? ['tests', 'bundles']),
    ...(packages === undefined ? {} : { packages }),
    ...(until === undefined ? {} : { until }),
  });

function sideOf(commit: string, texts: FileTexts, options: SideOptions = {}): Side {
  return {
    commit,
    scan: {
      context: contextOf(texts),
      findings: options.findings ?? [],
      failedRules: options.failedRules ?? [],
    },
    tools: { ...NO_TOOLS, ...options.tools },
    criteria: new Map(Object.entries(options.criteria ?? {})),
  };
}

function applied(files: FileTexts, change: GateCaseOptions['change']): FileTexts {
  const kept = Object.entries({ ...files, ...change }).filter(([, text]) => text !== null);
  return Object.fromEntries(kept) as FileTexts;
}

/** As an untracked folder, which the repository does not ignore. */
function install(root: string, names: readonly string[]): void {
  for (const name of names) {
    const bin = path.join(root, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    const installed = installedPackage(name);
    const { bin: programs } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
      readonly bin: string | Readonly<Record<string, string>>;
    };
    symlinkSync(installed, path.join(root, 'node_modules', name));
    for (const [program, file] of Object.entries(
      typeof programs === 'string' ? { [name]: programs } : programs,
    ))
      symlinkSync(path.join('..', name, file), path.join(bin, program));
  }
}

function recording(processes: Processes, started: ProcessSpec[]): Processes {
  return {
    run: (spec) => {
      started.push(spec);
      return processes.run(spec);
    },
  };
}

/** A change in a real repository, whose tests are real runs of its own test command. */
export async function inGateCase<T>(
  options: GateCaseOptions,
  work: (made: GateCase) => Promise<T>,
): Promise<T> {
  const fixture = gitFixture(options.files);
  const root = fixture.directory;
  try {
    install(root, options.links ?? []);
    const logger = recordingLogger();
    const clock = systemClock();
    const own = nodeProcesses();
    const git = openGit(root, own);
    const config = configSchema.parse(options.config ?? {});
    const base = fixture.git('rev-parse', 'HEAD');
    const shape = await discoverShape({ documents: await loadDocuments(git, base), git, config });
    const allow = { commands: sessionCommands(shape, config), roots: [root], cwdRoots: [root] };
    const started: ProcessSpec[] = [];
    const until = clock.monotonic() + (options.timeMs ?? 300_000);
    const processes = recording(allowedProcesses(own, allow, clock, Infinity), started);
    const deps = { git, files: nodeFiles(), processes, clock, logger, measure };
    const request = { root, git, shape, config, processes, packages: undefined };
    const run = async (): Promise<Partial<ToolResults>> =>
      options.runTests === true ? { tests: (await measure({ ...request, kinds: ['tests'] })).tests } : {};
    const before = { ...(await run()), ...options.before?.tools };
    for (const [name, text] of Object.entries(options.change)) {
      if (text === null) fixture.git('rm', '-q', '--', name);
      else {
        fixture.write({ [name]: text });
        fixture.git('add', '--', name);
      }
    }
    fixture.git('commit', '-q', '-m', 'Change');
    const commit = fixture.git('rev-parse', 'HEAD');
    const after = { ...(await run()), ...options.after?.tools };
    const changes = await changedTexts(git, await changedEntries(git, base, `${commit}^{tree}`));
    if ('notText' in changes) throw new Error('the change of a case must be text');
    const texts = applied(options.files, options.change);
    started.length = 0;
    return await work({
      deps,
      root,
      started,
      logs: logger.entries,
      input: {
        ...{ config, shape, root, changes, until, flaky: new Set(options.flaky ?? []) },
        before: sideOf(base, options.files, { ...options.before, tools: before }),
        after: sideOf(commit, texts, { ...options.after, tools: after }),
      },
    });
  } finally {
    fixture.dispose();
  }
}

/** Every file below a directory with its bytes and its mode, `.git` left out. */
export function bytesOf(root: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const walk = (directory: string): void => {
    for (const name of readdirSync(path.join(root, directory))) {
      const relative = directory === '' ? name : `${directory}/${name}`;
      const file = path.join(root, relative);
      const stat = lstatSync(file);
      if (relative === '.git') continue;
      if (stat.isDirectory()) walk(relative);
      else if (stat.isSymbolicLink()) found[relative] = `-> ${readlinkSync(file)}`;
      else found[relative] = `${(stat.mode & 0o777).toString(8)} ${readFileSync(file, 'base64')}`;
    }
  };
  walk('');
  return found;
}

/** A finding with the fields that gates look at. */
export function findingOf(about: Partial<Finding>): Finding {
  const start = { line: 1, column: 1 };
  return {
    ...{ rule: 'quality/no-unused-export', path: 'src/a.js', range: { start, end: start } },
    ...{
      message: 'Something is wrong.',
      remedy: 'Repair it.',
      confidence: 'high',
      evidence: [],
      anchor: 'a',
    },
    ...{ tier: 'quality', category: 'dead-code', severity: 'low', package: '.', fingerprint: '0'.repeat(32) },
    ...{ remediation: { by: 'person' }, references: [] },
    ...about,
  };
}
