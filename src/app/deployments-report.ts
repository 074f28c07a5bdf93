import type { Config } from '../config/schema.js';
import type { StateEvent } from '../core/event.js';
import type { EnvironmentDeployments } from '../report/deployments/document.js';
import { deploymentMetrics } from '../state/projections/deployment-metrics.js';
import { projectDeployments } from '../state/projections/deployments.js';
import { openRepository, type Target } from './repository.js';
import { openState } from './state.js';
import type { System } from './system.js';

/** The deployments of each environment of a log, with figures and alerts (AD-16). */
export function environmentsOf(
  events: readonly StateEvent[],
  config: Config,
  now: Date,
): readonly EnvironmentDeployments[] {
  return [...projectDeployments(events).values()].map((ledger) => ({
    ledger,
    metrics: deploymentMetrics(ledger.history, config.deploy.targets, now),
  }));
}

/** What the log knows of the deployments of each environment. */
export async function deploymentsReport(
  system: System,
  target: Target,
): Promise<readonly EnvironmentDeployments[]> {
  const repository = await openRepository(system, target);
  const events = (await openState(system, repository)).events();
  return environmentsOf(events, repository.config, system.clock.now());
}
