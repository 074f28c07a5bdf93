/** A part of a list: what is shown of it at a time. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Counts from 1; the nearest page that there is. */
  readonly page: number;
  readonly pages: number;
  /** Place of the first item in the whole list, from 1; 0 when the list is empty. */
  readonly first: number;
}

/** Cuts a page out of a list; there is always one, if only an empty one. */
export function pageOf<T>(items: readonly T[], page: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const shown = Math.min(Math.max(1, page), pages);
  const start = (shown - 1) * size;
  return {
    items: items.slice(start, start + size),
    page: shown,
    pages,
    first: items.length === 0 ? 0 : start + 1,
  };
}

/** A count as it is read aloud: `10,000`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
