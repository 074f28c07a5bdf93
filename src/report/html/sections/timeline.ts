import { DEPLOYMENTS_KEPT } from '../../../state/projections/deployments.js';
import { SESSIONS_KEPT } from '../../../state/projections/sessions.js';
import type { PageData } from '../data.js';
import { h, type HtmlElement } from '../node.js';
import { grouped } from '../rows/pages.js';
import { PAGE_SIZE, TIMELINE_KINDS, type TimelineEntry } from '../rows/rows.js';
import { timelineItem } from '../rows/timeline-item.js';
import { nothing } from '../words.js';
import { part } from './header.js';
import { pager } from './pager.js';

function filters(entries: readonly TimelineEntry[]): HtmlElement {
  return h(
    'form',
    { id: 'timeline-filter', class: 'filters', 'aria-label': 'Filter the timeline', hidden: true },
    h(
      'fieldset',
      { class: 'checks' },
      h('legend', {}, 'Kind'),
      TIMELINE_KINDS.map((kind) =>
        h(
          'label',
          {},
          h('input', { type: 'checkbox', name: 'kind', value: kind }),
          ` ${kind} `,
          h('span', { class: 'dim' }, grouped(entries.filter((entry) => entry.kind === kind).length)),
        ),
      ),
    ),
    h('button', { type: 'reset' }, 'Show all'),
  );
}

/** What happened, newest first. */
export function timelinePart({ timeline }: PageData): HtmlElement {
  if (timeline.length === 0)
    return part(
      'timeline',
      'Timeline',
      nothing('No session, iteration, deployment or incident is recorded.'),
    );
  const shown =
    timeline.length > PAGE_SIZE
      ? ` The newest ${PAGE_SIZE} are shown; with JavaScript all can be looked through.`
      : '';
  return part(
    'timeline',
    'Timeline',
    filters(timeline),
    h(
      'p',
      { id: 'timeline-status', class: 'status', role: 'status' },
      `${grouped(timeline.length)} ${timeline.length === 1 ? 'entry' : 'entries'}, newest first; times are UTC.${shown}`,
    ),
    h('ol', { id: 'timeline-list', class: 'timeline' }, timeline.slice(0, PAGE_SIZE).map(timelineItem)),
    pager('timeline'),
    h(
      'p',
      { class: 'dim small' },
      `The log keeps the last ${SESSIONS_KEPT} sessions and the last ${DEPLOYMENTS_KEPT} deployments of an environment.`,
    ),
  );
}
