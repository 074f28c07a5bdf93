import type { EventSink, StateEvent } from '../core/event.js';
import type { Json } from '../core/json.js';
import type { Clock } from '../core/ports.js';
import { SuiteError } from '../core/errors.js';
import { compact } from './compact.js';
import { assertWriter, type StateDriver } from './driver.js';
import { seal } from './entry.js';
import { mergeLogs, oneForEachId, type MergeConflict } from './merge.js';
import type { Damage } from './parse.js';
import { ulidSource } from './ulid.js';
import { verifyLog, type Verification } from './verify.js';

export interface StateLogOptions {
  readonly driver: StateDriver;
  readonly clock: Clock;
  /** Gives that many random bytes. */
  readonly random: (bytes: number) => Uint8Array;
  /** Id of this run, used by no other process; a fresh ULID when absent. */
  readonly writer?: string;
}

/** One run's view of the log: what was there when it opened it, and what it wrote since. */
export interface StateLog extends EventSink {
  readonly writer: string;
  /** What projections fold over: sorted, one entry for each id. */
  readonly events: () => readonly StateEvent[];
  /** Stored text that could not be used. */
  readonly damage: readonly Damage[];
  /** Ids that several different entries claim. */
  readonly conflicts: () => readonly MergeConflict[];
  /** Checks hashes and chains of everything, twins included. */
  readonly verify: () => Verification;
  /** Takes in entries from elsewhere (another clone, an artifact) and stores those that are new. */
  readonly merge: (other: readonly StateEvent[]) => Promise<{ readonly added: number }>;
  /**
   * Drops what ended runs wrote before that moment and no projection needs. Throws `state/altered` for a log
   * that does not verify: evidence is not thrown away.
   */
  readonly compact: (before: Date) => Promise<{ readonly removed: number; readonly kept: number }>;
}

function groupByWriter(events: readonly StateEvent[]): Map<string, StateEvent[]> {
  const groups = new Map<string, StateEvent[]>();
  for (const event of events) groups.set(event.writer, [...(groups.get(event.writer) ?? []), event]);
  return groups;
}

/** Opens a log; reads it once. Throws `state/too-new` when a newer version wrote to it. */
export async function openStateLog(options: StateLogOptions): Promise<StateLog> {
  const { driver, clock } = options;
  const writer = options.writer ?? ulidSource(() => clock.now(), options.random)();
  assertWriter(writer);
  const loaded = await driver.load();
  let merged = mergeLogs(loaded.events, []);
  let tip = merged.events
    .filter((event) => event.writer === writer)
    .reduce<StateEvent | undefined>(
      (last, event) => (last && last.sequence > event.sequence ? last : event),
      undefined,
    );
  const nextId = ulidSource(() => clock.now(), options.random, tip?.id);
  let queue: Promise<unknown> = Promise.resolve();

  /** One effect at a time: the chain needs each entry's hash before the next is made. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function appendNow(type: string, data: Readonly<Record<string, Json>>): Promise<void> {
    const event = seal({
      v: 1,
      id: nextId(),
      at: clock.now().toISOString(),
      writer,
      sequence: tip === undefined ? 0 : tip.sequence + 1,
      type,
      data,
      previous: tip?.hash ?? null,
    });
    await driver.append(writer, [event]);
    tip = event;
    // Ids ascend within a run, but another machine's clock may run ahead: keep the order by merging.
    const last = merged.events.at(-1);
    merged =
      last === undefined || last.id < event.id
        ? { events: [...merged.events, event], conflicts: merged.conflicts }
        : mergeLogs(merged.events, [event]);
  }

  async function mergeNow(other: readonly StateEvent[]): Promise<{ readonly added: number }> {
    const known = new Set(merged.events);
    const union = mergeLogs(merged.events, other);
    const fresh = union.events.filter((event) => !known.has(event));
    if (fresh.some((event) => event.writer === writer)) {
      throw new SuiteError('The merged log holds entries of the running writer that it did not write', {
        kind: 'refused',
        code: 'state/foreign-writer',
      });
    }
    for (const [name, events] of groupByWriter(fresh)) {
      await driver.append(
        name,
        [...events].sort((a, b) => a.sequence - b.sequence),
      );
    }
    merged = union;
    return { added: fresh.length };
  }

  async function compactNow(before: Date): Promise<{ readonly removed: number; readonly kept: number }> {
    const state = verifyLog(merged.events);
    if (state.status === 'altered') {
      throw new SuiteError('The state log was altered and is not compacted', {
        kind: 'refused',
        code: 'state/altered',
        hint: 'Run `caretaker state verify`.',
      });
    }
    const { removed, kept, ranges } = compact(merged.events, before);
    if (removed.length === 0) return { removed: 0, kept: kept.length };
    // Announced first: a kill in between leaves entries that nobody misses, never a gap without a reason.
    const announcement = { before: before.toISOString(), removed: removed.length, ranges: [...ranges] };
    await appendNow('state.compacted', announcement);
    const remaining = groupByWriter(kept);
    for (const name of new Set(removed.map((event) => event.writer))) {
      const chain = [...(remaining.get(name) ?? [])].sort((a, b) => a.sequence - b.sequence);
      await driver.replace(name, chain);
    }
    const gone = new Set(removed.map((event) => event.id));
    merged = { ...merged, events: merged.events.filter((event) => !gone.has(event.id)) };
    return { removed: removed.length, kept: merged.events.length };
  }

  return {
    writer,
    events: () => oneForEachId(merged.events),
    damage: loaded.damage,
    conflicts: () => merged.conflicts,
    verify: () => verifyLog(merged.events),
    append: (type, data) => inTurn(() => appendNow(type, data)),
    merge: (other) => inTurn(() => mergeNow(other)),
    compact: (before) => inTurn(() => compactNow(before)),
  };
}
