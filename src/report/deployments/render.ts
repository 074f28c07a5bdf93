import { renderMarkdown } from '../markdown/render.js';
import { renderTerminal, type TerminalOptions } from '../terminal/render.js';
import { deploymentsSection, type EnvironmentDeployments } from './document.js';

/** The section "Deployments" as Markdown. */
export function deploymentsMarkdown(environments: readonly EnvironmentDeployments[]): string {
  return renderMarkdown(deploymentsSection(environments));
}

/** The section "Deployments" for a terminal. */
export function deploymentsTerminal(
  environments: readonly EnvironmentDeployments[],
  options: TerminalOptions,
): string {
  return renderTerminal(deploymentsSection(environments), options);
}
