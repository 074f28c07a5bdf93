import type { EventSink } from '../../core/event.js';
import { digest } from '../../core/fingerprint.js';
import { record } from '../../state/events.js';
import type { HeldLock, SessionLocks } from '../ports.js';
import type { Acquired, Lock, Locks } from './locks.js';

/** The same files give the same name, so that two sessions that want them meet at one ref. */
function lockName(files: readonly string[]): string {
  return `files-${digest(...[...files].sort()).slice(0, 16)}`;
}

function held(locks: Locks, first: Lock, session: string, minutes: number, events: EventSink): HeldLock {
  let lock = first;
  return {
    name: first.name,
    renew: async () => {
      const outcome = await locks.renew(lock, minutes);
      if (outcome.status === 'lost') return false;
      lock = outcome.lock;
      await record(events, 'lock.renewed', { name: lock.name, session, expiresAt: lock.record.expiresAt });
      return true;
    },
    release: async (reason) => {
      const outcome = await locks.release(lock);
      const why = outcome.status === 'released' ? reason : `${reason}; another owner had taken it over`;
      await record(events, 'lock.released', { name: lock.name, session, reason: why });
    },
  };
}

async function tell(outcome: Acquired & { readonly status: 'acquired' }, events: EventSink): Promise<void> {
  const { lock, tookOver } = outcome;
  const { owner: session, purpose, files, expiresAt } = lock.record;
  if (tookOver !== null) {
    const previousOwner = tookOver.record?.owner ?? 'unknown';
    const reason = [`it ended at ${tookOver.expiresAt.toISOString()}`, ...tookOver.notes].join('; ');
    await record(events, 'lock.taken-over', { name: lock.name, session, previousOwner, reason });
  }
  await record(events, 'lock.acquired', { name: lock.name, session, purpose, files, expiresAt });
}

/** The locks as a session uses them: one for all its files, with every change in the log. */
export function sessionLocks(locks: Locks, events: EventSink): SessionLocks {
  return {
    acquire: async ({ session, files, purpose, minutes }) => {
      const name = lockName(files);
      const outcome = await locks.acquire({ name, owner: session, purpose, files, minutes });
      if (outcome.status === 'busy') {
        return { status: 'busy', by: outcome.by.record?.owner ?? outcome.by.name, reason: outcome.reason };
      }
      await tell(outcome, events);
      return { status: 'acquired', lock: held(locks, outcome.lock, session, minutes, events) };
    },
    conflicts: async (paths, session) => {
      const found = await locks.conflicts(paths, session);
      return found.map(({ file, glob, lock }) => ({
        path: file,
        by: `lock ${lock.name}`,
        reason: `${lock.record?.owner ?? 'a lock that cannot be read'} holds ${glob} until ${lock.expiresAt.toISOString()}`,
      }));
    },
    releaseOf: (session) => locks.releaseOf(session),
  };
}
