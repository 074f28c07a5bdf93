import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logGamma } from './beta.js';
import { criticalAfter, exposure, tail, testCounts, TOLERATED_RATIO, upperBound } from './binomial.js';
import { RULED_OUT_RATIO } from './judge.js';
import { FAST_LOOKS } from './schedule.js';
import { passes } from './testing/costs.js';
import type { ErrorCounts } from './verdict.js';

const LEVEL = 0.01;
const HOUR = 3600;

/**
 * P(Y ≥ after) by adding every term of the distribution, each from its neighbour, outwards from the mode: no
 * gamma function and no fraction, so that it shares nothing with what it checks.
 */
function tailBySum(before: number, after: number, exposed: number, ratio = TOLERATED_RATIO): number {
  const trials = before + after;
  const odds = ratio * exposed;
  const mode = Math.min(trials, Math.floor(((trials + 1) * odds) / (1 + odds)));
  const weights = new Float64Array(trials + 1);
  weights[mode] = 1;
  for (let k = mode; k < trials; k += 1) weights[k + 1] = ((weights[k] ?? 0) * (trials - k) * odds) / (k + 1);
  for (let k = mode; k > 0; k -= 1) weights[k - 1] = ((weights[k] ?? 0) * k) / ((trials - k + 1) * odds);
  // Small ones first, so that none is lost.
  const add = (part: Float64Array): number => part.toSorted().reduce((sum, weight) => sum + weight, 0);
  return add(weights.subarray(after)) / add(weights);
}

function counts(given: Partial<ErrorCounts>): ErrorCounts {
  return {
    before: 0,
    after: 0,
    seconds: 300,
    requestsBefore: null,
    requestsAfter: null,
    dispersion: 1,
    ...given,
  };
}

const before = fc.nat(2_000);
const after = fc.nat(500);
const exposed = fc.double({ min: 0.001, max: 20, noNaN: true });

describe('the exact tail', () => {
  it('is ln Γ of the factorials', () => {
    let factorial = 0;
    for (let n = 1; n < 200; n += 1) {
      expect(logGamma(n)).toBeCloseTo(factorial, 10);
      factorial += Math.log(n);
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  });

  it('equals the sum of the terms', () => {
    fc.assert(
      fc.property(before, after, exposed, (x, y, e) => {
        const expected = tailBySum(x, y, e);
        expect(Math.abs(tail(x, y, e) - expected)).toBeLessThan(1e-9 * Math.max(expected, 1e-6));
      }),
    );
  });

  it.each([
    [999_000, 1_000, 1 / 1_500],
    [500_000, 500_000, 2 / 3],
    [900_000, 100_000, 0.0737],
    [1_000_000, 0, 0.1],
    [0, 1_000_000, 1_000_000],
  ])('holds for a million errors: X = %i, Y = %i, e = %d', (x, y, e) => {
    expect(tail(x, y, e)).toBeCloseTo(tailBySum(x, y, e), 7);
  });

  it('falls with every error after, rises with every error before', () => {
    fc.assert(
      fc.property(before, after, exposed, (x, y, e) => {
        expect(tail(x, y + 1, e)).toBeLessThanOrEqual(tail(x, y, e) + 1e-12);
        expect(tail(x + 1, y, e)).toBeGreaterThanOrEqual(tail(x, y, e) - 1e-12);
      }),
    );
  });
});

describe('AD-09: the smallest Y that rejects', () => {
  it.each([
    [0, [3, 3, 3, 3, 3]],
    [1, [3, 3, 3, 3, 3]],
    [10, [3, 3, 4, 5, 6]],
    [50, [4, 6, 8, 10, 14]],
    [100, [6, 8, 12, 16, 23]],
    [600, [16, 26, 45, 63, 98]],
  ])('is that of the design for X = %i', (x, expected) => {
    expect(FAST_LOOKS.map((seconds) => criticalAfter(x, seconds / HOUR, LEVEL))).toEqual(expected);
  });

  it('rejects, and one error fewer does not', () => {
    fc.assert(
      fc.property(before, exposed, fc.integer({ min: 1, max: 4 }), (x, e, d) => {
        const critical = criticalAfter(x, e, LEVEL, d);
        expect(critical).toBeGreaterThanOrEqual(3 * d);
        expect(tail(x / d, critical / d, e)).toBeLessThanOrEqual(LEVEL);
        if ((critical - 1) / d >= 3) expect(tail(x / d, (critical - 1) / d, e)).toBeGreaterThan(LEVEL);
      }),
    );
  });

  it('is where `crossed` begins', () => {
    fc.assert(
      fc.property(before, exposed, (x, e) => {
        const seconds = e * HOUR;
        const { criticalAfter: critical, crossed } = testCounts(counts({ before: x, seconds }), LEVEL);
        expect(crossed).toBe(false);
        expect(testCounts(counts({ before: x, seconds, after: critical }), LEVEL).crossed).toBe(true);
        expect(testCounts(counts({ before: x, seconds, after: critical - 1 }), LEVEL).crossed).toBe(false);
      }),
    );
  });
});

describe('the upper bound of the ratio', () => {
  it('leaves exactly a tenth below Y or at it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), after, exposed, (x, y, e) => {
        const bound = upperBound(x, y, e);
        expect(1 - tail(x - 1, y + 1, e, bound)).toBeCloseTo(0.1, 8);
      }),
    );
  });

  it('is below 3 where the shorter way of the README says so', () => {
    fc.assert(
      fc.property(before, fc.nat(150), exposed, (x, y, e) => {
        expect(passes(x, y, e)).toBe(upperBound(x, y, e) < RULED_OUT_RATIO);
      }),
    );
  });

  it('is above the ratio that was observed, and comes closer to it with more errors', () => {
    const [few, many] = [upperBound(12, 1, 1 / 12), upperBound(120_000, 10_000, 1 / 12)];
    expect(few).toBeGreaterThan(3);
    expect(many).toBeGreaterThan(1);
    expect(many).toBeLessThan(1.02);
  });

  it('is infinite after an hour without errors', () => {
    expect(upperBound(0, 0, 1)).toBe(Infinity);
  });

  it('rises with every error after, falls with every error before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), after, exposed, (x, y, e) => {
        expect(upperBound(x, y + 1, e)).toBeGreaterThan(upperBound(x, y, e));
        expect(upperBound(x + 1, y, e)).toBeLessThan(upperBound(x, y, e));
      }),
    );
  });
});

describe('the length of the windows', () => {
  it('is measured in requests where both are known, so that doubled traffic is no rise', () => {
    const doubled = counts({ before: 60, after: 10, requestsBefore: 60_000, requestsAfter: 10_000 });
    expect(exposure(doubled)).toBeCloseTo(1 / 6);
    expect(testCounts(doubled, LEVEL).ratio).toBeCloseTo(1);
  });

  it.each([
    [null, 500],
    [500, null],
    [0, 500],
    [500, 0],
  ])('is measured in time with %p requests before and %p after', (requestsBefore, requestsAfter) => {
    expect(exposure(counts({ requestsBefore, requestsAfter }))).toBeCloseTo(1 / 12);
  });

  it('is scaled with both windows: the same lengths in another unit give the same test', () => {
    fc.assert(
      fc.property(before, after, fc.integer({ min: 1, max: 50 }), (x, y, scale) => {
        const given = { before: x, after: y };
        const scaled = counts({ ...given, seconds: 300 * scale, beforeSeconds: HOUR * scale });
        const plain = testCounts(counts(given), LEVEL);
        const result = testCounts(scaled, LEVEL);
        expect(result.p).toBeCloseTo(plain.p, 12);
        expect(result.criticalAfter).toBe(plain.criticalAfter);
      }),
    );
  });

  it('knows less from a shorter window before than from an hour with the same rate', () => {
    const short = testCounts(counts({ before: 1, beforeSeconds: 600, after: 4 }), LEVEL);
    const scaled = testCounts(counts({ before: 6, after: 4 }), LEVEL);
    expect(short.p).toBeGreaterThan(scaled.p);
    expect(short.bound).toBeGreaterThan(scaled.bound);
  });
});

describe('bursts', () => {
  it('count as the incidents that their dispersion leaves', () => {
    fc.assert(
      fc.property(before, after, fc.integer({ min: 2, max: 9 }), (x, y, d) => {
        const burst = testCounts(counts({ before: x * d, after: y * d, dispersion: d }), LEVEL);
        const single = testCounts(counts({ before: x, after: y }), LEVEL);
        expect(burst.p).toBeCloseTo(single.p, 12);
        expect(burst.crossed).toBe(single.crossed);
        expect(burst.ratio).toEqual(single.ratio);
      }),
    );
  });
});
