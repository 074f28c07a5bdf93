import type { StateEvent } from '../../core/event.js';
import type { EventData } from '../events.js';
import { eventsOf } from '../read.js';

/** An incident that was opened and not closed. */
export interface OpenIncident extends EventData<'incident.opened'> {
  readonly at: string;
}

/** Open incidents, oldest first. */
export function openIncidents(events: readonly StateEvent[]): readonly OpenIncident[] {
  const open = new Map<string, OpenIncident>();
  for (const { type, data, event } of eventsOf(events, 'incident.opened', 'incident.closed')) {
    const known = open.get(data.incident);
    if (type === 'incident.closed') open.delete(data.incident);
    else open.set(data.incident, { ...data, at: known?.at ?? event.at });
  }
  return [...open.values()];
}
