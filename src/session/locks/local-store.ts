import { SuiteError } from '../../core/errors.js';
import type { Clock, Git } from '../../core/ports.js';
import { readLockObject, writeLockObject } from './lock-objects.js';
import { LOCK_PREFIX, lockRef, type LockStore } from './lock-store.js';

const ATTEMPTS = 8;
const PAUSE_MS = 40;

/**
 * Locks as refs of one repository: safe between processes of one machine, and between worktrees, which
 * share their refs.
 */
export function localLockStore(git: Git, clock: Pick<Clock, 'sleep'>): LockStore {
  /** Git's own lock files make a busy moment look like a failure; only a lasting one is one. */
  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        const isBusy = error instanceof SuiteError && error.code === 'git/command-failed';
        if (!isBusy || attempt === ATTEMPTS) throw error;
        await clock.sleep(PAUSE_MS * attempt);
      }
    }
  }

  return {
    place: 'this repository',
    list: async () => {
      const refs = await git.listRefs(LOCK_PREFIX);
      return Promise.all(refs.map(({ ref, id }) => readLockObject(git, ref, id)));
    },
    create: async (name, text, writtenAt) => {
      const ref = lockRef(name);
      const version = await writeLockObject(git, text, writtenAt);
      const outcome = await patiently(() => git.createRef(ref, version));
      return outcome === 'created' ? { status: 'created', version } : { status: 'exists' };
    },
    replace: async (name, text, writtenAt, expected) => {
      const ref = lockRef(name);
      const version = await writeLockObject(git, text, writtenAt);
      const outcome = await patiently(() => git.updateRef(ref, version, expected));
      return outcome === 'updated' ? { status: 'replaced', version } : { status: 'moved' };
    },
    remove: async (name, expected) => {
      const outcome = await patiently(() => git.deleteRef(lockRef(name), expected));
      return outcome === 'deleted' ? { status: 'removed' } : { status: 'moved' };
    },
  };
}
