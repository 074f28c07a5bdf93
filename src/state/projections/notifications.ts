import type { StateEvent } from '../../core/event.js';
import type { EventData } from '../events.js';
import { eventsOf } from '../read.js';

/** One piece of news on its way to one channel. */
export interface OutboxEntry extends EventData<'notification.queued'> {
  readonly queuedAt: string;
  /** `taken-back`: the trouble was over before it was told; told again when it comes back. */
  readonly status: 'waiting' | 'delivered' | 'dropped' | 'taken-back';
  readonly attempts: number;
  /** Not before this moment (ISO 8601); null: at once. */
  readonly retryAt: string | null;
  /**
   * Why it may have arrived although nobody knows: the run of an attempt ended in it (`cut-off`), or no answer came
   * (`unanswered`). Null once it is known.
   */
  readonly doubt: 'cut-off' | 'unanswered' | null;
  /** Where it arrived, why it failed last, or why it was dropped; empty at first. */
  readonly detail: string;
}

interface Folding {
  entry: OutboxEntry;
  /** An attempt without an end. */
  isOpen: boolean;
}

/** Identity of an entry: the same news goes to each channel once. */
function idOf(data: { readonly notification: string; readonly channel: string }): string {
  return JSON.stringify([data.notification, data.channel]);
}

function start(data: EventData<'notification.queued'>, queuedAt: string): Folding {
  const entry: OutboxEntry = {
    ...data,
    queuedAt,
    status: 'waiting',
    attempts: 0,
    retryAt: null,
    doubt: null,
    detail: '',
  };
  return { entry, isOpen: false };
}

function fail(folding: Folding, { reason, retryAt, mayHaveArrived }: EventData<'notification.failed'>): void {
  const { entry } = folding;
  // A later clean failure does not take back that an earlier attempt may have arrived.
  const doubt = entry.doubt ?? (mayHaveArrived ? 'unanswered' : null);
  Object.assign(folding, { entry: { ...entry, retryAt, doubt, detail: reason }, isOpen: false });
}

function attempt(folding: Folding): void {
  const { entry, isOpen } = folding;
  const doubt = isOpen ? 'cut-off' : entry.doubt;
  Object.assign(folding, { entry: { ...entry, attempts: entry.attempts + 1, doubt }, isOpen: true });
}

/**
 * The outbox, oldest first: everything that was ever queued, and how far it came. Two runs that queued the same
 * make one entry; what was delivered once stays delivered.
 */
export function projectNotifications(events: readonly StateEvent[]): readonly OutboxEntry[] {
  const all = new Map<string, Folding>();
  for (const item of eventsOf(
    events,
    'notification.queued',
    'notification.attempted',
    'notification.delivered',
    'notification.failed',
    'notification.dropped',
  )) {
    const folding = all.get(idOf(item.data));
    if (folding === undefined) {
      if (item.type === 'notification.queued') all.set(idOf(item.data), start(item.data, item.event.at));
      continue;
    }
    const { entry } = folding;
    if (entry.status === 'delivered') continue;
    if (item.type === 'notification.attempted') attempt(folding);
    else if (item.type === 'notification.failed') fail(folding, item.data);
    else if (item.type === 'notification.delivered') {
      const detail = item.data.reference;
      Object.assign(folding, {
        entry: { ...entry, status: 'delivered', doubt: null, retryAt: null, detail },
        isOpen: false,
      });
    } else if (item.type === 'notification.dropped') {
      const { reason, takenBack } = item.data;
      const status = takenBack ? 'taken-back' : 'dropped';
      folding.entry = { ...entry, status, retryAt: null, detail: reason };
    }
  }
  return [...all.values()].map(({ entry, isOpen }) => (isOpen ? { ...entry, doubt: 'cut-off' } : entry));
}

/** News that was given up and never told, with the reason. */
export function deadLetters(entries: readonly OutboxEntry[]): readonly OutboxEntry[] {
  return entries.filter(({ status }) => status === 'dropped');
}
