import { h, type HtmlElement } from '../node.js';

/** Buttons to leaf through a list; hidden until the script can do it. */
export function pager(list: 'findings' | 'timeline'): HtmlElement {
  const button = (step: string, title: string): HtmlElement =>
    h('button', { type: 'button', 'data-step': step }, title);
  return h(
    'nav',
    { id: `${list}-pager`, class: 'pager', 'aria-label': `Pages of the ${list}`, hidden: true },
    button('-1', 'Previous'),
    h('span', { class: 'page' }),
    button('1', 'Next'),
  );
}
