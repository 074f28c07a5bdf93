import { poissonWeights } from './random.js';
import type { Rule } from './rules.js';

const HOUR_SECONDS = 3600;
/** Counts before that are rarer change no figure that is printed. */
const NEGLIGIBLE = 1e-12;

/** A look with the distribution of the errors that arrive between the one before and it. */
interface Step {
  readonly seconds: number;
  readonly arriving: readonly number[];
}

function stepsOf(rule: Rule, ratePerHour: number): readonly Step[] {
  return rule.looks.map((seconds, index) => {
    const length = seconds - (rule.looks[index - 1] ?? 0);
    return { seconds, arriving: poissonWeights((ratePerHour * length) / HOUR_SECONDS) };
  });
}

/** Chances to cross first at each look, given X: the distribution of Y is carried from look to look. */
function crossingsGiven(before: number, rule: Rule, steps: readonly Step[]): readonly number[] {
  let alive = Float64Array.of(1);
  return steps.map(({ seconds, arriving }) => {
    const critical = rule.critical(before, seconds);
    const next = new Float64Array(critical);
    alive.forEach((chance, count) => {
      const end = Math.min(critical - count, arriving.length);
      for (let more = 0; more < end; more += 1)
        next[count + more] = (next[count + more] ?? 0) + chance * (arriving[more] ?? 0);
    });
    const crossed = Math.max(0, sumOf(alive) - sumOf(next));
    alive = next;
    return crossed;
  });
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * The chance that a deployment crosses first at each look of a rule, computed and not simulated.
 *
 * @param perHour Mean errors in an hour before; they and those after are Poisson counts.
 * @param ratio Rate after over rate before.
 */
export function crossingChances(perHour: number, ratio: number, rule: Rule): readonly number[] {
  const total = rule.looks.map(() => 0);
  const steps = stepsOf(rule, perHour * ratio);
  poissonWeights(perHour).forEach((weight, before) => {
    if (weight < NEGLIGIBLE) return;
    crossingsGiven(before, rule, steps).forEach((chance, index) => {
      total[index] = (total[index] ?? 0) + weight * chance;
    });
  });
  return total;
}
