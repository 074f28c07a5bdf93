import type { StateEvent } from '../../core/event.js';
import { eventsOf } from '../read.js';

/** Failed fixes of one finding since the last success or reset (CM-11). */
export interface Strikes {
  readonly fingerprint: string;
  readonly rule: string;
  readonly count: number;
  readonly lastReason: string;
  readonly lastAt: string;
}

/** Strikes by fingerprint; findings without any are left out. */
export function projectStrikes(events: readonly StateEvent[]): ReadonlyMap<string, Strikes> {
  const strikes = new Map<string, Strikes>();
  for (const item of eventsOf(events, 'fix.failed', 'fix.landed', 'strikes.reset')) {
    const { fingerprint } = item.data;
    if (item.type === 'fix.failed') {
      strikes.set(fingerprint, {
        fingerprint,
        rule: item.data.rule,
        count: (strikes.get(fingerprint)?.count ?? 0) + 1,
        lastReason: item.data.reason,
        lastAt: item.event.at,
      });
    } else {
      strikes.delete(fingerprint);
    }
  }
  return strikes;
}

/** Findings that are not tried again until somebody resets them. */
export function parkedFindings(strikes: ReadonlyMap<string, Strikes>, limit: number): readonly Strikes[] {
  return [...strikes.values()].filter((entry) => entry.count >= limit);
}
