import type { EnvironmentDeployments } from '../report/deployments/document.js';
import { deploymentMetrics } from '../state/projections/deployment-metrics.js';
import { projectDeployments } from '../state/projections/deployments.js';
import { openRepository, type Target } from './repository.js';
import { openState } from './state.js';
import type { System } from './system.js';

/** What the log knows of the deployments of each environment, with figures and alerts (AD-16). */
export async function deploymentsReport(
  system: System,
  target: Target,
): Promise<readonly EnvironmentDeployments[]> {
  const repository = await openRepository(system, target);
  const { targets } = repository.config.deploy;
  const now = system.clock.now();
  const ledgers = projectDeployments((await openState(system, repository)).events());
  return [...ledgers.values()].map((ledger) => ({
    ledger,
    metrics: deploymentMetrics(ledger.history, targets, now),
  }));
}
