import type { Proposal } from './request.js';

/** One path that a revert changes. */
export interface RevertChange {
  readonly path: string;
  readonly kind: 'restored' | 'removed' | 'changed';
}

/** Why a revert may not land by itself, although it can be proposed. */
export interface PersonReason {
  /** `rollback/migration`, `rollback/later-rename`, `rollback/conflict`. */
  readonly code: string;
  readonly reason: string;
  readonly paths: readonly string[];
}

/** A revert that was computed and checked; printing it is the dry run. */
export interface RollbackPlan {
  readonly status: 'planned';
  /** Over everything that decides the commit. */
  readonly hash: string;
  readonly id: string;
  readonly environment: string;
  readonly remote: string;
  readonly branch: string;
  readonly bad: string;
  readonly good: string;
  /** Tip of the branch that the revert is made on. */
  readonly tip: string;
  readonly tree: string;
  readonly message: string;
  readonly identity: { readonly name: string; readonly email: string };
  /** ISO 8601. */
  readonly date: string;
  readonly route: 'push' | 'pull-request';
  readonly revertBranch: string;
  /** A commit of an earlier run on that branch, which is gone on with. */
  readonly existing: string | null;
  readonly needsPerson: readonly PersonReason[];
  /** Commits that are taken back, newest first. */
  readonly commits: readonly { readonly id: string; readonly subject: string }[];
  /** How many commits landed after the bad one and are kept. */
  readonly landedAfter: number;
  readonly changes: readonly RevertChange[];
  /** Conflicting paths; the tree holds them as they were in the good commit. */
  readonly conflicts: readonly string[];
  /** A workflow's own token may not push changes of workflow files. */
  readonly touchesWorkflows: boolean;
  readonly title: string;
  /** Markdown of the pull request, should one be needed. */
  readonly body: string;
  /** Commands with which a person does the same. */
  readonly steps: readonly string[];
}

/** Nothing is reverted automatically: a person is asked. */
export interface RefusedRollback {
  readonly status: 'refused';
  /** Stable, e.g. `rollback/loop-guard`. */
  readonly code: string;
  readonly reason: string;
  readonly paths: readonly string[];
  /** Commands for the person. */
  readonly steps: readonly string[];
}

/** The branch is as it should be. */
export interface NothingToRevert {
  readonly status: 'nothing-to-do';
  /** `rollback/empty-range`, `rollback/nothing-changed`, `rollback/already-reverted`. */
  readonly code: string;
  readonly reason: string;
  /** The commit that did it; null when no single commit can be named. */
  readonly commit: string | null;
  /** True when that commit is the revert of this very rollback, made by an earlier run. */
  readonly own: boolean;
}

export type PlannedRollback = RollbackPlan | RefusedRollback | NothingToRevert;

/** How a rollback ended; `outcome` is the one of the event `rollback.ended`. */
export interface RollbackOutcome {
  /**
   * `pushed`: on the branch. `proposed`: waits in a pull request. `stranded`: neither could be done, a person
   * has to go on from `steps`. `nothing-to-do`, `refused`: see `code`. `failed`: the remote did not answer.
   */
  readonly outcome: 'pushed' | 'proposed' | 'stranded' | 'nothing-to-do' | 'refused' | 'failed';
  readonly code: string;
  readonly reason: string;
  readonly commit: string | null;
  /** Branch that holds the commit; null when it is nowhere on the remote. */
  readonly branch: string | null;
  readonly pull: Proposal | null;
  readonly needsPerson: boolean;
  readonly paths: readonly string[];
  readonly steps: readonly string[];
  /** Null when there was none. */
  readonly plan: RollbackPlan | null;
}

export function refused(
  code: string,
  reason: string,
  more: { readonly paths?: readonly string[]; readonly steps?: readonly string[] } = {},
): RefusedRollback {
  return { status: 'refused', code, reason, paths: more.paths ?? [], steps: more.steps ?? [] };
}
