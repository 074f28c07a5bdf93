import type { Git } from '../../core/ports.js';
import { LOCK_PREFIX, type StoredLock } from './lock-store.js';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'caretaker',
  GIT_AUTHOR_EMAIL: 'caretaker@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'caretaker',
  GIT_COMMITTER_EMAIL: 'caretaker@users.noreply.github.com',
};

/** The empty tree of each repository, written once. */
const emptyTrees = new WeakMap<Git, Promise<string>>();

function emptyTree(git: Git): Promise<string> {
  const known = emptyTrees.get(git);
  if (known !== undefined) return known;
  const made = git.text(['hash-object', '-t', 'tree', '-w', '--stdin'], { input: '' });
  emptyTrees.set(git, made);
  // A failure is the caller's to report; the next write tries again.
  made.catch(() => emptyTrees.delete(git));
  return made;
}

/**
 * Writes a lock as a commit of the empty tree whose message is the text. A commit, because some servers
 * take refs to nothing else, and because it carries the time at which it was written.
 */
export async function writeLockObject(git: Git, text: string, writtenAt: Date): Promise<string> {
  const tree = await emptyTree(git);
  const date = `@${Math.floor(writtenAt.getTime() / 1000)} +0000`;
  const env = { ...IDENTITY, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  return git.text(['commit-tree', tree], { input: text, env });
}

/** Reads the object that a lock's ref names; anything but a commit comes back without text and time. */
export async function readLockObject(git: Git, ref: string, version: string): Promise<StoredLock> {
  const name = ref.slice(LOCK_PREFIX.length);
  const result = await git.run(['cat-file', 'commit', version]);
  const split = result.stdout.indexOf('\n\n');
  const seconds = /^committer .*> (\d+) [+-]\d{4}$/m.exec(result.stdout.slice(0, split))?.[1];
  if (result.exitCode !== 0 || split < 0 || seconds === undefined) {
    return { name, version, text: undefined, writtenAt: undefined };
  }
  return {
    name,
    version,
    text: result.stdout.slice(split + 2),
    writtenAt: new Date(Number(seconds) * 1000),
  };
}
