import { cleanLine } from '../document/clean.js';

/** Breaks up what GitHub would turn into a link or a mention, and shows as nothing. */
const BREAK = '&#8203;';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  $: '&#36;',
  // An escaped pipe after a backslash is read differently by different parsers of tables.
  '|': '&#124;',
};

/** In one pass, so that what one replacement puts in is no food for the next. */
const ALIVE = /[&<>$|]|[\\`*_[\]~]|@|#(?=\d)|:(?=:|\/\/)|GH(?=-\d)|www(?=\.)/gi;

function tame(match: string): string {
  const entity = ENTITIES[match];
  if (entity !== undefined) return entity;
  return /^[\\`*_[\]~]$/.test(match) ? `\\${match}` : `${match}${BREAK}`;
}

/**
 * Outside text as Markdown that says exactly that text: no heading, table, HTML, emphasis, link, image,
 * mention, issue number, bare address, formula or workflow command comes alive (safety rule 12).
 */
export function escapeMarkdown(text: string): string {
  return cleanLine(text).replace(ALIVE, tame);
}

/** Shows as nothing and parts what GitHub would join; for places where neither HTML nor Markdown is read. */
const JOINER = '\u2060';

/**
 * Outside text for titles and commit messages, where no Markdown is read but mentions, issue numbers, closing
 * keywords and workflow commands are: one line, without hidden characters, nothing in it alive (safety rule 12).
 */
export function inertLine(text: string): string {
  return cleanLine(text).replace(
    /@(?=\w)|#(?=\d)|GH(?=-\d)|:(?=:|\/\/)|#(?=#\[)|<(?=!--)|--(?=>)/gi,
    (match) => `${match}${JOINER}`,
  );
}

/** For text at the start of a line: what would begin a heading, a list, a quote or a rule does not. */
export function escapeLineStart(escaped: string): string {
  if (/^(#{1,6}|[-+=])(?=\s|$|[-+=])/.test(escaped)) return `\\${escaped}`;
  return escaped.replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Outside text as a code span, in which GitHub looks for nothing; with a pipe in a table, as HTML. */
export function codeSpan(text: string, inTable: boolean): string {
  const cleaned = cleanLine(text)
    .replace(/:(?=:)/g, `:${JOINER}`)
    .replace(/##\[/g, `#${JOINER}#[`)
    // Readers that look for hidden comments in a body know nothing of code.
    .replace(/<(?=!--)/g, `<${JOINER}`);
  if (cleaned === '') return '';
  if (inTable && cleaned.includes('|')) return `<code>${escapeMarkdown(cleaned)}</code>`;
  const longest = Math.max(0, ...[...cleaned.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = cleaned.startsWith('`') || cleaned.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${cleaned}${padding}${fence}`;
}

/** An address that may stand in a link: http or https only, nothing that could end the link early. */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replace(
    /[()<>[\]\\|`*_~'"]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
