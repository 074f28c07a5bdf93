import { crossingChances } from './crossing.js';
import { poissonSampler, seededRandom } from './random.js';
import { exactRule, naiveRule, type Rule } from './rules.js';
import { emptyPath, firstConfirmed, firstCrossing, GRID_SECONDS, type Path } from './path.js';

/** Errors in the hour before: the columns of the table. */
export const ERRORS_PER_HOUR: readonly number[] = [0.2, 1, 3, 6, 12, 30, 60, 120, 600];
const REGRESSION = 10;
const HOUR_SECONDS = 3600;
/** Figures of one column. Percent of deployments; seconds after served. */
export interface Figures {
  /** Good deployments that "errors over 1.5 times those before", polled, condemns. */
  readonly naiveFalsePercent: number;
  /** Good deployments that cross the bound of the exact test at a look of the first five minutes. */
  readonly exactFalsePercent: number;
  /** Tenfold regressions that cross it, and the median look of those; null when none does. */
  readonly tenfoldFoundPercent: number;
  readonly tenfoldMedianSeconds: number | null;
}

/** The same with what turns a crossing into a verdict: the next look, or the size. No probe takes part. */
export interface ConfirmedFigures {
  readonly confirmedFalsePercent: number;
  readonly confirmedTenfoldPercent: number;
  readonly confirmedTenfoldMedianSeconds: number | null;
}

export interface SimulatedColumn {
  readonly errorsPerHour: number;
  readonly simulated: Figures & ConfirmedFigures;
  /** Computed from the distributions; differs from the simulated ones by chance only. */
  readonly computed: Figures;
}

export interface Simulation {
  readonly trials: number;
  readonly seed: number;
  readonly level: number;
  readonly columns: readonly SimulatedColumn[];
}

interface Rules {
  readonly naive: Rule;
  readonly exact: Rule;
}

/** The value in the middle; of an even number, the lower of the two. */
function median(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? null;
}

function simulateColumn(
  perHour: number,
  trials: number,
  seed: number,
  rules: Rules,
): SimulatedColumn['simulated'] {
  const random = seededRandom(seed);
  const drawBefore = poissonSampler(perHour, random);
  const pathOf = (ratio: number): (() => Path) => {
    const draw = poissonSampler((perHour * ratio * GRID_SECONDS) / HOUR_SECONDS, random);
    const path = emptyPath();
    return () => {
      for (let index = 1; index < path.length; index += 1) path[index] = (path[index - 1] ?? 0) + draw();
      return path;
    };
  };
  const [goodPath, badPath] = [pathOf(1), pathOf(REGRESSION)];
  const falseAlarms = { naive: 0, exact: 0, confirmed: 0 };
  const found: number[] = [];
  const confirmed: number[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    const before = drawBefore();
    const good = goodPath();
    if (firstCrossing(before, good, rules.naive) !== undefined) falseAlarms.naive += 1;
    if (firstCrossing(before, good, rules.exact) !== undefined) falseAlarms.exact += 1;
    if (firstConfirmed(before, good, rules.exact) !== undefined) falseAlarms.confirmed += 1;
    const bad = badPath();
    const crossing = firstCrossing(before, bad, rules.exact);
    if (crossing !== undefined) found.push(crossing);
    const verdict = firstConfirmed(before, bad, rules.exact);
    if (verdict !== undefined) confirmed.push(verdict);
  }
  const percent = (count: number): number => (100 * count) / trials;
  return {
    naiveFalsePercent: percent(falseAlarms.naive),
    exactFalsePercent: percent(falseAlarms.exact),
    tenfoldFoundPercent: percent(found.length),
    tenfoldMedianSeconds: median(found),
    confirmedFalsePercent: percent(falseAlarms.confirmed),
    confirmedTenfoldPercent: percent(confirmed.length),
    confirmedTenfoldMedianSeconds: median(confirmed),
  };
}

function total(chances: readonly number[]): number {
  return chances.reduce((sum, chance) => sum + chance, 0);
}

/** The look by which half of those that cross have crossed. */
function medianLook(chances: readonly number[], looks: readonly number[]): number | null {
  const half = total(chances) / 2;
  let sum = 0;
  const index = chances.findIndex((chance) => (sum += chance) >= half);
  return looks[index] ?? null;
}

function computeColumn(perHour: number, { naive, exact }: Rules): Figures {
  const tenfold = crossingChances(perHour, REGRESSION, exact);
  return {
    naiveFalsePercent: 100 * total(crossingChances(perHour, 1, naive)),
    exactFalsePercent: 100 * total(crossingChances(perHour, 1, exact)),
    tenfoldFoundPercent: 100 * total(tenfold),
    tenfoldMedianSeconds: medianLook(tenfold, exact.looks),
  };
}

/**
 * Runs deployments whose errors are Poisson counts through the naive rule and the exact test: half of them good,
 * half with ten times the errors. The same seed gives the same figures.
 *
 * @param level Share of looks at the edge of H0 that may cross; `deploy.thresholds.falseAlarmRate`.
 */
export function simulate(
  trials: number,
  seed: number,
  level: number,
  errorsPerHour: readonly number[] = ERRORS_PER_HOUR,
): Simulation {
  const rules = { naive: naiveRule(), exact: exactRule(level) };
  const columns = errorsPerHour.map((perHour, index) => ({
    errorsPerHour: perHour,
    simulated: simulateColumn(perHour, trials, seed + index, rules),
    computed: computeColumn(perHour, rules),
  }));
  return { trials, seed, level, columns };
}
