import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { code, strong, type Block, type Inline } from '../document/blocks.js';
import { codeSpan, escapeLineStart, escapeMarkdown, safeUrl } from './escape.js';
import { renderMarkdown } from './render.js';

/** Strings rich in what could come alive, in every combination. */
const PARTS = [
  '@',
  'octocat',
  '#',
  '12',
  '<',
  '>',
  '/',
  'img',
  'script',
  '!',
  '[',
  ']',
  '(',
  ')',
  '`',
  '``',
  '|',
  '\\',
  '*',
  '_',
  '~',
  '$',
  '&',
  ';',
  'lt',
  '::',
  'set-output name=x',
  '##[',
  'error]',
  '\n',
  '\r',
  '\u2028',
  '://',
  'https',
  'www.',
  'GH-',
  '-',
  '+',
  '=',
  '1.',
  ' ',
  ':',
  '\u200b',
  '\u202e',
  '\u001b[31m',
  'x',
] as const;
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);

/** What would still act, looked for the way GitHub does after the backslashes are read. */
function alive(markdown: string): string[] {
  const found: string[] = [];
  const patterns: readonly [string, RegExp][] = [
    ['mention', /@[A-Za-z0-9]/],
    ['issue', /(?<!&)#\d/],
    ['html', /[<>]/],
    ['entity', /&(?!(?:amp|lt|gt|#36|#124|#8203);)/],
    ['command', /::|##\[/],
    ['address', /:\/\/|www\.\S/i],
    ['issue by GH-', /\bGH-\d/i],
    ['new line', /[\n\r\u2028\u2029]/],
    ['hidden', /[\u200b-\u200f\u202a-\u202e\u001b]/],
    ['formula', /\$/],
  ];
  for (const [name, pattern] of patterns) if (pattern.test(markdown)) found.push(name);
  // Backslash pairs are text; whatever special character is left over must follow a backslash.
  if (/[`*_[\]|~]/.test(markdown.replace(/\\[\\`*_[\]|~]/g, ''))) found.push('syntax');
  return found;
}

describe('safety 12: outside text stays text in Markdown', () => {
  it('leaves nothing alive in any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(alive(escapeMarkdown(text))).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('says the same text to the reader', () => {
    const text = 'a <b> & *c* _d_ [e](f) | g ~h~ `i` \\ $5 @you #7 x::y https://example.com GH-3';
    const read = escapeMarkdown(text)
      .replace(/&#8203;/g, '')
      .replace(/\\([\\`*_[\]|~])/g, '$1')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&#36;/g, '$')
      .replace(/&#124;/g, '|')
      .replace(/&amp;/g, '&');
    expect(read).toBe(text);
  });

  it.each([
    ['@octocat', '@&#8203;octocat'],
    ['#12', '#&#8203;12'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['![x](http://a)', '!\\[x\\](http:&#8203;//a)'],
    ['::set-output name=a::b', ':&#8203;:set-output name=a:&#8203;:b'],
    ['a\n# b', 'a # b'],
    ['&lt;', '&amp;lt;'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('keeps text at the start of a line from becoming a heading, a list, a quote or a rule', () => {
    for (const text of [
      '# a',
      '## a',
      '- a',
      '+ a',
      '1. a',
      '2) a',
      '---',
      '===',
      '> a',
      '* a',
      '***',
      '#',
      '-',
    ]) {
      expect(escapeLineStart(escapeMarkdown(text))).toMatch(/^(?:\\[#\-+=*]|\d+\\[.)]|&gt;)/);
    }
    expect(escapeLineStart(escapeMarkdown('-1 is less'))).toBe('-1 is less');
  });

  it('keeps code spans closed', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, inTable) => {
        const span = codeSpan(text, inTable);
        if (span === '') return;
        if (span.startsWith('<code>')) {
          expect(alive(span.slice(6, -7))).toEqual([]);
          return;
        }
        const fence = /^`+/.exec(span)?.[0] ?? '';
        const inside = span.slice(fence.length, -fence.length);
        expect(span.endsWith(fence)).toBe(true);
        expect([...inside.matchAll(/`+/g)].map(([run]) => run.length)).not.toContain(fence.length);
        expect(inside).not.toMatch(/[\n\r]|::|##\[/);
        if (inTable) expect(inside).not.toContain('|');
      }),
    );
  });

  it('links to http and https only', () => {
    expect(safeUrl('javascript:alert(1)')).toBeUndefined();
    expect(safeUrl('data:text/html,x')).toBeUndefined();
    expect(safeUrl('nothing')).toBeUndefined();
    expect(safeUrl('https://a.example/x(1)|<b>')).toBe('https://a.example/x%281%29%7C%3Cb%3E');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(safeUrl(`https://a.example/${text}`) ?? '').not.toMatch(/[()<>[\]\\|`\s]/);
      }),
    );
  });
});

describe('safety 12: a whole document of outside text', () => {
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    hostile,
    hostile.map(code),
    hostile.map((text) => strong(text)),
  );
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      text: hostile,
    }),
    fc.record({ kind: fc.constant('paragraph' as const), line: fc.array(inline) }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(fc.array(inline), { minLength: 1 }) }),
    fc.record({ kind: fc.constant('details' as const), summary: hostile, blocks: fc.constant([]) }),
  );

  it('has exactly the lines that its blocks have, and no workflow command', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
        const lines = renderMarkdown(blocks).split('\n');
        for (const line of lines) expect(line.replace(/`/g, '')).not.toMatch(/^\s*::|##\[/);
        expect(lines.filter((line) => /^#{1,6} |^#{1,6}$/.test(line)).length).toBe(
          blocks.filter((item) => item.kind === 'heading').length,
        );
        expect(lines.filter((line) => /^<(?!\/?details)/.test(line))).toEqual([]);
      }),
    );
  });

  it('gives every row of a table the same number of cells', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(inline, inline), { minLength: 1 }), (rows) => {
        const table: Block = {
          kind: 'table',
          columns: [{ title: 'a' }, { title: 'b', align: 'right' }],
          rows,
        };
        const lines = renderMarkdown([table]).trimEnd().split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) {
          const bars = line.replace(/\\\\/g, '').replace(/\\\|/g, '').split('|').length - 1;
          expect(bars).toBe(3);
        }
      }),
    );
  });
});
