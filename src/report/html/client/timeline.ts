import { grouped, pageOf } from '../rows/pages.js';
import { PAGE_SIZE, TIMELINE_KINDS, type TimelineEntry } from '../rows/rows.js';
import { timelineItem } from '../rows/timeline-item.js';
import { goTo, readAddress, writeAddress } from './address.js';
import { dataOf, find, reveal, toDom } from './dom.js';
import { startPager } from './pager.js';

/** Filters the timeline by kind and leafs through it. */
export function startTimeline(): void {
  const [list, form] = [find('timeline-list'), find('timeline-filter')];
  const [status, nav, part] = [find('timeline-status'), find('timeline-pager'), find('timeline')];
  if (list === null || status === null || nav === null || part === null) return;
  if (!(form instanceof HTMLFormElement)) return;
  const entries = dataOf('timeline-data') as readonly TimelineEntry[];
  const boxes = [...form.querySelectorAll('input')];
  let page = 1;

  const show = (): void => {
    const kinds = boxes.filter((box) => box.checked).map((box) => box.value);
    const found = kinds.length === 0 ? entries : entries.filter(({ kind }) => kinds.includes(kind));
    const shown = pageOf(found, page, PAGE_SIZE);
    list.replaceChildren(...shown.items.map((entry) => toDom(timelineItem(entry))));
    const of = found.length === entries.length ? '' : ` of ${grouped(entries.length)}`;
    const span =
      shown.pages > 1
        ? `, ${grouped(shown.first)} to ${grouped(shown.first + shown.items.length - 1)} shown`
        : '';
    status.textContent = `${grouped(found.length)}${of} ${found.length === 1 && of === '' ? 'entry' : 'entries'}, newest first${span}; times are UTC.`;
    pager.show(shown);
  };
  const change = (next: number): void => {
    page = next;
    const kinds = boxes.filter((box) => box.checked).map((box) => box.value);
    writeAddress('timeline', kinds.length === 0 ? '' : `kind=${kinds.join(',')}`);
    show();
  };
  const pager = startPager(nav, (next) => {
    change(next);
    status.scrollIntoView({ block: 'start' });
  });
  const followAddress = (): void => {
    const { part: name, search } = readAddress();
    if (name !== 'timeline' || search === '') return;
    const kinds = (new URLSearchParams(search).get('kind') ?? '').split(',');
    for (const box of boxes)
      box.checked = kinds.includes(box.value) && TIMELINE_KINDS.some((kind) => kind === box.value);
    page = 1;
    show();
    goTo(part);
  };
  form.addEventListener('input', () => {
    change(1);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const box of boxes) box.checked = false;
    change(1);
  });
  addEventListener('hashchange', followAddress);
  reveal(form);
  show();
  followAddress();
}
