import type { StateEvent } from '../../core/event.js';
import { SESSION_STEPS, type EventData, type SessionStep } from '../events.js';
import { eventsOf } from '../read.js';

/** Sessions that this projection remembers; compaction may drop the news of older ones. */
export const SESSIONS_KEPT = 100;

export interface SessionStepResult {
  readonly status: 'done' | 'failed' | 'skipped';
  readonly durationMs: number;
  readonly detail: string;
}

/** One session as the log tells it. */
export interface SessionSummary {
  readonly session: string;
  readonly startedAt: string;
  readonly start: EventData<'session.started'>;
  readonly steps: Readonly<Partial<Record<SessionStep, SessionStepResult>>>;
  /** Null while it runs, and for ever when it was killed. */
  readonly end: (EventData<'session.ended'> & { readonly at: string }) | null;
}

/** The last hundred sessions, the oldest first. */
export function projectSessions(events: readonly StateEvent[]): readonly SessionSummary[] {
  const sessions = new Map<string, SessionSummary>();
  for (const item of eventsOf(events, 'session.started', 'session.step', 'session.ended')) {
    const { at } = item.event;
    const known = sessions.get(item.data.session);
    if (item.type === 'session.started') {
      if (known === undefined) {
        const { data } = item;
        sessions.set(data.session, {
          session: data.session,
          startedAt: at,
          start: data,
          steps: {},
          end: null,
        });
      }
    } else if (known !== undefined && item.type === 'session.step') {
      const { step, status, durationMs, detail } = item.data;
      const steps = { ...known.steps, [step]: { status, durationMs, detail } };
      sessions.set(known.session, { ...known, steps });
    } else if (known !== undefined && item.type === 'session.ended') {
      sessions.set(known.session, { ...known, end: { ...item.data, at } });
    }
  }
  return [...sessions.values()].slice(-SESSIONS_KEPT);
}

/** The steps that a session has not come to; all eight for one that was killed at once. */
export function stepsNotReached(session: SessionSummary): readonly SessionStep[] {
  return SESSION_STEPS.filter((step) => session.steps[step] === undefined);
}
