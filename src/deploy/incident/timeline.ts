import type { StateEvent } from '../../core/event.js';
import { LEDGER_EVENTS } from '../../state/projections/deployments.js';
import { eventsOf, type KnownEvent } from '../../state/read.js';
import type { TimelineEntry } from './data.js';

type Told = Extract<KnownEvent, { readonly type: (typeof LEDGER_EVENTS)[number] }>;

/** Entries; the middle of a long story is left out. */
const SHOWN = 60;

function reasonOf(reason: string | null): string {
  return reason === null || reason === '' ? '' : `: ${reason}`;
}

function sentence(item: Told): string {
  switch (item.type) {
    case 'deployment.observed':
      return `${item.data.provider} says: ${item.data.state}${reasonOf(item.data.reason)}`;
    case 'deployment.judged': {
      const what = item.data.rollback === null ? 'Verdict' : 'Verdict on the revert';
      return `${what}: ${item.data.verdict}. ${item.data.explanation}`;
    }
    case 'deployment.pinned':
      return `Production was pointed back to ${item.data.commit.slice(0, 12)}${item.data.pinned ? ' and kept there' : ''}`;
    case 'deployment.unpinned':
      return 'Production follows new deployments again';
    case 'rollback.started':
      return `Rollback to ${item.data.good.slice(0, 12)} began, ${item.data.by === 'person' ? 'asked for by a person' : 'by the verdict'}${reasonOf(item.data.reason)}`;
    case 'rollback.ended':
      return `Rollback: ${item.data.outcome}${reasonOf(item.data.reason)}`;
  }
}

function isAbout(item: Told, bad: string, id: string): boolean {
  switch (item.type) {
    case 'deployment.observed':
      return item.data.commit === bad;
    case 'deployment.judged':
      return item.data.commit === bad || item.data.rollback === id;
    case 'rollback.started':
    case 'rollback.ended':
      return item.data.rollback === id;
    default:
      return true;
  }
}

/** What the log knows of one bad deployment, from the moment it was first seen, oldest first. */
export function incidentTimeline(
  events: readonly StateEvent[],
  { environment, bad }: { readonly environment: string; readonly bad: string },
): readonly TimelineEntry[] {
  const id = `${environment}:${bad}`;
  const own = [...eventsOf(events, ...LEDGER_EVENTS)].filter(
    (item) => item.data.environment === environment && isAbout(item, bad, id),
  );
  // Pins from before it was there belong to another story.
  const first = own.findIndex(({ type }) => !type.endsWith('pinned'));
  const entries = own.slice(Math.max(0, first)).map((item) => ({ at: item.event.at, what: sentence(item) }));
  if (entries.length <= SHOWN) return entries;
  const [start, end] = [entries.slice(0, SHOWN / 2), entries.slice(-SHOWN / 2)];
  const left = entries.length - SHOWN;
  return [...start, { at: end[0]?.at ?? '', what: `… ${left} entries are left out here` }, ...end];
}
