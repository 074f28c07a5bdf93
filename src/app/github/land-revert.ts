import { emergencyBranch } from '../../config/branch-name.js';
import { applyRevert, revertPull } from '../../emergency/red-base/apply-revert.js';
import { validateRevert, type ValidRevert } from '../../emergency/red-base/validate-revert.js';
import { fetchHistory } from '../../propose/handover/fetch-history.js';
import { recordLanded } from '../../propose/handover/landed-events.js';
import type { PullPlan } from '../../propose/pulls/plan-pulls.js';
import { record } from '../../state/events.js';
import type { Workbench } from './bench.js';
import { planOf, remoteLocks } from './land-handover.js';
import { receiveRevert } from './receive.js';

/** What came of a planned revert of the base branch: the pull request that it needs, and what to tell. */
export interface RevertLanding {
  readonly pulls: PullPlan;
  /** One sentence. */
  readonly note: string | null;
}

const NONE: RevertLanding = { pulls: { actions: [], held: [] }, note: null };

function told(note: string): RevertLanding {
  return { ...NONE, note };
}

/**
 * Lands the revert that the reading half planned (CM-24). Only the names of two commits are taken from there; git
 * makes the revert again here.
 */
export async function landRevert(bench: Workbench): Promise<RevertLanding> {
  const { system, request, link, repository, git, log, baseBranch } = bench;
  const { config } = repository;
  // A plan that a person approved is all that such a run applies.
  if (request.plan !== undefined) return NONE;
  // No job of an iteration plans one: what lies there under that name is forged.
  if (request.iteration === true) return NONE;
  const received = await receiveRevert(system, link, request.handover);
  if (received.status === 'none') return NONE;
  if (received.status === 'refused')
    return told(`the revert was refused: ${received.refusals[0]?.message ?? ''}`);
  const { base, culprit } = received.request;
  const branch = emergencyBranch(config.session.branchPrefix, 'revert', culprit.slice(0, 12));
  await fetchHistory(git, { baseBranch, baseCommit: base.commit, branch });
  const now = system.clock.now();
  const verdict = await validateRevert(
    { git, files: system.files, config, baseBranch, now },
    received.request,
  );
  switch (verdict.status) {
    case 'nothing':
      return told(`nothing is left to revert: ${verdict.reason}`);
    case 'refused':
      return told(`the revert was refused: ${verdict.refusals[0]?.message ?? ''}`);
    case 'held':
      return told(`the revert waits: ${verdict.reason}`);
    case 'valid':
      break;
  }
  const { revert } = verdict;
  const desired = revertPull(revert, revert.handover.plan.parent, baseBranch);
  const pulls = planOf(bench, desired);
  const blocked = pulls.held.find(({ action }) => action.kind === 'create-pull' && action.head === branch);
  if (blocked !== undefined && revert.landing === 'propose')
    return { pulls, note: `the revert waits: ${blocked.reason}` };
  if (request.dryRun) return { pulls, note: `the revert of ${culprit.slice(0, 12)} would be pushed` };
  const locks = await remoteLocks(bench);
  const { way, applied, fellBack } = await applyRevert({ git, config, locks }, revert, baseBranch);
  if (applied.status === 'busy') return told(`the revert waits: ${applied.reason}`);
  if (applied.status === 'refused')
    return told(`the revert was refused: ${applied.refusals[0]?.message ?? ''}`);
  await recordLanded(log, revert.handover, applied.commit);
  await recordTakenBack(bench, revert, applied.commit);
  const note = `${culprit.slice(0, 12)} is reverted by ${applied.commit.slice(0, 12)}${fellBack === null ? '' : `; not on ${baseBranch} itself: ${fellBack}`}`;
  if (way === 'base') return told(note);
  return { pulls: planOf(bench, revertPull(revert, applied.commit, baseBranch)), note };
}

/** Our own fixes that went with the culprit: their rules were of no use (safety rule 11). */
async function recordTakenBack({ log }: Workbench, revert: ValidRevert, commit: string): Promise<void> {
  const rules = new Map<string, string>();
  for (const { type, data } of log.events()) {
    if (type !== 'fix.landed') continue;
    const { fingerprint, rule } = data;
    if (typeof fingerprint === 'string' && typeof rule === 'string') rules.set(fingerprint, rule);
  }
  for (const fingerprint of revert.culprit.ownFindings) {
    const rule = rules.get(fingerprint);
    if (rule === undefined) continue;
    const reason = 'the tests of the base branch failed with it';
    await record(log, 'fix.reverted', { fingerprint, rule, commit, reason });
  }
}
