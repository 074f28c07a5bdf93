import { formatValue } from '../../document/format.js';
import type { ChartData } from '../data.js';
import { h, outside, type HtmlElement } from '../node.js';
import { dataTable } from '../table.js';
import { nothing } from '../words.js';
import { thinned } from './thin.js';
import { lineChart } from './line-chart.js';
import { swatch, targetSwatch } from './marks.js';

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
  const target =
    chart.target === null
      ? null
      : h('li', {}, targetSwatch(), ' target ', h('strong', {}, formatValue(chart.target, chart.unit)));
  return h('ul', { class: 'legend' }, items, target);
}

function table(chart: ChartData): HtmlElement {
  return h(
    'details',
    { class: 'beside' },
    h('summary', {}, 'Table', h('span', { class: 'visually-hidden' }, ` of ${chart.title}`)),
    dataTable({
      caption: chart.title,
      isGrid: true,
      columns: [{ title: chart.step }, ...chart.series.map((title) => ({ title, isNumber: true }))],
      rows: [...chart.rows]
        .reverse()
        .map(({ label, values }) => [
          label,
          ...chart.series.map((_, series) => valueText(chart, values[series] ?? null)),
        ]),
    }),
  );
}

/** A chart with its legend and its table, or the sentence that says why there is none. */
export function chartFigure(given: ChartData): HtmlElement {
  const heading = h('h3', {}, given.title);
  if (given.reason !== null || given.rows.length === 0)
    return h(
      'div',
      { class: 'card' },
      heading,
      nothing(`Nothing to draw, because ${given.reason ?? 'nothing was recorded yet'}.`),
    );
  const { chart, isThinned } = thinned(given);
  const description = isThinned ? `${chart.description} The worst of each week.` : chart.description;
  return h(
    'figure',
    { class: 'card' },
    h('figcaption', {}, heading, h('p', { class: 'dim' }, description)),
    lineChart({ ...chart, description }),
    legend(chart),
    table(chart),
  );
}
