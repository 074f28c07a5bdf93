import type { StateEvent } from '../../core/event.js';
import type { EventType } from '../../state/events.js';
import { FAILED_LIMIT, withFailedFixes, type Triable } from './failed-fixes.js';
import { formReason, isWithinTime, readHandedChain, type HandedEvents } from './handed-chain.js';
import type { HandoverRequest } from './request.js';

/** What a session may say about itself. News about pull requests, people and effects is not its to tell. */
const SESSION_TYPES: ReadonlySet<EventType> = new Set<EventType>([
  'session.started',
  'session.step',
  'session.ended',
  'scan.completed',
  'decision.made',
  'fix.proposed',
  'fix.failed',
  'metrics.recorded',
  'task.added',
  'task.started',
  'task.done',
  'task.dropped',
  'lock.acquired',
  'lock.renewed',
  'lock.taken-over',
  'lock.released',
  'recovery.performed',
  'plan.held',
  'critical.found',
  'base.red',
  'base.green',
]);

/** Why one entry is left out; undefined when a session may say this. */
function dropReason(event: StateEvent, request: HandoverRequest): string | undefined {
  const { type, data } = event;
  const form = formReason(event, SESSION_TYPES, 'a session');
  if (form !== undefined) return form;
  const { change, base, session } = request;
  if (data.session !== undefined && data.session !== session) return 'it names another session';
  const commits: unknown[] = [base.commit, change?.parent];
  if ((type === 'scan.completed' || type === 'metrics.recorded') && !commits.includes(data.commit))
    return 'it is about another commit';
  if (type === 'session.started' && (data.baseCommit !== base.commit || data.dryRun === true))
    return 'it does not tell of this session';
  if (type === 'session.ended' && data.outcome !== request.outcome)
    return 'it ends otherwise than the request says';
  if (type === 'plan.held' && data.plan !== change?.plan) return 'it names another plan';
  const span = { from: Date.parse(request.startedAt), to: Date.parse(request.finishedAt) };
  return isWithinTime(event, span) ? undefined : 'its time is not within the session';
}

/**
 * The entries of a session's handover that may enter the log (see `readHandedChain`).
 *
 * @param triable what the session may have tried in vain; an iteration's sessions share what was told of
 */
export function readHandedEvents(
  text: string,
  request: HandoverRequest,
  known: readonly StateEvent[],
  triable: Pick<Triable, 'seen'> & Partial<Triable>,
): HandedEvents {
  return readHandedChain(text, 'events.ndjson', known, (events) => {
    const reasons = events.map((event) => dropReason(event, request));
    const rest = { byExecutor: new Map<string, string>(), told: new Set<string>(), limit: FAILED_LIMIT };
    return withFailedFixes(events, reasons, { ...rest, ...triable });
  });
}
