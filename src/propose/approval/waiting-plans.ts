import type { StateEvent } from '../../core/event.js';
import type { EventData } from '../../state/events.js';
import { eventsOf } from '../../state/read.js';
import { APPROVAL_DAYS } from '../handover/check-base.js';

const DAY_MS = 24 * 3_600_000;

/** A plan that waits for a person (CM-12). */
export interface WaitingPlan extends EventData<'plan.held'> {
  /** ISO 8601. */
  readonly heldAt: string;
  /** Whether a person has agreed, and how; it is then applied by the run that can. */
  readonly approved: EventData<'plan.approved'> | null;
}

/**
 * Plans that still wait, the newest first: not rejected, not landed, not older than two weeks, and not replaced
 * by a newer plan for the same findings.
 */
export function waitingPlans(events: readonly StateEvent[], now: Date): readonly WaitingPlan[] {
  const plans = new Map<string, WaitingPlan>();
  const kinds = ['plan.held', 'plan.approved', 'plan.rejected', 'fix.landed'] as const;
  for (const item of eventsOf(events, ...kinds)) {
    switch (item.type) {
      case 'plan.held': {
        const { data } = item;
        const before = plans.get(data.plan);
        for (const [id, other] of plans)
          if (id !== data.plan && other.fingerprints.some((one) => data.fingerprints.includes(one)))
            plans.delete(id);
        plans.set(data.plan, { ...data, heldAt: item.event.at, approved: before?.approved ?? null });
        break;
      }
      case 'plan.approved': {
        const plan = plans.get(item.data.plan);
        if (plan !== undefined) plans.set(item.data.plan, { ...plan, approved: item.data });
        break;
      }
      case 'plan.rejected':
        plans.delete(item.data.plan);
        break;
      case 'fix.landed':
        for (const [id, plan] of plans)
          if (plan.fingerprints.includes(item.data.fingerprint)) plans.delete(id);
        break;
    }
  }
  return [...plans.values()]
    .filter((plan) => now.getTime() - Date.parse(plan.heldAt) < APPROVAL_DAYS * DAY_MS)
    .sort((a, b) => b.heldAt.localeCompare(a.heldAt));
}

/** Plans that a person turned down: the same plan is not held out again. */
export function rejectedPlans(events: readonly StateEvent[]): ReadonlySet<string> {
  return new Set([...eventsOf(events, 'plan.rejected')].map(({ data }) => data.plan));
}
