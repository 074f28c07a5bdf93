import type { StateEvent } from '../../core/event.js';
import type { EventData } from '../events.js';
import { eventsOf } from '../read.js';

export type Standing = EventData<'iteration.assessed'>['before'];
export type AreaWork = EventData<'iteration.worked'>;
export type AreaJudgement = EventData<'iteration.judged'>;
export type BacklogRecord = EventData<'iteration.assessed'>['backlog'][number];

/** One iteration as the log tells it, however far it came. */
export interface IterationRecord {
  readonly iteration: number;
  readonly startedAt: string;
  readonly start: EventData<'iteration.started'>;
  readonly assessed: EventData<'iteration.assessed'> | null;
  readonly chosen: EventData<'iteration.chosen'> | null;
  /** By area, in the order in which they ended; the last word on an area counts. */
  readonly worked: readonly AreaWork[];
  /** In the order in which they were integrated. */
  readonly judged: readonly AreaJudgement[];
  /** Null while it runs, and when it was killed and not resumed yet. */
  readonly end: (EventData<'iteration.ended'> & { readonly at: string }) | null;
}

function replaced<T extends { readonly area: string }>(list: readonly T[], item: T): readonly T[] {
  return [...list.filter(({ area }) => area !== item.area), item];
}

const TYPES = [
  'iteration.started',
  'iteration.assessed',
  'iteration.chosen',
  'iteration.worked',
  'iteration.judged',
  'iteration.ended',
] as const;

/** Every iteration of the log, the oldest first. */
export function projectIterations(events: readonly StateEvent[]): readonly IterationRecord[] {
  const found = new Map<number, IterationRecord>();
  const change = (iteration: number, part: (known: IterationRecord) => Partial<IterationRecord>): void => {
    const known = found.get(iteration);
    if (known !== undefined) found.set(iteration, { ...known, ...part(known) });
  };
  for (const item of eventsOf(events, ...TYPES)) {
    const { iteration } = item.data;
    const { at } = item.event;
    switch (item.type) {
      case 'iteration.started':
        if (!found.has(iteration))
          found.set(iteration, {
            ...{ iteration, startedAt: at, start: item.data },
            ...{ assessed: null, chosen: null, worked: [], judged: [], end: null },
          });
        break;
      case 'iteration.assessed':
        change(iteration, () => ({ assessed: item.data }));
        break;
      case 'iteration.chosen':
        change(iteration, () => ({ chosen: item.data }));
        break;
      case 'iteration.worked':
        change(iteration, ({ worked }) => ({ worked: replaced(worked, item.data) }));
        break;
      case 'iteration.judged':
        change(iteration, ({ judged }) => ({ judged: replaced(judged, item.data) }));
        break;
      case 'iteration.ended':
        change(iteration, () => ({ end: { ...item.data, at } }));
    }
  }
  return [...found.values()].sort((a, b) => a.iteration - b.iteration);
}
