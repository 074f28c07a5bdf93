/** The two special functions that exact tests on counts need; no library of the project has them. */

/** Stirling's series is exact to double precision from here on. */
const STIRLING_FROM = 10;

/** ln Γ(x) for x > 0. Source: Abramowitz & Stegun 6.1.41, with 6.1.15 for small x. */
export function logGamma(x: number): number {
  let product = 1;
  let shifted = x;
  for (; shifted < STIRLING_FROM; shifted += 1) product *= shifted;
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360))))));
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product)
  );
}

/** Stands in for zero in Lentz's method, so that nothing is divided by it. */
const TINY = 1e-300;
const PRECISION = 1e-15;
/** The fraction needs about √(a+b) steps; this is enough for a+b beyond 10⁸. */
const MAX_STEPS = 100_000;

/** Continued fraction of the incomplete beta function by Lentz's method. Source: DLMF 8.17.22. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = nonZero(1 - ((a + b) * x) / (a + 1));
  d = 1 / d;
  let value = d;
  const step = (coefficient: number): number => {
    d = 1 / nonZero(1 + coefficient * d);
    c = nonZero(1 + coefficient / c);
    value *= d * c;
    return d * c;
  };
  for (let m = 1; m < MAX_STEPS; m += 1) {
    const m2 = 2 * m;
    step((m * (b - m) * x) / ((a + m2 - 1) * (a + m2)));
    const change = step((-(a + m) * (a + b + m) * x) / ((a + m2) * (a + m2 + 1)));
    if (Math.abs(change - 1) < PRECISION) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0. `complement` is 1 − x, given by the caller
 * because the subtraction would lose the digits of a tiny one.
 */
export function regularisedBeta(a: number, b: number, x: number, complement: number): number {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(complement),
  );
  // The fraction converges fast on this side of the mean; the other side is the mirror image.
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(a, b, x)) / a
    : 1 - (front * fraction(b, a, complement)) / b;
}
