import { emergencyBranch } from '../../config/branch-name.js';
import type { Config } from '../../config/schema.js';
import type { Git } from '../../core/ports.js';
import { listWorktrees } from '../worktree/worktree.js';

/** Where the session's commit goes, and what it is put on. */
export type BranchState =
  | {
      readonly status: 'ready';
      /** Short name. */
      readonly branch: string;
      /** Commit that the local branch must still be at when the session lands; null when it does not exist. */
      readonly expected: string | null;
      /** Commit that the change is made on. */
      readonly parent: string;
      readonly baseCommit: string;
    }
  | { readonly status: 'refused'; readonly branch: string; readonly reason: string };

/** `automation/continuous-maintenance-2026-01-31`, by the day in UTC (CM-19). */
export function branchName(prefix: string, now: Date): string {
  return `${prefix}-${now.toISOString().slice(0, 10)}`;
}

/** `automation/hotfix-2026-01-31-0123abcd`, by the day and the finding that it repairs (CM-23). */
export function hotfixBranch(prefix: string, now: Date, fingerprint: string): string {
  return emergencyBranch(prefix, 'hotfix', `${now.toISOString().slice(0, 10)}-${fingerprint.slice(0, 8)}`);
}

/** The commit that work starts from: the local base branch, else its remote counterpart. */
export async function resolveBase(
  git: Git,
  baseBranch: string,
): Promise<{ readonly ref: string; readonly commit: string } | undefined> {
  for (const ref of [`refs/heads/${baseBranch}`, `refs/remotes/origin/${baseBranch}`]) {
    const commit = await git.resolve(`${ref}^{commit}`);
    if (commit !== undefined) return { ref, commit };
  }
  return undefined;
}

/** True when `ancestor` is the commit itself or one that it is built on. */
export async function isAncestor(git: Git, ancestor: string, descendant: string): Promise<boolean> {
  return (await git.run(['merge-base', '--is-ancestor', ancestor, descendant])).exitCode === 0;
}

/** The first commit on the branch that is not the session's own work (safety rule 7). */
async function foreignCommit(
  git: Git,
  base: string,
  tip: string,
  config: Config,
): Promise<string | undefined> {
  const output = await git.text([
    'log',
    '-z',
    '--format=%H%x1f%ae%x1f%ce%x1f%(trailers:key=Task-ID,valueonly)%x1f%s',
    `${base}..${tip}`,
    '--',
  ]);
  for (const record of output.split('\0').filter((entry) => entry !== '')) {
    const [hash = '', author, committer, task = '', subject = ''] = record.split('\x1f');
    const own = author === config.session.author.email && committer === author;
    if (!own || task.trim() === '' || !subject.includes(config.session.tag)) return hash;
  }
  return undefined;
}

interface Tips {
  readonly local: string | undefined;
  readonly tip: string | undefined;
  readonly diverged: boolean;
}

async function newestTip(git: Git, branch: string): Promise<Tips> {
  const local = await git.resolve(`refs/heads/${branch}^{commit}`);
  const remote = await git.resolve(`refs/remotes/origin/${branch}^{commit}`);
  if (local === undefined || remote === undefined || local === remote)
    return { local, tip: local ?? remote, diverged: false };
  if (await isAncestor(git, local, remote)) return { local, tip: remote, diverged: false };
  return { local, tip: local, diverged: !(await isAncestor(git, remote, local)) };
}

/**
 * Decides what today's branch is built on: the base branch, or the day's earlier sessions. A branch that a
 * person has touched, checked out, or that has diverged from its remote is left alone.
 *
 * @param tipOf says where a branch is, in place of the refs of this clone
 */
export async function branchState(
  git: Git,
  config: Config,
  baseCommit: string,
  now: Date,
  branch = branchName(config.session.branchPrefix, now),
  tipOf?: (branch: string) => Promise<string | undefined>,
): Promise<BranchState> {
  const refused = (reason: string): BranchState => ({ status: 'refused', branch, reason });
  if ((await git.run(['check-ref-format', '--branch', branch])).exitCode !== 0)
    return refused('the branch name is not valid');
  const user = (await listWorktrees(git)).find((entry) => entry.branch === `refs/heads/${branch}`);
  if (user !== undefined) return refused('somebody has the branch checked out');
  const told = await tipOf?.(branch);
  const { local, tip, diverged }: Tips =
    tipOf === undefined ? await newestTip(git, branch) : { local: told, tip: told, diverged: false };
  if (diverged) return refused('the branch and its remote have diverged');
  const ready = (parent: string): BranchState => ({
    status: 'ready',
    branch,
    expected: local ?? null,
    parent,
    baseCommit,
  });
  if (tip === undefined || (await isAncestor(git, tip, baseCommit))) return ready(baseCommit);
  const foreign = await foreignCommit(git, baseCommit, tip, config);
  return foreign === undefined
    ? ready(tip)
    : refused(`the branch holds a commit by somebody else: ${foreign.slice(0, 12)}`);
}
