import type { HealthMonth } from '../../state/projections/health.js';
import type { IterationRecord } from '../../state/projections/iterations.js';
import type { SessionSummary } from '../../state/projections/sessions.js';
import type { TargetProgress } from '../../state/reading.js';
import { deploymentsSection, type EnvironmentDeployments } from '../deployments/document.js';
import { heading, paragraph, toned, type Block } from '../document/blocks.js';
import { healthSection } from '../health/document.js';
import { areaTable } from '../iteration/areas-section.js';
import { outcomeLine, repositoryTitle, scoreLine } from '../iteration/head.js';
import { nextSection } from '../iteration/next-section.js';
import { progressSection } from '../iteration/progress-section.js';
import { targetBlocks } from '../session/dashboard-section.js';
import { sessionsSection } from './sessions-section.js';

/** All that the log knows, for one page. */
export interface Overview {
  readonly repo: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly health: readonly HealthMonth[];
  readonly targets: readonly TargetProgress[];
  /** Oldest first. */
  readonly iterations: readonly IterationRecord[];
  readonly environments: readonly EnvironmentDeployments[];
  /** Oldest first. */
  readonly sessions: readonly SessionSummary[];
}

function lastIteration(iterations: readonly IterationRecord[]): readonly Block[] {
  const last = iterations.at(-1);
  if (last === undefined) return [heading(2, 'Last iteration'), paragraph('No iteration is recorded yet.')];
  return [
    heading(2, `Last iteration (${last.iteration})`),
    outcomeLine(last),
    ...scoreLine(last),
    areaTable(last),
    ...nextSection(last),
    ...progressSection(iterations),
  ];
}

/** Where a repository stands: health, targets, the last iteration, deployments, the last sessions. */
export function overviewDocument(overview: Overview): readonly Block[] {
  return [
    heading(1, `Where ${repositoryTitle(overview.repo)} stands`),
    paragraph(toned(`As recorded until ${overview.generatedAt}.`, 'dim')),
    ...healthSection(overview.health),
    heading(2, 'Targets and progress'),
    ...targetBlocks(overview.targets),
    ...lastIteration(overview.iterations),
    ...deploymentsSection(overview.environments),
    ...sessionsSection(overview.sessions),
  ];
}
