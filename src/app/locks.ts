import { randomBytes } from 'node:crypto';
import type { Git, Liveness } from '../core/ports.js';
import { localLockStore } from '../session/locks/local-store.js';
import { openLocks, type Locks } from '../session/locks/locks.js';
import { remoteLockStore } from '../session/locks/remote-store.js';
import type { System } from './system.js';

/** The locks of a clone, or of the remote that several clones share. */
export function openRepositoryLocks(
  system: System,
  git: Git,
  liveness: Pick<Liveness, 'self'>,
  remote?: string,
): Locks {
  return openLocks({
    store:
      remote === undefined ? localLockStore(git, system.clock) : remoteLockStore(git, remote, system.clock),
    clock: system.clock,
    random: randomBytes,
    pid: liveness.self.pid,
    host: liveness.self.host,
  });
}
