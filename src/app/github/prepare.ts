import path from 'node:path';
import type { ArtifactFile } from '../../core/artifact-store.js';
import type { Files } from '../../core/ports.js';
import type { RevertPlan } from '../../emergency/red-base/plan.js';
import { writeRevert } from '../../emergency/red-base/read-revert.js';
import { REVERT_FILE } from '../../emergency/red-base/revert-request.js';
import { FACTS_VERSION } from '../../facts/types.js';
import { actionsFactsCache } from '../../platform/github/facts-cache.js';
import { APPROVAL_DAYS } from '../../propose/handover/check-base.js';
import { fetchHistory } from '../../propose/handover/fetch-history.js';
import { HANDOVER_FILES } from '../../propose/handover/request.js';
import { writeHandover } from '../../propose/handover/write-handover.js';
import { conflictsWith, declined, inFlight } from '../../propose/projections.js';
import { observeProposals, type ProposalWorld } from '../../propose/world.js';
import type { StateLog } from '../../state/log.js';
import { sessionMarkdown } from '../../report/session/render.js';
import { branchName } from '../../session/land/branch.js';
import {
  openNight,
  runOpenedNight,
  type Coordination,
  type NightRequest,
  type NightResult,
} from '../night.js';
import type { System } from '../system.js';
import type { Link } from './link.js';
import { storeArtifact } from './store-artifact.js';
import { restoreMaintenance } from './stored-state.js';

/** Name of the artifact that goes from the job that reads to the one that writes. */
export const HANDOVER_ARTIFACT = 'caretaker-handover';

/** Name of the artifact that carries the revert of a commit which broke the base branch. */
export const REVERT_ARTIFACT = 'caretaker-revert';

/** Where a revert lies beside a handover that is a folder. */
export function revertFolder(handover: string): string {
  return `${handover}.revert`;
}

/** What is proposed already, and what people declined. */
export function coordinationOf(
  world: ProposalWorld,
  log: StateLog,
  /** Its own pull request is no obstacle. */
  ownBranch: string,
): Coordination {
  const taken = new Map<string, string>();
  for (const [fingerprint, pull] of inFlight(world))
    taken.set(fingerprint, `pull request ${pull} carries it already`);
  for (const [fingerprint, { reference }] of declined(world, log.events()))
    taken.set(fingerprint, `a person closed ${reference}, which carried it`);
  return {
    taken,
    conflicts: (paths) =>
      conflictsWith(world, paths, ownBranch).map(({ path: file, pull }) => ({
        path: file,
        by: `pull request ${pull}`,
        reason: 'an open pull request changes this file',
      })),
  };
}

async function artifactFiles(files: Files, folder: string): Promise<readonly ArtifactFile[]> {
  const found: ArtifactFile[] = [];
  for (const name of Object.keys(HANDOVER_FILES)) {
    const content = await files.read(path.join(folder, name));
    if (content !== undefined) found.push({ name, content });
  }
  return found;
}

/** A revert of its own, beside the handover: two names, no patch. */
async function handRevertOver(
  system: System,
  link: Link,
  plan: RevertPlan,
  folder: string | undefined,
): Promise<void> {
  const target =
    folder === undefined ? await system.files.temporaryDirectory('caretaker-revert') : revertFolder(folder);
  await writeRevert(system.files, target, plan);
  const content = (await system.files.read(path.join(target, REVERT_FILE))) ?? '';
  await storeArtifact(link, REVERT_ARTIFACT, [{ name: REVERT_FILE, content }], {
    retentionDays: APPROVAL_DAYS,
  });
  if (folder === undefined) await system.files.remove(target);
}

/**
 * The reading half of a night on GitHub (safety rule 2): earlier state, what is open or declined, one session
 * that stops at its plan, and the handover for the job that may write. Runs repository code; writes nothing to
 * the host but the artifact.
 *
 * @param folder where the handover is written; a temporary one when absent
 */
export async function prepareNight(
  system: System,
  request: NightRequest,
  link: Link,
  folder?: string,
): Promise<NightResult> {
  const opened = await openNight(system, { ...request, handover: true });
  const { repository, log } = opened;
  const { config, git, head, cacheDirectory } = repository;
  await restoreMaintenance(system, link, log, git, false);
  const cache =
    link.run === undefined
      ? undefined
      : actionsFactsCache({
          directory: cacheDirectory,
          version: FACTS_VERSION,
          run: link.run.run,
          attempt: link.run.attempt,
          use: { event: link.run.eventName, job: 'scan' },
          files: system.files,
          logger: system.logger,
        });
  await cache?.restore();
  const dayBranch = branchName(config.session.branchPrefix, system.clock.now());
  const baseBranch = config.baseBranch ?? link.repository.defaultBranch;
  await fetchHistory(await link.withAccess(git), { baseBranch, baseCommit: head, branch: dayBranch });
  const world = await observeProposals(link.forge, config, link.viewer, log.events());
  for (const sentence of world.cut) system.logger.warn(sentence);
  const night = await runOpenedNight(
    system,
    { ...request, handover: true },
    opened,
    coordinationOf(world, log, dayBranch),
  );
  const target = folder ?? (await system.files.temporaryDirectory('caretaker-handover'));
  await writeHandover(system.files, target, {
    run: night.run,
    events: log.events().filter((event) => event.writer === log.writer),
    report: { markdown: sessionMarkdown(night.report), data: night.report },
    finishedAt: system.clock.now(),
  });
  await storeArtifact(link, HANDOVER_ARTIFACT, await artifactFiles(system.files, target), {
    retentionDays: APPROVAL_DAYS,
  });
  if (folder === undefined) await system.files.remove(target);
  if (night.base?.status === 'red' && night.base.plan.kind === 'revert')
    await handRevertOver(system, link, night.base.plan, folder);
  await cache?.save();
  return night;
}
