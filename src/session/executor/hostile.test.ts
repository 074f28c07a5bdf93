import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { runNightly } from '../nightly.js';
import { DEMO_FILES, harness, noVar, type Harness } from '../testing/harness.js';
import { treeHash } from '../testing/tree-hash.js';
import { HOSTILE, PRELUDE, type Hostile } from './testing/hostile.js';

const TOKEN = 'ghs_canaryOfTheWorkflow0123456789';
const KEY = 'sk-canary-of-the-agent-0123456789';
const byExecutor = { ...noVar, meta: { ...noVar.meta, remediation: { by: 'executor' } as const } };
const TEST_OF = (name: string): string =>
  `import { expect, it } from 'vitest';\nit('${name}', () => {\n  expect(1).toBe(1);\n});\n`;
const FILES = {
  ...DEMO_FILES,
  'src/b.js': "let b = 2;\nexport const name = () => 'b' + b;\n",
  'src/c.js': 'let c = 3;\nexport const three = () => c;\n',
  'src/long.js': 'let long;\n'.repeat(30),
  'src/a.test.js': TEST_OF('a'),
  'src/sum.test.js': TEST_OF('sum'),
  'src/skip.test.js': TEST_OF('skip'),
  'src/view.snap': 'view\n',
};

let fixture: GitFixture;
let origin: string;
let place: string;
const open: Harness[] = [];
let before: string;
let refused = 0;
const reasons = new Set<string>();

/** Files, refs, settings, hooks and index of the repository and of its remote; not the objects, which nothing names. */
function stateOf(): string {
  const hash = createHash('sha256').update(treeHash(fixture.directory));
  for (const name of ['config', 'HEAD', 'index', 'packed-refs', 'info/exclude']) {
    const file = path.join(fixture.directory, '.git', name);
    hash.update(name).update(existsSync(file) ? readFileSync(file) : '-');
  }
  for (const name of ['hooks', 'refs/heads', 'refs/tags', 'refs/remotes', 'worktrees', 'modules']) {
    const folder = path.join(fixture.directory, '.git', name);
    hash.update(name).update(existsSync(folder) && statSync(folder).isDirectory() ? treeHash(folder) : '-');
  }
  return hash.update(treeHash(origin)).digest('hex');
}

const sandboxes = (): readonly string[] =>
  readdirSync(os.tmpdir()).filter((name) => name.startsWith(`caretaker-executor-${process.pid}-`));

/** Processes of this machine that were started with a home in a sandbox of this test. */
const survivors = (): readonly string[] =>
  readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/environ`, 'utf8').includes(`caretaker-executor-${process.pid}-`);
    } catch {
      return false;
    }
  });

beforeAll(() => {
  process.env.GITHUB_TOKEN = TOKEN;
  place = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-hostile-')));
  origin = path.join(place, 'origin.git');
  fixture = gitFixture(FILES);
  fixture.git('init', '-q', '--bare', '-b', 'main', '--template=', origin);
  fixture.git('remote', 'add', 'origin', origin);
  fixture.git('push', '-q', 'origin', 'main');
  fixture.git('status');
  before = stateOf();
});
afterEach(() => {
  for (const entry of open.splice(0)) entry.dispose();
});
afterAll(() => {
  delete process.env.GITHUB_TOKEN;
  fixture.dispose();
  rmSync(place, { recursive: true, force: true });
  process.stdout.write(`hostile executors: ${HOSTILE.length} tried, ${refused} refused\n`);
});

async function attack({ script, config, title }: Hostile) {
  const program = path.join(place, `${title.replaceAll(' ', '-')}.mjs`);
  writeFileSync(program, PRELUDE + script);
  const workDirectory = realpathSync(mkdtempSync(path.join(place, 'work-')));
  const made = await harness(fixture.directory, {
    rules: [byExecutor],
    workDirectory,
    variables: { AGENT_KEY: KEY, GITHUB_TOKEN: TOKEN },
    config: {
      policy: { neverTouch: ['vault'] },
      session: {
        executor: { command: process.execPath, args: [program, '{prompt}', workDirectory], ...config },
      },
    },
  });
  open.push(made);
  return { ...(await runNightly(made.input, made.deps)), events: made.events, logs: made.logs };
}

describe(`CM-18: ${HOSTILE.length} hostile executors are refused and leave the repository byte-identical`, () => {
  it.each(HOSTILE.map((entry) => [`${entry.title}: executor/${entry.code}`, entry] as const))(
    '%s',
    async (_title, entry) => {
      const run = await attack(entry);
      expect(run.error).toBeUndefined();
      const [fix] = run.record.actions.fixes;
      expect(fix?.detail).toMatch(new RegExp(`^executor/${entry.code}: `));
      reasons.add(fix?.detail ?? '');
      expect(fix?.detail).toContain(entry.says);
      expect(fix?.by).toBe('executor');
      expect(run.result.outcome).toBe('nothing-to-do');
      const strikes = run.events.filter((event) => event.type === 'fix.failed');
      expect(strikes.map((event) => event.data.reason)).toEqual([fix?.detail]);
      expect(stateOf()).toBe(before);
      expect(sandboxes()).toEqual([]);
      expect(survivors()).toEqual([]);
      const told = JSON.stringify([run.events, run.logs, run.record]);
      expect(told).not.toContain(KEY);
      expect(told).not.toContain(TOKEN);
      refused += 1;
    },
    30_000,
  );

  it('with as many reasons as there are executors', () => {
    expect(refused).toBe(HOSTILE.length);
    expect(reasons.size).toBe(HOSTILE.length);
  });
});
