import { CONFIDENCE, tail } from '../binomial.js';
import { RULED_OUT_RATIO } from '../judge.js';
import { poissonWeights } from '../random.js';

const HOUR_SECONDS = 3600;

/** Whether the upper bound of the ratio is below 3, by one tail instead of the search for the bound itself. */
export function passes(before: number, after: number, exposed: number): boolean {
  return before > 0 && tail(before - 1, after + 1, exposed, RULED_OUT_RATIO) > CONFIDENCE;
}

/** The smallest X whose rate, kept exactly after the deployment, passes at a look: no luck, good or bad. */
export function smallestThatPasses(seconds: number): number {
  const exposed = seconds / HOUR_SECONDS;
  let before = 1;
  while (!passes(before, before * exposed, exposed)) before += 1;
  return before;
}

/** Percent of good deployments that pass at a look, at so many errors in an hour (Poisson counts). */
export function passingPercent(perHour: number, seconds: number): number {
  const exposed = seconds / HOUR_SECONDS;
  const arriving = poissonWeights(perHour * exposed);
  let after = -1;
  let chance = 0;
  let total = 0;
  // The largest Y that passes only grows with X.
  poissonWeights(perHour).forEach((weight, before) => {
    while (after < arriving.length && passes(before, after + 1, exposed)) {
      after += 1;
      chance += arriving[after] ?? 0;
    }
    total += weight * chance;
  });
  return 100 * total;
}
