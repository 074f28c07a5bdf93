import { fitSummary } from '../markdown/summary.js';
import { renderMarkdown } from '../markdown/render.js';
import { renderTerminal, type TerminalOptions } from '../terminal/render.js';
import type { SessionReport } from './data.js';
import { sessionDocument } from './document.js';

/** The session report as a Markdown file. */
export function sessionMarkdown(report: SessionReport): string {
  return renderMarkdown(sessionDocument(report));
}

/** The session report for a job summary, never above its size limit; `more` tells where the whole is. */
export function sessionSummary(report: SessionReport, more: string): string {
  return fitSummary(sessionDocument(report), more).markdown;
}

/** The session report for a terminal. */
export function sessionTerminal(report: SessionReport, options: TerminalOptions): string {
  return renderTerminal(sessionDocument(report), options);
}
