import path from 'node:path';
import type { Config } from '../config/schema.js';
import type { StateEvent } from '../core/event.js';
import type { Overview } from '../report/overview/document.js';
import { projectHealth, type HealthMonth } from '../state/projections/health.js';
import { projectIterations } from '../state/projections/iterations.js';
import { projectSessions } from '../state/projections/sessions.js';
import { projectTargets } from '../state/projections/targets.js';
import { environmentsOf } from './deployments-report.js';
import { openRepository, shapeOf, type Target } from './repository.js';
import { openState } from './state.js';
import type { System } from './system.js';

/** The health score of each month, with the targets of the configuration. */
export function healthOf(events: readonly StateEvent[], config: Config, now: Date): readonly HealthMonth[] {
  const { p95Ms, integrationSuccessPercent } = config.health;
  const targets = { coverage: config.scan.coverage, p95Ms, integrationSuccessPercent };
  return projectHealth(events, { targets, now });
}

/** The monthly health score of a repository (CM-28). */
export async function healthReport(system: System, target: Target): Promise<readonly HealthMonth[]> {
  const repository = await openRepository(system, target);
  const log = await openState(system, repository);
  return healthOf(log.events(), repository.config, system.clock.now());
}

/** Where a repository stands, as its log tells it: health, targets, iterations, deployments, sessions. */
export async function overviewReport(system: System, target: Target): Promise<Overview> {
  const repository = await openRepository(system, target);
  const { config, root, head } = repository;
  const events = (await openState(system, repository)).events();
  const shape = await shapeOf(repository, head);
  const tested = shape.packages.filter((entry) => entry.commands.test !== undefined);
  const now = system.clock.now();
  return {
    repo: path.basename(root),
    generatedAt: now.toISOString(),
    health: healthOf(events, config, now),
    targets: projectTargets({
      ...{ events, targets: config.targets, now, bundleGrowthPercent: config.scan.bundleGrowthPercent },
      thresholds: new Map(tested.map((entry) => [entry.name, entry.coverage])),
    }),
    iterations: projectIterations(events),
    environments: environmentsOf(events, config, now),
    sessions: projectSessions(events),
  };
}
