import type { IterationRecord } from '../../state/projections/iterations.js';
import { renderMarkdown } from '../markdown/render.js';
import { fitSummary } from '../markdown/summary.js';
import { renderTerminal, type TerminalOptions } from '../terminal/render.js';
import type { IterationContext } from './context.js';
import { iterationDocument } from './document.js';

/** The report of an iteration as a Markdown file. */
export function iterationMarkdown(record: IterationRecord, context: IterationContext): string {
  return renderMarkdown(iterationDocument(record, context));
}

/**
 * The report of an iteration for a job summary or the body of a pull request, never above `limit` bytes (that of a
 * summary when absent); `more` tells where the whole is.
 */
export function iterationSummary(
  record: IterationRecord,
  context: IterationContext,
  more: string,
  limit?: number,
): string {
  return fitSummary(iterationDocument(record, context), more, limit).markdown;
}

/** The report of an iteration for a terminal. */
export function iterationTerminal(
  record: IterationRecord,
  context: IterationContext,
  options: TerminalOptions,
): string {
  return renderTerminal(iterationDocument(record, context), options);
}
