import { h, type HtmlChild, type HtmlElement } from './node.js';

export interface TableColumn {
  readonly title: string;
  /** To the right, in figures of one width. */
  readonly isNumber?: boolean;
}

/** A cell: what is shown, and what it is sorted by where that differs. */
export type TableCell = HtmlChild | { readonly shown: HtmlChild; readonly sortBy: string | number };

export interface TableOptions {
  /** Says what the table holds; read aloud, and shown where no heading says it. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The page's script lets readers sort it. */
  readonly isSortable?: boolean;
  /** Many short columns: stays a table on a narrow screen, where the others become lists. */
  readonly isGrid?: boolean;
  readonly id?: string;
}

function isSorted(cell: TableCell): cell is { readonly shown: HtmlChild; readonly sortBy: string | number } {
  return typeof cell === 'object' && cell !== null && 'sortBy' in cell;
}

function bodyCell(cell: TableCell, column: TableColumn | undefined, isHeader: boolean): HtmlElement {
  const [shown, sortBy] = isSorted(cell) ? [cell.shown, cell.sortBy] : [cell, null];
  return h(
    isHeader ? 'th' : 'td',
    {
      scope: isHeader ? 'row' : null,
      role: isHeader ? 'rowheader' : 'cell',
      class: column?.isNumber === true ? 'number' : null,
      'data-sort': sortBy,
      'data-label': isHeader ? null : (column?.title ?? null),
    },
    shown,
  );
}

/**
 * A table whose first column names its rows. Roles are said, since a narrow screen lays rows out as lists; what is
 * still too wide scrolls by itself.
 */
export function dataTable(options: TableOptions): HtmlElement {
  const { caption, columns, rows, isSortable = false, isGrid = false, id } = options;
  const heads = columns.map(({ title, isNumber }) =>
    h('th', { scope: 'col', role: 'columnheader', class: isNumber === true ? 'number' : null }, title),
  );
  const body = rows.map((row) =>
    h(
      'tr',
      { role: 'row' },
      row.map((cell, at) => bodyCell(cell, columns[at], at === 0)),
    ),
  );
  return h(
    'div',
    { class: 'scroll', role: 'group', 'aria-label': caption, tabindex: 0 },
    h(
      'table',
      { id: id ?? null, class: isGrid ? null : 'stack', role: 'table', 'data-sortable': isSortable },
      h('caption', { class: 'visually-hidden' }, caption),
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads)),
      h('tbody', { role: 'rowgroup' }, body),
    ),
  );
}
