import { SuiteError } from '../../core/errors.js';
import type { Clock, Git } from '../../core/ports.js';
import { readLockObject, writeLockObject } from './lock-objects.js';
import { LOCK_PREFIX, lockRef, type LockStore, type StoredLock } from './lock-store.js';

const ATTEMPTS = 6;
const PAUSE_MS = 100;
/** What the user's settings could add to a push is switched off. */
const PUSH = [
  'push',
  '--quiet',
  '--no-verify',
  '--no-signed',
  '--no-follow-tags',
  '--recurse-submodules=no',
] as const;

/**
 * Locks as refs of a remote: safe between machines. Each write is a push that names the object it expects
 * to find (`--force-with-lease`), which the server checks and swaps atomically.
 */
export function remoteLockStore(git: Git, remote: string, clock: Pick<Clock, 'sleep'>): LockStore {
  if (!/^[A-Za-z0-9][\w./-]*$/.test(remote)) {
    throw new SuiteError('The name of the remote is not valid', { kind: 'input', code: 'lock/bad-remote' });
  }

  async function refs(pattern: string): Promise<{ readonly ref: string; readonly id: string }[]> {
    const output = await git.text(['ls-remote', '--quiet', '--', remote, pattern]);
    return output
      .split('\n')
      .map((line) => line.split('\t'))
      .flatMap(([id = '', ref = '']) => (ref.startsWith(LOCK_PREFIX) ? [{ ref, id }] : []));
  }

  async function current(ref: string): Promise<string | undefined> {
    return (await refs(ref)).find((item) => item.ref === ref)?.id;
  }

  /** Objects arrive without leaving a ref or FETCH_HEAD behind; a lock that is gone by then is left out. */
  async function fetchLock(ref: string, id: string): Promise<StoredLock | undefined> {
    const known = await readLockObject(git, ref, id);
    if (known.text !== undefined) return known;
    if ((await git.run(['cat-file', '-e', id])).exitCode !== 0) {
      const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'];
      await git.run(['fetch', ...quiet, '--', remote, ref]);
      // Whether the fetch brought this object, and not a newer one, only the object itself tells.
      if ((await git.run(['cat-file', '-e', id])).exitCode !== 0) return undefined;
    }
    return readLockObject(git, ref, id);
  }

  async function listOnce(): Promise<{ readonly locks: readonly StoredLock[]; readonly complete: boolean }> {
    const found = await refs(`${LOCK_PREFIX}*`);
    const locks = await Promise.all(found.map(({ ref, id }) => fetchLock(ref, id)));
    const present = locks.filter((lock) => lock !== undefined);
    return { locks: present, complete: present.length === found.length };
  }

  /** Pushes `source` (empty: deletes) over `expected` (empty: nothing there). */
  async function swap(ref: string, source: string, expected: string): Promise<'done' | 'moved'> {
    let stderr = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const lease = `--force-with-lease=${ref}:${expected}`;
      const result = await git.run([...PUSH, lease, '--', remote, `${source}:${ref}`]);
      if (result.exitCode === 0) return 'done';
      stderr = result.stderr;
      // The connection can break after the server has done it, so only the ref tells who won.
      const now = (await current(ref)) ?? '';
      // A deletion names nothing: who did it cannot be told, so it does not count as ours.
      if (now === source) return source === '' ? 'moved' : 'done';
      if (now !== expected) return 'moved';
      await clock.sleep(PAUSE_MS * attempt);
    }
    throw new SuiteError(`The remote refuses to write the lock: ${stderr.trim()}`, {
      kind: 'network',
      code: 'lock/push-failed',
      hint: 'The token or key needs permission to push refs below refs/caretaker/.',
    });
  }

  return {
    place: `remote ${remote}`,
    list: async () => {
      for (let attempt = 1; ; attempt += 1) {
        const { locks, complete } = await listOnce();
        if (complete) return locks;
        if (attempt === ATTEMPTS) {
          throw new SuiteError('The locks of the remote cannot be read', {
            kind: 'network',
            code: 'lock/fetch-failed',
          });
        }
        await clock.sleep(PAUSE_MS * attempt);
      }
    },
    create: async (name, text, writtenAt) => {
      const ref = lockRef(name);
      const version = await writeLockObject(git, text, writtenAt);
      const outcome = await swap(ref, version, '');
      return outcome === 'done' ? { status: 'created', version } : { status: 'exists' };
    },
    replace: async (name, text, writtenAt, expected) => {
      const ref = lockRef(name);
      const version = await writeLockObject(git, text, writtenAt);
      const outcome = await swap(ref, version, expected);
      return outcome === 'done' ? { status: 'replaced', version } : { status: 'moved' };
    },
    remove: async (name, expected) => {
      const outcome = await swap(lockRef(name), '', expected);
      return outcome === 'done' ? { status: 'removed' } : { status: 'moved' };
    },
  };
}
