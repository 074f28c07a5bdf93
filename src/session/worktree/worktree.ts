import path from 'node:path';
import { SuiteError } from '../../core/errors.js';
import { lastWords } from '../../core/git-words.js';
import { stage } from '../change/diff-size.js';
import type { Files, Git } from '../../core/ports.js';

export interface Worktree {
  /** Absolute, with links resolved. */
  readonly root: string;
  /** Git inside the worktree. */
  readonly git: Git;
  readonly commit: string;
  /** Tracked files whose content this clone does not have, sorted; they are absent and count as unchanged. */
  readonly absent: readonly string[];
}

/** Large-file filters would go to the network; the pointers are enough for what a session does. */
const CHECKOUT_ENVIRONMENT = { GIT_LFS_SKIP_SMUDGE: '1' };
const CHECKOUT = { env: CHECKOUT_ENVIRONMENT, timeoutMs: 600_000 };

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
  // The tools need the whole tree, also where the user has checked out a part of it.
  const add = ['-c', 'core.sparseCheckout=false', 'worktree', 'add', '--detach', '--force'];
  const whole = await git.run([...add, '--', root, commit], CHECKOUT);
  let absent: readonly string[] = [];
  if (whole.exitCode !== 0) {
    await removeWorktree(git, files, root);
    await git.text([...add, '--no-checkout', '--', root, commit], CHECKOUT);
    absent = await checkOutWhatIsThere(git.at(root), commit);
    if (absent.length === 0) {
      throw new SuiteError(`The worktree could not be made: ${lastWords(whole.stderr)}`, {
        kind: 'internal',
        code: 'session/worktree-incomplete',
      });
    }
  }
  const real = (await files.realPath(root)) ?? root;
  const worktree = { root: real, git: git.at(real), commit, absent };
  await asCommitted(worktree, files);
  return worktree;
}

/**
 * Undoes the line endings that the repository's attributes ask for on disk: facts and edits speak of the
 * committed bytes. Git turns them into the same blobs either way.
 */
async function asCommitted({ git, root, commit }: Worktree, files: Files): Promise<void> {
  const asking = await git.run(['grep', '-q', '-e', 'eol=crlf', commit, '--', ':(glob)**/.gitattributes']);
  if (asking.exitCode !== 0) return;
  const listing = await git.text(['ls-files', '-z', '--eol']);
  const changed: string[] = [];
  for (const line of listing.split('\0')) {
    const [attributes = '', name = ''] = line.split('\t');
    if (!/^i\/lf\s+w\/crlf\s/.test(attributes)) continue;
    const file = path.join(root, name);
    const content = await files.read(file);
    if (content === undefined) continue;
    await files.write(file, Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'));
    changed.push(name);
  }
  // The blobs are the same; the index learns the new sizes, or git would call the files modified.
  await stage(git, changed);
}

/**
 * In a clone that lacks some content (partial, damaged) git refuses to check out anything at all. What is
 * there is enough for most sessions: the rest is marked, so that its absence does not count as a deletion.
 */
async function checkOutWhatIsThere(git: Git, commit: string): Promise<readonly string[]> {
  await git.text(['read-tree', commit]);
  // Fails for the missing ones and goes on; fetching them one by one would take for ever.
  await git.run(
    ['-c', 'protocol.allow=never', 'checkout-index', '--all', '--force', '--index', '--quiet'],
    CHECKOUT,
  );
  const output = await git.text(['ls-files', '-z', '--deleted']);
  const absent = output.split('\0').filter((name) => name !== '');
  if (absent.length > 0) {
    await git.text(['update-index', '-z', '--skip-worktree', '--stdin'], {
      input: absent.map((name) => `${name}\0`).join(''),
    });
  }
  return absent.sort();
}

/** Paths of all worktrees that git knows, with the branch that each has checked out. */
export async function listWorktrees(
  git: Git,
): Promise<readonly { readonly path: string; readonly branch: string | null }[]> {
  // Without -z, which is newer than the oldest git that is supported.
  const output = await git.text(['worktree', 'list', '--porcelain']);
  const found: { path: string; branch: string | null }[] = [];
  for (const line of output.split('\n')) {
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
