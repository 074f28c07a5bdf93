import type { Git } from '../../core/ports.js';
import { isAncestor, resolveBase } from '../../session/land/branch.js';
import type { StateEvent } from '../../core/event.js';
import { projectIterations } from '../../state/projections/iterations.js';
import { eventsOf } from '../../state/read.js';

/** Branches whose last pull request was merged: squashed or rebased, their commits are nowhere in the base. */
function mergedBranches(events: readonly StateEvent[]): ReadonlySet<string> {
  const merged = new Set<string>();
  for (const { data } of eventsOf(events, 'pull.observed'))
    if (data.state === 'merged') merged.add(data.branch);
    else merged.delete(data.branch);
  return merged;
}

/**
 * Findings that an earlier iteration has repaired on a branch that is still there and not merged yet, with the
 * reason to leave them alone.
 */
export async function landedElsewhere(
  git: Git,
  events: readonly StateEvent[],
  base: string,
): Promise<ReadonlyMap<string, string>> {
  const taken = new Map<string, string>();
  const merged = mergedBranches(events);
  for (const { iteration, start, judged, end } of projectIterations(events)) {
    if (end === null || merged.has(start.branch)) continue;
    if ((await resolveBase(git, start.branch)) === undefined) continue;
    for (const { commit, fixes } of judged) {
      if (commit === null || (await isMerged(git, commit, base))) continue;
      for (const { fingerprint } of fixes)
        taken.set(fingerprint, `iteration ${iteration} repaired it on ${start.branch}, which is not merged`);
    }
  }
  return taken;
}

/** False also for a commit that this clone does not have: its branch is there, and a person has rebased it. */
async function isMerged(git: Git, commit: string, base: string): Promise<boolean> {
  if ((await git.resolve(`${commit}^{commit}`)) === undefined) return false;
  return isAncestor(git, commit, base);
}
