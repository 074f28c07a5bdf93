import type { Config } from '../../config/schema.js';
import type { StateEvent } from '../../core/event.js';
import type { Reading, TargetProgress } from '../reading.js';
import { eventsOf } from '../read.js';
import { projectMetrics, series, severeVulnerabilities, type MetricsRecord } from './metrics.js';

const WEEK_MS = 7 * 24 * 3_600_000;

/** What landed in a stretch of time counts for (CM-27). */
export interface Gains {
  readonly testsAdded: number;
  readonly performanceFixes: number;
  readonly deadLinesRemoved: number;
  readonly indexesAdded: number;
}

const NO_GAINS: Gains = { testsAdded: 0, performanceFixes: 0, deadLinesRemoved: 0, indexesAdded: 0 };

function plus(a: Gains, b: Gains): Gains {
  return {
    testsAdded: a.testsAdded + b.testsAdded,
    performanceFixes: a.performanceFixes + b.performanceFixes,
    deadLinesRemoved: a.deadLinesRemoved + b.deadLinesRemoved,
    indexesAdded: a.indexesAdded + b.indexesAdded,
  };
}

/** Gains of the fixes that landed in [from, to). */
export function gainsBetween(events: readonly StateEvent[], from: Date, to: Date): Gains {
  return [...eventsOf(events, 'fix.landed')]
    .filter(({ event }) => {
      const at = Date.parse(event.at);
      return at >= from.getTime() && at < to.getTime();
    })
    .reduce((sum, { data }) => plus(sum, data.gains), NO_GAINS);
}

export interface TargetInputs {
  readonly events: readonly StateEvent[];
  readonly targets: Config['targets'];
  /** Coverage threshold in percent by package. */
  readonly thresholds: ReadonlyMap<string, number>;
  readonly bundleGrowthPercent: number;
  readonly now: Date;
}

function reading(values: readonly number[], reason: string): Reading {
  const value = values.at(-1);
  if (value === undefined) return { status: 'not-measured', reason };
  return { status: 'measured', value, previous: values.at(-2) ?? null };
}

/** The latest record's own word on a metric decides: an older value never stands in for a missing one. */
function latest(
  history: readonly MetricsRecord[],
  metric: string,
  pick: (record: MetricsRecord) => number | null,
): Reading {
  const last = history.at(-1);
  if (last === undefined) return { status: 'not-measured', reason: 'nothing was recorded yet' };
  if (pick(last) === null) {
    return { status: 'not-measured', reason: last.notMeasured[metric] ?? 'the last run did not measure it' };
  }
  return reading(series(history, pick), 'nothing was recorded yet');
}

/** Percent by which the bundle that grew most grew since the recording before; null without two builds. */
function bundleGrowth(history: readonly MetricsRecord[]): (record: MetricsRecord) => number | null {
  return (record) => {
    const before = history[history.indexOf(record) - 1];
    if (before === undefined) return null;
    const growth = Object.entries(record.bundles).flatMap(([name, bytes]) => {
      const previous = before.bundles[name];
      return previous === undefined || previous === 0 ? [] : [((bytes - previous) / previous) * 100];
    });
    return growth.length === 0 ? null : Math.max(...growth);
  };
}

function daily(inputs: TargetInputs, history: readonly MetricsRecord[]): TargetProgress[] {
  const rows: TargetProgress[] = [];
  const add = (row: Omit<TargetProgress, 'period' | 'met'>): void => {
    const { reading: value, target, better } = row;
    const met =
      value.status === 'measured' && (better === 'higher' ? value.value >= target : value.value <= target);
    rows.push({ period: 'daily', met, ...row });
  };
  for (const [name, target] of inputs.thresholds) {
    const value = latest(history, `coverage ${name}`, (record) => record.coverage[name] ?? null);
    add({ name: `Coverage of ${name}`, reading: value, target, unit: 'percent', better: 'higher' });
  }
  const green = latest(history, 'build', (record) =>
    record.build === null ? null : record.build === 'green' ? 100 : 0,
  );
  add({ name: 'Green builds', reading: green, target: 100, unit: 'percent', better: 'higher' });
  const severe = latest(history, 'vulnerabilities', severeVulnerabilities);
  add({
    name: 'High and critical vulnerabilities',
    reading: severe,
    target: 0,
    unit: 'count',
    better: 'lower',
  });
  const growth = latest(history, 'bundles', bundleGrowth(history));
  const limit = inputs.bundleGrowthPercent;
  add({ name: 'Bundle growth', reading: growth, target: limit, unit: 'percent', better: 'lower' });
  return rows;
}

function weekly({ events, targets, now }: TargetInputs): TargetProgress[] {
  const start = new Date(now.getTime() - WEEK_MS);
  const current = gainsBetween(events, start, new Date(now.getTime() + 1));
  const before = gainsBetween(events, new Date(start.getTime() - WEEK_MS), start);
  const row = (name: string, key: keyof Gains, target: number): TargetProgress => ({
    period: 'weekly',
    name,
    reading: { status: 'measured', value: current[key], previous: before[key] },
    target,
    unit: 'count',
    better: 'higher',
    met: current[key] >= target,
  });
  return [
    row('Tests added', 'testsAdded', targets.testsAddedWeekly),
    row('Performance fixes', 'performanceFixes', targets.performanceFixesWeekly),
    row('Dead lines removed', 'deadLinesRemoved', targets.deadLinesRemovedWeekly),
    row('Indexes added', 'indexesAdded', targets.indexesWeekly),
  ];
}

/** Daily and weekly targets with how far they are met (CM-27); a week is the last seven days. */
export function projectTargets(inputs: TargetInputs): readonly TargetProgress[] {
  return [...daily(inputs, projectMetrics(inputs.events)), ...weekly(inputs)];
}
