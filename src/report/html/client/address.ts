/** What is shown of the lists stands behind the `#` of the address: `#findings?severity=high`. */
export interface Address {
  readonly part: string;
  readonly search: string;
}

export function readAddress(): Address {
  const [part = '', ...rest] = location.hash.slice(1).split('?');
  return { part, search: rest.join('?') };
}

/** Changes the address without a new entry in the history, since every key press comes here. */
export function writeAddress(part: string, search: string): void {
  history.replaceState(null, '', `#${part}${search === '' ? '' : `?${search}`}`);
}

/** Brings a part into sight, and the keyboard with it: an address with a question leads to no element by itself. */
export function goTo(part: HTMLElement): void {
  part.scrollIntoView();
  part.querySelector('h2')?.focus({ preventScroll: true });
}
