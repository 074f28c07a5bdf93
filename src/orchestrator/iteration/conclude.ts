import { isParked, type FixHistory } from '../../config/policy.js';
import { plural } from '../../report/document/format.js';
import type { EventInput } from '../../state/events.js';
import type { IterationRecord } from '../../state/projections/iterations.js';
import type { BacklogItem } from '../scorecard/backlog.js';
import { fingerprintOf } from '../scorecard/findings.js';
import { backlogRecord } from './standing.js';

/** Priorities that a report names. */
const NEXT = 3;

type Ended = EventInput<'iteration.ended'>;

function outcomeOf({ chosen, judged }: IterationRecord): Pick<Ended, 'outcome' | 'reason'> {
  const by = (outcome: string): number => judged.filter((area) => area.outcome === outcome).length;
  const landed = by('landed');
  const rejected = by('rejected');
  const failed = by('failed');
  const rest = [
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(by('nothing-to-do') > 0 ? [`${by('nothing-to-do')} without a change`] : []),
  ].join(', ');
  if (landed > 0)
    return {
      outcome: 'landed',
      reason: `${plural(landed, 'area')} of ${judged.length} improved${rest === '' ? '' : `; ${rest}`}`,
    };
  if (rejected > 0) return { outcome: 'rejected', reason: `nothing landed: ${rest}` };
  if (failed > 0) return { outcome: 'failed', reason: `nothing landed: ${rest}` };
  const why =
    chosen?.areas.length === 0 ? 'in no area is there anything to work on' : `nothing landed: ${rest}`;
  return { outcome: 'nothing-to-do', reason: why };
}

/** What keeps the repository from getting better by itself, one sentence each. */
function blockersOf({ chosen, judged }: IterationRecord): string[] {
  const stopped = judged
    .filter(({ outcome }) => outcome === 'rejected' || outcome === 'failed')
    .map(({ area, reason }) => `${area}: ${reason}`);
  const left = (chosen?.left ?? [])
    .filter(({ blocked }) => blocked)
    .map(({ area, reason }) => `${area}: ${reason}`);
  return [...stopped, ...left];
}

/** The end of an iteration as the log keeps it; priorities are what the branch still lacks and nobody has parked. */
export function concluded(
  iteration: IterationRecord,
  about: {
    readonly backlog: readonly BacklogItem[];
    readonly history: FixHistory;
    readonly strikes: number;
  },
): Pick<Ended, 'outcome' | 'reason' | 'next' | 'blockers'> {
  const { backlog, history, strikes } = about;
  const open = backlog.filter(
    ({ criterion }) => !isParked(history.strikes.get(fingerprintOf(criterion)), strikes),
  );
  return {
    ...outcomeOf(iteration),
    next: open.slice(0, NEXT).map(backlogRecord),
    blockers: blockersOf(iteration),
  };
}
