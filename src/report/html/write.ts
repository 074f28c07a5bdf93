import { cleanText } from '../document/clean.js';
import { shownText, writtenAttributes, type HtmlNode } from './node.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Elements without an end tag. */
const VOID = new Set(['br', 'input', 'link', 'meta']);

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** The HTML of some nodes: the one place where text becomes markup. */
export function writeHtml(...nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(shownText(node));
      const attributes = writtenAttributes(node).map(([name, value]) =>
        value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
      );
      const start = `<${node.tag}${attributes.join('')}>`;
      return VOID.has(node.tag) ? start : `${start}${writeHtml(...node.children)}</${node.tag}>`;
    })
    .join('');
}

/** Data for the page's own script: JSON in which nothing can end the element, start another one or hide. */
export function jsonElement(id: string, value: unknown): string {
  const clean = (_key: string, part: unknown): unknown => (typeof part === 'string' ? cleanText(part) : part);
  const json = JSON.stringify(value, clean).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json" id="${escaped(id)}">${json}</script>`;
}
