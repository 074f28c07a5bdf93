import { SuiteError } from '../../core/errors.js';
import type { Forge } from '../../core/forge.js';
import type { Clock } from '../../core/ports.js';
import type { WorkflowFile } from '../check.js';
import { isLeftOver, isMarked, isTrialPull, type TrialPlan } from './plan.js';
import type { RunsSeen, Step, TrialResult } from './result.js';
import { watchRuns } from './runs.js';

export interface RemoteBranch {
  readonly branch: string;
  readonly commit: string;
}

/** What a trial acts with. Errors of the remote are `SuiteError`s. */
export interface TrialHands {
  readonly forge: Forge;
  readonly clock: Clock;
  /** Makes the empty commit on this machine; its id. */
  readonly commit: (plan: TrialPlan) => Promise<string>;
  /** Pushes a commit as a new branch. */
  readonly push: (target: RemoteBranch) => Promise<void>;
  /** Deletes a branch that is still at this commit; one that is gone already is no error. */
  readonly remove: (target: RemoteBranch) => Promise<void>;
  /** Branches on the remote whose name is that of a trial. */
  readonly branches: () => Promise<readonly RemoteBranch[]>;
  /** Message of the commit that a branch on the remote points at. */
  readonly message: (target: RemoteBranch) => Promise<string>;
}

const NOT_REACHED = { status: 'not-reached' } as const;

/** What the host or the remote refuses is an answer; a fault of ours is none. */
function refusal(error: unknown): { readonly status: 'refused'; readonly reason: string } {
  if (!(error instanceof SuiteError) || error.kind === 'internal') throw error;
  return {
    status: 'refused',
    reason: error.hint === undefined ? error.message : `${error.message}. ${error.hint}`,
  };
}

async function tried(work: () => Promise<unknown>): Promise<Exclude<Step, { status: 'not-reached' }>> {
  try {
    await work();
    return { status: 'done' };
  } catch (error) {
    return refusal(error);
  }
}

/** A draft where the host has them: private repositories of some plans do not. */
async function openPull(forge: Forge, { title, body, branch, base }: TrialPlan): Promise<void> {
  const request = { title, body, head: branch, base };
  try {
    await forge.createPull({ ...request, draft: true });
  } catch (error) {
    if (!(error instanceof SuiteError) || error.code !== 'github/invalid') throw error;
    await forge.createPull({ ...request, draft: false });
  }
}

async function prove(
  plan: TrialPlan,
  commit: string,
  hands: TrialHands,
  workflows: readonly WorkflowFile[],
): Promise<Pick<TrialResult, 'push' | 'pull' | 'runs'>> {
  const push = await tried(() => hands.push({ branch: plan.branch, commit }));
  if (push.status !== 'done') return { push, pull: NOT_REACHED, runs: NOT_REACHED };
  const pull = await tried(() => openPull(hands.forge, plan));
  if (pull.status !== 'done') return { push, pull, runs: NOT_REACHED };
  const runs = await watchRuns(hands, commit, workflows).catch((error: unknown): RunsSeen => refusal(error));
  return { push, pull, runs };
}

/** Closes the pull request of a trial and deletes its branch; what is left then, one sentence each. */
async function clear(hands: TrialHands, target: RemoteBranch): Promise<readonly string[]> {
  const { forge } = hands;
  const close = await tried(async () => {
    for (const pull of await forge.listPulls({ state: 'open', head: target.branch }))
      if (isTrialPull(pull, target.branch)) await forge.updatePull(pull.number, { state: 'closed' });
  });
  const remove = await tried(() => hands.remove(target));
  // The host closes a pull request whose branch is deleted.
  if (remove.status === 'done') return [];
  const pull = close.status === 'done' ? '' : ' and its pull request';
  return [`The branch ${target.branch}${pull} could not be taken away: ${remove.reason}`];
}

/**
 * Does what was planned, sees what comes of it, and takes everything away again, whatever happened in between.
 */
export async function applyTrial(
  plan: TrialPlan,
  hands: TrialHands,
  workflows: readonly WorkflowFile[],
): Promise<TrialResult> {
  const commit = await hands.commit(plan);
  const [proof] = await Promise.allSettled([prove(plan, commit, hands, workflows)]);
  const left = await clear(hands, { branch: plan.branch, commit });
  if (proof.status === 'rejected') throw proof.reason;
  return { branch: plan.branch, ...proof.value, left };
}

/** Takes away what trials left behind that were killed more than an hour ago; what could not be, one sentence each. */
export async function clearLeftovers(hands: TrialHands): Promise<readonly string[]> {
  const left: string[] = [];
  const now = hands.clock.now();
  for (const target of await hands.branches()) {
    if (!isLeftOver(target.branch, now)) continue;
    // Somebody has put work of their own there: people win.
    if (isMarked(await hands.message(target), target.branch)) left.push(...(await clear(hands, target)));
  }
  return left;
}
