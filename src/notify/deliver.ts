import { digest } from '../core/fingerprint.js';
import { record } from '../state/events.js';
import { projectNotifications, type OutboxEntry } from '../state/projections/notifications.js';
import type { Channel, Message, Sent } from './news.js';
import type { QueueDeps } from './queue.js';

/** First pause after a failure; each next one is twice as long. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 3_600_000;
/** With the pauses above, more attempts than this take longer than messages are kept by default. */
const MOST_ATTEMPTS = 30;

const REPEATED = {
  'cut-off': '(repeated: the run that sent this before was cut off)',
  unanswered: '(repeated: no answer came when it was sent before)',
} as const;

export interface DeliverDeps extends QueueDeps {
  /** e.g. `Caretaker in acme/shop`. */
  readonly sender: string;
  /** Time that this run may spend waiting for another attempt, over all channels; 60 s unless told. */
  readonly patienceMs?: number;
}

/** A channel that cannot be used now, e.g. because its secret is not set here. */
export interface ClosedChannel {
  readonly name: string;
  readonly closed: string;
}

export interface DeliveryReport {
  readonly delivered: readonly OutboxEntry[];
  /** Given up in this run; `detail` says why. */
  readonly dropped: readonly OutboxEntry[];
  /** Still waiting, for a later run. */
  readonly waiting: readonly (OutboxEntry & { readonly reason: string })[];
}

/** The same in every attempt and every run, so that the other side can tell a repetition. */
export function messageId({ notification, channel }: Pick<OutboxEntry, 'notification' | 'channel'>): string {
  return digest('notification', notification, channel);
}

function messageOf(entry: OutboxEntry, sender: string): Message {
  const { news, severity, title, body, subject, recovery, queuedAt, doubt } = entry;
  const repeated = doubt === null ? null : REPEATED[doubt];
  return {
    id: messageId(entry),
    ...{ kind: news, severity, title, body, subject, recovery, queuedAt, sender, repeated },
  };
}

function pauseAfter(attempts: number, asked = 0): number {
  return Math.max(asked, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 20)));
}

/** One run's work on the outbox. */
class Delivery {
  readonly #delivered: OutboxEntry[] = [];
  readonly #dropped: OutboxEntry[] = [];
  readonly #waiting: (OutboxEntry & { readonly reason: string })[] = [];
  #patience: number;

  constructor(private readonly deps: DeliverDeps) {
    this.#patience = deps.patienceMs ?? 60_000;
  }

  report(): DeliveryReport {
    return { delivered: this.#delivered, dropped: this.#dropped, waiting: this.#waiting };
  }

  async drop(entry: OutboxEntry, reason: string): Promise<void> {
    const { notification, channel } = entry;
    await record(this.deps.sink, 'notification.dropped', { notification, channel, reason });
    this.#dropped.push({ ...entry, status: 'dropped', detail: reason });
  }

  wait(entry: OutboxEntry, reason: string): void {
    this.#waiting.push({ ...entry, reason });
  }

  isExpired(entry: OutboxEntry): boolean {
    return Date.parse(entry.expiresAt) <= this.deps.clock.now().getTime();
  }

  /** Waits for the entry's turn when that is soon enough. */
  async #comesUp(retryAt: string | null): Promise<boolean> {
    const left = retryAt === null ? 0 : Date.parse(retryAt) - this.deps.clock.now().getTime();
    if (left <= 0) return true;
    if (left > this.#patience) return false;
    this.#patience -= left;
    await this.deps.clock.sleep(left);
    return true;
  }

  /** Sends until it is there, given up, or has to wait for a later run; false: the channel has to wait with it. */
  async send(channel: Channel, first: OutboxEntry): Promise<boolean> {
    for (let entry = first; ;) {
      if (!(await this.#comesUp(entry.retryAt))) {
        this.wait(entry, entry.detail === '' ? 'the channel asked to wait' : entry.detail);
        return false;
      }
      if (this.isExpired(entry)) {
        await this.drop(entry, expiryReason(entry));
        return true;
      }
      const { notification } = entry;
      const key = { notification, channel: channel.name };
      await record(this.deps.sink, 'notification.attempted', key);
      const sent = await channel.send(messageOf(entry, this.deps.sender));
      const attempts = entry.attempts + 1;
      if (sent.outcome === 'delivered') {
        await record(this.deps.sink, 'notification.delivered', { ...key, reference: sent.reference });
        this.#delivered.push({ ...entry, attempts, status: 'delivered', detail: sent.reference });
        return true;
      }
      if (sent.outcome === 'refused' || attempts >= MOST_ATTEMPTS) {
        await this.drop({ ...entry, attempts }, sent.reason);
        return true;
      }
      entry = await this.#fail(entry, sent);
    }
  }

  async #fail(entry: OutboxEntry, sent: Extract<Sent, { outcome: 'failed' }>): Promise<OutboxEntry> {
    const { notification, channel } = entry;
    const { reason, waitMs, mayHaveArrived } = sent;
    const attempts = entry.attempts + 1;
    const due = this.deps.clock.now().getTime() + pauseAfter(attempts, waitMs);
    const retryAt = new Date(due).toISOString();
    await record(this.deps.sink, 'notification.failed', {
      notification,
      channel,
      reason,
      retryAt,
      mayHaveArrived,
    });
    const doubt = entry.doubt ?? (mayHaveArrived ? 'unanswered' : null);
    return { ...entry, attempts, retryAt, doubt, detail: reason };
  }
}

function expiryReason({ detail }: OutboxEntry): string {
  return detail === '' ? 'it expired before it could be sent' : `it expired; the last attempt: ${detail}`;
}

/**
 * Sends what waits in the outbox, oldest first in each channel. Every attempt is in the log before it is made, so
 * that the run after a killed one knows of it; what fails for now is tried again within this run's patience and then
 * by later runs, what fails for good or expires is a dead letter. A channel in trouble keeps its order: the messages
 * behind the one that waits wait too.
 */
export async function deliver(
  deps: DeliverDeps,
  channels: readonly (Channel | ClosedChannel)[],
): Promise<DeliveryReport> {
  const delivery = new Delivery(deps);
  const byName = new Map(channels.map((channel) => [channel.name, channel]));
  const stopped = new Map<string, string>();
  const open = projectNotifications(deps.events()).filter(({ status }) => status === 'waiting');
  for (const entry of open) {
    const channel = byName.get(entry.channel);
    const behind = stopped.get(entry.channel);
    if (delivery.isExpired(entry)) await delivery.drop(entry, expiryReason(entry));
    else if (channel === undefined) await delivery.drop(entry, 'the channel is not configured any more');
    else if ('closed' in channel) delivery.wait(entry, channel.closed);
    else if (behind !== undefined) delivery.wait(entry, behind);
    else if (!(await delivery.send(channel, entry)))
      stopped.set(entry.channel, 'a message before it has to be sent first');
  }
  return delivery.report();
}
