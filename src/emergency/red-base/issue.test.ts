import { describe, expect, it } from '@jest/globals';
import { planIssues } from '../../propose/issues/plan-issues.js';
import type { StateEvent } from '../../core/event.js';
import type { Json } from '../../core/json.js';
import { logOf } from '../testing/history.js';
import { baseIssues } from './issue.js';
import type { RedBase } from './plan.js';
import { isSettled, recordBase } from './record-base.js';

const NOW = new Date('2026-01-05T03:30:00.000Z');
const CULPRIT = 'c'.repeat(40);
const EVIL = '@octocat closes #1 <script>x</script> ::set-output name=a::b \u202e`x`';

const red = (change: Partial<RedBase> = {}): RedBase => ({
  ...{ status: 'red', commit: 'b'.repeat(40), branch: 'main', flaky: [], note: 'A note.' },
  failing: [{ package: 'app', test: 'test/a.test.js > a' }],
  search: {
    ...{ status: 'not-found', why: 'no-time', reason: 'not found within the time; 3 commits are left' },
    ...{ good: 'a'.repeat(40), bad: 'b'.repeat(40), suspects: ['1', '2', '3'] },
  },
  tried: [{ commit: 'a'.repeat(40), status: 'green' }],
  culprit: null,
  plan: { kind: 'ask', reason: 'not found within the time; 3 commits are left', paths: [] },
  ...change,
});

const found = (change: Partial<RedBase> = {}): RedBase => {
  const targets = red().failing;
  return red({
    search: { status: 'found', culprit: CULPRIT, parent: 'a'.repeat(40), targets, others: [] },
    culprit: {
      ...{ commit: CULPRIT, parent: 'a'.repeat(40), isMerge: false, isRevert: false, ownFindings: [] },
      ...{ author: 'octocat', committedAt: '2026-01-04T10:00:00Z', subject: 'Break it', paths: ['src/a.js'] },
    },
    plan: { kind: 'ask', reason: 'later commits changed the same lines', paths: ['src/a.js'] },
    ...change,
  });
};

const world = {
  identity: {
    ...{ viewer: 'bot', repositoryId: 1, label: 'caretaker', branchPrefix: 'automation/x' },
    ...{ iterationPrefix: 'automation/y', email: 'e@example.com', tag: '[t]' },
  },
  issues: [],
  made: new Map<string, number>(),
};

function textOf(report: RedBase): { readonly title: string; readonly body: string } {
  const { wanted, recovered } = baseIssues(report, [], NOW, ['caretaker']);
  const [action] = planIssues({ wanted, recovered, world, now: NOW }).actions;
  if (action?.kind !== 'create-issue') throw new Error('no issue is made');
  return action;
}

async function recorded(report: Parameters<typeof recordBase>[1], events: readonly StateEvent[]) {
  const written: (readonly [string, Readonly<Record<string, Json>>])[] = [];
  const append = (type: string, data: Readonly<Record<string, Json>>): Promise<void> => {
    written.push([type, data]);
    return Promise.resolve();
  };
  await recordBase({ append }, report, events);
  return written;
}

describe('CM-24 the issue of a red base branch', () => {
  it('names what fails, since when, the culprit and what was tried, and mentions nobody', () => {
    const { title, body } = textOf(found());
    expect(title).toBe('1 test fails on main');
    expect(body).toContain(CULPRIT);
    expect(body).toContain('`octocat`');
    expect(body).not.toContain('@octocat');
    expect(body).toContain('`src/a.js`');
    expect(body).toContain('1 test runs on 1 commits');
  });

  it('tells the range when the culprit was not found, and a second culprit when there is one', () => {
    expect(textOf(red()).body).toContain('3 commits are in question');
    const others = [{ package: 'app', test: 'test/b.test.js > b' }];
    const { search } = found();
    const both = found(search.status === 'found' ? { search: { ...search, others } } : {});
    expect(textOf(both).body).toContain('test/b.test.js');
  });

  it('keeps text of the repository as text', () => {
    const { culprit } = found();
    const evil = found({
      ...(culprit === null ? {} : { culprit: { ...culprit, author: EVIL, subject: EVIL } }),
      failing: [{ package: 'app', test: EVIL }],
      plan: { kind: 'ask', reason: EVIL, paths: [EVIL] },
    });
    const { title, body } = textOf(evil);
    const outsideCode = body.replace(/(`+)[^`].*?[^`]\1(?!`)/g, '').replace(/<!--.*-->/gs, '');
    expect(`${title}${outsideCode}`).not.toMatch(/@octocat|#1\b|<script|::set|\u202e/);
  });

  it('is closed on recovery, and when a later one knows more', async () => {
    const first = logOf(...(await recorded(red(), [])));
    const later = baseIssues(found(), first, NOW, []);
    expect(later.wanted.map(({ signature }) => signature)).toEqual([`base-red:${CULPRIT}`]);
    expect(later.recovered).toHaveLength(1);
    expect(later.signatures).toHaveLength(2);
    const green = baseIssues({ status: 'green', commit: 'd'.repeat(40) }, first, NOW, []);
    expect(green).toMatchObject({ wanted: [], recovered: [{ signature: later.recovered[0]?.signature }] });
    const unknown = baseIssues({ status: 'unknown', commit: 'd', reason: 'no test ran' }, first, NOW, []);
    expect(unknown).toMatchObject({ wanted: [], recovered: [] });
  });
});

describe('CM-24, safety rule 8: news of the base branch', () => {
  it('are told once', async () => {
    const first = await recorded(found(), []);
    expect(first.map(([type]) => type)).toEqual(['base.red']);
    const log = logOf(...first);
    expect(await recorded(found(), log)).toEqual([]);
    const green = await recorded({ status: 'green', commit: 'd'.repeat(40) }, log);
    expect(green).toEqual([['base.green', { commit: 'd'.repeat(40) }]]);
    expect(await recorded({ status: 'green', commit: 'e'.repeat(40) }, logOf(...first, ...green))).toEqual(
      [],
    );
  });

  it('are settled for a commit once the issue and the pull request are made', async () => {
    const base = await recorded(red(), []);
    const data = { ...base[0]?.[1], branch: 'automation/revert-cccccccccccc', culprit: CULPRIT };
    const names = ['test/a.test.js > a'];
    const effect = (key: string, kind: string) =>
      ['effect.done', { key, kind, reference: '1', detail: '' }] as const;
    const issue = effect(`issue:base-red:${CULPRIT}:after:0`, 'create-issue');
    const pull = effect('pull:automation/revert-cccccccccccc:after:0', 'create-pull');
    const log = logOf(['base.red', data], issue, pull);
    const commit = red().commit;
    expect(isSettled(log, commit, names)).toBe(true);
    expect(isSettled(log, 'f'.repeat(40), names)).toBe(false);
    expect(isSettled(log, commit, [...names, 'another'])).toBe(false);
    expect(isSettled(logOf(['base.red', data], issue), commit, names)).toBe(false);
    expect(isSettled(logOf(['base.red', data], pull), commit, names)).toBe(false);
    expect(isSettled(logOf(['base.red', data], issue, pull, ['base.green', { commit }]), commit, names)).toBe(
      false,
    );
  });
});
