import path from 'node:path';
import { SuiteError } from '../../core/errors.js';
import type { Files, Git } from '../../core/ports.js';

export interface Worktree {
  /** Absolute, with links resolved. */
  readonly root: string;
  /** Git inside the worktree. */
  readonly git: Git;
  readonly commit: string;
}

/** Large-file filters would go to the network; the pointers are enough for what a session does. */
const CHECKOUT_ENVIRONMENT = { GIT_LFS_SKIP_SMUDGE: '1' };

/**
 * Where a session's worktree goes: outside the checkout and outside `.git`, because linters and test
 * runners skip every path with a `.git` in it.
 */
export function worktreePath(workDirectory: string, session: string): string {
  return path.join(workDirectory, `caretaker-${session}`);
}

/** Makes a detached worktree of a commit. Index, HEAD, branches and files of the checkout stay as they are. */
export async function addWorktree(git: Git, files: Files, root: string, commit: string): Promise<Worktree> {
  if ((await files.stat(root)) !== undefined) {
    throw new SuiteError('The place of the worktree is taken', {
      kind: 'internal',
      code: 'session/worktree-exists',
      hint: `Remove ${root} when no session uses it.`,
    });
  }
  await git.text(['worktree', 'add', '--detach', '--force', '--', root, commit], {
    env: CHECKOUT_ENVIRONMENT,
    timeoutMs: 600_000,
  });
  const real = (await files.realPath(root)) ?? root;
  return { root: real, git: git.at(real), commit };
}

/** Paths of all worktrees that git knows, with the branch that each has checked out. */
export async function listWorktrees(
  git: Git,
): Promise<readonly { readonly path: string; readonly branch: string | null }[]> {
  const output = await git.text(['worktree', 'list', '--porcelain', '-z']);
  const found: { path: string; branch: string | null }[] = [];
  for (const line of output.split('\0')) {
    const last = found.at(-1);
    if (line.startsWith('worktree ')) found.push({ path: line.slice('worktree '.length), branch: null });
    else if (line.startsWith('branch ') && last !== undefined) last.branch = line.slice('branch '.length);
  }
  return found;
}

/**
 * Removes a worktree and git's record of it, also when only one of them is left. Links are unlinked and
 * never followed. Other worktrees are not touched: no `git worktree prune`, which would also forget a
 * user's worktree on a disk that is not mounted just now.
 */
export async function removeWorktree(git: Git, files: Files, root: string): Promise<boolean> {
  const real = (await files.realPath(root)) ?? root;
  const known = (await listWorktrees(git)).find((entry) => entry.path === root || entry.path === real);
  const present = (await files.stat(root)) !== undefined;
  await files.remove(root);
  if (known !== undefined) {
    // Unlocks too: `worktree add` holds a lock of its own while it works, and a killed one leaves it.
    await git.text(['worktree', 'remove', '--force', '--force', '--', known.path]);
  }
  return present || known !== undefined;
}

/** Changes that something other than the session made to files that git knows or would add. */
export async function strayChanges(worktree: Worktree): Promise<readonly string[]> {
  const output = await worktree.git.text([
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=all',
    '--no-renames',
  ]);
  return (
    output
      .split('\0')
      .filter((record) => record.length > 3)
      .map((record) => record.slice(3))
      // Not every repository ignores what it installs.
      .filter((name) => !name.split('/').includes('node_modules'))
  );
}

/** Puts paths back to the worktree's commit: tracked ones are restored, others deleted. */
export async function restorePaths(
  worktree: Worktree,
  files: Files,
  paths: readonly string[],
): Promise<void> {
  if (paths.length === 0) return;
  const listing = await worktree.git.text([
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    '--full-tree',
    worktree.commit,
  ]);
  const tracked = new Set(listing.split('\0'));
  for (const name of paths.filter((candidate) => !tracked.has(candidate))) {
    await files.remove(path.join(worktree.root, name));
  }
  const known = paths.filter((candidate) => tracked.has(candidate));
  if (known.length === 0) return;
  await worktree.git.text(
    ['checkout', '-q', worktree.commit, '--pathspec-from-file=-', '--pathspec-file-nul'],
    { input: known.join('\0'), env: { ...CHECKOUT_ENVIRONMENT, GIT_LITERAL_PATHSPECS: '1' } },
  );
}
