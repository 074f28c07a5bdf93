import { SuiteError } from '../../core/errors.js';
import type { ApplyResult } from '../../propose/apply.js';
import { REMOTE } from '../../propose/handover/check-base.js';
import { isOwnBranch } from '../../propose/ownership.js';
import type { Workbench } from './bench.js';

/** Branches that are looked up one by one; each is two requests. */
const LOOKED_AT = 10;

const HEADS = 'refs/heads/';

/** Branches under our prefix as the remote has them now. */
async function ownBranches({ git, world }: Workbench): Promise<ReadonlyMap<string, string>> {
  const output = await git.text(['ls-remote', '--quiet', '--heads', '--', REMOTE]);
  const found = new Map<string, string>();
  for (const line of output.split('\n')) {
    const [commit = '', ref = ''] = line.split('\t');
    const branch = ref.slice(HEADS.length);
    if (ref.startsWith(HEADS) && isOwnBranch(world.identity, branch)) found.set(branch, commit);
  }
  return found;
}

/** Branches that have or had a pull request, as far as this run knows without asking again. */
function proposedBranches({ world }: Workbench, applied: readonly ApplyResult[]): ReadonlySet<string> {
  const before = [...world.open, ...world.ended].map(({ pull }) => pull.head);
  const now = applied
    .flatMap(({ done, already }) => [...done, ...already])
    .flatMap(({ action }) => (action.kind === 'create-pull' ? [action.head] : []));
  return new Set([...before, ...now]);
}

async function isOrphan({ link, tip }: Workbench, branch: string, commit: string): Promise<boolean> {
  if ((await link.forge.listPulls({ state: 'all', head: branch, limit: 1 })).length > 0) return false;
  return ((await link.forge.compare(tip, commit))?.ahead ?? 0) > 0;
}

/**
 * Branches of ours that hold a change and never had a pull request, one sentence each: a run was stopped between
 * the push and the pull request, and a later night works on a branch of its own. Opening or deleting them is for
 * a person to decide.
 */
export async function orphanBranches(
  bench: Workbench,
  applied: readonly ApplyResult[],
): Promise<readonly string[]> {
  try {
    const proposed = proposedBranches(bench, applied);
    const unknown = [...(await ownBranches(bench))].filter(([branch]) => !proposed.has(branch));
    const sentences: string[] = [];
    // Their names end with their day: the newest first.
    for (const [branch, commit] of unknown.reverse().slice(0, LOOKED_AT)) {
      if (await isOrphan(bench, branch, commit))
        sentences.push(
          `Branch ${branch} holds a change and has no pull request: open one, or delete the branch.`,
        );
    }
    return sentences;
  } catch (error) {
    // Only news: a look that fails must not keep the night from telling what it did.
    if (!(error instanceof SuiteError) || error.kind !== 'network') throw error;
    bench.system.logger.warn('Branches without a pull request were not looked for', { code: error.code });
    return [];
  }
}
