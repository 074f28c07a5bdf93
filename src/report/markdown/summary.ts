import type { Block } from '../document/blocks.js';
import { escapeMarkdown } from './escape.js';
import { renderMarkdown } from './render.js';

/** GitHub drops the whole summary of a step above 1 MiB and stays green; 900 KB leaves room for others. */
export const SUMMARY_LIMIT_BYTES = 900_000;

export interface FittedSummary {
  readonly markdown: string;
  /** Rows and blocks that were left out. */
  readonly omitted: number;
}

/** Cuts a table or list so that it renders within `bytes`; undefined when not even one row does. */
function shorten(
  block: Block,
  bytes: number,
): { readonly block: Block; readonly omitted: number } | undefined {
  if (block.kind !== 'table' && block.kind !== 'list') return undefined;
  const all: readonly unknown[] = block.kind === 'table' ? block.rows : block.items;
  const take = (count: number): Block =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.slice(0, count) }
      : { ...block, items: block.items.slice(0, count) };
  const sizeOf = (count: number): number => Buffer.byteLength(renderMarkdown([take(count)]));
  // Rows are about equally long: one guess and a few corrections instead of a search that renders each time.
  let count = Math.min(all.length, Math.floor((all.length * bytes) / sizeOf(all.length)));
  while (count > 0 && sizeOf(count) > bytes) count = Math.floor(count * 0.97);
  return count <= 0 ? undefined : { block: take(count), omitted: all.length - count };
}

/**
 * A job summary that is never dropped for its size: what does not fit is left out from the end, counted
 * and said. `more` tells where the rest is.
 */
export function fitSummary(
  blocks: readonly Block[],
  more: string,
  limit = SUMMARY_LIMIT_BYTES,
): FittedSummary {
  const whole = renderMarkdown(blocks);
  if (Buffer.byteLength(whole) <= limit) return { markdown: whole, omitted: 0 };
  const noteFor = (count: number): string =>
    `\n${escapeMarkdown(`… and ${count} more lines that do not fit here. ${more}`)}\n`;
  let room = limit - Buffer.byteLength(noteFor(Number.MAX_SAFE_INTEGER));
  const kept: Block[] = [];
  let omitted = 0;
  for (const block of blocks) {
    const size = Buffer.byteLength(renderMarkdown([block])) + 1;
    const part = size <= room ? { block, omitted: 0 } : shorten(block, room - 1);
    if (part === undefined) {
      omitted += block.kind === 'table' ? block.rows.length : block.kind === 'list' ? block.items.length : 1;
      continue;
    }
    kept.push(part.block);
    omitted += part.omitted;
    room -= Buffer.byteLength(renderMarkdown([part.block])) + 1;
  }
  return { markdown: `${renderMarkdown(kept)}${noteFor(omitted)}`, omitted };
}
