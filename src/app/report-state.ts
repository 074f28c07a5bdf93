import type { Link } from './github/link.js';
import { restoreInto, restoreOthers } from './github/stored-state.js';
import { openRepository, type Target } from './repository.js';
import { openState } from './state.js';
import type { System } from './system.js';

/**
 * Brings what this workflow and others stored into the log on this machine, for a report; nothing is written to the
 * host.
 *
 * @param workflows file names; one that the checked out commit does not have is passed over
 * @throws SuiteError `github/…` when the host cannot be read
 */
export async function restoreForReport(
  system: System,
  target: Target,
  link: Link,
  workflows: readonly string[],
): Promise<void> {
  const repository = await openRepository(system, target);
  const log = await openState(system, repository);
  await restoreInto(system, link, log, repository.git, false);
  await restoreOthers(system, link, log, repository.git, workflows);
}
