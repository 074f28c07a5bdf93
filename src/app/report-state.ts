import path from 'node:path';
import { restoreState } from '../state/artifact/restore.js';
import type { Link } from './github/link.js';
import { defaultTip, restoreInto, trustRules } from './github/stored-state.js';
import { openRepository, type Target } from './repository.js';
import { openState } from './state.js';
import type { System } from './system.js';

/** Where GitHub looks for workflows. */
const WORKFLOWS = '.github/workflows';

/**
 * Brings what this workflow and others stored into the log on this machine, for a report; nothing is written to the
 * host. Each workflow's runs are walked on their own: what one run saw says nothing of another workflow's.
 *
 * @param workflows file names; one that the checkout does not have is passed over
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
  const rules = trustRules(link);
  if (rules === undefined) return;
  const tip = await defaultTip(repository.git, link);
  for (const name of workflows) {
    const workflow = path.posix.join(WORKFLOWS, name);
    const isThere = (await system.files.stat(path.join(repository.root, workflow))) !== undefined;
    if (!isThere || rules.workflows.includes(workflow)) continue;
    const { events, warnings } = await restoreState({
      forge: link.forge,
      rules: { ...rules, workflows: [workflow] },
      tip,
      now: system.clock.now(),
    });
    for (const { level, message, code } of warnings)
      system.logger[level === 'warning' ? 'warn' : 'info'](message, { code, workflow });
    await log.merge(events);
  }
}
