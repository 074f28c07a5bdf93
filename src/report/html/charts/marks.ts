import { h, type HtmlElement } from '../node.js';

/** Lines that can be told apart without colours: each has its own dashes and its own marker. */
const DASHES: readonly (string | null)[] = [null, '7 3', '2 3', '9 3 2 3', '4 2', '1 4'];
/** Series beyond the last style begin anew. */
export const SERIES_STYLES = DASHES.length;

/** A coordinate with one decimal: a tenth of a unit cannot be seen. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The shape of a series at a point: circle, square, triangle, diamond, cross, ring. */
export function marker(series: number, x: number, y: number): HtmlElement {
  const [cx, cy] = [coordinate(x), coordinate(y)];
  const className = `mark s${series % SERIES_STYLES}`;
  const shape = (path: string): HtmlElement =>
    h('path', { class: className, d: path, transform: `translate(${cx} ${cy})` });
  switch (series % SERIES_STYLES) {
    case 0:
      return h('circle', { class: className, cx, cy, r: 3 });
    case 1:
      return shape('M-3-3H3V3H-3Z');
    case 2:
      return shape('M0-3.8L3.8 3H-3.8Z');
    case 3:
      return shape('M0-4.2L4.2 0L0 4.2L-4.2 0Z');
    case 4:
      return shape('M-3.5-1.2H-1.2V-3.5H1.2V-1.2H3.5V1.2H1.2V3.5H-1.2V1.2H-3.5Z');
    default:
      return h('circle', { class: `${className} hollow`, cx, cy, r: 3 });
  }
}

/** A line through points that belong together. */
export function line(series: number, path: string): HtmlElement {
  return h('path', {
    class: `line s${series % SERIES_STYLES}`,
    d: path,
    'stroke-dasharray': DASHES[series % SERIES_STYLES] ?? null,
  });
}

function sample(...shapes: readonly HtmlElement[]): HtmlElement {
  const size = { viewBox: '0 0 34 12', width: 34, height: 12 };
  return h('svg', { class: 'swatch', ...size, 'aria-hidden': 'true', focusable: 'false' }, shapes);
}

/** What a line of the chart looks like, for the legend. */
export function swatch(series: number): HtmlElement {
  return sample(line(series, 'M1 6H33'), marker(series, 17, 6));
}

/** What the line of the target looks like. */
export function targetSwatch(): HtmlElement {
  return sample(h('line', { class: 'target', x1: 1, x2: 33, y1: 6, y2: 6 }));
}
