import path from 'node:path';
import { emergencyBranch } from '../../config/branch-name.js';
import type { Config } from '../../config/schema.js';
import type { Files, Git } from '../../core/ports.js';
import {
  baseRefusals,
  landedCommit,
  remoteTip,
  REMOTE,
  sessionTime,
} from '../../propose/handover/check-base.js';
import { refusal, type Refusal } from '../../propose/handover/refusal.js';
import { changedLines } from '../../propose/handover/tree-change.js';
import type { ValidHandover } from '../../propose/handover/validate.js';
import { decideLanding } from '../../session/land/decide-landing.js';
import { configHash, sealPlan } from '../../session/land/plan.js';
import { addWorktree, removeWorktree } from '../../session/worktree/worktree.js';
import { computeRevert, type ComputedRevert } from './compute-revert.js';
import { culpritFingerprint, describeCommit, laterRevert, objection, type Culprit } from './culprit.js';
import { revertMessage } from './revert-message.js';
import type { RevertRequest } from './revert-request.js';

/** All that a revert is judged by; nothing of it comes from the handover. */
export interface RevertJudge {
  /** In the checkout of the job that writes, with the base branch and the revert's branch fetched. */
  readonly git: Git;
  readonly files: Files;
  /** Of the base commit. */
  readonly config: Config;
  readonly baseBranch: string;
  readonly now: Date;
  /** Id of the plan that a person approved. */
  readonly approvedPlan?: string;
}

/** A revert that may be pushed, made again from the two names. */
export interface ValidRevert {
  /** For `applyHandover`; its branch is that of the pull request. */
  readonly handover: ValidHandover;
  readonly culprit: Culprit;
  readonly request: RevertRequest;
  readonly landing: 'propose' | 'land';
}

export type RevertVerdict =
  | { readonly status: 'valid'; readonly revert: ValidRevert }
  /** In order, but a person has to approve it (CM-12). */
  | { readonly status: 'held'; readonly revert: ValidRevert; readonly reason: string }
  /** It is taken back already. */
  | { readonly status: 'nothing'; readonly reason: string }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

const DAY_MS = 24 * 3_600_000;
const SKEW_MS = 5 * 60_000;

const refused = (code: string, message: string): RevertVerdict => ({
  status: 'refused',
  refusals: [refusal(code, message)],
});

/** Why this revert is not looked at any further, by what needs no tree. */
async function objections(
  { git, config, baseBranch, now }: RevertJudge,
  request: RevertRequest,
  tip: string,
): Promise<RevertVerdict | Culprit> {
  const { redBase, redBaseWindow } = config.session;
  if (redBase === 'report') return refused('policy', 'session.redBase says report');
  const at = sessionTime(request.session).getTime();
  if (!(at > now.getTime() - DAY_MS && at < now.getTime() + SKEW_MS))
    return refused('time', 'the session did not run within the last day');
  const window = await git.text(['rev-list', '--first-parent', `--max-count=${redBaseWindow}`, tip, '--']);
  if (!window.split('\n').includes(request.culprit))
    return refused(
      'not-in-window',
      `the commit is none of the last ${redBaseWindow} of ${baseBranch}, by first parents`,
    );
  const reverted = await laterRevert(git, request.culprit, tip);
  if (reverted !== undefined)
    return { status: 'nothing', reason: `${reverted.slice(0, 12)} has reverted it already` };
  const culprit = await describeCommit(git, config, request.culprit);
  const reason = objection(culprit, config);
  if (reason !== undefined) return refused('ask', `a person has to decide about this revert: ${reason}`);
  return culprit;
}

/** The revert as git makes it here, in a worktree in which nothing of the repository is run. */
async function revertOn(judge: RevertJudge, base: string, culprit: Culprit): Promise<ComputedRevert> {
  const { git, files } = judge;
  const directory = await files.temporaryDirectory('caretaker-revert');
  const root = path.join(directory, 'tree');
  try {
    const worktree = await addWorktree(git, files, root, base);
    if (worktree.absent.length > 0)
      return { status: 'failed', reason: 'this clone lacks the content of some files' };
    return await computeRevert(worktree.git, base, culprit);
  } finally {
    await removeWorktree(git, files, root);
    await files.remove(directory);
  }
}

interface Made {
  readonly base: string;
  readonly tree: string;
  readonly patch: string;
  /** The suite ran on this very tree. */
  readonly tested: boolean;
}

async function make(
  judge: RevertJudge,
  request: RevertRequest,
  culprit: Culprit,
  tip: string,
): Promise<RevertVerdict | Made> {
  const { git, config, baseBranch } = judge;
  const check = { git, config, baseBranch, started: sessionTime(request.session) };
  const moved = await baseRefusals(check, request.base, culprit.paths);
  if (moved.length > 0) return { status: 'refused', refusals: moved };
  const tested = await revertOn(judge, request.base.commit, culprit);
  if (tested.status !== 'reverted') return refused('revert', `the revert cannot be made: ${tested.status}`);
  if (tested.tree !== request.tree)
    return refused('tree', 'the revert is not the tree on which the suite ran');
  const { tree, patch } = tested;
  if (tip === request.base.commit) return { base: tip, tree, patch, tested: true };
  const again = await revertOn(judge, tip, culprit);
  if (again.status === 'nothing-left')
    return { status: 'nothing', reason: 'the base holds nothing of the commit any more' };
  if (again.status !== 'reverted')
    return refused('revert', `the revert cannot be made on the base as it is now: ${again.status}`);
  return { base: tip, tree: again.tree, patch: again.patch, tested: false };
}

async function handoverOf(
  judge: RevertJudge,
  request: RevertRequest,
  culprit: Culprit,
  made: Made,
): Promise<ValidHandover | Refusal> {
  const { git, config, baseBranch } = judge;
  const { tag, branchPrefix } = config.session;
  const { session } = request;
  const branch = emergencyBranch(branchPrefix, 'revert', culprit.commit.slice(0, 12));
  const existing = await remoteTip(git, branch);
  const about = { session, base: made.base, tree: made.tree, parent: made.base };
  const landed = await landedCommit(git, config, about, [existing]);
  if (existing !== undefined && landed === null)
    return refusal('branch-exists', `${branch} is there already with something else`);
  const plan = sealPlan({
    baseRef: `refs/remotes/${REMOTE}/${baseBranch}`,
    baseCommit: made.base,
    parent: made.base,
    branch,
    expected: null,
    configHash: configHash(config),
    category: 'tests',
    tree: made.tree,
    diff: await changedLines(git, made.base, made.tree),
    patch: made.patch,
    message: revertMessage({ culprit, tag, session, failing: request.repaired, baseBranch }),
    commands: request.commands,
    fingerprints: [culpritFingerprint(culprit.commit)],
  });
  const checked = ['The revert was made again by the job that writes, from the names of the two commits.'];
  const trusted = [
    'The results of the test runs are those of the job that ran the repository; they were not run again.',
    ...(made.tested
      ? []
      : [`${baseBranch} has moved since the tests ran; the paths of the revert are as they were.`]),
  ];
  return { session, plan, fixes: [], testsAdded: [], landed, checked, reproduced: true, trusted };
}

/**
 * Judges a revert in a job that may write and never runs repository code (safety rule 2). Of the request only
 * the names of two commits count: the revert is made again by git, without hooks, and must be the tree that was
 * tested. Moves no ref and touches no file of the checkout.
 */
export async function validateRevert(judge: RevertJudge, request: RevertRequest): Promise<RevertVerdict> {
  const { git, config, baseBranch } = judge;
  const tip = await remoteTip(git, baseBranch);
  if (tip === undefined) return refused('no-base-branch', `${REMOTE} has no branch ${baseBranch}`);
  const culprit = await objections(judge, request, tip);
  if ('status' in culprit) return culprit;
  const made = await make(judge, request, culprit, tip);
  if ('status' in made) return made;
  const handover = await handoverOf(judge, request, culprit, made);
  if ('code' in handover) return { status: 'refused', refusals: [handover] };
  const mayLand = config.session.redBase === 'land' && made.tested && request.lostTests.length === 0;
  const landing = mayLand ? request.landing : 'propose';
  const revert: ValidRevert = { handover, culprit, request, landing };
  const mode =
    judge.approvedPlan === undefined
      ? ({ kind: 'land' } as const)
      : ({ kind: 'approved', plan: judge.approvedPlan } as const);
  const approval = decideLanding(mode, config.policy.approval, handover.plan.id);
  if (approval.status === 'hold') return { status: 'held', revert, reason: approval.reason };
  if (approval.status === 'refuse') return refused('other-plan-approved', approval.reason);
  return { status: 'valid', revert };
}
