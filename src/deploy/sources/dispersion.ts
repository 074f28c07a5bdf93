/**
 * How much counts vary, beyond what chance makes of a constant rate: sample variance over mean of the counts of equal
 * parts of an hour, the index of dispersion (Cox and Lewis, The Statistical Analysis of Series of Events,
 * 1966). 1 for independent events; errors that come in bursts have more. At least 1, because less would make a
 * test bolder than the data are; 1 also for fewer than two counts or none above zero.
 *
 * With 12 parts of a constant rate the estimate stays below 1.8 in 95 of 100 hours. What it is above 1 by chance, or
 * because traffic grew during the hour, makes the judge more careful, never less.
 */
export function dispersionOf(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (counts.length < 2 || mean === 0) return 1;
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return Math.max(1, squares / (counts.length - 1) / mean);
}
