import { freeIteration, iterationBranch } from '../../config/branch-name.js';
import type { StateEvent } from '../../core/event.js';
import { EVENT_SCHEMAS, type EventType } from '../../state/events.js';
import { projectIterations } from '../../state/projections/iterations.js';
import { ulidTime } from '../../state/ulid.js';
import { TOOL_PACKS } from '../handover/check-claims.js';
import { withFailedFixes, type Triable } from '../handover/failed-fixes.js';
import {
  formReason,
  isWithinTime,
  readHandedChain,
  type HandedEvents,
  type Span,
} from '../handover/handed-chain.js';
import { refusal, type Refusal } from '../handover/refusal.js';
import type { IterationRequest } from './request.js';

/** What the jobs that assess and integrate may say. What a session says comes with its own handover. */
const ITERATION_TYPES: ReadonlySet<EventType> = new Set<EventType>([
  'iteration.started',
  'iteration.assessed',
  'iteration.chosen',
  'iteration.worked',
  'iteration.judged',
  'iteration.ended',
  'metrics.recorded',
  'decision.made',
  'fix.failed',
  'lock.acquired',
  'lock.renewed',
  'lock.taken-over',
  'lock.released',
  'recovery.performed',
]);

/** What the entries of an iteration may be about. */
export interface IterationFrame {
  readonly request: Pick<IterationRequest, 'iteration' | 'branch' | 'base' | 'areas'>;
  /** The base commit and those that the job that writes makes of the landings. */
  readonly commits: ReadonlySet<string>;
  /** Ids of the sessions whose handovers were read. */
  readonly sessions: ReadonlySet<string>;
  readonly span: Span;
  /** Earlier iterations that have not ended. */
  readonly open: ReadonlySet<number>;
}

/** The end of an earlier iteration whose base has moved: the one that comes after it says so. */
function isAbandonment({ type, data }: StateEvent, { request, open }: IterationFrame): boolean {
  const { iteration, outcome, commit, branch, after } = data;
  return (
    type === 'iteration.ended' &&
    outcome === 'abandoned' &&
    typeof iteration === 'number' &&
    iteration < request.iteration &&
    open.has(iteration) &&
    [commit, branch, after].every((value) => value === null)
  );
}

/** Why an entry of the iteration itself is left out. */
function ownReason(event: StateEvent, frame: IterationFrame): string | undefined {
  const { type, data } = event;
  const { iteration, branch, base, areas } = frame.request;
  if (isAbandonment(event, frame)) return undefined;
  if (data.iteration !== iteration) return 'it is about another iteration';
  if (
    type === 'iteration.started' &&
    (data.branch !== branch || data.baseBranch !== base.branch || data.baseCommit !== base.commit)
  )
    return 'it does not tell of this iteration';
  if (
    (type === 'iteration.worked' || type === 'iteration.judged') &&
    !areas.some(({ area }) => area === data.area)
  )
    return 'it is about an area that was not worked on';
  if (type === 'iteration.ended' && data.branch !== null && data.branch !== branch)
    return 'it names another branch';
  return undefined;
}

function dropReason(event: StateEvent, frame: IterationFrame): string | undefined {
  const form = formReason(event, ITERATION_TYPES, 'an iteration');
  if (form !== undefined) return form;
  const { type, data } = event;
  const { commits, sessions, span } = frame;
  if (type.startsWith('iteration.')) {
    const reason = ownReason(event, frame);
    if (reason !== undefined) return reason;
  } else if (typeof data.session === 'string' && !sessions.has(data.session)) {
    return 'it names another session';
  }
  if (type === 'metrics.recorded' && !(typeof data.commit === 'string' && commits.has(data.commit)))
    return 'it is about another commit';
  // The last word on an area counts: one from the future would outlive what the job that writes says of it.
  if (ulidTime(event.id) > span.to) return 'its time has not come yet';
  return isWithinTime(event, span) ? undefined : 'its time is not within the iteration';
}

/** What the areas of an iteration may have tried, with the rule of each finding that is there. */
export interface IterationTriable extends Triable {
  readonly ruleOf: ReadonlyMap<string, string>;
}

/**
 * Adds why a rejection is not believed: it parks what it names, so it may name no more than failed fixes may, and
 * nothing that the areas cannot have tried.
 */
function withRejections(
  events: readonly StateEvent[],
  reasons: readonly (string | undefined)[],
  { ruleOf, rules, limit }: IterationTriable,
): readonly (string | undefined)[] {
  let count = 0;
  return events.map(({ type, data }, index) => {
    const reason = reasons[index];
    if (reason !== undefined || type !== 'iteration.judged' || data.outcome !== 'rejected') return reason;
    const { fixes } = EVENT_SCHEMAS[type].parse(data);
    const isThere = ({ fingerprint, rule }: (typeof fixes)[number]): boolean =>
      rules?.has(rule) !== false &&
      (ruleOf.get(fingerprint) === rule ||
        (!ruleOf.has(fingerprint) && TOOL_PACKS.has(rule.split('/')[0] ?? '')));
    if (!fixes.every(isThere)) return 'it rejects what the area cannot have tried';
    count += fixes.length;
    return count <= limit ? undefined : `an iteration tells of ${limit} rejected fixes at most`;
  });
}

/**
 * The entries of a chain of an iteration that may enter the log (see `readHandedChain`). They stay claims: what
 * landed is said by the job that lands it.
 *
 * @param place what the chain is called in messages
 */
export function readIterationEvents(
  text: string,
  place: string,
  frame: IterationFrame,
  known: readonly StateEvent[],
  triable: IterationTriable,
): HandedEvents {
  return readHandedChain(text, place, known, (events) => {
    const reasons = events.map((event) => dropReason(event, frame));
    return withRejections(events, withFailedFixes(events, reasons, triable), triable);
  });
}

/**
 * Whether the iteration is the one that is due: the next number whose branch nobody has used, the last in the log when
 * that has not ended, or the last once more when what is handed over entered the log before.
 *
 * @param handed entries as they were kept
 * @param branches short names on the remote; that of the iteration itself may have been pushed by a killed run
 */
export function numberRefusals(
  { iteration, branch }: Pick<IterationRequest, 'iteration' | 'branch'>,
  handed: readonly StateEvent[],
  known: readonly StateEvent[],
  { branches, prefix }: { readonly branches: ReadonlySet<string>; readonly prefix: string },
): readonly Refusal[] {
  const last = projectIterations(known).at(-1);
  const others = new Set([...branches].filter((name) => name !== branch));
  const free = freeIteration(last?.iteration ?? 0, prefix, others);
  if (iteration === free) return [];
  const ids = new Set(handed.map((event) => event.hash));
  const isAgain = known.some((event) => event.type.startsWith('iteration.') && ids.has(event.hash));
  if (iteration === last?.iteration && (last.end === null || isAgain)) return [];
  const due = last?.end === null ? last.iteration : free;
  return [refusal('iteration-number', `iteration ${iteration} is not due: that is number ${due}`)];
}

/** Whether the iteration names its own branch. */
export function nameRefusals(
  { iteration, branch }: Pick<IterationRequest, 'iteration' | 'branch'>,
  prefix: string,
): readonly Refusal[] {
  const own = iterationBranch(prefix, iteration);
  return branch === own ? [] : [refusal('branch-name', `the branch of iteration ${iteration} is ${own}`)];
}
