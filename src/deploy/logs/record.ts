import type { EventSink, StateEvent } from '../../core/event.js';
import { atLeast } from '../../core/finding.js';
import { record, type EventInput } from '../../state/events.js';
import { projectTasks } from '../../state/projections/tasks.js';
import { eventsOf } from '../../state/read.js';
import type { Fixability } from './fixable.js';
import type { ErrorPattern } from './patterns.js';

/** A pattern with what was judged of it. */
export interface JudgedPattern extends ErrorPattern, Fixability {}

/** Minutes to look into an error: a guess for planning, not a measurement. */
const ESTIMATE_MINUTES = { critical: 60, high: 30 } as const;

/** Id of the task about a pattern. */
export function taskOf(pattern: Pick<ErrorPattern, 'id'>): string {
  return `error:${pattern.id}`;
}

function seenOf(pattern: JudgedPattern): EventInput<'error.seen'> {
  return {
    pattern: pattern.id,
    message: pattern.message,
    route: pattern.route,
    path: pattern.stackTop?.path ?? null,
    severity: pattern.severity,
    events: pattern.events,
    incidents: pattern.incidents,
    autoFixable: pattern.autoFixable,
    reason: pattern.reason,
  };
}

function taskAbout(
  pattern: JudgedPattern,
  severity: keyof typeof ESTIMATE_MINUTES,
): EventInput<'task.added'> {
  const place = pattern.stackTop === null ? '' : ` at ${pattern.stackTop.path}`;
  const route = pattern.route === null ? '' : ` on ${pattern.route}`;
  return {
    task: taskOf(pattern),
    title: `${severity} error${route}${place}: ${pattern.message}`,
    fingerprint: null,
    focus: 'errors',
    impact: `${pattern.events} events, ${pattern.incidents} incidents; ${pattern.reason}`,
    estimateMinutes: ESTIMATE_MINUTES[severity],
  };
}

/** What was new to the log. */
export interface Recorded {
  /** Ids of the patterns whose news was recorded. */
  readonly seen: readonly string[];
  /** Tasks that were added. */
  readonly tasks: readonly string[];
}

/**
 * Records what is new about patterns (AD-01), and adds a task for each critical or high one, once (AD-02): reading the
 * same log again records nothing, and a task that ended is not added again.
 */
export async function recordPatterns(
  patterns: readonly JudgedPattern[],
  events: readonly StateEvent[],
  sink: EventSink,
): Promise<Recorded> {
  const known = new Map<string, string>();
  for (const { data } of eventsOf(events, 'error.seen')) known.set(data.pattern, JSON.stringify(data));
  const tasks = projectTasks(events);
  const recorded = { seen: [] as string[], tasks: [] as string[] };
  for (const pattern of patterns) {
    const seen = seenOf(pattern);
    if (known.get(pattern.id) !== JSON.stringify(seen)) {
      await record(sink, 'error.seen', seen);
      recorded.seen.push(pattern.id);
    }
    const { severity } = pattern;
    if (!atLeast(severity, 'high') || tasks.has(taskOf(pattern))) continue;
    await record(sink, 'task.added', taskAbout(pattern, severity === 'critical' ? 'critical' : 'high'));
    recorded.tasks.push(taskOf(pattern));
  }
  return recorded;
}
