import type { StateEvent } from '../../core/event.js';
import { eventsOf } from '../read.js';

/** Failed fixes of one finding since the last success or reset (CM-11). */
export interface Strikes {
  readonly fingerprint: string;
  readonly rule: string;
  readonly count: number;
  readonly lastReason: string;
  readonly lastAt: string;
  /** A gate of an iteration kept it out: once is enough, a second time would come to the same. */
  readonly byGate: boolean;
}

/** Rejections that tell of a limit, of people or of other changes, and nothing of the change itself. */
const NOT_ITS_OWN: ReadonlySet<string> = new Set([
  'branch-moved',
  'handover/base-moved',
  'handover/branch-moved',
  'handover/branch-not-ours',
  'handover/held',
  'handover/missing',
  'handover/other-plan-approved',
  'handover/push-rejected',
  'handover/stands-on-refused',
]);

/** Strikes by fingerprint; findings without any are left out. */
export function projectStrikes(events: readonly StateEvent[]): ReadonlyMap<string, Strikes> {
  const strikes = new Map<string, Strikes>();
  // Two jobs of a run say the same of an area, one before and one after a person approved.
  const told = new Set<string>();
  const strike = (
    failed: Pick<Strikes, 'fingerprint' | 'rule' | 'lastReason' | 'lastAt' | 'byGate'>,
  ): void => {
    const before = strikes.get(failed.fingerprint);
    strikes.set(failed.fingerprint, {
      ...failed,
      count: (before?.count ?? 0) + 1,
      byGate: failed.byGate || before?.byGate === true,
    });
  };
  for (const item of eventsOf(events, 'fix.failed', 'fix.landed', 'strikes.reset', 'iteration.judged')) {
    const lastAt = item.event.at;
    if (item.type === 'iteration.judged') {
      const { iteration, outcome, code, reason: lastReason, fixes } = item.data;
      if (outcome !== 'rejected' || NOT_ITS_OWN.has(code)) continue;
      const byGate = code.startsWith('gate/');
      for (const { fingerprint, rule } of fixes) {
        const key = `${iteration} ${code} ${fingerprint}`;
        if (!told.has(key)) strike({ fingerprint, rule, lastReason, lastAt, byGate });
        told.add(key);
      }
    } else if (item.type === 'fix.failed') {
      const { fingerprint, rule, reason: lastReason } = item.data;
      strike({ fingerprint, rule, lastReason, lastAt, byGate: false });
    } else {
      strikes.delete(item.data.fingerprint);
    }
  }
  return strikes;
}

/** Findings that are not tried again until somebody resets them. */
export function parkedFindings(strikes: ReadonlyMap<string, Strikes>, limit: number): readonly Strikes[] {
  return [...strikes.values()].filter((entry) => entry.byGate || entry.count >= limit);
}
