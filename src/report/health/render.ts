import type { HealthMonth } from '../../state/projections/health.js';
import { renderMarkdown } from '../markdown/render.js';
import { renderTerminal, type TerminalOptions } from '../terminal/render.js';
import { healthSection } from './document.js';

/** The section "Health score" as Markdown. */
export function healthMarkdown(months: readonly HealthMonth[]): string {
  return renderMarkdown(healthSection(months));
}

/** The section "Health score" for a terminal. */
export function healthTerminal(months: readonly HealthMonth[], options: TerminalOptions): string {
  return renderTerminal(healthSection(months), options);
}
