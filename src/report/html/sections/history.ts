import { chartFigure } from '../charts/figure.js';
import type { PageData } from '../data.js';
import { h, type HtmlElement } from '../node.js';
import { part } from './header.js';

/** Where it comes from: charts with their tables. */
export function historyPart(data: PageData): HtmlElement {
  return part('history', 'History', h('div', { class: 'charts' }, data.charts.map(chartFigure)));
}
