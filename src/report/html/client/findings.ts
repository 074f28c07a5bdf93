import { SEVERITIES } from '../../../core/finding.js';
import {
  CHOICES,
  EVERYTHING,
  parseFindingQuery,
  searchable,
  selectFindings,
  writeFindingQuery,
  type FindingQuery,
  type FindingSort,
} from '../rows/finding-query.js';
import { findingRow } from '../rows/finding-row.js';
import { grouped, pageOf } from '../rows/pages.js';
import { unpackFindings, type PackedFindings } from '../rows/packed.js';
import { PAGE_SIZE } from '../rows/rows.js';
import { goTo, readAddress, writeAddress } from './address.js';
import { dataOf, find, reveal, toDom } from './dom.js';
import { startPager } from './pager.js';

/** A reader who types waits this long for the rows; each key press alone would make them flicker. */
const PAUSE_MS = 120;

interface Column {
  readonly header: HTMLElement;
  readonly sort: FindingSort;
}

/** Puts a button into each heading of a column. */
function sortButtons(table: HTMLElement, choose: (sort: FindingSort) => void): readonly Column[] {
  return [...table.querySelectorAll<HTMLElement>('th[data-column]')].map((header) => {
    const sort = header.dataset.column as FindingSort;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...header.childNodes);
    button.addEventListener('click', () => {
      choose(sort);
    });
    header.append(button);
    return { header, sort };
  });
}

function markSorted(columns: readonly Column[], { sort, isDescending }: FindingQuery): void {
  for (const column of columns)
    if (column.sort === sort)
      column.header.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
    else column.header.removeAttribute('aria-sort');
}

/** What the controls say. */
function readControls(form: HTMLFormElement, before: FindingQuery): FindingQuery {
  const data = new FormData(form);
  const said = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const severities = data.getAll('severity');
  return {
    ...before,
    text: said('text').trim(),
    severities: SEVERITIES.filter((severity) => severities.includes(severity)),
    choices: {
      ...{ rule: said('rule'), area: said('area'), tier: said('tier') },
      ...{ category: said('category'), package: said('package') },
    },
    page: 1,
  };
}

function writeControls(form: HTMLFormElement, query: FindingQuery): void {
  for (const input of form.querySelectorAll('input'))
    if (input.name === 'text') input.value = query.text;
    else input.checked = query.severities.some((severity) => severity === input.value);
  for (const select of form.querySelectorAll('select')) {
    const name = CHOICES.find((choice) => choice === select.name);
    if (name === undefined) continue;
    const wanted = query.choices[name];
    // What this report does not have filters everything away, and the control says so.
    if (wanted !== '' && ![...select.options].some(({ value }) => value === wanted))
      select.add(new Option(`${wanted} (0)`, wanted));
    select.value = wanted;
  }
}

/** Filters, sorts and leafs through the findings. */
export function startFindings(): void {
  const [table, form] = [find('findings-table'), find('findings-filter')];
  const [status, nav, part] = [find('findings-status'), find('findings-pager'), find('findings')];
  const body = table?.querySelector('tbody') ?? null;
  if (table === null || status === null || nav === null || part === null || body === null) return;
  if (!(form instanceof HTMLFormElement)) return;
  const rows = unpackFindings(dataOf('findings-data') as PackedFindings);
  const lookup = searchable(rows);
  let query = EVERYTHING;

  const show = (): void => {
    const found = selectFindings(lookup, query);
    const page = pageOf(found, query.page, PAGE_SIZE);
    body.replaceChildren(...page.items.map((row) => toDom(findingRow(row))));
    const of = found.length === rows.length ? '' : ` of ${grouped(rows.length)}`;
    const span =
      page.pages > 1
        ? `, ${grouped(page.first)} to ${grouped(page.first + page.items.length - 1)} shown`
        : '';
    status.textContent = `${grouped(found.length)}${of} open ${found.length === 1 && of === '' ? 'finding' : 'findings'}${span}.`;
    table.hidden = found.length === 0;
    markSorted(columns, query);
    pager.show(page);
  };
  const change = (next: FindingQuery): void => {
    query = next;
    writeAddress('findings', writeFindingQuery(query));
    show();
  };
  const pager = startPager(nav, (page) => {
    change({ ...query, page });
    status.scrollIntoView({ block: 'start' });
  });
  // A second press turns the order, a third goes back to that of urgency.
  const columns = sortButtons(table, (sort) => {
    const isSame = query.sort === sort;
    if (isSame && query.isDescending) change({ ...query, sort: 'priority', isDescending: false, page: 1 });
    else change({ ...query, sort, isDescending: isSame, page: 1 });
  });
  const followAddress = (): void => {
    const address = readAddress();
    if (address.part !== 'findings' || address.search === '') return;
    query = parseFindingQuery(address.search);
    writeControls(form, query);
    show();
    goTo(part);
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      change(readControls(form, query));
    }, PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    writeControls(form, EVERYTHING);
    change({ ...EVERYTHING, sort: query.sort, isDescending: query.isDescending });
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-findings]'))
    link.href = `#findings?${link.dataset.findings ?? ''}`;
  addEventListener('hashchange', followAddress);
  reveal(form);
  show();
  followAddress();
}
