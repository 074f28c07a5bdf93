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
      class: column?.isNumber === true ? 'number' : null,
      'data-sort': sortBy,
    },
    shown,
  );
}

/** A table whose first column names its rows, in a region that scrolls by itself where it is too wide. */
export function dataTable({ caption, columns, rows, isSortable = false, id }: TableOptions): HtmlElement {
  return h(
    'div',
    { class: 'scroll', role: 'group', 'aria-label': caption, tabindex: 0 },
    h(
      'table',
      { id: id ?? null, 'data-sortable': isSortable },
      h('caption', { class: 'visually-hidden' }, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map(({ title, isNumber }) =>
            h('th', { scope: 'col', class: isNumber === true ? 'number' : null }, title),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h(
            'tr',
            {},
            row.map((cell, at) => bodyCell(cell, columns[at], at === 0)),
          ),
        ),
      ),
    ),
  );
}
