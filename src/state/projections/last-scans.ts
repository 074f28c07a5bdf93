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

const HOUR_MS = 3_600_000;

/** True when a tier is to be scanned now: never scanned, or longer ago than its cadence; 0 means always. */
export function isDue(last: Date | undefined, cadenceHours: number, now: Date): boolean {
  if (last === undefined || cadenceHours === 0) return true;
  const age = now.getTime() - last.getTime();
  // A scan dated in the future is another machine's clock; waiting for it could mean waiting for ever.
  return age < 0 || age >= cadenceHours * HOUR_MS;
}
