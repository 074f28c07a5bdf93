import { shownText, writtenAttributes, type HtmlElement } from '../node.js';

/** Makes an element of the document: text stays text, attributes pass the same check as on the server. */
export function toDom(element: HtmlElement): HTMLElement {
  const made = document.createElement(element.tag);
  for (const [name, value] of writtenAttributes(element)) made.setAttribute(name, value);
  made.append(
    ...element.children.map((child) => (typeof child === 'string' ? shownText(child) : toDom(child))),
  );
  return made;
}

/** The element with that id, which the page has when the part it belongs to has anything to show. */
export function find(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** Data that the page brought with it. The page wrote them: who reads them knows their shape. */
export function dataOf(id: string): unknown {
  return JSON.parse(find(id)?.textContent ?? 'null');
}

/** Shows controls that do nothing without this script. */
export function reveal(...elements: readonly HTMLElement[]): void {
  for (const element of elements) element.hidden = false;
}
