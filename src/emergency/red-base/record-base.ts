import type { EventSink, StateEvent } from '../../core/event.js';
import { digest } from '../../core/fingerprint.js';
import { record, type EventData } from '../../state/events.js';
import { eventsOf } from '../../state/read.js';
import type { BaseReport, RedBase } from './plan.js';
import { targetName } from './targets.js';

type RedEvent = EventData<'base.red'>;

/** One trouble, one issue: by the culprit, and until it is known by the first failing test. */
export function signatureOf(culprit: string | null, failing: readonly string[]): string {
  return `base-red:${culprit ?? digest(failing[0] ?? '').slice(0, 16)}`;
}

/** Names of failing tests that the log keeps. */
const NAMES_KEPT = 50;

/** What the log last said of the base branch; undefined when it never was red. */
export function lastRed(
  events: readonly StateEvent[],
): { readonly data: RedEvent; readonly at: string } | undefined {
  let last: { data: RedEvent; at: string } | undefined;
  for (const { type, data, event } of eventsOf(events, 'base.red', 'base.green'))
    last = type === 'base.red' ? { data, at: event.at } : undefined;
  return last;
}

/** When the trouble began, as far as the log knows (ISO 8601); undefined when it is new. */
export function redSince(events: readonly StateEvent[]): string | undefined {
  let since: string | undefined;
  for (const { type, event } of eventsOf(events, 'base.red', 'base.green'))
    since = type === 'base.red' ? (since ?? event.at) : undefined;
  return since;
}

function eventOf(report: RedBase): RedEvent {
  return {
    commit: report.commit,
    failing: report.failing.slice(0, NAMES_KEPT).map(targetName),
    culprit: report.culprit?.commit ?? null,
    ...(report.plan.kind === 'revert' ? { branch: report.plan.branch } : {}),
    reason: `${report.plan.kind === 'revert' ? 'its revert is planned' : report.plan.reason} (${report.tried.length} test runs)`,
  };
}

/**
 * True when this trouble was looked into before, on this very commit, and its issue and its pull request were
 * made: a further search would cost its test runs again and say the same (safety rules 8 and 13).
 */
export function isSettled(
  events: readonly StateEvent[],
  commit: string,
  failing: readonly string[],
): boolean {
  const last = lastRed(events);
  if (last?.data.commit !== commit) return false;
  const { data } = last;
  const isKnown = data.failing.length >= NAMES_KEPT || failing.every((name) => data.failing.includes(name));
  const keys = [...eventsOf(events, 'effect.done')].map((effect) => effect.data.key);
  const isTold = (start: string): boolean => keys.some((key) => key.startsWith(start));
  return (
    isKnown &&
    isTold(`issue:${signatureOf(data.culprit, data.failing)}:`) &&
    (data.branch === undefined || isTold(`pull:${data.branch}:`))
  );
}

function isSame(a: RedEvent, b: RedEvent): boolean {
  return (
    a.commit === b.commit &&
    a.culprit === b.culprit &&
    JSON.stringify(a.failing) === JSON.stringify(b.failing)
  );
}

/** Writes news of the base branch: red when something about it changed, green when it recovered. */
export async function recordBase(
  sink: EventSink,
  report: BaseReport,
  events: readonly StateEvent[],
): Promise<void> {
  const last = lastRed(events);
  if (report.status === 'green' && last !== undefined)
    await record(sink, 'base.green', { commit: report.commit });
  if (report.status !== 'red') return;
  const data = eventOf(report);
  if (last === undefined || !isSame(last.data, data)) await record(sink, 'base.red', data);
}
