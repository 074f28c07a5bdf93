import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { discoverShape } from '../../../config/discover/discover.js';
import { configSchema, type Config, type ConfigInput } from '../../../config/schema.js';
import type { StateEvent } from '../../../core/event.js';
import type { Finding } from '../../../core/finding.js';
import type { Json } from '../../../core/json.js';
import type { Git } from '../../../core/ports.js';
import { recordingLogger, silentProgress } from '../../../core/testing/doubles.js';
import { gitFixture, type GitFixture } from '../../../core/testing/git-fixture.js';
import { memoryCache } from '../../../facts/cache.js';
import { loadDocuments } from '../../../facts/documents.js';
import { nodeFiles } from '../../../platform/files.js';
import { openGit } from '../../../platform/git.js';
import { nodeProcesses } from '../../../platform/processes.js';
import { scan } from '../../../scan/scan.js';
import { configHash, sealPlan } from '../../../session/land/plan.js';
import type { ScanFn } from '../../../session/ports.js';
import { refsHash, treeHash } from '../../../session/testing/tree-hash.js';
import { seal, toLine } from '../../../state/entry.js';
import { projectHistory } from '../../../state/projections/history.js';
import { ulidSource } from '../../../state/ulid.js';
import { NO_TOOLS } from '../../../tools/results.js';
import type { HandoverChange, HandoverRequest } from '../request.js';
import type { Judge } from '../validate.js';
import { fileDigest } from '../write-handover.js';

export const NOW = new Date('2026-01-05T03:30:00.000Z');
export const SESSION = '20260105t031700-0123abcd';
export const BRANCH = 'automation/continuous-maintenance-2026-01-05';

/** A package with an unused import, a test, and a dependency one patch behind. */
export const FILES: Readonly<Record<string, string>> = {
  'package.json':
    '{\n  "name": "app",\n  "private": true,\n  "type": "module",\n  "scripts": {\n    "test": "node --test"\n  },\n  "dependencies": {\n    "left": "^1.2.3"\n  }\n}\n',
  'package-lock.json':
    '{\n  "packages": {\n    "": {\n      "dependencies": {\n        "left": "^1.2.3"\n      }\n    },\n    "node_modules/left": {\n      "version": "1.2.3",\n      "resolved": "https://packages.example.com/left-1.2.3.tgz",\n      "integrity": "sha512-aaa"\n    }\n  }\n}\n',
  'tsconfig.json': '{}\n',
  'src/a.ts': "import { unused, used } from './b.js';\nexport const a = used;\n",
  'src/b.ts': 'export const unused = 1;\nexport const used = 2;\n',
  'src/main.ts': "import { a } from './a.js';\nconsole.log(a);\n",
  'src/a.test.ts':
    "import assert from 'node:assert';\nimport { test } from 'node:test';\nimport { a } from './a.js';\ntest('gives two', () => {\n  assert.equal(a, 2);\n  assert.ok(a);\n});\ntest('is a number', () => {\n  assert.equal(typeof a, 'number');\n});\n",
  'src/__snapshots__/a.test.ts.snap': 'exports[`a`] = `2`;\n',
  'README.md': '# App\n',
};

/** The change of a good handover. */
export const FIXED = "import { used } from './b.js';\nexport const a = used;\n";

/** A handover as bytes on disk, before its digests are made. */
export interface Parts {
  request: HandoverRequest & { change: HandoverChange };
  patch: string;
  events: string;
  markdown: string;
  json: string;
}

export interface Forgery {
  /** Works on a checkout of the base that holds the good change already. */
  readonly edit?: (work: GitFixture) => void;
  /** Turns the patch into another one after it was made. */
  readonly patch?: (patch: string) => string;
  /** Before the plan is sealed. */
  readonly change?: (change: HandoverChange, scene: Scene) => void;
  /** After the plan was sealed. */
  readonly parts?: (parts: Parts, scene: Scene) => void;
  /** After the folder was written. */
  readonly folder?: (folder: string) => void;
}

/** A change as git has it. */
interface Made {
  readonly tree: string;
  readonly patch: string;
}

const processes = nodeProcesses();
const IDENTITY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Fixture',
  GIT_AUTHOR_EMAIL: 'fixture@example.com',
  GIT_COMMITTER_NAME: 'Fixture',
  GIT_COMMITTER_EMAIL: 'fixture@example.com',
};

/** A remote, a clone that hands over and a clone that may write. */
export class Scene {
  readonly work: GitFixture;
  readonly root: string;
  readonly origin: string;
  readonly clone: string;
  readonly base: string;
  readonly git: Git;
  config: Config;
  finding: Finding | undefined;
  private number = 0;
  private readonly good = new Map<string, Made>();

  constructor(files: Readonly<Record<string, string>> = FILES, config: ConfigInput = {}) {
    this.work = gitFixture(files);
    this.base = this.work.git('rev-parse', 'HEAD');
    this.root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-scene-')));
    this.origin = path.join(this.root, 'origin.git');
    this.clone = path.join(this.root, 'clone');
    this.config = configSchema.parse(config);
    this.run(this.root, 'clone', '-q', '--bare', this.work.directory, this.origin);
    this.run(this.root, 'clone', '-q', this.origin, this.clone);
    this.git = openGit(this.clone, processes);
  }

  run(directory: string, ...args: readonly string[]): string {
    return execFileSync('git', [...args], {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...IDENTITY },
    }).trim();
  }

  /** Takes over what the remote has. */
  fetch(): void {
    this.run(this.clone, 'fetch', '-q', '--prune', 'origin');
  }

  readonly scan: ScanFn = async (request) => {
    const documents = await loadDocuments(request.git, request.commit);
    const shape = await discoverShape({ documents, git: request.git, config: this.config });
    return scan({
      ...request,
      shape,
      config: this.config,
      history: projectHistory([]),
      cache: memoryCache(),
      logger: recordingLogger(),
      progress: silentProgress(),
    });
  };

  judge(about: Partial<Judge> = {}): Judge {
    return {
      git: this.git,
      files: nodeFiles(),
      config: this.config,
      baseBranch: 'main',
      configFile: '.github/caretaker.yml',
      scan: this.scan,
      now: NOW,
      ...about,
    };
  }

  /** The unused import, as the rules see it at the base. */
  async unusedImport(): Promise<Finding> {
    if (this.finding === undefined) {
      const { findings } = await this.scan({
        git: this.git,
        commit: this.base,
        overlay: new Map(),
        tools: NO_TOOLS,
      });
      this.finding = findings.find((found) => found.rule === 'quality/no-unused-import');
    }
    if (this.finding === undefined) throw new Error('The fixture has no unused import');
    return this.finding;
  }

  /** The good change alone is made once for each parent: most forgeries leave it as it is. */
  private treeOf(edit: Forgery['edit'], parent: string): Made {
    const known = edit === undefined ? this.good.get(parent) : undefined;
    const made = known ?? this.makeTree(edit, parent);
    if (edit === undefined) this.good.set(parent, made);
    return made;
  }

  private makeTree(edit: Forgery['edit'], parent: string): Made {
    const { work } = this;
    work.git('checkout', '-q', '--force', '--detach', parent);
    work.git('clean', '-q', '-fdx');
    work.write({ 'src/a.ts': FIXED });
    work.git('add', '-A');
    edit?.(work);
    const tree = work.git('write-tree');
    const patch = execFileSync(
      'git',
      ['diff', '--no-ext-diff', '--no-textconv', '--no-renames', '--binary', parent, tree, '--'],
      { cwd: work.directory, encoding: 'utf8' },
    );
    work.git('checkout', '-q', '--force', 'main');
    return { tree, patch };
  }

  /** A handover whose hashes and ids are all right, whatever is forged in it: the forger knows the code. */
  async make(forgery: Forgery = {}, parent = this.base): Promise<Parts> {
    const finding = await this.unusedImport();
    const made = this.treeOf(forgery.edit, parent);
    const patch = forgery.patch?.(made.patch) ?? made.patch;
    const change: HandoverChange = {
      plan: '',
      parent,
      branch: BRANCH,
      expected: null,
      tree: made.tree,
      configHash: configHash(this.config),
      category: 'dead-code',
      fixes: [
        {
          fingerprint: finding.fingerprint,
          rule: finding.rule,
          path: finding.path,
          line: 1,
          severity: finding.severity,
          message: finding.message,
          summary: 'Remove the unused import of unused',
          by: 'fixer',
        },
      ],
      commands: ['npm run test (app)'],
      tests: { before: { passed: 2, failed: 0, skipped: 0 }, after: { passed: 2, failed: 0, skipped: 0 } },
    };
    forgery.change?.(change, this);
    const sealed = sealPlan({
      ...{ baseRef: '', baseCommit: this.base, parent: change.parent, branch: change.branch, expected: null },
      ...{ configHash: change.configHash, category: change.category, tree: change.tree, diff: [] },
      ...{ patch: patch.replace(/\n$/, ''), message: '', commands: [], fingerprints: [] },
    });
    change.plan = sealed.id;
    const parts: Parts = {
      request: {
        v: 1,
        session: SESSION,
        outcome: 'planned',
        reason: `plan ${sealed.id} is handed over`,
        startedAt: '2026-01-05T03:17:00.000Z',
        finishedAt: '2026-01-05T03:25:00.000Z',
        base: { branch: 'main', commit: this.base },
        change,
        files: { 'change.patch': '', 'events.ndjson': '', 'report.md': '', 'report.json': '' },
      },
      patch,
      events: sessionEvents(this.base).map(toLine).join(''),
      markdown: '# Report\n',
      json: '{}\n',
    };
    forgery.parts?.(parts, this);
    return parts;
  }

  /** Writes a handover to a new folder and returns its path. */
  async folder(forgery: Forgery = {}, parent = this.base): Promise<string> {
    const { request, patch, events, markdown, json } = await this.make(forgery, parent);
    this.number += 1;
    const folder = path.join(this.root, `handover-${this.number}`);
    mkdirSync(folder);
    const files = {
      'change.patch':
        request.files['change.patch'] === '' ? fileDigest(patch) : request.files['change.patch'],
      'events.ndjson': fileDigest(events),
      'report.md': fileDigest(markdown),
      'report.json': fileDigest(json),
    };
    writeFileSync(path.join(folder, 'change.patch'), patch);
    writeFileSync(path.join(folder, 'events.ndjson'), events);
    writeFileSync(path.join(folder, 'report.md'), markdown);
    writeFileSync(path.join(folder, 'report.json'), json);
    writeFileSync(path.join(folder, 'request.json'), JSON.stringify({ ...request, files }));
    forgery.folder?.(folder);
    return folder;
  }

  /** Everything of both repositories but loose objects. */
  state(): string {
    const hash = createHash('sha256');
    for (const directory of [this.origin, path.join(this.clone, '.git')]) hash.update(refsHash(directory));
    hash.update(readFileSync(path.join(this.clone, '.git', 'index')));
    return hash.update(treeHash(this.clone)).digest('hex');
  }

  dispose(): void {
    this.work.dispose();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A writer's chain from its types and data. */
export function chainOf(
  entries: readonly (readonly [type: string, data: Readonly<Record<string, Json>>])[],
  about: { readonly writer?: string; readonly start?: string } = {},
): readonly StateEvent[] {
  let at = Date.parse(about.start ?? '2026-01-05T03:18:00.000Z');
  const nextId = ulidSource(
    () => new Date(at),
    (bytes) => new Uint8Array(bytes).fill(7),
  );
  const events: StateEvent[] = [];
  for (const [type, data] of entries) {
    at += 1000;
    const last = events.at(-1);
    events.push(
      seal({
        v: 1,
        id: nextId(),
        at: new Date(at).toISOString(),
        writer: about.writer ?? 'read-job',
        sequence: events.length,
        type,
        data,
        previous: last?.hash ?? null,
      }),
    );
  }
  return events;
}

/** What the session of a good handover wrote. */
export function sessionEvents(base: string): readonly StateEvent[] {
  return chainOf([
    [
      'session.started',
      {
        session: SESSION,
        repo: 'app',
        baseBranch: 'main',
        baseCommit: base,
        trigger: 'schedule',
        dryRun: false,
      },
    ],
    [
      'session.step',
      { session: SESSION, step: 'identify', status: 'done', durationMs: 5, detail: '1 finding' },
    ],
    ['decision.made', { session: SESSION, decision: 'act', subject: 'dead-code', reason: 'safe' }],
  ]);
}
