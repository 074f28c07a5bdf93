import { TREND_ARROWS, trendOf } from '../../state/projections/metrics.js';
import type { Standing } from '../../state/projections/iterations.js';
import { toned, type Inline } from '../document/blocks.js';
import { formatValue } from '../document/format.js';

/** A score as reports print it. */
export function percentOf(score: Standing['score'] | undefined): string {
  if (score === undefined) return '–';
  return score.percent === null ? 'not measurable' : formatValue(score.percent, 'percent');
}

/** The arrow from one value to another, and whether that way is the good one; a dash when one side is unknown. */
export function changeOf(
  before: number | null | undefined,
  after: number | null | undefined,
  better: 'higher' | 'lower' | null = 'higher',
): Inline {
  const trend = trendOf(before, after);
  if (trend === 'unknown') return toned('–', 'dim');
  const arrow = TREND_ARROWS[trend];
  if (trend === 'flat') return toned(`${arrow} same`, 'dim');
  if (better === null) return toned(arrow, 'plain');
  return (trend === 'up') === (better === 'higher')
    ? toned(`${arrow} better`, 'good')
    : toned(`${arrow} worse`, 'bad');
}
