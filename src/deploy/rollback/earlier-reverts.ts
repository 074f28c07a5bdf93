import { isAncestor } from '../../session/land/branch.js';
import { readCommits, type LoggedCommit } from './commits.js';
import { computeRevertTree, treeOf, type ComputeDeps } from './compute.js';
import { fetchObjects, remoteTip } from './remote.js';
import { revertBranch } from './request.js';

/** Anybody who may push can write trailers; each costs a merge to disprove. */
const CLAIMS_PROVEN = 20;

/**
 * True when a commit is what it says: on its own parent, exactly the revert of the bad commit. A trailer can be
 * copied into any message; the tree cannot.
 */
async function isRevertOf(deps: ComputeDeps, commit: LoggedCommit, bad: string): Promise<boolean> {
  const [parent] = commit.parents;
  if (parent === undefined || commit.parents.length !== 1 || commit.revertTo === null) return false;
  if (!commit.revertOf.includes(bad)) return false;
  const { git } = deps;
  if (!(await isAncestor(git, commit.revertTo, bad)) || !(await isAncestor(git, bad, parent))) return false;
  const computed = await computeRevertTree(deps, { bad, good: commit.revertTo }, parent);
  return computed.status === 'reverted' && computed.tree === (await treeOf(git, commit.id));
}

/** What the commits after the bad one say about a revert of it. */
export async function revertOnBranch(
  deps: ComputeDeps,
  after: readonly LoggedCommit[],
  bad: string,
): Promise<{ readonly proven: LoggedCommit | undefined; readonly claimed: LoggedCommit | undefined }> {
  const claims = after.filter((commit) => commit.revertOf.includes(bad)).slice(0, CLAIMS_PROVEN);
  for (const claim of claims)
    if (await isRevertOf(deps, claim, bad)) return { proven: claim, claimed: claim };
  return { proven: undefined, claimed: claims[0] };
}

export type RevertBranch =
  | { readonly status: 'none' }
  /** An earlier run pushed it; only the pull request may be missing. */
  | { readonly status: 'own'; readonly commit: string }
  /** It holds something else: it is left alone (safety rule 7). */
  | { readonly status: 'taken'; readonly commit: string };

/** Looks at `auto-revert/<bad>` on the remote. */
export async function findRevertBranch(
  deps: ComputeDeps,
  range: { readonly bad: string; readonly good: string },
  tip: string,
): Promise<RevertBranch> {
  const { git, clock, remote } = deps;
  const branch = revertBranch(range.bad);
  const commit = await remoteTip(git, clock, remote, branch);
  if (commit === undefined) return { status: 'none' };
  if ((await git.run(['cat-file', '-e', `${commit}^{commit}`])).exitCode !== 0)
    await fetchObjects(git, clock, { remote, refs: [`refs/heads/${branch}`] });
  if ((await git.run(['cat-file', '-e', `${commit}^{commit}`])).exitCode !== 0)
    return { status: 'taken', commit };
  const [logged] = await readCommits(git, ['-1', commit]);
  const [parent] = logged?.parents ?? [];
  const own =
    logged !== undefined &&
    parent !== undefined &&
    logged.revertTo === range.good &&
    (await isAncestor(git, parent, tip)) &&
    (await isRevertOf(deps, logged, range.bad));
  return { status: own ? 'own' : 'taken', commit };
}
