import type { StateEvent } from '../../core/event.js';
import { seal } from '../../state/entry.js';
import { EVENT_SCHEMAS, type EventType } from '../../state/events.js';
import { isKnownType, parseEntries } from '../../state/parse.js';
import { ulidTime } from '../../state/ulid.js';
import { verifyLog } from '../../state/verify.js';
import { unsafeShape } from './json-guard.js';
import { refusal, type Refusal } from './refusal.js';

/** Far more than a session writes. */
const EVENT_LIMIT = 2000;
/** A scan of a repository with thousands of findings is the longest entry. */
const EVENT_BYTES = 8 * 1024 * 1024;
/** How far the clocks of two runners may differ. */
const SKEW_MS = 5 * 60_000;

export interface DroppedEvents {
  readonly type: string;
  readonly reason: string;
  readonly count: number;
}

export type HandedEvents =
  | {
      readonly status: 'read';
      /** One writer's chain from 0, fit for `StateLog.merge`. */
      readonly events: readonly StateEvent[];
      readonly dropped: readonly DroppedEvents[];
    }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

function refused(code: string, message: string): HandedEvents {
  return { status: 'refused', refusals: [refusal(code, message)] };
}

/** What all entries together must be: one new writer's whole chain, unaltered. */
function chainRefusal(events: readonly StateEvent[], known: readonly StateEvent[]): HandedEvents | undefined {
  const writers = new Set(events.map((event) => event.writer));
  if (writers.size > 1) return refused('events-writers', 'the entries are by several writers');
  const ids = new Set(known.map((event) => event.hash));
  // The very same entries may come again when the job is run again.
  const again = events.every((event) => ids.has(event.hash));
  if (!again && known.some((event) => writers.has(event.writer)))
    return refused('events-known-writer', 'the log knows their writer already');
  const claimed = new Set(events.map((event) => event.id));
  if (!again && known.some((event) => claimed.has(event.id)))
    return refused('events-known-id', 'the log has other entries under the same ids');
  const verified = verifyLog(events);
  if (verified.status === 'altered')
    return refused(
      'events-altered',
      `entry ${verified.entry.sequence} (${verified.reason}): ${verified.detail}`,
    );
  const ordered = events.every((event, index) => index === 0 || (events[index - 1]?.id ?? '') < event.id);
  return ordered ? undefined : refused('events-order', 'the entries are not in the order of their ids');
}

/** A moment's bounds in milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Why an entry is left out whatever it says: its type, its form, or the time at which it was written. */
export function formReason(event: StateEvent, types: ReadonlySet<EventType>, by: string): string | undefined {
  const { type, data } = event;
  if (!isKnownType(type) || !types.has(type)) return `${by} does not write this type`;
  const unsafe = unsafeShape(data);
  if (unsafe !== undefined) return unsafe;
  return EVENT_SCHEMAS[type].safeParse(data).success ? undefined : 'its data do not fit their schema';
}

/** Whether an entry, by its own account and by its id, is of that time. */
export function isWithinTime({ at, id }: StateEvent, { from, to }: Span): boolean {
  const fits = (moment: number): boolean => moment >= from - SKEW_MS && moment <= to + SKEW_MS;
  return fits(Date.parse(at)) && fits(ulidTime(id));
}

function tally(reasons: readonly (readonly [type: string, reason: string])[]): readonly DroppedEvents[] {
  const counts = new Map<string, DroppedEvents>();
  for (const [type, reason] of reasons) {
    // A type that nobody knows is text from outside.
    const name = isKnownType(type) ? type : 'unknown';
    const id = `${name}\n${reason}`;
    counts.set(id, { type: name, reason, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** Data without fields that no schema names. */
function dataOf(event: StateEvent): StateEvent['data'] {
  if (!isKnownType(event.type)) return event.data;
  const read = EVENT_SCHEMAS[event.type].safeParse(event.data);
  return read.success ? read.data : event.data;
}

/** A chain without the gaps of what was left out. */
function resealed(events: readonly StateEvent[]): readonly StateEvent[] {
  let previous: string | null = null;
  return events.map((event, sequence) => {
    const sealed = seal({ ...event, data: dataOf(event), sequence, previous });
    previous = sealed.hash;
    return sealed;
  });
}

/** What an entry says, whatever its place in a chain. */
function saying(event: StateEvent): string {
  return JSON.stringify([event.id, event.at, event.writer, event.type, dataOf(event)]);
}

/**
 * The entries of a job's chain that may enter the log. A broken, foreign or oversized chain is refused as a
 * whole; single entries that the job has no business writing are left out and counted. What an earlier run took
 * over stays as it is, so that merging twice changes nothing.
 *
 * @param place what the chain is called in messages
 * @param reasonsOf why each entry is left out, in their order; undefined for those that are kept
 */
export function readHandedChain(
  text: string,
  place: string,
  known: readonly StateEvent[],
  reasonsOf: (events: readonly StateEvent[]) => readonly (string | undefined)[],
): HandedEvents {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > EVENT_LIMIT)
    return refused('events-too-many', `there are ${lines.length} entries, at most ${EVENT_LIMIT} are read`);
  if (lines.some((line) => line.length > EVENT_BYTES))
    return refused('events-too-large', `an entry is longer than ${EVENT_BYTES} characters`);
  const loaded = parseEntries(text, place);
  const [broken] = loaded.damage.filter((damage) => damage.kind !== 'invalid-data');
  if (broken !== undefined) return refused('events-unreadable', `line ${broken.line} is no entry`);
  const own = known.filter((event) => loaded.events.some((other) => other.writer === event.writer));
  const chain = chainRefusal(loaded.events, known);
  const reasons = reasonsOf(loaded.events);
  // A second run of the job finds what the first one kept, which need not be all that was handed over.
  const handed = new Set(loaded.events.map(saying));
  const merged = own.length > 0 && own.every((event) => handed.has(saying(event)));
  if (chain !== undefined && !merged) return chain;
  const kept = merged ? own : resealed(loaded.events.filter((_event, index) => reasons[index] === undefined));
  const dropped = tally(
    loaded.events.flatMap(({ type }, index) => {
      const reason = reasons[index];
      return reason === undefined ? [] : [[type, reason] as const];
    }),
  );
  return { status: 'read', events: kept, dropped };
}
