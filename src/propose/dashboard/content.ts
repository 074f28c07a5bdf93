import type { Config } from '../../config/schema.js';
import type { StateEvent } from '../../core/event.js';
import { projectAutonomy } from '../../state/projections/autonomy.js';
import { parkedFindings, projectStrikes } from '../../state/projections/strikes.js';
import type { HeldAction } from '../actions.js';
import { waitingPlans, type WaitingPlan } from '../approval/waiting-plans.js';
import { declined } from '../projections.js';
import type { OwnPull, ProposalWorld } from '../world.js';

/** Everything that the dashboard shows; the same content renders to the same text on every night. */
export interface DashboardContent {
  readonly waiting: readonly WaitingPlan[];
  readonly open: readonly OwnPull[];
  readonly held: readonly HeldAction[];
  readonly parked: readonly {
    readonly fingerprint: string;
    readonly rule: string;
    readonly reason: string;
  }[];
  readonly declined: readonly { readonly fingerprint: string; readonly reference: string }[];
  readonly rules: readonly { readonly rule: string; readonly level: string; readonly reason: string }[];
  /** What a person should know, e.g. that state expires soon. */
  readonly warnings: readonly string[];
}

export interface ContentInput {
  readonly world: ProposalWorld;
  readonly events: readonly StateEvent[];
  readonly held: readonly HeldAction[];
  readonly config: Config;
  readonly warnings: readonly string[];
  readonly now: Date;
}

/** Folds the log and what was observed into what the dashboard shows. */
export function dashboardContent(input: ContentInput): DashboardContent {
  const { world, events, held, config, warnings, now } = input;
  const parked = parkedFindings(projectStrikes(events), config.policy.strikes);
  return {
    waiting: waitingPlans(events, now),
    open: [...world.open].sort((a, b) => a.pull.number - b.pull.number),
    held,
    parked: parked.map(({ fingerprint, rule, lastReason }) => ({ fingerprint, rule, reason: lastReason })),
    declined: [...declined(world, events)].map(([fingerprint, { reference }]) => ({
      fingerprint,
      reference,
    })),
    rules: [...projectAutonomy(events).values()]
      .filter(({ level }) => level !== 'autonomous')
      .map(({ rule, level, reason }) => ({ rule, level, reason })),
    warnings,
  };
}
