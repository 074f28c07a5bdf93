import { formatValue } from '../../document/format.js';
import type { ChartData } from '../data.js';
import { h, type HtmlElement } from '../node.js';
import { coordinate, line, marker } from './marks.js';
import { linear, timeTicks, valueDomain, type Scale } from './scale.js';

/** Units of the drawing; the page scales it to the width that there is. */
const SIZE = { width: 340, height: 196 } as const;
const PLOT = { left: 52, right: 330, top: 10, bottom: 168 } as const;
/** Points of a line beyond which only its last one gets a marker. */
const MARKED = 24;
/** Letters of the widest label are about this wide. */
const LETTER = 6;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Runs of points without a gap between them. */
function runsOf(chart: ChartData, series: number, x: Scale, y: Scale): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const { at, values } of chart.rows) {
    const value = values[series] ?? null;
    if (value === null || !Number.isFinite(value)) runs.push([]);
    else runs.at(-1)?.push({ x: x.at(Date.parse(at)), y: y.at(value) });
  }
  return runs.filter((run) => run.length > 0);
}

function pathOf(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`)
    .join('');
}

function seriesMarks(chart: ChartData, series: number, x: Scale, y: Scale): readonly HtmlElement[] {
  const runs = runsOf(chart, series, x, y);
  const points = runs.flat();
  const lone = runs.filter((run) => run.length === 1).flat();
  const marked = points.length <= MARKED ? points : [...lone, ...points.slice(-1)];
  return [
    ...runs.filter((run) => run.length > 1).map((run) => line(series, pathOf(run))),
    ...marked.map((point) => marker(series, point.x, point.y)),
  ];
}

function valueAxis(chart: ChartData, y: Scale): readonly HtmlElement[] {
  return y.ticks.flatMap((tick) => {
    const at = coordinate(y.at(tick));
    return [
      h('line', { class: 'grid', x1: PLOT.left, x2: PLOT.right, y1: at, y2: at }),
      h(
        'text',
        { class: 'tick', x: PLOT.left - 6, y: at, 'text-anchor': 'end', 'dominant-baseline': 'middle' },
        formatValue(tick, chart.unit),
      ),
    ];
  });
}

function timeAxis(from: number, to: number, x: Scale): readonly HtmlElement[] {
  return timeTicks(from, to).map(({ at, label }) => {
    const half = (label.length * LETTER) / 2;
    const place = Math.min(Math.max(x.at(at), PLOT.left + half - 30), SIZE.width - half);
    return h(
      'text',
      { class: 'tick', x: coordinate(place), y: PLOT.bottom + 18, 'text-anchor': 'middle' },
      label,
    );
  });
}

/** Named in the legend: a label beside it would hide the ends of the lines. */
function targetLine({ target }: ChartData, y: Scale): HtmlElement | null {
  if (target === null) return null;
  const at = coordinate(y.at(target));
  return h('line', { class: 'target', x1: PLOT.left, x2: PLOT.right, y1: at, y2: at });
}

/** The drawing of a chart that has rows: lines over time with gaps where there is no value. */
export function lineChart(chart: ChartData): HtmlElement {
  const times = chart.rows.map(({ at }) => Date.parse(at)).filter(Number.isFinite);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const values = chart.rows.flatMap((row) => row.values.filter((value) => value !== null));
  const { domain, ticks } = valueDomain(chart.target === null ? values : [...values, chart.target], chart);
  // Half a marker of room, so that none is cut off at an end.
  const x = linear([from, to], [PLOT.left + 5, PLOT.right - 5], []);
  const y = linear(domain, [PLOT.bottom, PLOT.top], ticks);
  const [title, description] = [`chart-${chart.id}-title`, `chart-${chart.id}-description`];
  return h(
    'svg',
    {
      class: 'chart',
      viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
      role: 'img',
      'aria-labelledby': `${title} ${description}`,
      focusable: 'false',
    },
    h('title', { id: title }, chart.title),
    h('desc', { id: description }, chart.description),
    valueAxis(chart, y),
    timeAxis(from, to, x),
    targetLine(chart, y),
    chart.series.map((_, series) => seriesMarks(chart, series, x, y)),
  );
}
