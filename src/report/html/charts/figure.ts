import { formatValue } from '../../document/format.js';
import type { ChartData } from '../data.js';
import { h, outside, type HtmlElement } from '../node.js';
import { dataTable } from '../table.js';
import { lineChart } from './line-chart.js';
import { swatch } from './marks.js';

/** Rows of a table beyond which it shows the last row of each week: nobody reads two years of days. */
const WHOLE = 60;
const WEEK_MS = 7 * 24 * 3_600_000;

type Row = ChartData['rows'][number];

/** The rows that the table shows, and whether it left some out. */
export function tableRows(rows: readonly Row[]): {
  readonly rows: readonly Row[];
  readonly isThinned: boolean;
} {
  if (rows.length <= WHOLE) return { rows, isThinned: false };
  const weeks = new Map(rows.map((row) => [Math.floor(Date.parse(row.at) / WEEK_MS), row]));
  return { rows: [...weeks.values()], isThinned: true };
}

function valueText(chart: ChartData, value: number | null): string {
  return value === null ? '–' : formatValue(value, chart.unit);
}

/** The last value of a series that there is. */
function lastValue(chart: ChartData, series: number): number | null {
  return chart.rows.findLast(({ values }) => (values[series] ?? null) !== null)?.values[series] ?? null;
}

function legend(chart: ChartData): HtmlElement {
  const items = chart.series.map((name, series) =>
    h(
      'li',
      {},
      swatch(series),
      ' ',
      outside(name),
      ' ',
      h('strong', {}, valueText(chart, lastValue(chart, series))),
    ),
  );
  return h('ul', { class: 'legend' }, items);
}

function table(chart: ChartData): HtmlElement {
  const { rows, isThinned } = tableRows(chart.rows);
  return h(
    'details',
    { class: 'beside' },
    h('summary', {}, 'Table', h('span', { class: 'visually-hidden' }, ` of ${chart.title}`)),
    isThinned ? h('p', { class: 'dim' }, 'The last values of each week.') : null,
    dataTable({
      caption: chart.title,
      columns: [{ title: chart.step }, ...chart.series.map((title) => ({ title, isNumber: true }))],
      rows: [...rows]
        .reverse()
        .map(({ label, values }) => [
          label,
          ...chart.series.map((_, series) => valueText(chart, values[series] ?? null)),
        ]),
    }),
  );
}

/** A chart with its legend and its table, or the sentence that says why there is none. */
export function chartFigure(chart: ChartData): HtmlElement {
  const heading = h('h3', {}, chart.title);
  if (chart.reason !== null || chart.rows.length === 0)
    return h(
      'div',
      { class: 'card' },
      heading,
      h('p', { class: 'nothing' }, `Nothing to draw, because ${chart.reason ?? 'nothing was recorded yet'}.`),
    );
  return h(
    'figure',
    { class: 'card' },
    h('figcaption', {}, heading, h('p', { class: 'dim' }, chart.description)),
    lineChart(chart),
    legend(chart),
    table(chart),
  );
}
