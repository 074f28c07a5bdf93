import type { Clock, Git } from '../../core/ports.js';
import { settledTree } from './conflict-tree.js';
import { checkInvariants } from './invariants.js';
import { differencesOf, mergeTrees, type MergeWay, type ThreeTrees } from './merge.js';
import { bringBlobs } from './missing-blobs.js';
import { refused, type PersonReason, type RefusedRollback, type RevertChange } from './outcome.js';
import type { Fresh } from './private-repository.js';

export interface ComputeDeps {
  /** The clone. */
  readonly git: Git;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly fresh: Fresh;
  readonly way: MergeWay;
  readonly remote: string;
}

export type ComputedTree =
  /** `range`: the range has no effect. `head`: nothing of it is left there. */
  | { readonly status: 'nothing-left'; readonly because: 'range' | 'head' }
  | {
      readonly status: 'reverted';
      readonly tree: string;
      readonly changes: readonly RevertChange[];
      readonly conflicts: readonly string[];
      readonly person: readonly PersonReason[];
    }
  | RefusedRollback;

/** Tree of a commit. */
export async function treeOf(git: Git, commit: string): Promise<string> {
  return git.text(['rev-parse', '--verify', '--end-of-options', `${commit}^{tree}`]);
}

function conflictRefusal(paths: readonly string[]): RefusedRollback {
  return refused(
    'rollback/conflict',
    'later commits changed what the range changed, and no tree can be proposed without losing some of it',
    { paths },
  );
}

async function threeTrees(
  git: Git,
  range: { readonly bad: string; readonly good: string },
  head: string,
): Promise<ThreeTrees> {
  const names = [range.bad, head, range.good].map((commit) => `${commit}^{tree}`);
  const [base = '', ours = '', theirs = ''] = (await git.text(['rev-parse', ...names])).split('\n');
  return { base, ours, theirs };
}

/**
 * The tree that `head` has without what the range from good to bad brought, checked against the invariants. One
 * three-way merge with the bad commit as the base: it takes back the whole range at once, also across merges and
 * when part of it was reverted before.
 *
 * @throws SuiteError `rollback/remote-failed` (kind network) where contents have to be fetched first.
 */
export async function computeRevertTree(
  deps: ComputeDeps,
  range: { readonly bad: string; readonly good: string },
  head: string,
): Promise<ComputedTree> {
  const { git, fresh, way } = deps;
  const trees = await threeTrees(git, range, head);
  if (trees.base === trees.theirs) return { status: 'nothing-left', because: 'range' };
  if (trees.ours === trees.theirs) return { status: 'nothing-left', because: 'head' };
  const differences = await differencesOf(git, trees);
  const absent = await bringBlobs({ ...deps, isolated: (await fresh()).git }, trees.ours, differences);
  if (absent.length > 0)
    return refused('rollback/contents-missing', 'contents of files of the range can no longer be fetched');
  const merged = await mergeTrees(fresh, trees, differences, way);
  if (merged.status === 'failed') return refused('rollback/merge-failed', merged.reason);
  const conflicts = merged.status === 'conflict' ? merged.paths : [];
  const tree = merged.status === 'clean' ? merged.tree : await settledTree(git, merged, trees.theirs);
  if (tree === undefined) return conflictRefusal(conflicts);
  if (tree === trees.ours && conflicts.length === 0) return { status: 'nothing-left', because: 'head' };
  const checked = await checkInvariants(git, trees, differences, tree);
  if (checked.status === 'refused')
    return conflicts.length === 0 ? checked : conflictRefusal([...new Set([...conflicts, ...checked.paths])]);
  const person: PersonReason[] = checked.person === null ? [] : [checked.person];
  if (conflicts.length > 0)
    person.push({
      code: 'rollback/conflict',
      reason: 'later commits changed the same lines; here these files are as they were in the good commit',
      paths: conflicts,
    });
  return { status: 'reverted', tree, changes: checked.changes, conflicts, person };
}
