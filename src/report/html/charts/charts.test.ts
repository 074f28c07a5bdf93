import { describe, expect, it } from '@jest/globals';
import type { ChartData } from '../data.js';
import type { HtmlElement, HtmlNode } from '../node.js';
import { writeHtml } from '../write.js';
import { chartFigure } from './figure.js';
import { lineChart } from './line-chart.js';
import { timeTicks, valueDomain } from './scale.js';
import { thinned } from './thin.js';

const DAY_MS = 24 * 3_600_000;
const START = Date.parse('2026-01-01T00:00:00.000Z');

function chart(values: readonly (readonly (number | null)[])[], change: Partial<ChartData> = {}): ChartData {
  return {
    ...{
      id: 'test',
      title: 'A title',
      description: 'What it shows.',
      unit: 'count',
      isShare: false,
      step: 'Day',
    },
    ...{ better: 'lower', target: null, reason: null },
    series: (values[0] ?? []).map((_, index) => `line ${index}`),
    rows: values.map((row, day) => {
      const at = new Date(START + day * DAY_MS).toISOString();
      return { at, label: at.slice(0, 10), values: row };
    }),
    ...change,
  };
}

function elements(node: HtmlNode): readonly HtmlElement[] {
  return typeof node === 'string' ? [] : [node, ...node.children.flatMap(elements)];
}

const having = (node: HtmlNode, className: string): readonly HtmlElement[] =>
  elements(node).filter(({ attributes }) =>
    String(attributes.class ?? '')
      .split(' ')
      .includes(className),
  );

/** Every number of the drawing. */
function drawn(node: HtmlNode): readonly number[] {
  return [...writeHtml(node).matchAll(/ (?:d|x|y|cx|cy|x1|x2|y1|y2)="([^"]*)"/g)].flatMap(([, text = '']) =>
    [...text.matchAll(/-?\d+(?:\.\d+)?|NaN|Infinity/g)].map(([number]) => Number(number)),
  );
}

describe('OR-09: history as charts', () => {
  it('draws a line and the same values in a table, newest first', () => {
    const figure = chartFigure(chart([[1], [3], [2]]));
    expect(having(figure, 'line').filter(({ attributes }) => attributes.d !== 'M1 6H33')).toHaveLength(1);
    const cells = elements(figure).filter(({ tag }) => tag === 'td' || tag === 'th');
    expect(cells.map((cell) => writeHtml(...cell.children))).toEqual([
      ...['Day', 'line 0', '2026-01-03', '2', '2026-01-02', '3', '2026-01-01', '1'],
    ]);
  });

  it('has a name and a description for who does not see it', () => {
    const svg = lineChart(chart([[1], [2]]));
    expect(svg.attributes).toMatchObject({
      role: 'img',
      'aria-labelledby': 'chart-test-title chart-test-description',
    });
    expect(writeHtml(svg)).toContain(
      '<title id="chart-test-title">A title</title><desc id="chart-test-description">What it shows.</desc>',
    );
  });

  it('draws one point as a mark', () => {
    const svg = lineChart(chart([[7]]));
    expect([having(svg, 'mark').length, having(svg, 'line').length]).toEqual([1, 0]);
    expect(drawn(svg).every(Number.isFinite)).toBe(true);
  });

  it.each([
    ['zeros', [[0], [0]]],
    ['one value again and again', [[5], [5], [5]]],
    ['nothing in a row', [[null], [4]]],
    ['numbers that are none', [[Number.NaN], [Number.POSITIVE_INFINITY], [2]]],
    ['very large ones', [[1e15], [3e15]]],
  ])('draws %s within its bounds', (_title, values) => {
    const svg = lineChart(chart(values));
    const numbers = drawn(svg);
    expect(numbers.every((number) => Number.isFinite(number) && number >= -5 && number <= 345)).toBe(true);
  });

  it('leaves a gap where there is no value, and marks a point that stands alone', () => {
    const svg = lineChart(chart([[1], [2], [null], [3], [null], [4], [5]]));
    expect(having(svg, 'line').map(({ attributes }) => String(attributes.d).split('L').length)).toEqual([
      2, 2,
    ]);
    expect(having(svg, 'mark')).toHaveLength(5);
    const long = [
      ...Array.from({ length: 30 }, () => [1]),
      [null],
      [9],
      [null],
      ...Array.from({ length: 30 }, () => [1]),
    ];
    expect(having(lineChart(chart(long)), 'mark')).toHaveLength(2);
  });

  it('tells lines apart without colours', () => {
    const svg = lineChart(
      chart([
        [1, 2, 3, 4, 5, 6],
        [2, 3, 4, 5, 6, 7],
      ]),
    );
    const dashes = having(svg, 'line').map(({ attributes }) => attributes['stroke-dasharray']);
    expect(new Set(dashes).size).toBe(6);
    const shapes = having(svg, 'mark').map(({ tag, attributes }) =>
      [tag, attributes.d, attributes.class].join(),
    );
    expect(new Set(shapes).size).toBe(6);
  });

  it('shows two years of days as weeks, with their worst values and the last day as it is', () => {
    const values = Array.from({ length: 730 }, (_, day) => [
      day === 100 ? 50 : 3,
      day >= 300 && day < 330 ? null : 1,
    ]);
    const { chart: weekly, isThinned } = thinned(chart([...values, [4, 1]]));
    expect(isThinned).toBe(true);
    expect(weekly.rows.length).toBeLessThan(110);
    expect(weekly.rows.filter(({ values: [first] }) => first === 50)).toHaveLength(1);
    expect(weekly.rows.filter(({ values: [, second] }) => second === null).length).toBeGreaterThan(2);
    expect(weekly.rows.at(-1)?.values).toEqual([4, 1]);
    expect(weekly.rows.slice(1, -1).every(({ label }) => label.startsWith('week to '))).toBe(true);
    expect(weekly.rows.at(-1)?.label).not.toContain('week');
    expect(
      thinned(chart(values, { better: 'higher' })).chart.rows.some(({ values: [first] }) => first === 50),
    ).toBe(false);
    const svg = lineChart(weekly);
    expect(writeHtml(svg).length).toBeLessThan(12_000);
    expect(writeHtml(chartFigure(chart(values)))).toContain('The worst of each week.');
  });

  it('shows months and iterations as they are', () => {
    const values = Array.from({ length: 120 }, () => [1]);
    expect(thinned(chart(values, { step: 'Iteration' })).isThinned).toBe(false);
  });

  it('names its target, and puts it on the axis', () => {
    const figure = chartFigure(
      chart([[99], [98]], { unit: 'percent', isShare: true, better: 'higher', target: 80 }),
    );
    expect(writeHtml(figure)).toContain('target <strong>80 %</strong>');
    expect(having(figure, 'tick').map((tick) => writeHtml(...tick.children))).toContain('80 %');
  });

  it('says why there is nothing to draw', () => {
    const figure = chartFigure(chart([], { series: ['a'], reason: 'no audit could be run yet' }));
    expect(writeHtml(figure)).toContain('Nothing to draw, because no audit could be run yet.');
    expect(writeHtml(figure)).not.toContain('<svg');
  });

  it('keeps a hostile name text', () => {
    const figure = chartFigure(chart([[1], [2]], { series: ['</text><script>'], title: '"><b>' }));
    expect(writeHtml(figure)).not.toMatch(/<script|<b>/);
  });
});

describe('OR-09: axes', () => {
  it.each([
    [[0, 7], 'count', false, [0, 2, 4, 6, 8]],
    [[0], 'count', false, [0, 1]],
    [[81, 84], 'percent', true, [74, 76, 78, 80, 82, 84]],
    [[99, 100], 'percent', true, [90, 92, 94, 96, 98, 100]],
    [[0, 100], 'percent', true, [0, 20, 40, 60, 80, 100]],
    [[1_200_000], 'bytes', false, [0, 500_000, 1_000_000, 1_500_000]],
  ] as const)('values %j in %s get %s', (values, unit, isShare, ticks) => {
    expect(valueDomain(values, { unit, isShare }).ticks).toEqual(ticks);
  });

  it.each([
    [0, ['1 Jan 2026']],
    [3, ['1 Jan', '2 Jan', '3 Jan', '4 Jan']],
    [20, ['1 Jan', '6 Jan', '11 Jan', '16 Jan', '21 Jan']],
    [365, ['Jan 2026', 'Apr', 'Jul', 'Oct', 'Jan 2027']],
    [730, ['Jan 2026', 'Jul', 'Jan 2027', 'Jul', 'Jan 2028']],
  ])('%d days get marks that can be read', (days, labels) => {
    expect(timeTicks(START, START + days * DAY_MS).map(({ label }) => label)).toEqual(labels);
  });

  it('ends for a stretch of centuries', () => {
    expect(timeTicks(0, 400 * 365 * DAY_MS).length).toBeLessThan(8);
  });
});
