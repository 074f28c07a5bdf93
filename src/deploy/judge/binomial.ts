import { regularisedBeta } from './beta.js';
import type { ErrorCounts, ErrorTest } from './verdict.js';

/** H0: the error rate after is at most this many times the one before. */
export const TOLERATED_RATIO = 1.5;
/** Fewer errors than this never speak against a deployment. */
export const MIN_AFTER = 3;
/** One-sided confidence of the upper bound of the ratio. */
export const CONFIDENCE = 0.9;
const HOUR_SECONDS = 3600;

/**
 * Length of the window after, in lengths of the window before. Measured in requests where both windows had
 * some, so that traffic that doubles with a deployment does not look like errors that doubled; else in time.
 */
export function exposure(counts: ErrorCounts): number {
  const { requestsBefore, requestsAfter, seconds, beforeSeconds = HOUR_SECONDS } = counts;
  if (requestsBefore !== null && requestsAfter !== null && requestsBefore > 0 && requestsAfter > 0)
    return requestsAfter / requestsBefore;
  return seconds / beforeSeconds;
}

/**
 * P(Y ≥ after), given X + Y = before + after, when the rate is `ratio` times the one before: Y is then
 * Binomial(X+Y, q) with q = ratio·e / (ratio·e + 1). The tail equals I_q(after, before + 1), which also
 * continues it to counts that were divided by their dispersion. Source: Przyborowski & Wilenski (1940).
 */
export function tail(before: number, after: number, exposed: number, ratio = TOLERATED_RATIO): number {
  if (after <= 0) return 1;
  const odds = ratio * exposed;
  return regularisedBeta(after, before + 1, odds / (1 + odds), 1 / (1 + odds));
}

/** Halves the interval of the log odds down to the precision of a double. */
const BISECTIONS = 60;
/** Odds from e⁻⁶⁰ to e⁶⁰ hold every bound that counts below 10²⁰ can have. */
const LOG_ODDS = 60;

/**
 * One-sided upper bound of the ratio of the rates (after over before) with confidence `CONFIDENCE`; infinite
 * when nothing was counted before. Source: Clopper & Pearson (1934) on q, turned into a ratio.
 */
export function upperBound(before: number, after: number, exposed: number): number {
  if (before <= 0) return Infinity;
  let [low, high] = [-LOG_ODDS, LOG_ODDS];
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    const q = 1 / (1 + Math.exp(-middle));
    if (regularisedBeta(after + 1, before, q, 1 / (1 + Math.exp(middle))) < CONFIDENCE) low = middle;
    else high = middle;
  }
  return Math.exp(high) / exposed;
}

/**
 * The smallest whole number of errors after that rejects H0 at the level.
 *
 * @param before Errors before, not yet divided by the dispersion.
 * @param exposed Length of the window after, in lengths of the window before.
 */
export function criticalAfter(before: number, exposed: number, level: number, dispersion = 1): number {
  const accepts = (after: number): boolean => tail(before / dispersion, after / dispersion, exposed) > level;
  // `low` accepts, or is below the least that may reject; the tail falls with every error.
  let low = Math.ceil(MIN_AFTER * dispersion) - 1;
  let step = 1;
  while (accepts(low + step)) {
    low += step;
    step *= 2;
  }
  let high = low + step;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (accepts(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** The exact test of one look; `level` is the share of looks at good deployments that may cross. */
export function testCounts(counts: ErrorCounts, level: number): ErrorTest {
  const exposed = exposure(counts);
  const { before, after, dispersion } = counts;
  const critical = criticalAfter(before, exposed, level, dispersion);
  return {
    p: tail(before / dispersion, after / dispersion, exposed),
    bound: upperBound(before / dispersion, after / dispersion, exposed),
    ratio: before > 0 ? after / exposed / before : null,
    criticalAfter: critical,
    crossed: after >= critical,
  };
}
