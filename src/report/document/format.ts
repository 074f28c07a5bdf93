import type { Reading, Unit } from '../../state/reading.js';
import { TREND_ARROWS, trendOf } from '../../state/projections/metrics.js';
import { toned, type Block, type Inline } from './blocks.js';

/** A number with at most one decimal. */
function decimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function bytes(value: number): string {
  if (Math.abs(value) < 1_000) return `${value} B`;
  if (Math.abs(value) < 1_000_000) return `${decimal(value / 1_000)} kB`;
  return `${decimal(value / 1_000_000)} MB`;
}

/** Milliseconds in the unit that a person would use. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${decimal(milliseconds / 1_000)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** A value in its unit. */
export function formatValue(value: number, unit: Unit): string {
  switch (unit) {
    case 'percent':
      return `${decimal(value)} %`;
    case 'count':
      return decimal(value);
    case 'bytes':
      return bytes(value);
    case 'milliseconds':
      return formatDuration(value);
  }
}

/** A reading for a table; `reasonsOf` says below it why a figure is missing. */
export function formatReading(reading: Reading, unit: Unit): string {
  return reading.status === 'not-measured' ? 'not measured' : formatValue(reading.value, unit);
}

/** The honest sentences below a table: what has no figure, and why. */
export function reasonsOf(
  rows: readonly { readonly name: string; readonly reading: Reading }[],
): readonly Block[] {
  const sentences = rows.flatMap(({ name, reading }) =>
    reading.status === 'not-measured' ? [`${name}: not measured, because ${reading.reason}`] : [],
  );
  return sentences.length === 0 ? [] : [{ kind: 'list', items: sentences }];
}

/** The change against the recording before in percent, with its sign; empty when there is none. */
export function formatChange(reading: Reading): string {
  if (reading.status === 'not-measured' || reading.previous === null || reading.previous === 0) return '';
  const percent = ((reading.value - reading.previous) / reading.previous) * 100;
  return `${percent > 0 ? '+' : ''}${decimal(percent)} %`;
}

/** The value before, with its unit; a dash when there was none. */
export function formatPrevious(reading: Reading, unit: Unit): string {
  if (reading.status === 'not-measured' || reading.previous === null) return '–';
  return formatValue(reading.previous, unit);
}

/** The arrow of a reading against the recording before it, and whether that way is the good one. */
export function formatTrend(reading: Reading, better: 'higher' | 'lower'): Inline {
  if (reading.status === 'not-measured') return toned('–', 'dim');
  const trend = trendOf(reading.previous, reading.value);
  const arrow = TREND_ARROWS[trend];
  if (trend === 'unknown') return toned(`${arrow} first record`, 'dim');
  if (trend === 'flat') return toned(`${arrow} same`, 'dim');
  const isBetter = (trend === 'up') === (better === 'higher');
  return isBetter ? toned(`${arrow} better`, 'good') : toned(`${arrow} worse`, 'bad');
}

/** `1 file`, `2 files`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
