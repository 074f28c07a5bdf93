import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { configSchema } from '../../config/schema.js';
import { gitFixture, type GitFixture } from '../../core/testing/git-fixture.js';
import { runNightly } from '../nightly.js';
import { DEMO_FILES, harness, noVar, type Harness, type HarnessOptions } from '../testing/harness.js';
import { treeHash } from '../testing/tree-hash.js';
import { PRELUDE } from './testing/hostile.js';

const byExecutor = { ...noVar, meta: { ...noVar.meta, remediation: { by: 'executor' } as const } };
const ONE = {
  ...DEMO_FILES,
  'src/b.js': "let b = 2;\nexport const name = () => 'b' + b;\n",
  'src/c.js': 'let c = 3;\nexport const three = () => c;\n',
};
const GOOD = 'fix();\n';

let fixture: GitFixture;
let place: string;
const open: Harness[] = [];
beforeEach(() => {
  place = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'caretaker-good-')));
});
afterEach(() => {
  for (const entry of open.splice(0)) entry.dispose();
  fixture.dispose();
  rmSync(place, { recursive: true, force: true });
});

interface Setting {
  readonly script?: string;
  readonly executor?: object;
  readonly options?: HarnessOptions;
  readonly files?: Readonly<Record<string, string>>;
  /** Puts more into the checkout than is committed. */
  readonly prepare?: (directory: string) => void;
}

async function night({ script = GOOD, executor = {}, options = {}, files = ONE, prepare }: Setting) {
  fixture = gitFixture(files);
  prepare?.(fixture.directory);
  const program = path.join(place, 'agent.mjs');
  writeFileSync(program, PRELUDE + script);
  const config = configSchema.parse({
    session: { executor: { command: process.execPath, args: [program, '{prompt}', place], ...executor } },
  });
  const made = await harness(fixture.directory, { rules: [byExecutor], ...options });
  open.push(made);
  const input = { ...made.input, config };
  const before = treeHash(fixture.directory);
  const run = await runNightly(input, made.deps);
  expect(treeHash(fixture.directory)).toBe(before);
  return { ...run, events: made.events };
}

const told = (name: string): string => readFileSync(path.join(place, name), 'utf8');
const show = (branch: string | null, name: string): string =>
  fixture.git('show', `${String(branch)}:${name}`);
const typed = (events: Harness['events'], type: string) =>
  events.filter((event) => event.type === type).map((event) => event.data);

describe('CM-18: an executor that does what it is asked', () => {
  it('lands its change on the branch of the day, to be reviewed and under its own name', async () => {
    const { result, record, plan, events } = await night({});
    expect(result).toMatchObject({ outcome: 'landed', filesChanged: 1, linesChanged: 2 });
    expect(show(result.branch, 'src/a.js')).toContain('let a = 1;');
    expect(show('main', 'src/a.js')).toContain('var a = 1;');
    expect(record.actions.fixes).toMatchObject([{ by: 'executor', result: 'landed' }]);
    expect(typed(events, 'fix.proposed')).toMatchObject([{ by: 'executor', safety: 'review' }]);
    expect(plan?.message).toContain('Declare it with let (by the executor node)');
  });

  it('finds the prompt, the files and the installed packages, and nothing that leads to the repository', async () => {
    const script = `${GOOD}
      const links = [];
      const visit = (folder) => { for (const name of fs.readdirSync(folder)) {
        const file = path.join(folder, name);
        if (fs.lstatSync(file).isSymbolicLink()) links.push(fs.realpathSync(file));
        else if (fs.lstatSync(file).isDirectory()) visit(file);
      } };
      visit('node_modules');
      fs.writeFileSync('node_modules/left/index.js', 'poisoned');
      write(path.join(work, 'seen.json'), JSON.stringify({
        prompt: read(prompt), stdin: fs.readFileSync(0, 'utf8'), links, cwd: process.cwd(), env: process.env,
        remotes: execFileSync('git', ['remote']).toString(),
        status: execFileSync('git', ['status', '--porcelain']).toString(),
        settings: read('.git/config'),
      }));`;
    const run = await night({
      script,
      executor: { stdin: true, env: ['AGENT_KEY', 'COPIED'] },
      options: {
        rules: [byExecutor],
        variables: { AGENT_KEY: 'sk-1', COPIED: 'tok', GITHUB_TOKEN: 'tok', OTHER: 'x' },
      },
      prepare: (directory) => {
        mkdirSync(path.join(directory, 'node_modules/.bin'), { recursive: true });
        mkdirSync(path.join(directory, 'node_modules/left'));
        writeFileSync(path.join(directory, 'node_modules/left/index.js'), 'left');
        writeFileSync(path.join(directory, '.env'), 'SECRET=1');
        chmodSync(path.join(directory, 'node_modules/left/index.js'), 0o755);
      },
    });
    expect(run.result.outcome).toBe('landed');
    const seen = JSON.parse(told('seen.json')) as Record<string, string> & {
      links: string[];
      env: Record<string, string>;
    };
    expect(seen.prompt).toContain('## Findings of demo/no-var');
    expect(seen.stdin).toBe(seen.prompt);
    expect(seen.remotes).toBe('');
    expect(seen.status).toContain(' M src/a.js');
    expect(JSON.stringify(seen)).not.toContain(fixture.directory);
    expect(seen.links.every((link) => link.startsWith(String(seen.cwd)))).toBe(true);
    expect(seen.env).toMatchObject({ AGENT_KEY: 'sk-1', HOME: path.join(String(seen.cwd), '../home') });
    expect(Object.keys(seen.env)).not.toContain('COPIED');
    expect(Object.keys(seen.env)).not.toContain('OTHER');
    expect(readdirSync(path.dirname(String(seen.cwd).replace('/repository', '')))).not.toContain(
      path.basename(String(seen.cwd).replace('/repository', '')),
    );
    expect(readFileSync(path.join(fixture.directory, 'node_modules/left/index.js'), 'utf8')).toBe('left');
  });

  it('may leave what the repository ignores, and add a test of its own', async () => {
    const test = `import { it } from 'vitest';\nit('is one', () => {});\n`;
    const script = `${GOOD}write('coverage/out.txt', 'x'); write('src/own.test.js', ${JSON.stringify(test)});`;
    const files = { ...ONE, '.gitignore': 'coverage\n', 'node_modules/kept/index.js': 'kept;\n' };
    const run = await night({ script, files });
    expect(run.result).toMatchObject({ outcome: 'landed', filesChanged: 2 });
    expect(fixture.git('ls-tree', '-r', '--name-only', String(run.result.branch))).not.toContain('coverage');
  });

  it('loses its change when the tests say no, with a strike', async () => {
    const run = await night({ script: `edit('src/a.js', 'var a = 1', 'let a = 5');` });
    expect(run.result.outcome).toBe('refused');
    expect(typed(run.events, 'fix.failed')).toMatchObject([{ step: 'verify' }]);
    expect(fixture.git('branch', '--list', 'automation/*')).toBe('');
  });

  it('gets no more findings than it may, each in a folder of its own', async () => {
    const files = { ...DEMO_FILES };
    const script = `
      const [, name] = /file: (\\S+),/.exec(read(prompt)); fs.appendFileSync(path.join(work, 'runs'), process.cwd() + '\\n');
      edit(name, 'var ', 'let ');`;
    const run = await night({ files, script, executor: { attempts: 2 } });
    expect(run.result).toMatchObject({ outcome: 'landed', filesChanged: 2 });
    expect(new Set(told('runs').trim().split('\n')).size).toBe(2);
  });

  it('is no strike against a finding when it cannot be started, and is asked once only', async () => {
    const run = await night({ files: DEMO_FILES, executor: { command: 'no-such-agent' } });
    expect(run.record.actions.fixes).toMatchObject([
      { result: 'declined', detail: 'executor/not-found: no-such-agent could not be started' },
    ]);
    expect(typed(run.events, 'fix.failed')).toEqual([]);
  });

  it('does not work where no test vouches for its change', async () => {
    const run = await night({
      options: { rules: [byExecutor], test: null },
      script: `write(path.join(work, 'started'), '');`,
    });
    expect(run.result.outcome).toBe('refused');
    expect(readdirSync(place)).not.toContain('started');
  });
});

describe('CM-18: what an executor may be given', () => {
  it.each([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'INPUT_TOKEN',
    'GIT_ASKPASS',
    'SSH_AUTH_SOCK',
    'npm_config_x',
    'NODE_OPTIONS',
  ])('%s is not among it', (name) => {
    fixture = gitFixture({});
    const parsed = configSchema.safeParse({ session: { executor: { command: 'agent', env: [name] } } });
    expect(parsed.success).toBe(false);
  });
});
