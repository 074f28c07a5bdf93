import type { StateEvent } from '../core/event.js';
import { compareEvents, hashOf } from './entry.js';
import { EVENT_SCHEMAS, type EventData } from './events.js';
import { STATE_VERSION } from './parse.js';

/** Why an entry is not what its writer wrote. */
export type AlterationReason =
  'unknown-version' | 'wrong-hash' | 'duplicate-id' | 'duplicate-sequence' | 'gap' | 'broken-chain';

export type Verification =
  | { readonly status: 'ok'; readonly entries: number; readonly writers: number }
  | {
      readonly status: 'altered';
      /** The first altered entry in log order. */
      readonly entry: Pick<StateEvent, 'id' | 'at' | 'writer' | 'sequence' | 'type'>;
      readonly reason: AlterationReason;
      readonly detail: string;
      /** How many entries have something wrong, this one included. */
      readonly altered: number;
    };

interface Alteration {
  readonly event: StateEvent;
  readonly reason: AlterationReason;
  readonly detail: string;
}

type Removed = EventData<'state.compacted'>['ranges'][number];

/** The parts of each writer's chain that compaction says it took out; only entries with a right hash speak. */
function declaredRemovals(events: readonly StateEvent[]): ReadonlyMap<string, readonly Removed[]> {
  const removals = new Map<string, Removed[]>();
  for (const event of events) {
    if (event.type !== 'state.compacted' || hashOf(event) !== event.hash) continue;
    const data = EVENT_SCHEMAS['state.compacted'].safeParse(event.data);
    for (const range of data.data?.ranges ?? []) {
      removals.set(range.writer, [...(removals.get(range.writer) ?? []), range]);
    }
  }
  return removals;
}

/** What is wrong with an entry alone. */
function alterationOf(event: StateEvent): Alteration | undefined {
  const version: number = event.v;
  if (version !== STATE_VERSION) {
    return { event, reason: 'unknown-version', detail: `entry version ${version}` };
  }
  if (hashOf(event) === event.hash) return undefined;
  return {
    event,
    reason: 'wrong-hash',
    detail: 'the content does not give the recorded hash: it was edited',
  };
}

/** What is wrong between an entry and the one before it of the same writer. */
function linkProblem(
  event: StateEvent,
  before: StateEvent | undefined,
  removals: readonly Removed[],
): Alteration | undefined {
  const expected = before === undefined ? 0 : before.sequence + 1;
  if (event.sequence < expected) {
    return {
      event,
      reason: 'duplicate-sequence',
      detail: `two entries have number ${event.sequence} of this writer`,
    };
  }
  if (event.sequence === expected) {
    if (event.previous === (before?.hash ?? null)) return undefined;
    return { event, reason: 'broken-chain', detail: 'it does not name the hash of the entry before it' };
  }
  const removed = removals.some((range) => range.hash === event.previous);
  if (removed) return undefined;
  const missing =
    expected === event.sequence - 1 ? `number ${expected}` : `numbers ${expected} to ${event.sequence - 1}`;
  return { event, reason: 'gap', detail: `${missing} of this writer missing before it` };
}

function chainProblems(events: readonly StateEvent[], removals: readonly Removed[]): Alteration[] {
  const found: Alteration[] = [];
  const ordered = [...events].sort((a, b) => a.sequence - b.sequence || compareEvents(a, b));
  let before: StateEvent | undefined;
  for (const event of ordered) {
    const problem = linkProblem(event, before, removals);
    if (problem !== undefined) found.push(problem);
    before = event;
  }
  return found;
}

/**
 * Recomputes every hash and walks every writer's chain. Finds edited, removed, inserted and duplicated
 * entries; entries cut from the end of a writer's chain leave no trace in it.
 */
export function verifyLog(events: readonly StateEvent[]): Verification {
  const byWriter = new Map<string, StateEvent[]>();
  const byId = new Map<string, StateEvent>();
  const found: Alteration[] = [];
  for (const event of events) {
    const alone = alterationOf(event);
    if (alone !== undefined) found.push(alone);
    if (byId.has(event.id)) {
      found.push({ event, reason: 'duplicate-id', detail: 'another entry has the same id' });
    }
    byId.set(event.id, event);
    const chain = byWriter.get(event.writer);
    if (chain === undefined) byWriter.set(event.writer, [event]);
    else chain.push(event);
  }
  const removals = declaredRemovals(events);
  for (const [writer, chain] of byWriter) found.push(...chainProblems(chain, removals.get(writer) ?? []));
  // An entry's own fault says more than the break that it causes in the chain; the sort is stable.
  const first = found.sort((a, b) => compareEvents(a.event, b.event))[0];
  if (first === undefined) return { status: 'ok', entries: events.length, writers: byWriter.size };
  const { id, at, writer, sequence, type } = first.event;
  return {
    status: 'altered',
    entry: { id, at, writer, sequence, type },
    reason: first.reason,
    detail: first.detail,
    altered: new Set(found.map((item) => item.event)).size,
  };
}
