import type { StateEvent } from '../../core/event.js';
import type { EventInput, EventType } from '../../state/events.js';
import { projectAutonomy } from '../../state/projections/autonomy.js';
import { projectStrikes } from '../../state/projections/strikes.js';
import { rejectedPlans, waitingPlans } from '../approval/waiting-plans.js';
import { declined } from '../projections.js';
import type { ProposalWorld } from '../world.js';
import type { Box } from './boxes.js';

/** An event that a person's tick asks for. */
export type Steering = {
  readonly [T in EventType]: { readonly type: T; readonly data: EventInput<T> };
}['plan.approved' | 'plan.rejected' | 'finding.reopened' | 'strikes.reset' | 'rule.reinstated'];

/** The host does not say who ticked a box; only people with write access can. */
const BY = 'a person with write access';
const REASON = 'ticked on the dashboard';

/**
 * What ticked boxes ask for. A box whose subject is not what it was when it was shown (a plan that was
 * replaced, a finding that was reopened already) asks for nothing.
 */
export function steeringOf(
  ticked: readonly Box[],
  world: ProposalWorld,
  events: readonly StateEvent[],
  now: Date,
  way: 'dashboard' | 'label' = 'dashboard',
): readonly Steering[] {
  const waiting = new Map(waitingPlans(events, now).map((plan) => [plan.plan, plan]));
  const rejected = rejectedPlans(events);
  const refused = declined(world, events);
  const strikes = projectStrikes(events);
  const autonomy = projectAutonomy(events);
  // Of a plan that is both approved and turned down, the careful answer counts.
  const turnedDown = new Set(ticked.filter(({ word }) => word === 'reject').map(({ subject }) => subject));
  return ticked.flatMap(({ word, subject }): readonly Steering[] => {
    switch (word) {
      case 'approve':
        return waiting.get(subject)?.approved === null && !turnedDown.has(subject)
          ? [{ type: 'plan.approved', data: { plan: subject, by: BY, way } }]
          : [];
      case 'pause':
        // A state, not a request: it lasts until the box is empty again.
        return [];
      case 'reject':
        return waiting.has(subject) && !rejected.has(subject)
          ? [{ type: 'plan.rejected', data: { plan: subject, by: BY, reason: REASON } }]
          : [];
      case 'reopen':
        return refused.has(subject)
          ? [{ type: 'finding.reopened', data: { fingerprint: subject, by: BY, reason: REASON } }]
          : [];
      case 'unpark':
        return strikes.has(subject)
          ? [{ type: 'strikes.reset', data: { fingerprint: subject, by: BY, reason: REASON } }]
          : [];
      case 'reinstate':
        return (autonomy.get(subject)?.level ?? 'autonomous') === 'autonomous'
          ? []
          : [{ type: 'rule.reinstated', data: { rule: subject, by: BY, reason: REASON } }];
    }
  });
}
