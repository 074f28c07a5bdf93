import type { Config } from '../../config/schema.js';
import { exposure } from './binomial.js';
import type { ErrorCounts, ProbeEvidence } from './verdict.js';

/** `deploy.judge` and `deploy.thresholds` of the configuration. */
export type JudgeSettings = Pick<Config['deploy'], 'judge' | 'thresholds'>;
type Thresholds = JudgeSettings['thresholds'];

/** A threshold that is exceeded. */
export interface Exceeded {
  readonly kind: 'errors' | 'rate' | 'server-errors';
  /** Goes on a sentence that starts with what was judged. */
  readonly text: string;
}

/** Whether the rate of errors grew by more than allowed; any error after none before did. */
export function rateExceeds(counts: ErrorCounts, percent: number): boolean {
  return counts.after > counts.before * exposure(counts) * (1 + percent / 100);
}

/** Errors in one window: those of a longer time are averaged, a shorter time is taken as it is. */
function errorsInWindow({ after, seconds }: ErrorCounts, windowSeconds: number): number {
  return seconds <= windowSeconds ? after : (after * windowSeconds) / seconds;
}

/** The thresholds that are exceeded, as written in the configuration; counts as counted, without any test. */
export function exceeded(
  counts: ErrorCounts | undefined,
  probes: ProbeEvidence | undefined,
  thresholds: Thresholds,
): readonly Exceeded[] {
  const found: Exceeded[] = [];
  if (counts !== undefined) {
    if (errorsInWindow(counts, thresholds.windowMinutes * 60) > thresholds.errors)
      found.push({
        kind: 'errors',
        text: `more than ${thresholds.errors} errors in ${thresholds.windowMinutes} min`,
      });
    if (rateExceeds(counts, thresholds.rateIncreasePercent))
      found.push({
        kind: 'rate',
        text: `an error rate up by more than ${thresholds.rateIncreasePercent} %`,
      });
  }
  // Without the control address an answer of 500 may come from the runner's own proxy.
  if (thresholds.serverErrors && probes !== undefined && probes.controlAnswers && probes.serverErrors > 0)
    found.push({ kind: 'server-errors', text: 'an answer of 500 or above' });
  return found;
}
