import { cleanText } from '../document/clean.js';

/** True: present without a value; false and null: absent. */
export type AttributeValue = string | number | boolean | null;

/** An element of the page before it is text (on the server) or part of a document (in a browser). */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly children: readonly HtmlNode[];
}

/** A string is text, never markup: any of it may come from outside. */
export type HtmlNode = string | HtmlElement;

export type HtmlChild = HtmlNode | number | null | readonly HtmlChild[];

/** Letters that a reader gets of one piece of text; nobody reads a word of 10 000. */
const LONGEST_TEXT = 500;
const NAME = /^[a-z][a-zA-Z0-9-]*$/;
/** Attributes by which a page could run or load something; this page never needs them. */
const FORBIDDEN = /^(?:on.*|style|src|srcset|srcdoc|action|formaction|poster|data|xlink.*)$/i;
const ADDRESS = /^(?:https?:\/\/[^\s]+|#[^\s]*)$/i;

function flat(children: readonly HtmlChild[]): HtmlNode[] {
  return children.flatMap((child) => {
    if (child === null) return [];
    if (typeof child === 'number') return [String(child)];
    return Array.isArray(child) ? flat(child as readonly HtmlChild[]) : [child as HtmlNode];
  });
}

/** An element with its children; numbers become text, null is left out, lists are taken apart. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly HtmlChild[]
): HtmlElement {
  return { tag, attributes, children: flat(children) };
}

/** Text as a reader gets it: no character that hides or reorders, not longer than a paragraph. */
export function shownText(text: string): string {
  const clean = cleanText(text);
  return clean.length <= LONGEST_TEXT ? clean : `${cleanText(clean.slice(0, LONGEST_TEXT))} …`;
}

/** Whether an address may stand in a link: http, https or a place in this page. */
export function isSafeAddress(url: string): boolean {
  return ADDRESS.test(url);
}

/**
 * The attributes that are written, as name and text. This is the only place that decides it: what could run or load
 * something is left out whatever its value, and so is a link to anything but http, https or this page.
 */
export function writtenAttributes({ attributes }: HtmlElement): readonly (readonly [string, string])[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (value === null || value === false || !NAME.test(name) || FORBIDDEN.test(name)) return [];
    const text = value === true ? '' : cleanText(String(value));
    return name === 'href' && !isSafeAddress(text) ? [] : [[name, text] as const];
  });
}

/** A link, or only its text where the address is none that may be followed. */
export function link(text: string, url: string | null): HtmlNode {
  return url !== null && isSafeAddress(url) ? h('a', { href: url, rel: 'noreferrer' }, text) : text;
}

/** Text from outside, kept from changing the direction of what stands around it. */
export function outside(text: string, attributes: HtmlElement['attributes'] = {}): HtmlElement {
  return h('bdi', attributes, text);
}

/** A moment as a person reads it, in UTC: `2026-11-21 18:30`, or only the day. */
export function moment(iso: string, precision: 'minute' | 'day' = 'minute'): HtmlElement {
  const text = precision === 'day' ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
  return h('time', { datetime: iso }, text);
}
