import type { ScanReport } from '../findings/scan-report.js';
import { renderMarkdown } from '../markdown/render.js';
import { fitSummary } from '../markdown/summary.js';
import { renderTerminal, type TerminalOptions } from '../terminal/render.js';
import { scanDocument, type ListingOptions } from './document.js';

/** The findings of a scan for a terminal. */
export function scanTerminal(report: ScanReport, listing: ListingOptions, options: TerminalOptions): string {
  return renderTerminal(scanDocument(report, listing), options);
}

/** The findings of a scan as a Markdown file. */
export function scanMarkdown(report: ScanReport, listing: ListingOptions): string {
  return renderMarkdown(scanDocument(report, listing));
}

/** The findings of a scan for a job summary, never above its size limit; `more` tells where the whole is. */
export function scanSummary(report: ScanReport, listing: ListingOptions, more: string): string {
  return fitSummary(scanDocument(report, listing), more).markdown;
}
