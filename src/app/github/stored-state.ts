import path from 'node:path';
import type { Forge } from '../../core/forge.js';
import type { Git } from '../../core/ports.js';
import { STATE_ARTIFACT } from '../../state/artifact/manifest.js';
import { prepareUpload } from '../../state/artifact/prepare-upload.js';
import { restoreState, unrecordedRefusals } from '../../state/artifact/restore.js';
import type { RestoredState } from '../../state/artifact/restored-state.js';
import type { TrustRules } from '../../state/artifact/trust.js';
import { record } from '../../state/events.js';
import type { StateLog } from '../../state/log.js';
import type { System } from '../system.js';
import type { Link } from './link.js';
import { storeArtifact } from './store-artifact.js';

/** What a run of this workflow must be so that what it stored is believed; undefined on a laptop. */
export function trustRules(link: Link): TrustRules | undefined {
  if (link.run === undefined) return undefined;
  const { id, defaultBranch } = link.repository;
  return { repositoryId: id, defaultBranch, workflows: [link.run.workflow] };
}

/** The tip of the default branch as this checkout knows it. */
export async function defaultTip(git: Git, link: Link): Promise<string> {
  const { defaultBranch } = link.repository;
  const known = await git.resolve(`refs/remotes/origin/${defaultBranch}^{commit}`);
  return known ?? git.text(['rev-parse', 'HEAD']);
}

/**
 * Brings what earlier runs stored into the log of this one; undefined on a laptop, whose log is its own.
 * `remember`: also record what was refused.
 */
export async function restoreInto(
  system: System,
  link: Link,
  log: StateLog,
  git: Git,
  remember: boolean,
): Promise<RestoredState | undefined> {
  const rules = trustRules(link);
  if (rules === undefined) return undefined;
  const forge: Forge = link.forge;
  const restored = await restoreState({
    forge,
    rules,
    tip: await defaultTip(git, link),
    now: system.clock.now(),
  });
  for (const { level, message, code } of restored.warnings)
    system.logger[level === 'warning' ? 'warn' : 'info'](message, { code });
  await log.merge(restored.events);
  if (remember)
    for (const refused of unrecordedRefusals(restored.refused, log.events()))
      await record(log, 'artifact.refused', refused);
  return restored;
}

/** Where GitHub looks for workflows. */
const WORKFLOWS = '.github/workflows';

/**
 * Brings what runs of other workflows stored into the log of this one. Each workflow's runs are walked on their own:
 * what one run saw says nothing of another workflow's.
 *
 * @param names file names; one that the checked out commit does not have is passed over
 */
export async function restoreOthers(
  system: System,
  link: Link,
  log: StateLog,
  git: Git,
  names: readonly string[],
): Promise<void> {
  const rules = trustRules(link);
  if (rules === undefined) return;
  const tip = await defaultTip(git, link);
  for (const name of names) {
    const workflow = path.posix.join(WORKFLOWS, name);
    const isThere = (await git.resolve(`HEAD:${workflow}`)) !== undefined;
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

/** Nights and weeks steer by one dashboard, and what the one has parked or proposed the other leaves alone. */
const MAINTENANCE = ['nightly.yml', 'weekly.yml'];

/** `restoreInto` for a job of a night or a week: what the other of the two stored belongs to its log too. */
export async function restoreMaintenance(
  system: System,
  link: Link,
  log: StateLog,
  git: Git,
  remember: boolean,
): Promise<RestoredState | undefined> {
  const restored = await restoreInto(system, link, log, git, remember);
  await restoreOthers(system, link, log, git, MAINTENANCE);
  return restored;
}

/** Stores the log for the next run; what was stored, or why nothing was. */
export async function storeState(
  system: System,
  link: Link,
  log: StateLog,
  restored: RestoredState | undefined,
  options: { readonly retentionDays: number; readonly suffix: string },
): Promise<string | undefined> {
  const { run } = link;
  if (run === undefined || restored === undefined) return undefined;
  const { contains, restoredAt } = restored;
  const now = system.clock.now();
  const about = { run: run.run, attempt: run.attempt, contains: [...contains], restoredAt };
  const prepared = await prepareUpload({ log, about, now });
  if ('refusal' in prepared) return prepared.refusal.reason;
  const { retentionDays, suffix } = options;
  await storeArtifact(link, `${STATE_ARTIFACT}${suffix}`, prepared.value.files, { retentionDays });
  return undefined;
}
