import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { configSchema, type Config, type ConfigInput } from '../../config/schema.js';
import type { RepositoryShape } from '../../config/shape.js';
import type { EventSink } from '../../core/event.js';
import type { Json } from '../../core/json.js';
import type { Edit } from '../../core/edit.js';
import type { Finding } from '../../core/finding.js';
import { recordingLogger, silentProgress, type LogEntry } from '../../core/testing/doubles.js';
import { systemClock } from '../../platform/clock.js';
import { nodeFiles } from '../../platform/files.js';
import { openGit } from '../../platform/git.js';
import { systemLiveness } from '../../platform/liveness.js';
import { nodeProcesses } from '../../platform/processes.js';
import type { Fixer } from '../../rules/fixer.js';
import { runRules } from '../../rules/run.js';
import { defineRule, type Rule } from '../../rules/rule.js';
import { contextOf } from '../../rules/testing/context.js';
import { NO_TOOLS, type Measured, type TestCase, type TestRun } from '../../tools/results.js';
import type { SessionDeps } from '../deps.js';
import { localLockStore } from '../locks/local-store.js';
import { openLocks } from '../locks/locks.js';
import { sessionLocks } from '../locks/session-locks.js';
import type { Choice, MeasureFn, ScanFn } from '../ports.js';
import type { NightlyInput } from '../run/state.js';

/** A defect that a test can plant anywhere: the word `var` at the start of a line. */
export const noVar: Rule = defineRule({
  meta: {
    id: 'demo/no-var',
    title: 'No var',
    tier: 'quality',
    category: 'dead-code',
    severity: 'low',
    remediation: { by: 'fixer', safety: 'safe' },
    references: [],
  },
  *check(context) {
    for (const path of context.facts.files.keys()) {
      const lines = (context.documents.text(path) ?? '').split('\n');
      for (const [index, line] of lines.entries()) {
        if (!line.startsWith('var ')) continue;
        yield {
          path,
          range: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 4 } },
          message: 'This is declared with var.',
          remedy: 'Declare it with let.',
          confidence: 'high',
          evidence: ['The line starts with var.'],
          anchor: line,
        };
      }
    }
  },
});

/** Replaces the `var` of a finding by `word`. */
export function varFixer(word = 'let'): Fixer {
  return {
    rule: noVar.meta.id,
    propose: async (finding, workspace) => {
      const text = (await workspace.read(finding.path)) ?? '';
      const before = text.split('\n').slice(0, finding.range.start.line - 1);
      const start = before.reduce((sum, line) => sum + line.length + 1, 0);
      if (text.slice(start, start + 3) !== 'var') return { status: 'declined', reason: 'there is no var' };
      const edit: Edit = {
        kind: 'replace',
        path: finding.path,
        start,
        end: start + 3,
        expected: 'var',
        text: word,
      };
      return {
        status: 'proposed',
        edits: [edit],
        summary: `Declare with ${word} in ${finding.path}`,
        safety: 'safe',
      };
    },
  };
}

const scan =
  (config: Config, rules: readonly Rule[]): ScanFn =>
  async ({ git, commit, overlay, tools }) => {
    const entries = await git.listTree(commit);
    const contents = new Map<string, string>();
    for await (const blob of git.readBlobs(entries.map((entry) => entry.id))) {
      contents.set(blob.id, blob.content.toString('utf8'));
    }
    const texts: Record<string, string> = {};
    for (const { path: name, id } of entries) if (!overlay.has(name)) texts[name] = contents.get(id) ?? '';
    for (const [name, text] of overlay) if (text !== null) texts[name] = text;
    const context = { ...contextOf(texts), config, tools };
    const { findings, ruleErrors } = runRules(rules, context);
    return { context, findings, failedRules: ruleErrors.map((error) => error.rule) };
  };

function parseTap(output: string): TestRun {
  const cases: TestCase[] = [...output.matchAll(/^(not ok|ok) \d+ - (.*)$/gm)].map((match) => ({
    name: match[2] ?? '',
    path: 'test.mjs',
    status: match[1] === 'ok' ? 'passed' : 'failed',
  }));
  const failed = cases.filter((test) => test.status === 'failed').length;
  return {
    runner: 'node',
    passed: cases.length - failed,
    failed,
    skipped: 0,
    listed: true,
    cases,
    tail: output.slice(-500),
  };
}

/** Runs `node test.mjs`, which prints TAP, in each package that has a test command. */
const measure: MeasureFn = async ({ root, processes, shape, packages, kinds }) => {
  const tests = new Map<string, Measured<TestRun>>();
  for (const { name, directory, commands } of shape.packages) {
    const [program, ...args] = commands.test ?? [];
    const isWanted = packages?.includes(name) !== false && kinds?.includes('tests') !== false;
    if (program === undefined || !isWanted) continue;
    const cwd = path.join(root, directory);
    const run = await processes.run({ command: program, args, cwd, timeoutMs: 20_000 });
    const value = parseTap(run.stdout);
    const measured: Measured<TestRun> =
      value.cases.length === 0
        ? { status: 'not-measured', reason: 'the test command printed no result' }
        : { status: 'measured', value, by: 'node', durationMs: run.durationMs };
    tests.set(name, measured);
  }
  return { ...NO_TOOLS, tests };
};

export interface RecordedEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, Json>>;
}

export interface Harness {
  readonly input: NightlyInput;
  readonly deps: SessionDeps;
  readonly events: readonly RecordedEvent[];
  readonly logs: readonly LogEntry[];
  readonly workDirectory: string;
  dispose(): void;
}

export interface HarnessOptions {
  readonly config?: ConfigInput;
  readonly fixer?: Fixer;
  readonly rules?: readonly Rule[];
  readonly workDirectory?: string;
  readonly mode?: NightlyInput['mode'];
  readonly paths?: readonly string[];
  /** What the environment holds for an executor. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly test?: readonly string[] | null;
  readonly sink?: (event: RecordedEvent) => void;
  readonly choose?: (findings: readonly Finding[]) => Choice;
  readonly deps?: (deps: SessionDeps) => Partial<SessionDeps>;
}

function chooseAll(findings: readonly Finding[]): Choice {
  const candidates = findings.filter((finding) => finding.remediation.by !== 'person');
  const category = candidates[0]?.category ?? null;
  const reason = category === null ? 'no finding can be fixed' : `the highest tier with work is ${category}`;
  return { category, reason, candidates, decisions: [], parked: [] };
}

function shapeOf(root: RepositoryShape, test: readonly string[] | null): RepositoryShape {
  return {
    ...root,
    baseBranch: 'main',
    packages: root.packages.map((entry) => ({ ...entry, commands: test === null ? {} : { test } })),
  };
}

/** A session on a real repository: real git, files, processes, locks and journal; one rule and one fixer of its own. */
export async function harness(directory: string, options: HarnessOptions = {}): Promise<Harness> {
  const processes = nodeProcesses();
  const git = openGit(directory, processes);
  const clock = systemClock();
  const logger = recordingLogger();
  const events: RecordedEvent[] = [];
  const config = configSchema.parse(options.config ?? {});
  const sink: EventSink = {
    append: (type, data) => {
      events.push({ type, data });
      options.sink?.({ type, data });
      return Promise.resolve();
    },
  };
  const base = options.workDirectory ?? mkdtempSync(path.join(os.tmpdir(), 'caretaker-work-'));
  mkdirSync(base, { recursive: true });
  const workDirectory = realpathSync(base);
  const liveness = await systemLiveness(processes);
  const { pid, host } = liveness.self;
  const locks = openLocks({
    store: localLockStore(git, clock),
    clock,
    random: (bytes) => randomBytes(bytes),
    pid,
    host,
  });
  const choose = options.choose ?? chooseAll;
  const deps: SessionDeps = {
    git,
    processes,
    files: nodeFiles(),
    clock,
    logger,
    progress: silentProgress(),
    events: sink,
    locks: sessionLocks(locks, sink),
    liveness,
    scan: scan(config, options.rules ?? [noVar]),
    measure,
    choose: ({ findings }) => choose(findings),
    loadFixer: (rule) => Promise.resolve(rule === noVar.meta.id ? (options.fixer ?? varFixer()) : undefined),
    variable: (name) => options.variables?.[name],
    report: async (record) => {
      const file = path.join(workDirectory, `report-${record.session}.json`);
      await nodeFiles().write(file, JSON.stringify(record));
      return file;
    },
  };
  const test = options.test === undefined ? [process.execPath, 'test.mjs'] : options.test;
  const input: NightlyInput = {
    root: directory,
    repo: 'demo',
    config,
    shape: shapeOf(contextOf({ 'package.json': '{"name":"demo","private":true}' }).shape, test),
    workDirectory,
    mode: options.mode ?? { kind: 'land' },
    trigger: 'cli',
    ...(options.paths === undefined ? {} : { paths: options.paths }),
  };
  return {
    input,
    deps: { ...deps, ...options.deps?.(deps) },
    events,
    logs: logger.entries,
    workDirectory,
    dispose: () => {
      rmSync(workDirectory, { recursive: true, force: true });
    },
  };
}

/** A small project whose test says something real: it loads the sources and checks what they export. */
export const DEMO_FILES: Readonly<Record<string, string>> = {
  'package.json': '{"name":"demo","private":true,"type":"module"}\n',
  '.gitignore': 'node_modules\n.env\n',
  'src/a.js': '// Keeps the count.\nvar a = 1;\nexport const total = () => a;\n',
  'src/b.js': "var b = 2;\nexport const name = () => 'b' + b;\n",
  'src/c.js': 'var c = 3;\nexport const three = () => c;\n',
  'test.mjs': [
    "import { total } from './src/a.js';",
    "import { name } from './src/b.js';",
    "import { three } from './src/c.js';",
    "const check = (n, title, ok) => console.log(`${ok ? 'ok' : 'not ok'} ${n} - ${title}`);",
    "check(1, 'total', total() === 1);",
    "check(2, 'name', name() === 'b2');",
    "check(3, 'three', three() === 3);",
    '',
  ].join('\n'),
};
