import { criticalAfter } from './binomial.js';
import { rateExceeds } from './thresholds.js';
import { FAST_LOOKS } from './schedule.js';

/** A rule that says from which count on a look at a deployment crosses. */
export interface Rule {
  /** Seconds after served, rising. */
  readonly looks: readonly number[];
  /** Smallest whole Y that crosses, given X in the hour before. */
  critical(before: number, seconds: number): number;
}

const HOUR_SECONDS = 3600;
const NAIVE_POLL_SECONDS = 30;
const RATE_INCREASE_PERCENT = 50;

/** Each answer is computed once: simulations ask the same thousands of times. */
function remembered(critical: Rule['critical']): Rule['critical'] {
  const known = new Map<number, Map<number, number>>();
  return (before, seconds) => {
    const row = known.get(seconds) ?? new Map<number, number>();
    known.set(seconds, row);
    const value = row.get(before) ?? critical(before, seconds);
    row.set(before, value);
    return value;
  };
}

function smallestRise(before: number, seconds: number): number {
  const counts = { before, seconds, requestsBefore: null, requestsAfter: null, dispersion: 1 };
  let after = Math.floor((before * seconds) / HOUR_SECONDS);
  while (!rateExceeds({ ...counts, after }, RATE_INCREASE_PERCENT)) after += 1;
  return after;
}

/** "Errors after more than 1.5 times those before", asked every 30 s for five minutes. */
export function naiveRule(): Rule {
  const last = FAST_LOOKS.at(-1) ?? 0;
  return {
    looks: Array.from({ length: last / NAIVE_POLL_SECONDS }, (_, index) => (index + 1) * NAIVE_POLL_SECONDS),
    critical: remembered(smallestRise),
  };
}

/** The exact test at its fast looks. */
export function exactRule(level: number): Rule {
  return {
    looks: FAST_LOOKS,
    critical: remembered((before, seconds) => criticalAfter(before, seconds / HOUR_SECONDS, level)),
  };
}
