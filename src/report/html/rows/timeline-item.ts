import { h, moment, outside, type HtmlElement } from '../node.js';
import type { TimelineEntry } from './rows.js';

/** One entry of the timeline, the same on the server and in a browser. */
export function timelineItem(entry: TimelineEntry): HtmlElement {
  const facts = entry.facts.map(({ name, value }) => [h('dt', {}, name), h('dd', {}, outside(value))]);
  return h(
    'li',
    { class: `event tone-${entry.tone}` },
    h(
      'div',
      { class: 'event-head' },
      moment(entry.at),
      h('span', { class: 'badge' }, entry.kind),
      h('span', { class: `outcome tone-${entry.tone}` }, entry.outcome),
    ),
    h(
      'div',
      { class: 'event-body' },
      h('p', {}, outside(entry.title)),
      entry.detail === '' ? null : h('p', { class: 'dim' }, outside(entry.detail)),
      facts.length === 0
        ? null
        : h('details', {}, h('summary', {}, 'Details'), h('dl', { class: 'facts' }, facts)),
    ),
  );
}
