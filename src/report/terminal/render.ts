import { inlinesOf, type Block, type Column, type Inline, type Line, type Tone } from '../document/blocks.js';
import { cleanLine } from '../document/clean.js';
import { displayWidth, padTo } from '../document/width.js';
import { neutraliseCommands } from '../workflow/commands.js';

export interface TerminalOptions {
  /** ANSI colours; only for a terminal that wants them. */
  readonly colours: boolean;
}

const CODES: Readonly<Record<Tone | 'strong' | 'code', readonly [number, number] | undefined>> = {
  plain: undefined,
  good: [32, 39],
  bad: [31, 39],
  warn: [33, 39],
  dim: [2, 22],
  strong: [1, 22],
  code: [36, 39],
};

/** A piece of text with its colours, and its width without them. */
interface Painted {
  readonly text: string;
  readonly width: number;
}

function paint(text: string, style: keyof typeof CODES, { colours }: TerminalOptions): string {
  const codes = CODES[style];
  return !colours || codes === undefined || text === ''
    ? text
    : `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m`;
}

/** Cleaned, with the blank that parts it from its neighbour. */
function piece(text: string): string {
  const cleaned = cleanLine(text);
  if (cleaned === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${cleaned}${/\s$/.test(text) ? ' ' : ''}`;
}

function paintInline(inline: Inline, options: TerminalOptions): Painted {
  const text = piece(typeof inline === 'string' ? inline : inline.text);
  const width = displayWidth(text);
  if (typeof inline === 'string') return { text, width };
  switch (inline.kind) {
    case 'code':
      return { text: paint(text, 'code', options), width };
    case 'strong':
      return { text: paint(paint(text, inline.tone ?? 'plain', options), 'strong', options), width };
    case 'tone':
      return { text: paint(text, inline.tone, options), width };
    case 'link': {
      const url = piece(inline.url);
      const address = url === text ? '' : ` (${url})`;
      return { text: `${text}${paint(address, 'dim', options)}`, width: width + displayWidth(address) };
    }
  }
}

function paintLine(line: Line, options: TerminalOptions): Painted {
  const parts = inlinesOf(line).map((inline) => paintInline(inline, options));
  return {
    text: parts.map((part) => part.text).join(''),
    width: parts.reduce((sum, part) => sum + part.width, 0),
  };
}

function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Line[])[],
  options: TerminalOptions,
): string[] {
  const header = columns.map((column) =>
    paintInline({ kind: 'tone', text: column.title, tone: 'dim' }, options),
  );
  const cells = [header, ...rows.map((row) => row.map((cell) => paintLine(cell, options)))];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.width ?? 0)));
  return cells.map((row) =>
    columns
      .map(({ align }, index) => {
        const cell = row[index] ?? { text: '', width: 0 };
        const gap = ' '.repeat(Math.max(0, (widths[index] ?? 0) - cell.width));
        return align === 'right' ? `${gap}${cell.text}` : `${cell.text}${gap}`;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Columns of the longest bar. */
const BAR_WIDTH = 40;

function renderChart({
  title,
  unit,
  bars,
  most: end = 1,
}: Extract<Block, { readonly kind: 'chart' }>): string[] {
  const labels = bars.map(({ label }) => cleanLine(label));
  const width = Math.max(0, ...labels.map(displayWidth));
  const most = Math.max(end, ...bars.map(({ value }) => value));
  return [
    `${cleanLine(title)} (${cleanLine(unit)})`,
    ...bars.map(({ value }, index) => {
      const bar = '#'.repeat(Math.round((Math.max(0, value) / most) * BAR_WIDTH));
      return `  ${padTo(labels[index] ?? '', width)}  ${bar}${bar === '' ? '' : ' '}${Math.round(value * 100) / 100}`;
    }),
  ];
}

function renderBlock(block: Block, options: TerminalOptions): string[] {
  switch (block.kind) {
    case 'heading': {
      const title = cleanLine(block.text);
      const text = block.level === 2 ? title.toUpperCase() : title;
      const line = block.level === 1 ? [text, '='.repeat(displayWidth(text))] : [text];
      return line.map((part) => paint(part, 'strong', options));
    }
    case 'paragraph':
      return [paintLine(block.line, options).text];
    case 'list':
      return block.items.map((item) => `  - ${paintLine(item, options).text}`);
    case 'table':
      return renderTable(block.columns, block.rows, options).map((line) => `  ${line}`);
    case 'chart':
      return renderChart(block);
    case 'commands':
      return block.lines.map((line) => `  $ ${cleanLine(line)}`);
    case 'details':
      return [
        cleanLine(block.summary),
        ...renderBlocks(block.blocks, options).map((line) => (line === '' ? '' : `  ${line}`)),
      ];
  }
}

function renderBlocks(blocks: readonly Block[], options: TerminalOptions): string[] {
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...renderBlock(block, options)]);
}

/** Blocks as plain text with aligned tables; nothing in it acts on a terminal or a workflow log. */
export function renderTerminal(blocks: readonly Block[], options: TerminalOptions): string {
  return `${renderBlocks(blocks, options).map(neutraliseCommands).join('\n')}\n`;
}
