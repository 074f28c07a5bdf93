import { afterEach, describe, expect, it } from '@jest/globals';
import { nodeFiles } from '../../platform/files.js';
import { APP, History, logOf, source } from '../testing/history.js';
import type { BaseReport, RedBase } from './plan.js';
import { readRevert, writeRevert } from './read-revert.js';
import { watchBase } from './watch-base.js';

const open: History[] = [];
const history = (files: Readonly<Record<string, string>> = {}): History => {
  const made = new History(files);
  open.push(made);
  return made;
};
const runs: string[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.dispose();
});

const green = (commit: string) => logOf(['base.green', { commit }]);

function red(report: BaseReport): RedBase {
  if (report.status !== 'red') throw new Error(`the base is ${report.status}`);
  return report;
}

function note(title: string, report: RedBase): void {
  runs.push(`${title}: ${report.tried.length} test runs`);
}

describe('CM-24 the culprit of a red base branch', () => {
  it.each([
    [1, 1],
    [2, 2],
    [9, 4],
    [16, 11],
  ])('is found among %i commits as number %i, in a logarithm of test runs', async (count, place) => {
    const repo = history();
    const start = repo.tip;
    repo.idle(place - 1, 'before');
    const culprit = repo.commit('Give another letter', { 'src/a.js': source('a', "'x'") });
    repo.idle(count - place, 'after');
    const report = red(await repo.watch({ events: green(start) }));
    expect(report.search).toMatchObject({
      status: 'found',
      culprit,
      targets: [{ package: 'app', test: 'test/a.test.js > a gives its letter' }],
      others: [],
    });
    expect(report.plan).toMatchObject({
      kind: 'revert',
      landing: 'propose',
      branch: `automation/revert-${culprit.slice(0, 12)}`,
      evidence: { tests: { before: { passed: 3, failed: 1 }, after: { passed: 4, failed: 0 } } },
    });
    // The green end, the halving, and both sides once more.
    expect(report.tried.length).toBeLessThanOrEqual(3 + Math.ceil(Math.log2(count)));
    note(`${count} commits, culprit ${place}`, report);
    expect(repo.leftovers()).toEqual([]);
  });

  it('is found without a known green commit, by looking back in growing steps', async () => {
    const repo = history();
    repo.idle(9, 'before');
    const culprit = repo.commit('Give another letter', { 'src/a.js': source('a', "'x'") });
    repo.idle(2, 'after');
    const report = red(await repo.watch());
    expect(report.search).toMatchObject({ status: 'found', culprit });
    expect(report.note).toContain('knows no green commit');
    note('12 commits, no green one known', report);
  });

  it('may be a merge, which is reverted as seen from its first parent', async () => {
    const repo = history();
    const git = (...args: readonly string[]): string => repo.fixture.git(...args);
    const start = repo.tip;
    git('checkout', '-q', '-b', 'feature');
    repo.idle(2, 'feature');
    repo.commit('Break it on the side', { 'src/a.js': source('a', "'x'") });
    git('checkout', '-q', 'main');
    repo.idle(1, 'before');
    git('merge', '-q', '--no-ff', '-m', 'Merge feature', 'feature');
    const merge = repo.tip;
    git('branch', '-q', '-D', 'feature');
    repo.idle(1, 'after');
    const report = red(await repo.watch({ events: green(start) }));
    expect(report.culprit).toMatchObject({ commit: merge, isMerge: true });
    expect(report.plan.kind).toBe('revert');
    if (report.plan.kind !== 'revert') return;
    expect(git('diff', '--name-only', report.plan.tree, `${merge}^1`)).toBe('notes/after-0.txt');
    note('3 commits with a merge', report);
  });

  it('is found around commits whose tests cannot run', async () => {
    const repo = history();
    const start = repo.tip;
    repo.idle(2, 'before');
    const syntax = 'export const a = (;\n';
    repo.commit('Break the syntax', { 'src/a.js': syntax });
    repo.commit('Repair the syntax', { 'src/a.js': source('a') });
    const culprit = repo.commit('Give another letter', { 'src/a.js': source('a', "'x'") });
    const report = red(await repo.watch({ events: green(start) }));
    expect(report.search).toMatchObject({ status: 'found', culprit });
    expect(report.tried.map(({ status }) => status)).toContain('unknown');
    note('5 commits with a broken one', report);
  });

  it('is not named when a commit that cannot run stands beside it', async () => {
    const repo = history();
    const start = repo.tip;
    const broken = repo.commit('Break the syntax', { 'src/a.js': 'export const a = (;\n' });
    const culprit = repo.commit('Give another letter', { 'src/a.js': source('a', "'x'") });
    repo.idle(1);
    const report = red(await repo.watch({ events: green(start) }));
    expect(report.search).toMatchObject({
      status: 'not-found',
      why: 'skipped',
      suspects: [broken, culprit],
      good: start,
    });
    expect(report.plan.kind).toBe('ask');
  });

  it('is the first of two; the other is named as left', async () => {
    const repo = history();
    const start = repo.tip;
    const first = repo.commit('Break a', { 'src/a.js': source('a', "'x'") });
    repo.idle(2);
    repo.commit('Break b', { 'src/b.js': source('b', "'y'") });
    const report = red(await repo.watch({ events: green(start) }));
    expect(report.search).toMatchObject({
      status: 'found',
      culprit: first,
      targets: [{ test: 'test/a.test.js > a gives its letter' }],
      others: [{ test: 'test/b.test.js > b gives its letter' }],
    });
    expect(report.plan).toMatchObject({
      kind: 'revert',
      evidence: { repaired: ['test/a.test.js > a gives its letter'], tests: { after: { failed: 1 } } },
    });
  });

  it('is not looked for when only a flaky test fails', async () => {
    const counter = "import { existsSync, writeFileSync } from 'node:fs';";
    const repo = history();
    repo.commit('Add a flaky test', {
      'test/flaky.test.js': [
        ...[counter, "import assert from 'node:assert';", "import { test } from 'node:test';"],
        "const mark = new URL('../../flaky-mark', import.meta.url);",
        "test('fails now and then', () => {",
        '  const seen = existsSync(mark); if (!seen) writeFileSync(mark, ""); assert.ok(seen);',
        '});',
        '',
      ].join('\n'),
    });
    const report = await repo.watch({ anew: true });
    expect(report).toMatchObject({ status: 'unknown', reason: 'only flaky tests fail' });
  });

  it('is not blamed when the tests fail on the green commit as well', async () => {
    const repo = history();
    const start = repo.commit('Break a', { 'src/a.js': source('a', "'x'") });
    repo.idle(4);
    const report = red(await repo.watch({ events: green(start) }));
    expect(report.search).toMatchObject({ status: 'not-found', why: 'outside' });
    expect(report.tried).toHaveLength(1);
  });

  it('is not looked for beyond the window', async () => {
    const repo = history();
    repo.commit('Break a', { 'src/a.js': source('a', "'x'") });
    repo.idle(6);
    const report = red(await repo.watch({ config: { session: { redBaseWindow: 4 } } }));
    expect(report.search).toMatchObject({ status: 'not-found', why: 'too-old', good: null });
    expect(report.note).toContain('at most 4 commits');
  });

  it('is not looked for past the time limit; the range found so far is told', async () => {
    const repo = history();
    const start = repo.tip;
    repo.commit('Break a', { 'src/a.js': source('a', "'x'") });
    repo.idle(3);
    const deps = await repo.deps();
    const request = await repo.request(deps, { events: green(start) });
    // After the green end was tried, the clock stands past the limit.
    let late = 0;
    const clock = { ...deps.clock, monotonic: () => deps.clock.monotonic() + late };
    const measure: typeof deps.measure = async (asked) => {
      const results = await deps.measure(asked);
      if (repo.measured >= 3) late = 3_600_000;
      return results;
    };
    const report = red(await watchBase({ ...deps, clock, measure }, request));
    expect(report.search).toMatchObject({ status: 'not-found', why: 'no-time', good: start });
    expect(report.plan.kind).toBe('ask');
    expect(repo.leftovers()).toEqual([]);
  });

  it('runs nothing when the base is green', async () => {
    const repo = history();
    const report = await repo.watch();
    expect(report).toEqual({ status: 'green', commit: repo.tip });
    expect(repo.measured).toBe(1);
  });
});

describe('CM-24 the revert of a culprit', () => {
  const broken = async (
    after: (repo: History) => void,
    culpritFiles: Readonly<Record<string, string>> = { 'src/a.js': source('a', "'x'") },
    message = 'Give another letter',
    config: Parameters<History['watch']>[0] = {},
  ) => {
    const repo = history();
    const start = repo.tip;
    const culprit = repo.commit(message, culpritFiles);
    after(repo);
    return { repo, culprit, report: await repo.watch({ ...config, events: green(start) }) };
  };

  it('is a question when later commits conflict with it, with the paths', async () => {
    const { report } = await broken((repo) => {
      repo.commit('Build on it', { 'src/a.js': source('a', "'xx'") });
    });
    expect(red(report).plan).toMatchObject({ kind: 'ask', paths: ['src/a.js'] });
  });

  it('is refused when the failing test came with the commit itself', async () => {
    const { report } = await broken(() => undefined, {
      'test/new.test.js': "import { test } from 'node:test';\ntest('never passed', () => { throw 1; });\n",
    });
    expect(red(report).plan).toMatchObject({
      kind: 'ask',
      reason: expect.stringContaining('does not help'),
    });
  });

  it('is refused when it makes another test fail', async () => {
    const { report } = await broken(
      (repo) => {
        repo.commit('Use what the culprit brought', {
          'test/c.test.js':
            "import assert from 'node:assert';\nimport { test } from 'node:test';\nimport { extra } from '../src/b.js';\ntest('has more', () => { assert.ok(extra); });\n",
        });
      },
      { 'src/a.js': source('a', "'x'"), 'src/b.js': `${source('b')}export const extra = 1;\n` },
    );
    expect(red(report).plan).toMatchObject({
      kind: 'ask',
      reason: expect.stringContaining('something else worse'),
    });
  });

  it('is told of, and not landed, when it takes tests of the culprit with it', async () => {
    const { report } = await broken(
      () => undefined,
      {
        'src/a.js': source('a', "'x'"),
        'test/b.test.js': `${APP['test/b.test.js'] ?? ''}test('more', () => {});\n`,
      },
      'Break and add',
      { config: { session: { redBase: 'land' } } },
    );
    expect(red(report).plan).toMatchObject({
      kind: 'revert',
      landing: 'propose',
      evidence: { lostTests: ['test/b.test.js > more'] },
    });
  });

  it('lands by policy', async () => {
    const { report, repo, culprit } = await broken(() => undefined, undefined, undefined, {
      config: { session: { redBase: 'land' } },
    });
    const { plan } = red(report);
    if (plan.kind !== 'revert') throw new Error(plan.reason);
    expect(plan.landing).toBe('land');
    // What the other job gets of it: names, and no patch.
    await writeRevert(nodeFiles(), repo.workDirectory, plan);
    const read = await readRevert(nodeFiles(), repo.workDirectory);
    expect(read).toMatchObject({
      status: 'read',
      request: { culprit, tree: plan.tree, landing: 'land', base: plan.base },
    });
    expect(JSON.stringify(read)).not.toContain('diff --git');
  });

  it('is not made when the policy only reports', async () => {
    const { report } = await broken(() => undefined, undefined, undefined, {
      config: { session: { redBase: 'report' } },
    });
    expect(red(report).plan.kind).toBe('report');
  });

  it('is nothing when a later commit has repaired the base', async () => {
    const { report } = await broken((repo) => {
      repo.commit('Repair', { 'src/a.js': source('a') });
    });
    expect(report.status).toBe('green');
  });

  it('is nothing when it came while the search ran', async () => {
    const repo = history();
    const start = repo.tip;
    const culprit = repo.commit('Break a', { 'src/a.js': source('a', "'x'") });
    const deps = await repo.deps();
    const request = await repo.request(deps, { events: green(start) });
    repo.fixture.git('revert', '--no-edit', culprit);
    const report = red(await watchBase(deps, request));
    expect(report.plan).toMatchObject({ kind: 'nothing' });
  });

  it('is a question when the commit was reverted before and the tests fail all the same', async () => {
    const { report, repo } = await broken((made) => {
      const culprit = made.tip;
      made.fixture.git('revert', '--no-edit', culprit);
      made.idle(1);
      made.commit('Break a again in another way', { 'src/a.js': source('a', "'z'") });
      made.fixture.git('commit', '-q', '--allow-empty', '-m', `Undo\n\nThis reverts commit ${made.tip}.`);
    });
    expect(red(report).plan).toMatchObject({
      kind: 'ask',
      reason: expect.stringContaining('has reverted it already'),
    });
    expect(repo.leftovers()).toEqual([]);
  });

  it('is a question when the commit changes what only a person may change', async () => {
    const files = { 'src/a.js': source('a', "'x'"), '.github/workflows/ci.yml': 'on: push\n' };
    const { report } = await broken(() => undefined, files, 'Change CI');
    expect(red(report).plan).toMatchObject({ kind: 'ask', reason: expect.stringContaining('.github') });
  });

  it('has a message in which nothing of the commit acts', async () => {
    const { report, culprit } = await broken(
      () => undefined,
      undefined,
      'Fixes #12 @octocat ::set-output name=x::y <!-- z',
    );
    const { plan } = red(report);
    if (plan.kind !== 'revert') throw new Error(plan.reason);
    const [subject = ''] = plan.message.split('\n');
    expect(subject).not.toMatch(/#12|@octocat|::set/);
    expect(plan.message).toContain(`Reverts: ${culprit}\n`);
    expect(plan.message).toMatch(/^Task-ID: 20260105t031700-0123abcd$/m);
    expect(subject).toContain('[continuous-agent]');
  });
});

it('prints how many test runs the searches took', () => {
  process.stdout.write(`${runs.join('\n')}\n`);
  expect(runs).toHaveLength(7);
});
