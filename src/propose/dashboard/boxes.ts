import { escapeMarkdown } from '../../report/markdown/escape.js';

/** What a person asks for by ticking a box of the dashboard. */
export const BOX_WORDS = ['approve', 'reject', 'reopen', 'unpark', 'reinstate', 'pause'] as const;
export type BoxWord = (typeof BOX_WORDS)[number];

export interface Box {
  readonly word: BoxWord;
  /** Id of a plan, fingerprint of a finding, or name of a rule. */
  readonly subject: string;
}

/** Nothing in it can end the comment that carries it. */
const SUBJECT = /^[A-Za-z0-9][A-Za-z0-9._/:-]{0,199}$/;
const BOX =
  /^\s*[-*+] \[([xX ])\] .*?<!-- caretaker-box ([a-z]+) ([A-Za-z0-9][A-Za-z0-9._/:-]{0,199}) -->\s*$/gm;

/** A box as a line of a list; `text` may come from outside. */
export function renderBox(box: Box, text: string, isTicked: boolean): string {
  const mark = SUBJECT.test(box.subject) ? ` <!-- caretaker-box ${box.word} ${box.subject} -->` : '';
  return `- [${isTicked ? 'x' : ' '}] ${escapeMarkdown(text)}${mark}`;
}

/** The boxes of a body, each once; a person may have moved, indented or retyped their lines. */
export function readBoxes(body: string): {
  readonly ticked: readonly Box[];
  readonly open: readonly Box[];
} {
  const seen = new Map<string, { readonly box: Box; readonly ticked: boolean }>();
  for (const [, state, word, subject = ''] of body.replace(/\r\n?/g, '\n').matchAll(BOX)) {
    const known = BOX_WORDS.find((candidate) => candidate === word);
    if (known === undefined) continue;
    const key = `${known} ${subject}`;
    // Of a line that was copied, one that is ticked counts.
    if (seen.get(key)?.ticked === true) continue;
    seen.set(key, { box: { word: known, subject }, ticked: state !== ' ' });
  }
  const all = [...seen.values()];
  return {
    ticked: all.filter((entry) => entry.ticked).map((entry) => entry.box),
    open: all.filter((entry) => !entry.ticked).map((entry) => entry.box),
  };
}
