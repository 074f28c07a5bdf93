import type { AreaName } from '../areas/area.js';
import type { Severity } from '../../core/finding.js';
import type { Evaluation } from './evaluate.js';

/** A critical criterion counts four times as much as a low one. */
const WEIGHTS: Readonly<Record<Severity, number>> = { critical: 4, high: 3, medium: 2, low: 1, info: 1 };

export interface Score {
  /** Weighted share of measurable criteria that passed, 0–100; null when none could be measured. */
  readonly percent: number | null;
  readonly passed: number;
  readonly failed: number;
  readonly notMeasurable: number;
}

/**
 * 100 × the sum of the weights of passed criteria ÷ that of passed and failed ones. What cannot be measured
 * stands in neither sum and is counted beside it.
 */
export function scoreOf(evaluations: readonly Evaluation[]): Score {
  const having = (status: string): readonly Evaluation[] =>
    evaluations.filter((evaluation) => evaluation.answer.status === status);
  const weight = (some: readonly Evaluation[]): number =>
    some.reduce((sum, { criterion }) => sum + WEIGHTS[criterion.severity], 0);
  const passed = having('pass');
  const failed = having('fail');
  const measurable = weight(passed) + weight(failed);
  return {
    percent: measurable === 0 ? null : Math.round((1000 * weight(passed)) / measurable) / 10,
    passed: passed.length,
    failed: failed.length,
    notMeasurable: having('not-measurable').length,
  };
}

/** Scores by area, in the order in which the areas come. */
export function scoresByArea(evaluations: readonly Evaluation[]): ReadonlyMap<AreaName, Score> {
  const areas = [...new Set(evaluations.map((evaluation) => evaluation.area))];
  return new Map(
    areas.map((area) => [area, scoreOf(evaluations.filter((evaluation) => evaluation.area === area))]),
  );
}
