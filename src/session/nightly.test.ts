import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gitFixture, type GitFixture } from '../core/testing/git-fixture.js';
import { OUT_OF_TIME } from '../tools/measured.js';
import { runNightly } from './nightly.js';
import type { Overlay } from './ports.js';
import { DEMO_FILES, harness, varFixer, type Harness, type HarnessOptions } from './testing/harness.js';
import { treeHash } from './testing/tree-hash.js';

let fixture: GitFixture;
const open: Harness[] = [];
beforeEach(() => {
  fixture = gitFixture(DEMO_FILES);
  writeFileSync(path.join(fixture.directory, '.env'), 'SECRET=1\n');
});
afterEach(() => {
  fixture.dispose();
  for (const entry of open.splice(0)) entry.dispose();
});

async function start(options: HarnessOptions = {}): Promise<Harness> {
  const made = await harness(fixture.directory, options);
  open.push(made);
  return made;
}

async function nightly(options: HarnessOptions = {}) {
  const made = await start(options);
  return { ...(await runNightly(made.input, made.deps)), harness: made };
}

const branches = (): string =>
  fixture.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/automation', 'refs/caretaker');
const worktrees = (): number => fixture.git('worktree', 'list').split('\n').length;
const steps = (made: Harness) =>
  made.events
    .filter((event) => event.type === 'session.step')
    .map(({ data }) => `${JSON.stringify(data.step)} ${JSON.stringify(data.status)}`.replaceAll('"', ''));

describe('CM-15 a session in eight recorded steps', () => {
  it('lands one vouched-for commit on the branch of the day and leaves the checkout byte-identical', async () => {
    const before = { tree: treeHash(fixture.directory), head: fixture.git('rev-parse', 'HEAD') };
    const { result, record, harness: made } = await nightly();
    expect(result).toMatchObject({
      outcome: 'landed',
      category: 'dead-code',
      filesChanged: 3,
      linesChanged: 6,
    });
    expect(result.branch).toMatch(/^automation\/continuous-maintenance-\d{4}-\d\d-\d\d$/);
    expect(fixture.git('rev-parse', `${String(result.branch)}^`)).toBe(before.head);
    expect(fixture.git('show', `${String(result.branch)}:src/a.js`)).toContain('let a = 1;');
    const message = fixture.git('log', '-1', '--format=%B', String(result.branch));
    for (const part of [
      '[continuous-agent]',
      'Issue:',
      'Root Cause:',
      'Fix:',
      'Impact:',
      'Testing:',
      'Task-ID:',
      'Severity: low',
    ]) {
      expect(message).toContain(part);
    }
    expect(message).toContain('Before 3 passed, 0 failed; after 3 passed, 0 failed');
    expect(fixture.git('log', '-1', '--format=%ae', String(result.branch))).toBe(
      'caretaker@users.noreply.github.com',
    );

    expect(steps(made)).toEqual(
      ['identify', 'isolate', 'baseline', 'implement', 'verify', 'document', 'commit', 'release'].map(
        (step) => `${step} done`,
      ),
    );
    expect(treeHash(fixture.directory)).toBe(before.tree);
    expect(fixture.git('rev-parse', 'HEAD')).toBe(before.head);
    expect(fixture.git('status', '--porcelain')).toBe('');
    expect(worktrees()).toBe(1);
    expect(branches()).toBe(result.branch);
    expect(existsSync(String(result.report))).toBe(true);
    expect(readdirSync(made.workDirectory)).toEqual([path.basename(String(result.report))]);
    expect(readdirSync(path.join(fixture.directory, '.git/caretaker/sessions'))).toEqual([]);
    expect(record.tests.before).toMatchObject({ status: 'run', totals: { passed: 3 } });
    expect(record.rollback?.commands[1]).toContain(String(result.commit));
  });

  it('AD-03: changes nothing outside the paths that it is bound to, whatever was chosen', async () => {
    const { result, record } = await nightly({ paths: ['./src/a.js', 'src/d/'] });
    expect(result).toMatchObject({ outcome: 'landed', filesChanged: 1 });
    expect(fixture.git('show', '--format=', '--name-only', String(result.branch))).toBe('src/a.js');
    expect(record.actions.fixes.filter((fix) => fix.result === 'declined').map((fix) => fix.path)).toEqual([
      'src/b.js',
      'src/c.js',
    ]);
  });

  it('reads the tree once for the base and once for each fix', async () => {
    let read = 0;
    const overlays: Overlay[] = [];
    const { result } = await nightly({
      deps: ({ scan }) => ({
        scan: (request) => {
          if (request.same === undefined) read += 1;
          else expect([...request.overlay]).toEqual([...(overlays.at(-1) ?? [])]);
          overlays.push(request.overlay);
          return scan(request);
        },
      }),
    });
    expect(result).toMatchObject({ outcome: 'landed', filesChanged: 3 });
    expect(read).toBe(1 + 3);
  });

  it('says that there is nothing to do', async () => {
    fixture.write({
      'src/a.js': 'let a = 1;\nexport const total = () => a;\n',
      'src/b.js': 'export {};\n',
      'src/c.js': 'export {};\n',
    });
    fixture.commit('Clean');
    const { result, harness: made } = await nightly();
    expect(result).toMatchObject({ outcome: 'nothing-to-do', branch: null, commit: null });
    expect(steps(made)).toContain('isolate skipped');
    expect(branches()).toBe('');
  });
});

describe('CM-13 change budget', () => {
  it('lands the part that fits and leaves the rest to the next session of the day on the same branch', async () => {
    const options = { config: { session: { budget: { files: 2, lines: 50 } } } };
    const first = await nightly(options);
    expect(first.result).toMatchObject({ outcome: 'landed', filesChanged: 2, linesChanged: 4 });
    expect(first.record.actions.fixes.map((fix) => fix.result)).toEqual(['landed', 'landed', 'over-budget']);
    const second = await nightly(options);
    expect(second.result).toMatchObject({ outcome: 'landed', filesChanged: 1, branch: first.result.branch });
    expect(fixture.git('rev-parse', `${String(second.result.commit)}^`)).toBe(first.result.commit);
  });
});

describe('CM-15 a new failure reverts the change', () => {
  it('drops the fix that broke a test, keeps the others, and counts a strike', async () => {
    // In b.js the name is assigned before its declaration, which only var allows.
    fixture.write({ 'src/b.js': "b = 2;\nvar b;\nexport const name = () => 'b' + b;\n" });
    fixture.commit('Hoist');
    const { result, record, harness: made } = await nightly();
    expect(result).toMatchObject({ outcome: 'landed', filesChanged: 2 });
    expect(fixture.git('diff', '--name-only', 'main', String(result.branch))).toBe('src/a.js\nsrc/c.js');
    expect(record.actions.fixes.map((fix) => [fix.path, fix.result])).toEqual(
      expect.arrayContaining([
        ['src/a.js', 'landed'],
        ['src/b.js', 'failed'],
        ['src/c.js', 'landed'],
      ]),
    );
    expect(made.events.filter((event) => event.type === 'fix.failed')).toHaveLength(1);
  });

  it('lands nothing when the only fix breaks a test', async () => {
    const { result } = await nightly({ fixer: varFixer('const x =') });
    expect(result).toMatchObject({ outcome: 'refused', commit: null, filesChanged: 0 });
    expect(result.reason).toContain('the change was reverted');
    expect(branches()).toBe('');
  });
});

describe('safety rule 5: could not run is never a pass', () => {
  it('refuses where there are no tests', async () => {
    const { result } = await nightly({ test: null });
    expect(result).toMatchObject({ outcome: 'refused' });
    expect(result.reason).toContain('there is no test command');
    expect(branches()).toBe('');
  });

  it('refuses where the tests cannot run', async () => {
    const { result } = await nightly({ test: [process.execPath, 'no-such-file.mjs'] });
    expect(result).toMatchObject({ outcome: 'refused' });
    expect(result.reason).toContain('printed no result');
  });

  it('works on repairs only while the base is red', async () => {
    fixture.write({ 'src/c.js': 'var c = 4;\nexport const three = () => c;\n' });
    fixture.commit('Break');
    const { result, record } = await nightly();
    expect(result.outcome).toBe('refused');
    expect(record.tests.preExistingFailures).toEqual(['test.mjs > three']);
  });

  it('sets a flaky test aside by running it again', async () => {
    const counter = path.join(fixture.directory, '.git', 'count');
    fixture.write({
      'test.mjs': `${DEMO_FILES['test.mjs'] ?? ''}
import fs from 'node:fs';
const runs = fs.existsSync(${JSON.stringify(counter)}) ? fs.readFileSync(${JSON.stringify(counter)}, 'utf8').length : 0;
fs.writeFileSync(${JSON.stringify(counter)}, 'x'.repeat(runs + 1));
check(4, 'flaky', runs % 2 === 1);
`,
    });
    fixture.commit('Flaky');
    const { result, record } = await nightly();
    expect(result.outcome).toBe('landed');
    expect(record.tests.flaky).toEqual(['test.mjs > flaky']);
  });
});

describe('safety rule 1: plan, then apply', () => {
  it('prints the plan in a dry run and changes nothing', async () => {
    const { result, plan } = await nightly({ mode: { kind: 'plan' } });
    expect(result).toMatchObject({ outcome: 'planned', commit: null, filesChanged: 3 });
    expect(plan?.patch).toContain('+let a = 1;');
    expect(plan?.commands[0]).toContain('test.mjs');
    expect(branches()).toBe('');
  });

  it('CM-12: waits for approval, lands exactly the approved plan, refuses another one', async () => {
    const config = { policy: { approval: 'required' as const } };
    const waiting = await nightly({ config });
    expect(waiting.result.outcome).toBe('planned');
    const other = await nightly({ config, mode: { kind: 'approved', plan: 'f'.repeat(16) } });
    expect(other.result.outcome).toBe('refused');
    expect(branches()).toBe('');
    const approved = await nightly({ config, mode: { kind: 'approved', plan: String(waiting.result.plan) } });
    expect(approved.result).toMatchObject({ outcome: 'landed', plan: waiting.result.plan });
  });

  it('refuses when the change is not the one any more that was verified', async () => {
    const { result } = await nightly({
      deps: ({ scan }) => ({
        scan: async (request) => {
          // The scan after the checks is the last deed before the plan.
          if (request.same !== undefined && request.overlay.size > 0) {
            const root = await request.git.text(['rev-parse', '--show-toplevel']);
            writeFileSync(path.join(root, 'src/a.js'), 'let a = 2;\nexport const total = () => a;\n');
          }
          return scan(request);
        },
      }),
    });
    expect(result).toMatchObject({
      outcome: 'refused',
      reason: 'the change is not the one that was verified',
    });
    expect(branches()).toBe('');
  });

  it('refuses when the base moves while the session works', async () => {
    const { result } = await nightly({
      sink: (event) => {
        if (event.type === 'session.step' && event.data.step === 'document') fixture.commit('Meanwhile');
      },
    });
    expect(result).toMatchObject({ outcome: 'refused', reason: 'the base branch has moved since the plan' });
    expect(branches()).toBe('');
  });
});

describe('safety rule 7: people win', () => {
  it("leaves a branch with somebody else's commit alone", async () => {
    const { result } = await nightly({ config: { session: { budget: { files: 1, lines: 50 } } } });
    fixture.git('switch', '-q', String(result.branch));
    const theirs = fixture.commit('A person was here');
    fixture.git('switch', '-q', 'main');
    const again = await nightly();
    expect(again.result).toMatchObject({ outcome: 'refused', commit: null });
    expect(again.result.reason).toContain('somebody else');
    expect(fixture.git('rev-parse', String(result.branch))).toBe(theirs);
  });

  it('leaves a branch that is checked out alone', async () => {
    const { result } = await nightly({ config: { session: { budget: { files: 1, lines: 50 } } } });
    fixture.git('switch', '-q', String(result.branch));
    const again = await nightly();
    expect(again.result.reason).toContain('checked out');
    expect(fixture.git('status', '--porcelain')).toBe('');
  });

  it('CM-22: works on other files than those under a lock and says so', async () => {
    const made = await start();
    const held = await made.deps.locks.acquire({
      session: 'a-person',
      files: ['src/a.js'],
      purpose: 'by hand',
      minutes: 15,
    });
    expect(held.status).toBe('acquired');
    const { result, record } = await nightly();
    expect(result).toMatchObject({ outcome: 'landed', filesChanged: 2 });
    expect(record.conflicts.map((conflict) => conflict.path)).toEqual(['src/a.js']);
  });
});

describe('safety rule 4: protected paths', () => {
  it('never touches what policy.neverTouch covers', async () => {
    const { record } = await nightly({ config: { policy: { neverTouch: ['src/[ab].js'] } } });
    expect(record.actions.files.map((file) => file.path)).toEqual(['src/c.js']);
    expect(record.actions.fixes.find((fix) => fix.path === 'src/a.js')?.detail).toContain('neverTouch');
  });

  it('CM-12: runs no command that is not on the allow-list', async () => {
    const marker = path.join(fixture.directory, '.git', 'ran');
    const fixer = varFixer();
    const { result, record } = await nightly({
      fixer: {
        ...fixer,
        propose: async (finding, workspace) => {
          await workspace.processes.run({
            command: 'touch',
            args: [marker],
            cwd: workspace.root,
            timeoutMs: 1_000,
          });
          return fixer.propose(finding, workspace);
        },
      },
    });
    expect(result.outcome).toBe('nothing-to-do');
    expect(record.actions.fixes[0]?.detail).toContain('allow-list');
    expect(existsSync(marker)).toBe(false);
  });

  it('undoes what a fixer writes behind the back of the session', async () => {
    const fixer = varFixer();
    const { result } = await nightly({
      fixer: {
        ...fixer,
        propose: (finding, workspace) => {
          writeFileSync(path.join(workspace.root, 'src/c.js'), 'hacked');
          return fixer.propose(finding, workspace);
        },
      },
    });
    expect(result.outcome).toBe('nothing-to-do');
    expect(readFileSync(path.join(fixture.directory, 'src/c.js'), 'utf8')).toContain('var c');
  });
});

describe('CM-25 time limit', () => {
  it('leaves half of the time to the checks of the work, and runs in it what the scan had no time for', async () => {
    const given: (number | undefined)[] = [];
    const { result } = await nightly({
      config: { session: { timeLimitMinutes: 2 } },
      deps: (own) => ({
        measure: async (request) => {
          const left = request.until === undefined ? undefined : request.until - own.clock.monotonic();
          given.push(left);
          const results = await own.measure(request);
          return left === undefined ? results : { ...results, tests: new Map([['demo', OUT_OF_TIME]]) };
        },
      }),
    });
    expect(result.outcome).toBe('landed');
    const [scan = 0, ...checks] = given;
    expect(scan).toBeGreaterThan(20_000);
    expect(scan).toBeLessThanOrEqual(60_000);
    expect(checks).toEqual([undefined, undefined]);
  });

  it('ends a session that hangs and cleans up', async () => {
    fixture.write({ 'test.mjs': 'setInterval(() => {}, 1000);\n' });
    fixture.commit('Hang');
    const { result } = await nightly({ config: { session: { timeLimitMinutes: 1 / 60 } } });
    expect(result.outcome).toBe('refused');
    expect(result.reason).toContain('time limit');
    expect(worktrees()).toBe(1);
    expect(branches()).toBe('');
  });
});
