import type { StateEvent } from '../core/event.js';
import { EVENT_SCHEMAS, type EventData, type EventType } from './events.js';

/** An entry of a known type with its data checked. */
export type KnownEvent = {
  readonly [T in EventType]: { readonly type: T; readonly event: StateEvent; readonly data: EventData<T> };
}[EventType];

function readOne<T extends EventType>(event: StateEvent, type: T): EventData<T> | undefined {
  const parsed = EVENT_SCHEMAS[type].safeParse(event.data);
  return parsed.success ? (parsed.data as EventData<T>) : undefined;
}

/**
 * The entries of these types, in log order, with typed data. Entries whose data do not fit their schema
 * are left out: the driver has reported them as damage when it read them.
 */
export function* eventsOf<T extends EventType>(
  events: readonly StateEvent[],
  ...types: readonly T[]
): Generator<Extract<KnownEvent, { readonly type: T }>> {
  for (const event of events) {
    const type = types.find((candidate) => candidate === event.type);
    if (type === undefined) continue;
    const data = readOne(event, type);
    // The type and its data belong together by construction; the compiler cannot follow the index.
    if (data !== undefined) yield { type, event, data } as Extract<KnownEvent, { readonly type: T }>;
  }
}
