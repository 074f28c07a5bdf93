import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Edit } from './edit.js';
import { lineEdits } from './line-edits.js';

function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const edit of [...edits].reverse()) {
    if (edit.kind !== 'replace') throw new Error('only replacements');
    expect(text.slice(edit.start, edit.end)).toBe(edit.expected);
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }
  return result;
}

describe('CM-13 edits by whole lines', () => {
  it('gives the new text for any two texts, with LF, CRLF and a byte order mark', () => {
    const line = fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', '\uFEFFa\n', '\td');
    const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, lineEdits('a.ts', before, after))).toBe(after);
      }),
    );
  });

  it('changes only the lines that differ, in two places', () => {
    const before = 'one\r\ntwo\r\nthree\r\nfour\r\nfive\r\n';
    const edits = lineEdits('a.ts', before, before.replace('two', '2').replace('four\r\n', ''));
    expect(edits).toEqual([
      { kind: 'replace', path: 'a.ts', start: 5, end: 10, expected: 'two\r\n', text: '2\r\n' },
      { kind: 'replace', path: 'a.ts', start: 17, end: 23, expected: 'four\r\n', text: '' },
    ]);
  });

  it('says nothing for equal texts', () => {
    expect(lineEdits('a.ts', 'same\n', 'same\n')).toEqual([]);
  });

  it('replaces everything at once when thousands of lines differ', () => {
    const before = Array.from({ length: 2_000 }, (_, index) => `a${index}\n`).join('');
    const after = Array.from({ length: 2_000 }, (_, index) => `b${index}\n`).join('');
    const edits = lineEdits('lock', before, after);
    expect(edits).toHaveLength(1);
    expect(applied(before, edits)).toBe(after);
  });
});
