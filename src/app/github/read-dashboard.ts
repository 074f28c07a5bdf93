import { observeDashboard } from '../../propose/dashboard/plan-dashboard.js';
import { steeringOf } from '../../propose/dashboard/steering.js';
import { identityOf } from '../../propose/ownership.js';
import type { ProposalWorld } from '../../propose/world.js';
import type { StateLog } from '../../state/log.js';
import type { Repository } from '../repository.js';
import { inMemory } from '../state.js';
import type { System } from '../system.js';
import type { Link } from './link.js';

/**
 * What people ticked on the dashboard, for a job that only reads: findings that are to be tried again are known to
 * the log from here on, as words of another writer, so that they are not handed on; the job that writes reads the
 * boxes itself. A dashboard that cannot be read ends the run (safety rule 7).
 *
 * @returns why nothing may be begun; undefined when nothing speaks against it
 */
export async function readDashboard(
  system: System,
  link: Link,
  { config }: Pick<Repository, 'config'>,
  log: StateLog,
  world: ProposalWorld,
): Promise<string | undefined> {
  if (!config.session.dashboard.enabled) return undefined;
  const identity = identityOf(config, link.viewer, link.repository.id);
  const dashboard = await observeDashboard(link.forge, identity);
  if (dashboard === undefined || dashboard.issue.state === 'closed') return undefined;
  const { ticked } = dashboard;
  if (ticked.some(({ word }) => word === 'pause')) return 'paused on the dashboard';
  const own = await inMemory(system, log);
  const wishes = steeringOf(ticked, world, log.events(), system.clock.now());
  for (const { type, data } of wishes)
    if (type !== 'plan.approved' && type !== 'plan.rejected') await own.append(type, { ...data });
  await log.merge(own.events().filter(({ writer }) => writer === own.writer));
  return undefined;
}
