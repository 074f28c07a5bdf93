import type { PageData } from '../data.js';
import { h, moment, outside, type HtmlElement } from '../node.js';
import { grouped } from '../rows/pages.js';

/** The parts of the page, in order. */
export const PARTS = [
  { id: 'now', title: 'Now' },
  { id: 'history', title: 'History' },
  { id: 'findings', title: 'Findings' },
  { id: 'timeline', title: 'Timeline' },
  { id: 'rules', title: 'Rules' },
] as const;

/** Whose report this is, of what and when. */
export function pageHeader(data: PageData): HtmlElement {
  const { repository, branch, commit, generatedAt } = data;
  return h(
    'header',
    { class: 'page-header' },
    h(
      'div',
      { class: 'wide' },
      h('p', { class: 'kind' }, 'Caretaker report'),
      h('h1', {}, outside(repository)),
      h(
        'p',
        { class: 'dim' },
        ...(branch.value === null ? [] : [outside(branch.value), ' at ']),
        h('code', {}, outside(commit.slice(0, 12))),
        ', made ',
        moment(generatedAt),
        ' UTC',
      ),
      h(
        'button',
        { type: 'button', id: 'theme', class: 'theme', 'aria-pressed': 'false', hidden: true },
        'Dark colours',
      ),
    ),
  );
}

/** Links to the parts; stays in sight. */
export function navigation(data: PageData): HtmlElement {
  const counts: Readonly<Record<string, number>> = {
    findings: data.findings.value?.rows.length ?? 0,
  };
  return h(
    'nav',
    { class: 'parts', 'aria-label': 'Parts of this page' },
    h(
      'ul',
      { class: 'wide' },
      PARTS.map(({ id, title }) => {
        const count = counts[id] ?? 0;
        const shown = count === 0 ? null : h('span', { class: 'count' }, grouped(count));
        return h('li', {}, h('a', { href: `#${id}` }, title, shown === null ? null : ' ', shown));
      }),
    ),
  );
}

/** One part of the page with its heading. */
export function part(
  id: (typeof PARTS)[number]['id'],
  title: string,
  ...children: Parameters<typeof h>[2][]
): HtmlElement {
  return h(
    'section',
    { id, class: 'part', 'aria-labelledby': `${id}-heading` },
    h('h2', { id: `${id}-heading`, tabindex: -1 }, title),
    ...children,
  );
}
