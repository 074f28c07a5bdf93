import type { StateEvent } from '../../core/event.js';
import { fixableRules } from '../../rules/fixers.js';
import { seal } from '../../state/entry.js';
import { EVENT_SCHEMAS, type EventType } from '../../state/events.js';
import { isKnownType, parseEntries } from '../../state/parse.js';
import { ulidTime } from '../../state/ulid.js';
import { verifyLog } from '../../state/verify.js';
import { TOOL_PACKS } from './check-claims.js';
import { unsafeShape } from './json-guard.js';
import { refusal, type Refusal } from './refusal.js';
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

/** Far more than a session writes. */
const EVENT_LIMIT = 2000;
/** A scan of a repository with thousands of findings is the longest entry. */
const EVENT_BYTES = 8 * 1024 * 1024;
const SKEW_MS = 5 * 60_000;
/** Failed fixes that one session may tell of: a few of them park a finding, so that no run may park many. */
const FAILED_LIMIT = 20;

export interface DroppedEvents {
  readonly type: string;
  readonly reason: string;
  readonly count: number;
}

export type HandedEvents =
  | {
      readonly status: 'read';
      /** One writer's chain from 0, fit for `StateLog.merge`. */
      readonly events: readonly StateEvent[];
      readonly dropped: readonly DroppedEvents[];
    }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

function refused(code: string, message: string): HandedEvents {
  return { status: 'refused', refusals: [refusal(code, message)] };
}

/** What all entries together must be: one new writer's whole chain, unaltered. */
function chainRefusal(events: readonly StateEvent[], known: readonly StateEvent[]): HandedEvents | undefined {
  const writers = new Set(events.map((event) => event.writer));
  if (writers.size > 1) return refused('events-writers', 'the entries are by several writers');
  const ids = new Set(known.map((event) => event.hash));
  // The very same entries may come again when the job is run again.
  const again = events.every((event) => ids.has(event.hash));
  if (!again && known.some((event) => writers.has(event.writer)))
    return refused('events-known-writer', 'the log knows their writer already');
  const claimed = new Set(events.map((event) => event.id));
  if (!again && known.some((event) => claimed.has(event.id)))
    return refused('events-known-id', 'the log has other entries under the same ids');
  const verified = verifyLog(events);
  if (verified.status === 'altered')
    return refused(
      'events-altered',
      `entry ${verified.entry.sequence} (${verified.reason}): ${verified.detail}`,
    );
  const ordered = events.every((event, index) => index === 0 || (events[index - 1]?.id ?? '') < event.id);
  return ordered ? undefined : refused('events-order', 'the entries are not in the order of their ids');
}

/** Why one entry is left out; undefined when a session may say this. */
function dropReason(event: StateEvent, request: HandoverRequest): string | undefined {
  const { type, data } = event;
  if (!isKnownType(type) || !SESSION_TYPES.has(type)) return 'a session does not write this type';
  const unsafe = unsafeShape(data);
  if (unsafe !== undefined) return unsafe;
  if (!EVENT_SCHEMAS[type].safeParse(data).success) return 'its data do not fit their schema';
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
  const span = {
    from: Date.parse(request.startedAt) - SKEW_MS,
    to: Date.parse(request.finishedAt) + SKEW_MS,
  };
  const fits = (at: number): boolean => at >= span.from && at <= span.to;
  return fits(Date.parse(event.at)) && fits(ulidTime(event.id))
    ? undefined
    : 'its time is not within the session';
}

/** Why a failed fix is not believed; undefined when the finding could well have been tried. */
function failedFixReason(
  { data }: StateEvent,
  seen: ReadonlySet<string>,
  told: ReadonlySet<string>,
): string | undefined {
  const { fingerprint, rule } = data;
  if (typeof fingerprint !== 'string' || typeof rule !== 'string' || !fixableRules.includes(rule))
    return 'the rule has no fixer that could have failed';
  const [pack = ''] = rule.split('/');
  if (!TOOL_PACKS.has(pack) && !seen.has(fingerprint)) return 'there is no such finding';
  if (told.has(fingerprint)) return 'the session has told of this finding already';
  return told.size < FAILED_LIMIT ? undefined : `a session tells of ${FAILED_LIMIT} failed fixes at most`;
}

/** Why each entry is left out, in their order; undefined for those that are kept. */
function dropReasons(
  events: readonly StateEvent[],
  request: HandoverRequest,
  seen: ReadonlySet<string>,
): readonly (string | undefined)[] {
  const told = new Set<string>();
  return events.map((event) => {
    const reason = dropReason(event, request);
    if (reason !== undefined || event.type !== 'fix.failed') return reason;
    const doubt = failedFixReason(event, seen, told);
    const { fingerprint } = event.data;
    if (doubt === undefined && typeof fingerprint === 'string') told.add(fingerprint);
    return doubt;
  });
}

function tally(reasons: readonly (readonly [type: string, reason: string])[]): readonly DroppedEvents[] {
  const counts = new Map<string, DroppedEvents>();
  for (const [type, reason] of reasons) {
    // A type that nobody knows is text from outside.
    const name = isKnownType(type) ? type : 'unknown';
    const id = `${name}\n${reason}`;
    counts.set(id, { type: name, reason, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** Data without fields that no schema names. */
function dataOf(event: StateEvent): StateEvent['data'] {
  if (!isKnownType(event.type)) return event.data;
  const read = EVENT_SCHEMAS[event.type].safeParse(event.data);
  return read.success ? read.data : event.data;
}

/** A chain without the gaps of what was left out. */
function resealed(events: readonly StateEvent[]): readonly StateEvent[] {
  let previous: string | null = null;
  return events.map((event, sequence) => {
    const sealed = seal({ ...event, data: dataOf(event), sequence, previous });
    previous = sealed.hash;
    return sealed;
  });
}

/** What an entry says, whatever its place in a chain. */
function saying(event: StateEvent): string {
  return JSON.stringify([event.id, event.at, event.writer, event.type, dataOf(event)]);
}

/**
 * The entries of a handover that may enter the log. A broken, foreign or oversized chain is refused as a
 * whole; single entries that a session has no business writing are left out and counted. What an earlier run
 * of the job took over stays as it is, so that merging twice changes nothing. `seen` holds the fingerprints
 * that a scan of the job itself finds.
 */
export function readHandedEvents(
  text: string,
  request: HandoverRequest,
  known: readonly StateEvent[],
  seen: ReadonlySet<string>,
): HandedEvents {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > EVENT_LIMIT)
    return refused('events-too-many', `there are ${lines.length} entries, at most ${EVENT_LIMIT} are read`);
  if (lines.some((line) => line.length > EVENT_BYTES))
    return refused('events-too-large', `an entry is longer than ${EVENT_BYTES} characters`);
  const loaded = parseEntries(text, 'events.ndjson');
  const [broken] = loaded.damage.filter((damage) => damage.kind !== 'invalid-data');
  if (broken !== undefined) return refused('events-unreadable', `line ${broken.line} is no entry`);
  const own = known.filter((event) => loaded.events.some((other) => other.writer === event.writer));
  const chain = chainRefusal(loaded.events, known);
  const reasons = dropReasons(loaded.events, request, seen);
  // A second run of the job finds what the first one kept, which need not be all that was handed over.
  const handed = new Set(loaded.events.map(saying));
  const merged = own.length > 0 && own.every((event) => handed.has(saying(event)));
  if (chain !== undefined && !merged) return chain;
  const kept = merged ? own : resealed(loaded.events.filter((_event, index) => reasons[index] === undefined));
  const dropped = tally(
    loaded.events.flatMap(({ type }, index) => {
      const reason = reasons[index];
      return reason === undefined ? [] : [[type, reason] as const];
    }),
  );
  return { status: 'read', events: kept, dropped };
}
