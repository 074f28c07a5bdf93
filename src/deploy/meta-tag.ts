/** What a browser does not read as markup: a tag in there is none. */
const INERT =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|textarea|title|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<meta(?=[\s/>])/gi;
const QUOTED = /[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|quot|apos|lt|gt));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/** The content of the first meta tag with this name (or property) in a page; undefined when there is none. */
export function metaContent(html: string, name: string): string | undefined {
  const markup = html.replace(INERT, ' ');
  for (const { index, 0: start } of markup.matchAll(TAG)) {
    QUOTED.lastIndex = index + start.length;
    const attributes = QUOTED.exec(markup)?.[0];
    // A tag without an end takes the rest of the page with it.
    if (attributes === undefined) return undefined;
    const found = attributesOf(attributes.slice(0, -1));
    const own = found.get('name') ?? found.get('property');
    if (own?.trim().toLowerCase() === name.toLowerCase()) return found.get('content');
  }
  return undefined;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    // Of a repeated attribute, browsers take the first.
    if (!found.has(key)) found.set(key, decoded(double ?? single ?? bare ?? ''));
  }
  return found;
}

function decoded(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, named?: string) => {
    if (named !== undefined) return NAMED[named.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
