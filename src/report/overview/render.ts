import { renderMarkdown } from '../markdown/render.js';
import { renderTerminal, type TerminalOptions } from '../terminal/render.js';
import { overviewDocument, type Overview } from './document.js';

/** The overview as a Markdown file. */
export function overviewMarkdown(overview: Overview): string {
  return renderMarkdown(overviewDocument(overview));
}

/** The overview for a terminal. */
export function overviewTerminal(overview: Overview, options: TerminalOptions): string {
  return renderTerminal(overviewDocument(overview), options);
}
