import type { ChartData } from '../data.js';

/** Rows beyond which a chart shows weeks: nobody reads two years of days, and their noise hides the lines. */
const MOST = 92;
const WEEK_MS = 7 * 24 * 3_600_000;

type Row = ChartData['rows'][number];

/** The worst of some values, so that no bad day is hidden; null when there is none. */
function worst(values: readonly (number | null)[], better: ChartData['better']): number | null {
  const measured = values.filter((value) => value !== null);
  if (measured.length === 0) return null;
  return better === 'higher' ? Math.min(...measured) : Math.max(...measured);
}

function merged(rows: readonly Row[], { series, better }: ChartData): readonly Row[] {
  const last = rows.at(-1);
  if (last === undefined) return [];
  const values = series.map((_, at) =>
    worst(
      rows.map((row) => row.values[at] ?? null),
      better,
    ),
  );
  // The worst of several days is not the value of one of them.
  const label = rows.length === 1 ? last.label : `week to ${last.label}`;
  return [{ ...last, label, values }];
}

/** A chart that can be read: of a long history the worst values of each week, and the last day as it is. */
export function thinned(chart: ChartData): { readonly chart: ChartData; readonly isThinned: boolean } {
  const last = chart.rows.at(-1);
  if (chart.step !== 'Day' || chart.rows.length <= MOST || last === undefined)
    return { chart, isThinned: false };
  const weeks = new Map<number, Row[]>();
  for (const row of chart.rows.slice(0, -1)) {
    const week = Math.floor(Date.parse(row.at) / WEEK_MS);
    weeks.set(week, [...(weeks.get(week) ?? []), row]);
  }
  const rows = [...weeks.values()].flatMap((week) => merged(week, chart));
  return { chart: { ...chart, rows: [...rows, last] }, isThinned: true };
}
