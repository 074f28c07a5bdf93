import { inlinesOf, type Block, type Column, type Inline, type Line } from '../document/blocks.js';
import { cleanLine, cleanText } from '../document/clean.js';
import { displayWidth, padTo } from '../document/width.js';
import { codeSpan, escapeLineStart, escapeMarkdown, safeUrl } from './escape.js';

function padded(text: string): { before: string; after: string } {
  return { before: /^\s/.test(text) ? ' ' : '', after: /\s$/.test(text) ? ' ' : '' };
}

function renderInline(inline: Inline, inTable: boolean): string {
  if (typeof inline === 'string') {
    // Escaping trims; the blanks that part this piece from its neighbours are ours and stay.
    const { before, after } = padded(inline);
    const escaped = escapeMarkdown(inline);
    return escaped === '' ? before : `${before}${escaped}${after}`;
  }
  switch (inline.kind) {
    case 'code':
      return codeSpan(inline.text, inTable);
    case 'strong':
      return `**${escapeMarkdown(inline.text)}**`;
    case 'tone':
      return renderInline(inline.text, inTable);
    case 'link': {
      const url = safeUrl(inline.url);
      return url === undefined ? escapeMarkdown(inline.text) : `[${escapeMarkdown(inline.text)}](${url})`;
    }
  }
}

function renderLine(line: Line, inTable = false): string {
  return inlinesOf(line)
    .map((inline) => renderInline(inline, inTable))
    .join('')
    .trim();
}

function renderTable(columns: readonly Column[], rows: readonly (readonly Line[])[]): string {
  const cells = [
    columns.map((column) => escapeMarkdown(column.title)),
    ...rows.map((row) => row.map((cell) => renderLine(cell, true))),
  ];
  const widths = columns.map((_, index) =>
    Math.max(3, ...cells.map((row) => displayWidth(row[index] ?? ''))),
  );
  const fill = (text: string, index: number): string =>
    padTo(text, widths[index] ?? 0, columns[index]?.align);
  const toLine = (row: readonly string[]): string =>
    `| ${columns.map((_, index) => fill(row[index] ?? '', index)).join(' | ')} |`;
  const rule = columns.map((column, index) => {
    const width = widths[index] ?? 3;
    return column.align === 'right' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
  });
  const [header = [], ...body] = cells;
  return [toLine(header), `| ${rule.join(' | ')} |`, ...body.map(toLine)].join('\n');
}

function renderCommands(lines: readonly string[]): string {
  const text = lines.map((line) => cleanText(line).replace(/\n/g, ' ')).join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}sh\n${text}\n${fence}`;
}

/**
 * Within a quoted text of Mermaid nothing is escaped: what could end it, or is markup or an entity, goes. A dash where
 * nothing is left, because an empty text is no text to its parser.
 */
function inMermaid(text: string): string {
  const letters = cleanLine(text).replace(/[^\p{L}\p{N} .,:/%()+-]/gu, '');
  // After a quotation mark two of them begin a comment, with the mark in it.
  const kept = letters.replace(/%+/g, '%');
  return `"${kept.trim() === '' ? '-' : kept}"`;
}

/** https://mermaid.js.org/syntax/xyChart.html */
function renderChart({
  form = 'bar',
  title,
  unit,
  bars,
  most = 1,
}: Extract<Block, { readonly kind: 'chart' }>): string {
  const values = bars.map(({ value }) => Math.round(value * 100) / 100);
  return [
    '```mermaid',
    'xychart-beta',
    `    title ${inMermaid(title)}`,
    `    x-axis [${bars.map(({ label }) => inMermaid(label)).join(', ')}]`,
    `    y-axis ${inMermaid(unit)} 0 --> ${Math.max(most, ...values)}`,
    `    ${form} [${values.join(', ')}]`,
    '```',
  ].join('\n');
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeLineStart(renderLine(block.line));
    case 'list':
      return block.items.map((item) => `- ${escapeLineStart(renderLine(item))}`).join('\n');
    case 'table':
      return renderTable(block.columns, block.rows);
    case 'chart':
      return renderChart(block);
    case 'commands':
      return renderCommands(block.lines);
    case 'details':
      return `<details><summary>${escapeMarkdown(block.summary)}</summary>\n\n${renderMarkdown(block.blocks)}\n</details>`;
  }
}

/** Blocks as GitHub-flavoured Markdown; all text in them is escaped here. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}
