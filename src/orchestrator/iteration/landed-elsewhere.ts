import type { Git } from '../../core/ports.js';
import { isAncestor, resolveBase } from '../../session/land/branch.js';
import type { IterationRecord } from '../../state/projections/iterations.js';

/**
 * Findings that an earlier iteration has repaired on a branch that is still there and not merged yet, with the
 * reason to leave them alone.
 */
export async function landedElsewhere(
  git: Git,
  iterations: readonly IterationRecord[],
  base: string,
): Promise<ReadonlyMap<string, string>> {
  const taken = new Map<string, string>();
  for (const { iteration, start, judged, end } of iterations) {
    if (end === null || (await resolveBase(git, start.branch)) === undefined) continue;
    for (const { commit, fixes } of judged) {
      if (commit === null || (await isMerged(git, commit, base))) continue;
      for (const { fingerprint } of fixes)
        taken.set(fingerprint, `iteration ${iteration} repaired it on ${start.branch}, which is not merged`);
    }
  }
  return taken;
}

/** True also for a commit that this clone does not have any more: its branch was rebased or squashed away. */
async function isMerged(git: Git, commit: string, base: string): Promise<boolean> {
  if ((await git.resolve(`${commit}^{commit}`)) === undefined) return false;
  return isAncestor(git, commit, base);
}
