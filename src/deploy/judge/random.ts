/** Numbers in [0, 1). */
export type Random = () => number;

/**
 * A seeded generator, so that a simulation gives the same table everywhere: a Weyl sequence through a mixer
 * of 32 bits (the finaliser of MurmurHash3). Good enough for counts, not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** P(N = k) of a Poisson count for k from 0 until less than 10⁻¹⁵ is left; index is k. */
export function poissonWeights(mean: number): readonly number[] {
  const weights: number[] = [];
  // In logs, because e^−mean is zero for means above 745.
  let log = -mean;
  for (let k = 0; k <= mean || log > Math.log(1e-18); k += 1) {
    weights.push(Math.exp(log));
    log += Math.log(mean) - Math.log(k + 1);
  }
  return weights;
}

/** Draws Poisson counts by inversion of the distribution function, which is made once. */
export function poissonSampler(mean: number, random: Random): () => number {
  let sum = 0;
  const cumulative = poissonWeights(mean).map((weight) => (sum += weight));
  return () => {
    const drawn = random();
    let [low, high] = [0, cumulative.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 1) > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
