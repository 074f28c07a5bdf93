import { z } from 'zod';
import type { StoredLock } from './lock-store.js';

/** Time to live of a lock whose text cannot be read (CM-21: 15 minutes). */
export const DEFAULT_TTL_MS = 15 * 60_000;

/**
 * How far two machines' clocks may differ before an expired lock is taken over: twice what an unsynchronised
 * virtual machine is usually found to be off.
 */
export const SKEW_ALLOWANCE_MS = 30_000;

const recordSchema = z.object({
  v: z.literal(1),
  owner: z.string().min(1),
  purpose: z.string(),
  files: z.array(z.string()),
  acquiredAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  pid: z.number().int(),
  host: z.string(),
  nonce: z.string().min(8),
});

/** What a lock says. */
export type LockRecord = z.infer<typeof recordSchema>;

/** A lock with what this machine makes of it now. */
export interface LockView {
  readonly name: string;
  readonly version: string;
  readonly state: 'held' | 'expired' | 'corrupt' | 'corrupt-expired';
  /** Undefined for a corrupt lock. */
  readonly record: LockRecord | undefined;
  readonly expiresAt: Date;
  /** What a reader should know: clock skew, unreadable text. */
  readonly notes: readonly string[];
}

/** The text of a lock. */
export function serialise(record: LockRecord): string {
  return `${JSON.stringify(record, undefined, 1)}\n`;
}

function parse(text: string | undefined): LockRecord | undefined {
  if (text === undefined) return undefined;
  try {
    return recordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    // Said so by the state `corrupt` of the view.
    return undefined;
  }
}

function skewNotes(record: LockRecord, now: Date): string[] {
  const ahead = Date.parse(record.acquiredAt) - now.getTime();
  if (ahead <= SKEW_ALLOWANCE_MS) return [];
  return [`the clock of ${record.host} is ${Math.round(ahead / 1000)} s ahead of this machine's`];
}

function corruptView(stored: StoredLock, now: Date): LockView {
  const { name, version, writtenAt } = stored;
  const expiresAt = new Date(writtenAt === undefined ? 0 : writtenAt.getTime() + DEFAULT_TTL_MS);
  const why =
    writtenAt === undefined
      ? 'the ref names no lock and carries no time: treated as expired'
      : 'its text cannot be read: treated as covering everything until 15 minutes after it was written';
  const isOver = now.getTime() >= expiresAt.getTime() + SKEW_ALLOWANCE_MS;
  const state = isOver ? 'corrupt-expired' : 'corrupt';
  return { name, version, state, record: undefined, expiresAt, notes: [why] };
}

/** Judges a stored lock by the times recorded in it; others may take it over half a minute after its end. */
export function viewOf(stored: StoredLock, now: Date): LockView {
  const record = parse(stored.text);
  if (record === undefined) return corruptView(stored, now);
  const expiresAt = new Date(record.expiresAt);
  const isOver = now.getTime() >= expiresAt.getTime() + SKEW_ALLOWANCE_MS;
  return {
    name: stored.name,
    version: stored.version,
    state: isOver ? 'expired' : 'held',
    record,
    expiresAt,
    notes: skewNotes(record, now),
  };
}

/** True when others may take the lock over. */
export function isOver(view: LockView): boolean {
  return view.state === 'expired' || view.state === 'corrupt-expired';
}
