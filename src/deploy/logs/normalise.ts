import { shortLine } from './clean.js';

const LONGEST = 300;
/** A placeholder may make a neighbour readable; in practice the second pass changes nothing. */
const MOST_PASSES = 10;

/** In this order: an earlier rule takes what a later one would take apart. No rule touches a placeholder. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s"'`<>)\]}]+/gi, '<url>'],
  [/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, '<email>'],
  [/(?<![\w"])"[^"\n]*"(?!\w)/g, '<str>'],
  [/(?<![\w'])'[^'\n]*'(?!\w)/g, '<str>'],
  [/(?<![\w`])`[^`\n]*`(?!\w)/g, '<str>'],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
  [/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g, '<ip>'],
  [/(?<![\w<>./~-])(?:[A-Za-z]:)?(?:~|\.{1,2})?(?:[\\/][\w.@~+[\]-]+){2,}[\\/]?/g, '<path>'],
  [/\b0x[0-9a-f]+\b/gi, '<hex>'],
  [/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,}\b/gi, '<hex>'],
  [/(?<![A-Za-z0-9])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{10,}(?![A-Za-z0-9])/g, '<id>'],
  [/\d+(?:[.,]\d+)*/g, '<n>'],
];

function once(text: string): string {
  return RULES.reduce((result, [pattern, placeholder]) => result.replace(pattern, placeholder), text);
}

/**
 * What messages of one kind have in common: ids, numbers, addresses, paths, times and quoted text become
 * placeholders. Stable, and the same again when applied to its own result. At most 300 characters, one line.
 */
export function normaliseMessage(message: string): string {
  let text = shortLine(message, LONGEST);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    // A placeholder is longer than what it may stand for (`1` and `<n>`), so that every pass is cut again.
    const next = shortLine(once(text), LONGEST);
    if (next === text) break;
    text = next;
  }
  return text;
}

/** Segments of an address that are values: numbers, uuids, hexadecimal and long mixed ids. */
const VALUE =
  /^(?:\d+|[0-9a-f]{8}-[0-9a-f-]{27}|(?=[0-9a-f]*\d)[0-9a-f]{8,}|(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{12,}|.*@.*|.{41,})$/i;

/** A route: the address without origin and query, values as `:id`, with the method when it is known; null for none. */
export function normaliseRoute(method: string | null, address: string | null): string | null {
  if (address === null) return null;
  const path = shortLine(address, LONGEST)
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\s.*$/, '');
  if (!path.startsWith('/')) return null;
  const segments = path.split('/').map((segment) => (VALUE.test(segment) ? ':id' : segment));
  const verb = method === null || !/^[A-Za-z]{3,7}$/.test(method) ? '' : `${method.toUpperCase()} `;
  return `${verb}${segments.join('/')}`;
}
