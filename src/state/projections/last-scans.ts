import type { StateEvent } from '../../core/event.js';
import type { Tier } from '../../core/finding.js';
import { eventsOf } from '../read.js';

/** When each tier was last scanned to the end (CM-01); a tier that never was is absent. */
export function projectLastScans(events: readonly StateEvent[]): ReadonlyMap<Tier, Date> {
  const last = new Map<Tier, Date>();
  for (const { event, data } of eventsOf(events, 'scan.completed')) {
    for (const tier of data.tiers) last.set(tier, new Date(event.at));
  }
  return last;
}
