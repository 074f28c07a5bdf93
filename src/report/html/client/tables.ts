/** Cells are compared as numbers where both are, else as text. */
function compareCells(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)];
  if (a !== '' && b !== '' && Number.isFinite(left) && Number.isFinite(right)) return left - right;
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset.sort ?? cell?.textContent ?? '';
}

function startTable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (body === undefined) return;
  const given = [...body.rows];
  headers.forEach((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const before = header.getAttribute('aria-sort');
      for (const other of headers) other.removeAttribute('aria-sort');
      // A second press turns the order, a third goes back to the one that the page came with.
      const way = before === null ? 1 : before === 'ascending' ? -1 : 0;
      if (way !== 0) header.setAttribute('aria-sort', way === 1 ? 'ascending' : 'descending');
      const rows = [...given];
      if (way !== 0) rows.sort((a, b) => way * compareCells(keyOf(a, column), keyOf(b, column)));
      body.append(...rows);
    });
  });
}

/** Lets the headings of small tables sort their rows. */
export function startTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) startTable(table);
}

/** A table that fits needs no stop of the tab key; one that scrolls does. */
export function startScrolling(): void {
  const watcher = new ResizeObserver((changes) => {
    for (const { target } of changes)
      if (target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight)
        target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
  });
  for (const region of document.querySelectorAll('.scroll')) watcher.observe(region);
}
