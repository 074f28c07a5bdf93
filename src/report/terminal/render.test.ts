import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { code, strong, toned, type Block, type Inline } from '../document/blocks.js';
import { renderTerminal } from './render.js';

const PARTS = [
  '::',
  ':',
  '##[',
  'error',
  ' ',
  '\n',
  '\r',
  '\u001b[2J',
  '\u202e',
  '\u0085',
  'x',
  '|',
  '\u0007',
] as const;
const hostile = fc.array(fc.constantFrom(...PARTS), { maxLength: 10 }).map((parts) => parts.join(''));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  hostile,
  hostile.map(code),
  hostile.map((text) => strong(text)),
  hostile.map((text) => toned(text, 'bad')),
  hostile.map((text): Inline => ({ kind: 'link', text, url: text })),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const),
    text: hostile,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), line: inline }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(inline, { minLength: 1 }) }),
  fc.record({ kind: fc.constant('commands' as const), lines: fc.array(hostile) }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.constant([{ title: 'a' }, { title: 'b' }]),
    rows: fc.array(fc.tuple(inline, inline), { minLength: 1 }),
  }),
);

describe('safety 12: outside text on a terminal and in a log', () => {
  it('neither steers the terminal nor gives the runner a command', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
        const text = renderTerminal(blocks, { colours: false });

        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
        for (const line of text.split('\n'))
          expect(line.trimStart().startsWith('::') || line.includes('##[')).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('aligns columns by what is seen, wide characters included', () => {
    const table: Block = {
      kind: 'table',
      columns: [{ title: 'a' }, { title: 'n', align: 'right' }],
      rows: [
        ['日本', '1'],
        ['x', '100'],
      ],
    };
    expect(renderTerminal([table], { colours: false })).toBe('  a       n\n  日本    1\n  x     100\n');
  });
});
