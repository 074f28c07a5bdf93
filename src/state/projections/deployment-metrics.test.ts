import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../config/schema.js';
import type { EventData } from '../events.js';
import { deploymentMetrics, errorRates, outcomeOf, type DeploymentMetrics } from './deployment-metrics.js';
import type { DeploymentRecord } from './deployments.js';

const { targets } = defaultConfig().deploy;
const NOW = new Date('2026-02-01T00:00:00.000Z');
const DAY_MS = 24 * 3_600_000;
type Judged = NonNullable<DeploymentRecord['judged']>;
type Counts = NonNullable<Judged['counts']>;

interface Given {
  readonly daysAgo?: number;
  readonly verdict?: Judged['verdict'] | null;
  readonly final?: boolean;
  readonly deploy?: number;
  readonly verify?: number;
  readonly counts?: Counts;
  readonly state?: DeploymentRecord['state'];
  readonly rolledBack?: EventData<'rollback.ended'>['outcome'];
  readonly revertOf?: string;
}

function deployment(given: Given = {}): DeploymentRecord {
  const { daysAgo = 1, verdict = 'pass', final = true, counts = null, rolledBack } = given;
  const at = new Date(NOW.getTime() - daysAgo * DAY_MS).toISOString();
  const about = { environment: 'production', provider: 'p', commit: 'c', deployment: null };
  const durations = { build: null, deploy: given.deploy ?? null, verify: given.verify ?? null };
  const judged =
    verdict === null
      ? null
      : { ...about, verdict, code: 'c', explanation: 'e', counts, durations, rollback: null, final, at };
  const id = 'production:c';
  const end = { code: 'c', reason: 'r', commit: null, branch: null, pull: null, at };
  const ended =
    rolledBack === undefined
      ? null
      : { rollback: id, environment: 'production', bad: 'c', good: 'g', outcome: rolledBack, ...end };
  const rollback =
    rolledBack === undefined ? null : { id, startedAt: at, by: 'verdict' as const, reason: 'r', ended };
  return {
    ...about,
    ...{ firstSeenAt: at, lastSeenAt: at, state: given.state ?? 'served', stateReason: null },
    ...{ judged, rollback, revertOf: given.revertOf ?? null },
  };
}

const many = (count: number, given: Given = {}): readonly DeploymentRecord[] =>
  Array.from({ length: count }, () => deployment(given));

const counts = (before: number, after: number, p: number, seconds = 300): Counts => ({
  ...{ before, after, seconds, p, bound: null, requestsBefore: null, requestsAfter: null },
});

function figures({ figures: all }: DeploymentMetrics): readonly unknown[] {
  return all.map(({ reading, met }) => (reading.status === 'measured' ? [reading.value, met] : null));
}
const states = ({ alerts }: DeploymentMetrics): readonly string[] => alerts.map(({ state }) => state);

describe('AD-16: what became of a deployment', () => {
  it.each<[Given, string]>([
    [{ verdict: 'pass' }, 'passed'],
    [{ verdict: 'pass', final: false }, 'passed'],
    [{ verdict: 'fail' }, 'failed'],
    [{ verdict: 'inconclusive' }, 'unclear'],
    [{ verdict: 'inconclusive', final: false }, 'open'],
    [{ verdict: 'unverified' }, 'unclear'],
    [{ verdict: null, state: 'failed' }, 'failed'],
    [{ verdict: null, state: 'never-served' }, 'failed'],
    [{ verdict: null, state: 'superseded' }, 'open'],
    [{ verdict: null, state: 'cancelled' }, 'open'],
    [{ verdict: null, state: 'building' }, 'open'],
  ])('%j: %s', (given, outcome) => {
    expect(outcomeOf(deployment(given))).toBe(outcome);
  });
});

describe('AD-16: metrics with targets', () => {
  it('says that there is not enough data, and how much there is', () => {
    const none = deploymentMetrics([], targets, NOW);
    expect(figures(none)).toEqual([null, null, null, null]);
    expect(states(none)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    const few = deploymentMetrics([...many(3), deployment({ verdict: 'fail' })], targets, NOW);
    expect(few.figures[0]?.reading).toEqual({
      status: 'not-measured',
      reason: 'only 4 deployments of the last 30 days had an outcome; a share needs 5',
    });
    expect(few.alerts[0]?.state).toBe('unknown');
  });

  it('counts clear outcomes only, and says what else there was', () => {
    const metrics = deploymentMetrics(
      [
        ...many(19, { deploy: 120_000, verify: 50_000 }),
        deployment({ verdict: 'fail', rolledBack: 'pushed', deploy: 200_000 }),
        ...many(4, { verdict: 'inconclusive', verify: 900_000 }),
        ...many(2, { verdict: null, state: 'building' }),
        deployment({ revertOf: 'production:c', verdict: 'pass' }),
      ],
      targets,
      NOW,
    );
    expect(metrics.outcomes).toEqual({ passed: 19, failed: 1, unclear: 4, open: 2 });
    expect(metrics.reverts).toBe(1);
    expect(figures(metrics)).toEqual([
      [95, true],
      [expect.closeTo(4.17, 2), true],
      [120_000, true],
      [50_000, true],
    ]);
    expect(states(metrics)).toEqual(['quiet', 'quiet', 'quiet', 'unknown']);
  });

  it.each([
    [9, 1, 90, false, 'quiet'],
    [8, 2, 80, false, 'raised'],
    [20, 0, 100, true, 'quiet'],
  ])('%i of them pass and %i fail', (passed, failed, value, met, state) => {
    const history = [...many(passed), ...many(failed, { verdict: 'fail' })];
    const metrics = deploymentMetrics(history, targets, NOW);
    expect(figures(metrics)[0]).toEqual([value, met]);
    expect(states(metrics)[0]).toBe(state);
  });

  it.each([
    ['pushed', 'raised', 20],
    ['proposed', 'raised', 20],
    ['refused', 'quiet', 0],
    ['nothing-to-do', 'quiet', 0],
  ] as const)('a rollback that was %s: %s', (rolledBack, state, value) => {
    const metrics = deploymentMetrics([...many(4), deployment({ rolledBack })], targets, NOW);
    expect(states(metrics)[1]).toBe(state);
    expect(figures(metrics)[1]).toEqual([value, value === 0]);
  });

  it('compares with the period before, and forgets what is older', () => {
    const history = [
      ...many(10, { daysAgo: 70, verdict: 'fail' }),
      ...many(4, { daysAgo: 40 }),
      deployment({ daysAgo: 40, verdict: 'fail' }),
      ...many(5, { daysAgo: 3 }),
    ];
    expect(deploymentMetrics(history, targets, NOW).figures[0]?.reading).toEqual({
      status: 'measured',
      value: 100,
      previous: 80,
    });
  });

  it('the last deployment decides whether deploying takes too long', () => {
    const slow = deployment({ deploy: 301_000 });
    const fast = deployment({ deploy: 60_000 });
    expect(states(deploymentMetrics([fast, slow, deployment()], targets, NOW))[2]).toBe('raised');
    expect(states(deploymentMetrics([slow, fast], targets, NOW))[2]).toBe('quiet');
  });
});

describe('AD-16: error rate up by more than half', () => {
  it.each([
    [counts(60, 40, 1e-6), 'raised'],
    [counts(3, 1, 0.3), 'unknown'],
    [counts(0, 1, 0.08), 'unknown'],
    [counts(60, 5, 0.9), 'quiet'],
    [counts(0, 0, 1), 'quiet'],
  ])('%j: %s', (given, state) => {
    expect(states(deploymentMetrics([deployment({ counts: given })], targets, NOW))[3]).toBe(state);
  });

  it('is for requests where those are counted, and for an hour where not', () => {
    const base = counts(60, 20, 0.5);
    expect(errorRates(base)).toEqual({ before: 60, after: 240, unit: 'an hour' });
    expect(errorRates({ ...base, requestsBefore: 6_000, requestsAfter: 2_000 })).toEqual({
      before: 10,
      after: 10,
      unit: 'a thousand requests',
    });
  });
});
