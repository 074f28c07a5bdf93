import { SuiteError } from '../../core/errors.js';
import { branchNameProblem } from '../../config/branch-name.js';
import type { Git } from '../../core/ports.js';
import { isAncestor } from '../../session/land/branch.js';
import { REMOTE, remoteTip } from './check-base.js';

/** Commits by which a shallow clone is deepened, step by step; then the history is not fetched further. */
const DEEPEN = [50, 200, 1000, 5000] as const;

const QUIET = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'] as const;

function refspec(branch: string): string {
  const problem = branchNameProblem(branch);
  if (problem === undefined) return `+refs/heads/${branch}:refs/remotes/${REMOTE}/${branch}`;
  throw new SuiteError(`The name of a branch is not valid: ${problem}`, {
    kind: 'refused',
    code: 'handover/branch-name',
  });
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true';
}

async function isOnRemote(git: Git, branch: string): Promise<boolean> {
  const output = await git.text(['ls-remote', '--quiet', '--', REMOTE, `refs/heads/${branch}`]);
  return output.split('\n').some((line) => line.endsWith(`\trefs/heads/${branch}`));
}

/** The base branch must hold the base commit; the day's branch may have left the base branch earlier. */
async function isConnected(
  git: Git,
  baseCommit: string,
  wanted: { readonly baseBranch: string; readonly branch: string | undefined },
): Promise<boolean> {
  const base = await remoteTip(git, wanted.baseBranch);
  if (base === undefined || !(await isAncestor(git, baseCommit, base))) return false;
  const own = wanted.branch === undefined ? undefined : await remoteTip(git, wanted.branch);
  return own === undefined || (await git.run(['merge-base', baseCommit, own])).exitCode === 0;
}

/**
 * Brings the tips of the base branch and of the day's branch here, with the history that connects them with
 * the base commit. A branch that the remote does not have (any more) has no tracking ref afterwards.
 *
 * @throws SuiteError `handover/history-too-short` (kind refused) when the base commit is not found within
 * some thousand commits, `git/remote-failed` (kind network).
 */
export async function fetchHistory(
  git: Git,
  wanted: { readonly baseBranch: string; readonly baseCommit: string; readonly branch: string | undefined },
): Promise<void> {
  const { baseBranch, baseCommit, branch } = wanted;
  const refspecs = [refspec(baseBranch)];
  if (branch !== undefined && branch !== baseBranch) {
    const own = refspec(branch);
    if (await isOnRemote(git, branch)) refspecs.push(own);
    else await git.run(['update-ref', '-d', `refs/remotes/${REMOTE}/${branch}`]);
  }
  await git.text([...QUIET, '--', REMOTE, ...refspecs]);
  for (const depth of [0, ...DEEPEN]) {
    if (depth > 0) {
      if (!(await isShallow(git))) break;
      await git.text([...QUIET, `--deepen=${depth}`, '--', REMOTE, ...refspecs]);
    }
    const known = (await git.resolve(`${baseCommit}^{commit}`)) === baseCommit;
    const connected = known && (await isConnected(git, baseCommit, wanted));
    if (connected) return;
  }
  if (!(await isShallow(git))) return;
  throw new SuiteError('The base commit is not in the part of the history that was fetched', {
    kind: 'refused',
    code: 'handover/history-too-short',
    hint: 'Check out with the whole history (fetch-depth: 0).',
  });
}
