import type { Config } from '../../config/schema.js';
import type { EventData } from '../events.js';
import type { Reading, Unit } from '../reading.js';
import { tookBack, type DeploymentRecord } from './deployments.js';

const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;

/** A share of fewer deployments than this says nothing: one of four is a quarter. */
export const LEAST_FOR_A_SHARE = 5;

/** Beyond these somebody is told (AD-16). */
export const ALERT_LIMITS = {
  successPercent: 90,
  rollbackPercent: 10,
  deployMs: 5 * MINUTE_MS,
  /** The judge's p tests a rise of more than half; a smaller one is chance less often than this. */
  errorRiseP: 0.01,
} as const;

/** What became of a deployment. `unclear`: live, and the verdict could not be told; `open`: no outcome (yet). */
export type DeploymentOutcome = 'passed' | 'failed' | 'unclear' | 'open';

export function outcomeOf({ judged, state }: DeploymentRecord): DeploymentOutcome {
  if (judged?.verdict === 'pass') return 'passed';
  if (judged?.verdict === 'fail' || state === 'failed' || state === 'never-served') return 'failed';
  return judged?.final === true ? 'unclear' : 'open';
}

/** One figure with its target. */
export interface DeploymentFigure {
  readonly name: string;
  readonly reading: Reading;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  readonly target: number;
  /** Null: not enough data. */
  readonly met: boolean | null;
}

/** One alert condition. `unknown`: not enough data to say. */
export interface DeploymentAlert {
  readonly id: 'success' | 'rollback' | 'deploy' | 'errors';
  readonly state: 'raised' | 'quiet' | 'unknown';
  /** For people, without a full stop. */
  readonly sentence: string;
}

export interface DeploymentMetrics {
  readonly days: number;
  /** Reverts left out: they repair the deployment before them. */
  readonly outcomes: Readonly<Record<DeploymentOutcome, number>>;
  readonly reverts: number;
  readonly figures: readonly DeploymentFigure[];
  readonly alerts: readonly DeploymentAlert[];
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function percent(part: number, whole: number): number | undefined {
  return whole < LEAST_FOR_A_SHARE ? undefined : (part / whole) * 100;
}

interface Period {
  readonly records: readonly DeploymentRecord[];
  readonly outcomes: Readonly<Record<DeploymentOutcome, number>>;
}

function periodOf(history: readonly DeploymentRecord[], from: number, to: number): Period {
  const records = history.filter(({ firstSeenAt }) => {
    const at = Date.parse(firstSeenAt);
    return at >= from && at < to;
  });
  const outcomes = { passed: 0, failed: 0, unclear: 0, open: 0 };
  for (const record of records) if (record.revertOf === null) outcomes[outcomeOf(record)] += 1;
  return { records, outcomes };
}

function successShare({ outcomes: { passed, failed } }: Period): number | undefined {
  return percent(passed, passed + failed);
}

function rollbackShare({ records, outcomes: { passed, failed, unclear } }: Period): number | undefined {
  const back = records.filter(({ revertOf, rollback }) => revertOf === null && tookBack(rollback));
  return percent(back.length, passed + failed + unclear);
}

type Step = keyof EventData<'deployment.judged'>['durations'];

function typical({ records }: Period, step: Step): number | undefined {
  return median(
    records.map(({ judged }) => judged?.durations[step] ?? null).filter((value) => value !== null),
  );
}

function figure(
  current: number | undefined,
  previous: number | undefined,
  reason: string,
  rest: Omit<DeploymentFigure, 'reading' | 'met'>,
): DeploymentFigure {
  if (current === undefined) return { ...rest, reading: { status: 'not-measured', reason }, met: null };
  const met = rest.better === 'higher' ? current >= rest.target : current <= rest.target;
  return { ...rest, reading: { status: 'measured', value: current, previous: previous ?? null }, met };
}

/** Why a share of that many is not given. */
function tooFew(count: number, days: number): string {
  const what = count === 1 ? '1 deployment' : `${count} deployments`;
  return `only ${what} of the last ${days} days had an outcome; a share needs ${LEAST_FOR_A_SHARE}`;
}

function figuresOf(
  now: Period,
  before: Period,
  targets: Config['deploy']['targets'],
  days: number,
): Readonly<Record<'success' | 'rollback' | 'deploy' | 'verify', DeploymentFigure>> {
  const { passed, failed, unclear } = now.outcomes;
  const untold = `no deployment of the last ${days} days told it`;
  return {
    success: figure(successShare(now), successShare(before), tooFew(passed + failed, days), {
      ...{ name: 'Deployments that succeeded', unit: 'percent', better: 'higher' },
      target: targets.successPercent,
    }),
    rollback: figure(rollbackShare(now), rollbackShare(before), tooFew(passed + failed + unclear, days), {
      ...{ name: 'Deployments that were rolled back', unit: 'percent', better: 'lower' },
      target: targets.rollbackPercent,
    }),
    deploy: figure(typical(now, 'deploy'), typical(before, 'deploy'), untold, {
      ...{ name: 'Time to deploy, median', unit: 'milliseconds', better: 'lower' },
      target: targets.deployMinutes * MINUTE_MS,
    }),
    verify: figure(typical(now, 'verify'), typical(before, 'verify'), untold, {
      ...{ name: 'Time to a verdict, median', unit: 'milliseconds', better: 'lower' },
      target: targets.verifyMinutes * MINUTE_MS,
    }),
  };
}

function shareAlert(id: 'success' | 'rollback', reading: Reading, limit: number): DeploymentAlert {
  const bound = `alert ${id === 'success' ? 'below' : 'above'} ${limit} %`;
  if (reading.status !== 'measured')
    return { id, state: 'unknown', sentence: `${reading.reason} (${bound})` };
  const isRaised = id === 'success' ? reading.value < limit : reading.value > limit;
  const value = `${Math.round(reading.value * 10) / 10} % of deployments`;
  const what = id === 'success' ? 'succeeded' : 'were rolled back';
  return { id, state: isRaised ? 'raised' : 'quiet', sentence: `${value} ${what} (${bound})` };
}

function deployAlert(records: readonly DeploymentRecord[]): DeploymentAlert {
  const id = 'deploy';
  const bound = `alert above ${ALERT_LIMITS.deployMs / MINUTE_MS} min`;
  const last = records.findLast(({ judged }) => judged !== null && judged.durations.deploy !== null);
  const took = last?.judged?.durations.deploy ?? undefined;
  if (took === undefined)
    return { id, state: 'unknown', sentence: `no deployment told how long it took (${bound})` };
  const state = took > ALERT_LIMITS.deployMs ? 'raised' : 'quiet';
  return { id, state, sentence: `the last deployment took ${Math.round(took / 1_000)} s (${bound})` };
}

type Counts = NonNullable<EventData<'deployment.judged'>['counts']>;

/** Error rates before and after, an hour, or for a thousand requests where those were counted. */
export function errorRates(counts: Counts): {
  readonly before: number;
  readonly after: number;
  readonly unit: 'an hour' | 'a thousand requests';
} {
  const { before, after, seconds, requestsBefore, requestsAfter } = counts;
  if (requestsBefore !== null && requestsAfter !== null && requestsBefore > 0 && requestsAfter > 0)
    return {
      before: (before / requestsBefore) * 1_000,
      after: (after / requestsAfter) * 1_000,
      unit: 'a thousand requests',
    };
  return { before, after: (after / seconds) * 3_600, unit: 'an hour' };
}

/** Naive ratios of small counts alarm at every other good deployment, so the judge's test decides. */
function errorAlert(records: readonly DeploymentRecord[]): DeploymentAlert {
  const id = 'errors';
  const bound = 'alert when the rate is up by more than half';
  const counts = records.findLast(({ judged }) => judged !== null && judged.counts !== null)?.judged?.counts;
  if (counts === undefined || counts === null)
    return { id, state: 'unknown', sentence: `no error source counted at a deployment (${bound})` };
  const rates = errorRates(counts);
  const said = `the last deployment had ${counts.before} errors in the hour before and ${counts.after} in ${counts.seconds} s after`;
  if (counts.p <= ALERT_LIMITS.errorRiseP) return { id, state: 'raised', sentence: `${said} (${bound})` };
  if (rates.after > rates.before * 1.5)
    return {
      id,
      state: 'unknown',
      sentence: `${said}, not enough data to tell a rise from chance (${bound})`,
    };
  return { id, state: 'quiet', sentence: `${said} (${bound})` };
}

/**
 * Figures of one environment's deployments over the last days against their targets, and the alerts (AD-16). The
 * period before gives the values to compare with. A share of fewer than five is not given at all.
 */
export function deploymentMetrics(
  history: readonly DeploymentRecord[],
  targets: Config['deploy']['targets'],
  now: Date,
  days = 30,
): DeploymentMetrics {
  const to = now.getTime() + 1;
  const from = to - days * DAY_MS;
  const current = periodOf(history, from, to);
  const figures = figuresOf(current, periodOf(history, from - days * DAY_MS, from), targets, days);
  return {
    days,
    outcomes: current.outcomes,
    reverts: current.records.filter(({ revertOf }) => revertOf !== null).length,
    figures: Object.values(figures),
    alerts: [
      shareAlert('success', figures.success.reading, ALERT_LIMITS.successPercent),
      shareAlert('rollback', figures.rollback.reading, ALERT_LIMITS.rollbackPercent),
      deployAlert(current.records),
      errorAlert(current.records),
    ],
  };
}
