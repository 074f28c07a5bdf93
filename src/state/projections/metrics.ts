import type { StateEvent } from '../../core/event.js';
import type { EventData } from '../events.js';
import { eventsOf } from '../read.js';

/** Recordings that this projection remembers; compaction may drop older ones. */
export const METRICS_KEPT = 800;

export type MetricsRecord = EventData<'metrics.recorded'> & { readonly at: string };

/** The last recordings, the oldest first. */
export function projectMetrics(events: readonly StateEvent[]): readonly MetricsRecord[] {
  return [...eventsOf(events, 'metrics.recorded')]
    .slice(-METRICS_KEPT)
    .map(({ event, data }) => ({ ...data, at: event.at }));
}

/** The values of one metric, the oldest first; recordings that did not measure it are left out. */
export function series(
  history: readonly MetricsRecord[],
  pick: (record: MetricsRecord) => number | null | undefined,
): readonly number[] {
  return history.map(pick).filter((value) => value !== null && value !== undefined);
}

/** Percent of lines over all packages that were measured, unweighted; null when none was. */
export function meanCoverage(record: MetricsRecord): number | null {
  const values = Object.values(record.coverage);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** High and critical vulnerabilities; null when the audit could not be run. */
export function severeVulnerabilities(record: MetricsRecord): number | null {
  if (record.vulnerabilities === null) return null;
  return (record.vulnerabilities.high ?? 0) + (record.vulnerabilities.critical ?? 0);
}

export type Trend = 'up' | 'flat' | 'down' | 'unknown';

/** Changes below half a percent of the earlier value are noise (coverage and bundles move that much by themselves). */
const NOISE = 0.005;

/** Where a value went; `unknown` when there is nothing to compare with. */
export function trendOf(previous: number | null | undefined, current: number | null | undefined): Trend {
  if (previous === null || previous === undefined || current === null || current === undefined)
    return 'unknown';
  const change = current - previous;
  if (Math.abs(change) <= Math.abs(previous) * NOISE) return 'flat';
  return change > 0 ? 'up' : 'down';
}

export const TREND_ARROWS: Readonly<Record<Trend, string>> = { up: '↑', flat: '→', down: '↓', unknown: '·' };
