import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../document/blocks.js';
import { renderTerminal } from '../terminal/render.js';
import { renderMarkdown } from './render.js';

type Chart = Extract<Block, { readonly kind: 'chart' }>;

function chart(change: Partial<Chart> = {}): Chart {
  const bars = [
    { label: '2026-01', value: 40 },
    { label: '2026-02', value: 62.345 },
  ];
  return { kind: 'chart', form: 'line', title: 'Score', unit: 'percent', bars, most: 100, ...change };
}

describe('CM-28, OR-09: a chart over time', () => {
  it('is a line up to the end of its scale', () => {
    expect(renderMarkdown([chart()]).split('\n')).toEqual([
      ...['```mermaid', 'xychart-beta', '    title "Score"', '    x-axis ["2026-01", "2026-02"]'],
      ...['    y-axis "percent" 0 --> 100', '    line [40, 62.35]', '```', ''],
    ]);
  });

  it('goes beyond that end for a value that does', () => {
    expect(renderMarkdown([chart({ most: 50 })])).toContain('0 --> 62.35');
  });

  it('has the same scale on a terminal', () => {
    const lines = renderTerminal([chart({ bars: [{ label: 'a', value: 50 }] })], { colours: false });
    expect(lines).toBe(`Score (percent)\n  a  ${'#'.repeat(20)} 50\n`);
  });
});

describe('safety 12: texts of a chart', () => {
  it('are a dash where nothing of them may stay: Mermaid reads no empty text', () => {
    const bars = [{ label: '"`{}', value: 1 }];
    expect(renderMarkdown([chart({ title: '\n', unit: '<>', bars })])).toMatch(
      /title "-"\n {4}x-axis \["-"]\n {4}y-axis "-" 0/,
    );
  });

  it('never end their text, their line or the block', () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '"',
            '`',
            '```',
            '\n',
            '\r',
            '\u2028',
            ']',
            '[',
            '%%{',
            '%%',
            '}%%',
            '&quot;',
            '#34;',
            ';',
            '\\',
          ),
          fc.string({ unit: 'grapheme', maxLength: 4 }),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, unit, label) => {
        const text = renderMarkdown([chart({ title, unit, bars: [{ label, value: 1 }] })]);
        const lines = text.trimEnd().split(/[\n\r\u2028\u2029]/);
        expect(lines).toHaveLength(7);
        for (const line of lines.slice(2, 5)) {
          expect(line.match(/"/g)).toHaveLength(2);
          expect(line).not.toMatch(/[`{}#;&\\<]|%%/);
        }
      }),
    );
  });
});
