import { applyHandover, type Applied, type ApplyDeps } from './apply.js';
import type { ValidHandover } from './validate.js';

export interface LandedChange {
  /** Where the commit went: to the base branch, or to a branch that needs a pull request. */
  readonly way: 'base' | 'pull';
  readonly branch: string;
  readonly applied: Applied;
  /** Why it did not go to the base branch although it was meant to. Untrusted text of the remote may be in it. */
  readonly fellBack: string | null;
}

/** Refusals of a push to the base branch that a pull request can get around. */
export type WayAround = 'handover/push-rejected' | 'handover/branch-moved';

/**
 * Pushes a judged change to the base branch itself, if that is still at the change's parent; never forced. Where
 * the remote refuses in one of the ways named, it goes to the change's own branch.
 *
 * @throws SuiteError `handover/push-failed` (kind network) when nobody can tell why the remote did not answer.
 */
export async function landOnBase(
  deps: ApplyDeps,
  handover: ValidHandover,
  baseBranch: string,
  around: readonly WayAround[],
): Promise<LandedChange> {
  const onBase = { ...handover, plan: { ...handover.plan, branch: baseBranch } };
  const applied = await applyHandover(deps, onBase, 'parent');
  const names: readonly string[] = around;
  const refused =
    applied.status === 'refused' ? applied.refusals.find(({ code }) => names.includes(code)) : undefined;
  if (refused === undefined) return { way: 'base', branch: baseBranch, applied, fellBack: null };
  return landOnBranch(deps, handover, refused.message);
}

/** Pushes a judged change to its own branch, which needs a pull request. */
export async function landOnBranch(
  deps: ApplyDeps,
  handover: ValidHandover,
  fellBack: string | null = null,
): Promise<LandedChange> {
  const applied = await applyHandover(deps, handover);
  return { way: 'pull', branch: handover.plan.branch, applied, fellBack };
}
