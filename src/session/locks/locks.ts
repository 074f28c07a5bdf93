import type { Clock } from '../../core/ports.js';
import { isOver, serialise, viewOf, type LockRecord, type LockView } from './lock-record.js';
import { lockRef, type LockStore } from './lock-store.js';
import { overlaps } from './overlap.js';

/** Looks at a rival that took its own lock in the same moment before giving way. */
const RIVAL_LOOKS = 5;
const RIVAL_PAUSE_MS = 200;

export interface LockRequest {
  readonly name: string;
  /** A session or a person. */
  readonly owner: string;
  readonly purpose: string;
  /** Globs; empty for the whole repository. */
  readonly files: readonly string[];
  readonly minutes: number;
}

/** A lock that this process holds. */
export interface Lock {
  readonly name: string;
  readonly version: string;
  readonly record: LockRecord;
}

export type Acquired =
  | {
      readonly status: 'acquired';
      readonly lock: Lock;
      /** The expired lock in whose place this one is. */
      readonly tookOver: LockView | null;
    }
  | { readonly status: 'busy'; readonly by: LockView; readonly reason: string };

export type Renewed = { readonly status: 'renewed'; readonly lock: Lock } | { readonly status: 'lost' };
export type Released = { readonly status: 'released' } | { readonly status: 'lost' };

export interface FileConflict {
  readonly file: string;
  /** The glob of the lock that covers it. */
  readonly glob: string;
  readonly lock: LockView;
}

/** Locks on files with an end, atomic across everything that shares the store (CM-21). */
export interface Locks {
  acquire(request: LockRequest): Promise<Acquired>;
  /** Moves the end; `lost` when another owner has it now. */
  renew(lock: Lock, minutes: number): Promise<Renewed>;
  release(lock: Lock): Promise<Released>;
  /** Ends a lock whoever holds it; for a person's `unlock`. Undefined when there is none. */
  forceRelease(name: string): Promise<LockView | undefined>;
  /** Releases what an owner holds; the names. */
  releaseOf(owner: string): Promise<readonly string[]>;
  /** Removes locks that are over and that nobody took over; what they were. */
  releaseExpired(): Promise<readonly LockView[]>;
  /** Files that a lock of another owner covers (CM-22). */
  conflicts(files: readonly string[], owner?: string): Promise<readonly FileConflict[]>;
  /** Every lock, the stale and the corrupt ones too. */
  health(): Promise<readonly LockView[]>;
}

export interface LocksDeps {
  readonly store: LockStore;
  readonly clock: Clock;
  /** Gives that many random bytes. */
  readonly random: (bytes: number) => Uint8Array;
  readonly pid: number;
  readonly host: string;
}

function describe(view: LockView): string {
  const holder = view.record === undefined ? 'a lock that cannot be read' : view.record.owner;
  const purpose = view.record === undefined ? '' : ` (${view.record.purpose})`;
  const notes = view.notes.length === 0 ? '' : `; ${view.notes.join('; ')}`;
  return `held by ${holder}${purpose} until ${view.expiresAt.toISOString()}${notes}`;
}

/** The locks of a store as one process sees and takes them. */
export function openLocks(deps: LocksDeps): Locks {
  const { store, clock } = deps;

  async function views(): Promise<readonly LockView[]> {
    const stored = await store.list();
    return stored.map((lock) => viewOf(lock, clock.now()));
  }

  function newRecord(request: LockRequest): LockRecord {
    const now = clock.now();
    return {
      v: 1,
      owner: request.owner,
      purpose: request.purpose,
      files: [...request.files],
      acquiredAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + request.minutes * 60_000).toISOString(),
      pid: deps.pid,
      host: deps.host,
      nonce: Buffer.from(deps.random(12)).toString('hex'),
    };
  }

  /** Takes the name alone: creates it, or swaps it when what is there is over. */
  async function take(name: string, record: LockRecord): Promise<Acquired | 'again'> {
    const text = serialise(record);
    const created = await store.create(name, text, clock.now());
    if (created.status === 'created') {
      return { status: 'acquired', lock: { name, version: created.version, record }, tookOver: null };
    }
    const present = (await views()).find((view) => view.name === name);
    if (present === undefined) return 'again';
    if (!isOver(present)) return { status: 'busy', by: present, reason: describe(present) };
    const replaced = await store.replace(name, text, clock.now(), present.version);
    if (replaced.status === 'moved') return 'again';
    return { status: 'acquired', lock: { name, version: replaced.version, record }, tookOver: present };
  }

  /**
   * Two locks of different names can cover one file, which no ref makes atomic. So each taker looks only
   * after its own lock is visible: whoever looks second sees the first. Of two that see each other the
   * one with the greater nonce goes; the other waits for that, and goes too when its rival stays, because
   * then the rival had looked before.
   */
  async function rivalOf(lock: Lock): Promise<LockView | undefined> {
    for (let look = 1; look <= RIVAL_LOOKS; look += 1) {
      const rivals = (await views()).filter((view) => {
        if (view.name === lock.name || isOver(view) || view.record?.owner === lock.record.owner) return false;
        return overlaps(lock.record.files, view.record?.files ?? []).length > 0;
      });
      const first = rivals[0];
      if (first === undefined) return undefined;
      const yields = rivals.some((rival) => (rival.record?.nonce ?? '') < lock.record.nonce);
      if (yields || look === RIVAL_LOOKS) return first;
      await clock.sleep(RIVAL_PAUSE_MS);
    }
    return undefined;
  }

  async function acquire(request: LockRequest): Promise<Acquired> {
    lockRef(request.name);
    const record = newRecord(request);
    let taken = await take(request.name, record);
    while (taken === 'again') taken = await take(request.name, record);
    if (taken.status === 'busy') return taken;
    const rival = await rivalOf(taken.lock);
    if (rival === undefined) return taken;
    await store.remove(taken.lock.name, taken.lock.version);
    return { status: 'busy', by: rival, reason: `its files overlap: ${rival.name} is ${describe(rival)}` };
  }

  async function releaseWhere(wanted: (view: LockView) => boolean): Promise<readonly LockView[]> {
    const released: LockView[] = [];
    for (const view of (await views()).filter(wanted)) {
      const outcome = await store.remove(view.name, view.version);
      if (outcome.status === 'removed') released.push(view);
    }
    return released;
  }

  return {
    acquire,
    renew: async ({ name, version, record }, minutes) => {
      const expiresAt = new Date(clock.now().getTime() + minutes * 60_000).toISOString();
      const renewed = { ...record, expiresAt };
      const outcome = await store.replace(name, serialise(renewed), clock.now(), version);
      if (outcome.status === 'moved') return { status: 'lost' };
      return { status: 'renewed', lock: { name, version: outcome.version, record: renewed } };
    },
    release: async ({ name, version }) => {
      const outcome = await store.remove(name, version);
      return { status: outcome.status === 'removed' ? 'released' : 'lost' };
    },
    forceRelease: async (name) => {
      lockRef(name);
      for (;;) {
        const present = (await views()).find((view) => view.name === name);
        if (present === undefined) return undefined;
        if ((await store.remove(name, present.version)).status === 'removed') return present;
      }
    },
    releaseOf: async (owner) => {
      const released = await releaseWhere((view) => view.record?.owner === owner);
      return released.map((view) => view.name);
    },
    releaseExpired: () => releaseWhere(isOver),
    conflicts: async (files, owner) => {
      const active = (await views()).filter(
        (view) => !isOver(view) && (owner === undefined || view.record?.owner !== owner),
      );
      return active.flatMap((lock) =>
        overlaps(files, lock.record?.files ?? []).map(([file, glob]) => ({ file, glob, lock })),
      );
    },
    health: views,
  };
}
