import { describe, expect, it } from '@jest/globals';
import type { EventInput } from '../events.js';
import { draft, logOf, type Draft } from '../testing/arbitraries.js';
import {
  automaticReverts,
  countReverts,
  goodBefore,
  projectDeployments,
  type EnvironmentLedger,
} from './deployments.js';

const ENVIRONMENT = 'production';

function observed(
  minute: number,
  commit: string,
  state: EventInput<'deployment.observed'>['state'] = 'served',
  deployment: string | null = `d-${commit}`,
): Draft {
  const at = { environment: ENVIRONMENT, provider: 'vercel', commit, deployment };
  return draft('deployment.observed', { ...at, state, reason: null }, minute);
}

function judged(
  minute: number,
  commit: string,
  verdict: EventInput<'deployment.judged'>['verdict'],
  change: Partial<EventInput<'deployment.judged'>> = {},
): Draft {
  return draft(
    'deployment.judged',
    {
      ...{ environment: ENVIRONMENT, provider: 'vercel', commit, deployment: `d-${commit}`, verdict },
      ...{ code: 'c', explanation: 'e', counts: null, rollback: null, final: true },
      durations: { build: null, deploy: null, verify: null },
      ...change,
    },
    minute,
  );
}

const about = (bad: string): { rollback: string; environment: string; bad: string; good: string } => ({
  ...{ rollback: `production:${bad}`, environment: ENVIRONMENT, bad, good: 'a' },
});

function started(minute: number, bad: string, by: 'verdict' | 'person' = 'verdict'): Draft {
  return draft('rollback.started', { ...about(bad), reason: 'r', by }, minute);
}

function ended(minute: number, bad: string, outcome: EventInput<'rollback.ended'>['outcome']): Draft {
  const rest = { code: 'c', reason: 'r', commit: null, branch: null, pull: null };
  return draft('rollback.ended', { ...about(bad), outcome, ...rest }, minute);
}

function ledger(...drafts: readonly Draft[]): EnvironmentLedger | undefined {
  return projectDeployments(logOf(drafts)).get(ENVIRONMENT);
}

const commits = (records: readonly { readonly commit: string }[] | undefined): readonly string[] =>
  (records ?? []).map(({ commit }) => commit);

describe('AD-12: the good deployment is the last verified one', () => {
  it.each<[string, readonly Draft[], readonly string[]]>([
    ['nothing was verified', [observed(0, 'a'), observed(1, 'b')], []],
    ['the last pass', [judged(0, 'a', 'pass'), judged(1, 'b', 'pass'), judged(2, 'bad', 'fail')], ['b', 'a']],
    ['not the unclear ones', [judged(0, 'a', 'pass'), judged(1, 'b', 'inconclusive')], ['a']],
    ['not the unverified ones', [judged(0, 'a', 'pass'), judged(1, 'b', 'unverified')], ['a']],
    [
      'not one that a later look condemned',
      [judged(0, 'a', 'pass'), judged(1, 'b', 'pass', { final: false }), judged(2, 'b', 'fail')],
      ['a'],
    ],
    [
      'not one that failed when it was deployed again',
      [judged(0, 'a', 'pass'), judged(1, 'b', 'pass'), judged(2, 'b', 'fail', { deployment: 'd-2' })],
      ['a'],
    ],
    [
      'one that passed when it was deployed again',
      [judged(0, 'a', 'fail'), judged(1, 'b', 'pass'), judged(2, 'a', 'pass', { deployment: 'd-2' })],
      ['a', 'b'],
    ],
    [
      'one that passed and was unclear when it was deployed again',
      [judged(0, 'a', 'pass'), judged(2, 'a', 'inconclusive', { deployment: 'd-2' })],
      ['a'],
    ],
    [
      'not one that a person took back',
      [judged(0, 'a', 'pass'), judged(1, 'b', 'pass'), started(2, 'b', 'person'), ended(3, 'b', 'pushed')],
      ['a'],
    ],
    [
      'not one that a person took back and tried to once more',
      [
        ...[
          judged(0, 'a', 'pass'),
          judged(1, 'b', 'pass'),
          started(2, 'b', 'person'),
          ended(3, 'b', 'pushed'),
        ],
        ...[started(4, 'b', 'person'), ended(5, 'b', 'nothing-to-do')],
      ],
      ['a'],
    ],
    [
      'one whose rollback was refused',
      [judged(0, 'a', 'pass'), judged(1, 'b', 'pass'), started(2, 'b'), ended(3, 'b', 'refused')],
      ['b', 'a'],
    ],
    [
      'a verified revert',
      [judged(0, 'a', 'pass'), judged(1, 'b', 'fail'), judged(2, 'r', 'pass', { rollback: 'production:b' })],
      ['r', 'a'],
    ],
  ])('%s', (_, drafts, expected) => {
    const found = ledger(...drafts);
    expect(commits(goodBefore(found, 'bad'))).toEqual(expected);
    expect(found?.good?.commit ?? null).toBe(expected[0] ?? null);
  });

  it('counts only what was there before the bad commit first came', () => {
    const found = ledger(
      judged(0, 'a', 'pass'),
      observed(1, 'bad'),
      judged(2, 'later', 'pass'),
      judged(3, 'bad', 'fail', { deployment: 'd-bad-2' }),
    );
    expect(commits(goodBefore(found, 'bad'))).toEqual(['a']);
    expect(found?.good?.commit).toBe('later');
    expect(goodBefore(undefined, 'bad')).toEqual([]);
  });
});

describe('AD-08, AD-16: the ledger', () => {
  it('joins the news of an attempt, and tells attempts of one commit apart', () => {
    const found = ledger(
      observed(0, 'a', 'building', null),
      observed(1, 'a', 'ready'),
      judged(2, 'a', 'pass'),
      observed(3, 'b', 'failed'),
      observed(4, 'a', 'served', 'd-2'),
    );
    expect(found?.history).toMatchObject([
      { commit: 'a', deployment: 'd-a', state: 'ready', judged: { verdict: 'pass' } },
      { commit: 'b', state: 'failed', judged: null },
      { commit: 'a', deployment: 'd-2', state: 'served', judged: null },
    ]);
    expect(found?.last).toMatchObject({ deployment: 'd-2' });
    expect(found?.history[0]).toMatchObject({
      firstSeenAt: '2026-01-01T00:00:00.000Z',
      lastSeenAt: '2026-01-01T00:02:00.000Z',
    });
  });

  it('tells attempts apart where the provider has no ids', () => {
    const none = { deployment: null };
    const found = ledger(
      judged(0, 'a', 'pass', none),
      judged(1, 'b', 'fail', none),
      observed(2, 'a', 'served', null),
      observed(3, 'a', 'served', null),
    );
    expect(commits(found?.history)).toEqual(['a', 'b', 'a']);
  });

  it('keeps environments apart', () => {
    const other = draft(
      'deployment.observed',
      {
        ...{ environment: 'preview', provider: 'vercel', commit: 'x', deployment: null },
        ...{ state: 'served', reason: null },
      },
      1,
    );
    const all = projectDeployments(logOf([observed(0, 'a'), other]));
    expect([...all.keys()]).toEqual(['production', 'preview']);
    expect(commits(all.get('preview')?.history)).toEqual(['x']);
  });

  it('knows where production points', () => {
    const at = { environment: ENVIRONMENT, provider: 'vercel', commit: 'a' };
    const pin = draft('deployment.pinned', { ...at, deployment: 'd-a', pinned: true, detail: 'x' }, 1);
    expect(ledger(judged(0, 'a', 'pass'), pin)?.pointedBack).toEqual({
      ...{ deployment: 'd-a', commit: 'a', provider: 'vercel', pinned: true, detail: 'x' },
      since: '2026-01-01T00:01:00.000Z',
    });
    expect(ledger(pin, draft('deployment.unpinned', { ...at, detail: '' }, 2))?.pointedBack).toBeNull();
  });

  it('shows a rollback at the commit that it took back', () => {
    const found = ledger(
      judged(0, 'b', 'fail'),
      started(1, 'b'),
      ended(2, 'b', 'pushed'),
      judged(3, 'r', 'pass', { rollback: 'production:b' }),
    );
    expect(found?.history).toMatchObject([
      { commit: 'b', rollback: { by: 'verdict', ended: { outcome: 'pushed' } }, revertOf: null },
      { commit: 'r', rollback: null, revertOf: 'production:b' },
    ]);
  });
});

describe('AD-13: automatic reverts are counted', () => {
  const now = new Date('2026-01-02T00:00:00.000Z');
  const day = 24 * 60;

  it('in the last hour and day, each change once', () => {
    const found = ledger(
      started(0, 'old'),
      ended(1, 'old', 'pushed'),
      started(10, 'w'),
      started(11, 'w'),
      ended(12, 'w', 'proposed'),
      started(day - 50, 'x'),
      ended(day - 49, 'x', 'stranded'),
      started(day - 40, 'killed'),
    );
    expect(countReverts(found, now)).toEqual({ hour: 2, day: 4 });
    expect(countReverts(found, now, 'production:killed')).toEqual({ hour: 1, day: 3 });
    expect(countReverts(found, new Date(now.getTime() + 60 * 60_000))).toEqual({ hour: 0, day: 2 });
    expect(countReverts(undefined, now)).toEqual({ hour: 0, day: 0 });
  });

  it('but for those of a person and those that changed nothing', () => {
    const found = ledger(
      started(day - 5, 'p', 'person'),
      ended(day - 4, 'p', 'pushed'),
      started(day - 3, 'q'),
      ended(day - 2, 'q', 'refused'),
      started(day - 3, 's'),
      ended(day - 2, 's', 'nothing-to-do'),
    );
    expect(automaticReverts(found)).toEqual([]);
  });

  it('stay counted when a person tries the same again later', () => {
    const found = ledger(
      started(day - 9, 'x'),
      ended(day - 8, 'x', 'pushed'),
      started(day - 3, 'x', 'person'),
      ended(day - 2, 'x', 'nothing-to-do'),
    );
    expect(automaticReverts(found)).toEqual([
      { id: 'production:x', at: new Date('2026-01-01T23:52:00.000Z') },
    ]);
  });
});
