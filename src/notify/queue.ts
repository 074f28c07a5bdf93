import type { ChannelConfig } from '../config/sections/notify.js';
import type { EventSink, StateEvent } from '../core/event.js';
import { SEVERITIES } from '../core/finding.js';
import type { Clock } from '../core/ports.js';
import { cleanLine, cleanText } from '../report/document/clean.js';
import { record } from '../state/events.js';
import { projectNotifications, type OutboxEntry } from '../state/projections/notifications.js';
import type { News } from './news.js';

/** Characters that the log keeps of a message; channels cut further where they have to. */
const LIMITS = { title: 200, body: 6_000 } as const;
const HOUR_MS = 3_600_000;

export interface QueueDeps {
  readonly sink: EventSink;
  /** The log as it is now. */
  readonly events: () => readonly StateEvent[];
  readonly clock: Clock;
}

/** The part `notify` of the configuration. */
export interface NotifyConfig {
  readonly channels: readonly ChannelConfig[];
  readonly expireHours: number;
}

/** What became of one piece of news on one channel. */
export interface Queued {
  readonly channel: string;
  readonly status: 'queued' | 'known' | 'not-wanted' | 'never-told';
}

/** Cut between characters, with an ellipsis. */
function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function isWanted(channel: ChannelConfig, news: News): boolean {
  const rank = SEVERITIES.indexOf(news.severity);
  return channel.news.includes(news.kind) && rank <= SEVERITIES.indexOf(channel.minimum);
}

/** The messages about the trouble as it is now: those since the last recovery. */
function episodeOf(entries: readonly OutboxEntry[], news: News): readonly OutboxEntry[] {
  const about = entries.filter(({ subject }) => subject === news.subject);
  return about.slice(about.findLastIndex(({ recovery, status }) => recovery || status === 'taken-back') + 1);
}

/** The key of its first telling; a trouble that came back is told under a new one. */
function keyOf(notification: string): string {
  return notification.replace(/:again:\d+$/, '');
}

function newId(entries: readonly OutboxEntry[], key: string): string {
  const times = entries.filter(({ notification }) => keyOf(notification) === keyOf(key)).length;
  return times === 0 ? key : `${keyOf(key)}:again:${times}`;
}

/** Takes back what was not sent yet; true when some of the trouble was, or may have been, told. */
async function settle(deps: QueueDeps, channel: string, episode: readonly OutboxEntry[]): Promise<boolean> {
  for (const { notification, status } of episode)
    if (status === 'waiting')
      await record(deps.sink, 'notification.dropped', {
        notification,
        channel,
        reason: 'it was over before it could be delivered',
        takenBack: true,
      });
  return episode.some(({ status, doubt }) => status === 'delivered' || doubt !== null);
}

async function queueOne(
  deps: QueueDeps,
  config: NotifyConfig,
  channel: ChannelConfig,
  news: News,
): Promise<Queued['status']> {
  const entries = projectNotifications(deps.events()).filter((entry) => entry.channel === channel.name);
  const episode = episodeOf(entries, news);
  if (news.recovery) {
    // Whoever was told of the trouble hears of its end, whatever else the channel wants.
    if (!(await settle(deps, channel.name, episode))) return 'never-told';
  } else {
    if (!isWanted(channel, news)) return 'not-wanted';
    if (episode.some((entry) => keyOf(entry.notification) === keyOf(news.key))) return 'known';
  }
  const { kind, severity, subject, recovery } = news;
  await record(deps.sink, 'notification.queued', {
    notification: newId(entries, news.key),
    channel: channel.name,
    news: kind,
    severity,
    title: cut(cleanLine(news.title), LIMITS.title),
    body: cut(cleanText(news.body).trim(), LIMITS.body),
    subject,
    recovery,
    expiresAt: new Date(deps.clock.now().getTime() + config.expireHours * HOUR_MS).toISOString(),
  });
  return 'queued';
}

/**
 * Puts news into the outbox of every channel that wants it; sends nothing. Fifty identical failures make one
 * message, and a recovery is told only where the trouble was (safety rule 8): what was still waiting is taken back
 * instead. The same trouble after a recovery is told again.
 */
export async function queue(
  deps: QueueDeps,
  config: NotifyConfig,
  news: readonly News[],
): Promise<readonly Queued[]> {
  const done: Queued[] = [];
  for (const item of news)
    for (const channel of config.channels)
      done.push({ channel: channel.name, status: await queueOne(deps, config, channel, item) });
  return done;
}
