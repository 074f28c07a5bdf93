import type { StateEvent } from '../core/event.js';
import type { EventData } from './events.js';
import { foldScan, type BaselineEntry } from './projections/baseline.js';
import { METRICS_KEPT } from './projections/metrics.js';
import { projectSessions } from './projections/sessions.js';
import { eventsOf } from './read.js';

/** Types that no projection folds: history for people, kept until the cut-off only. */
const DIARY: readonly string[] = [
  'decision.made',
  'lock.acquired',
  'lock.renewed',
  'lock.taken-over',
  'lock.released',
  'recovery.performed',
];
const SESSION_TYPES: readonly string[] = ['session.started', 'session.step', 'session.ended'];

type RemovedRange = EventData<'state.compacted'>['ranges'][number];

export interface Compaction {
  readonly kept: readonly StateEvent[];
  readonly removed: readonly StateEvent[];
  /** Gaps that an entry of the same writer follows; `verifyLog` needs them to walk across. */
  readonly ranges: readonly RemovedRange[];
}

/** Ids of entries whose writer wrote nothing since the cut-off: a run that may still write is left alone. */
function endedBefore(events: readonly StateEvent[], before: Date): ReadonlySet<string> {
  const last = new Map<string, number>();
  for (const event of events) {
    last.set(event.writer, Math.max(last.get(event.writer) ?? 0, Date.parse(event.at)));
  }
  const cutOff = before.getTime();
  return new Set(events.filter((event) => (last.get(event.writer) ?? 0) < cutOff).map((event) => event.id));
}

function isSubset(part: Iterable<string>, whole: ReadonlySet<string>): boolean {
  for (const item of part) if (!whole.has(item)) return false;
  return true;
}

type Scan = EventData<'scan.completed'>;

/** True when the baseline and the last scans come out the same without `scan`, because `next` says it all again. */
function isRepeated(scan: Scan, next: Scan, baseline: ReadonlyMap<string, BaselineEntry>): boolean {
  const open = new Set(scan.open);
  const nextOpen = new Set(next.open);
  if (scan.details.length > 0 || !isSubset(open, nextOpen)) return false;
  if (!isSubset(scan.tiers, new Set(next.tiers))) return false;
  const rules = new Set(scan.rules);
  // What this scan closed must have stayed open in the next one, or its date of repair would move.
  return [...baseline].every(([fingerprint, entry]) => {
    const closedHere = entry.fixedAt === null && rules.has(entry.finding.rule) && !open.has(fingerprint);
    return !closedHere || nextOpen.has(fingerprint);
  });
}

function repeatedScans(events: readonly StateEvent[], candidates: ReadonlySet<string>): ReadonlySet<string> {
  const scans = [...eventsOf(events, 'scan.completed')];
  const repeated = new Set<string>();
  const baseline = new Map<string, BaselineEntry>();
  scans.forEach(({ event, data }, index) => {
    const next = scans[index + 1];
    if (next !== undefined && candidates.has(event.id) && isRepeated(data, next.data, baseline)) {
      repeated.add(event.id);
    } else {
      foldScan(baseline, data, event.at);
    }
  });
  return repeated;
}

function gapsIn(events: readonly StateEvent[], removed: ReadonlySet<string>): RemovedRange[] {
  const ranges: RemovedRange[] = [];
  const byWriter = new Map<string, StateEvent[]>();
  for (const event of events) byWriter.set(event.writer, [...(byWriter.get(event.writer) ?? []), event]);
  for (const [writer, chain] of byWriter) {
    let gap: RemovedRange | undefined;
    for (const event of chain.sort((a, b) => a.sequence - b.sequence)) {
      if (removed.has(event.id)) {
        gap = { writer, from: gap?.from ?? event.sequence, to: event.sequence, hash: event.hash };
      } else if (gap !== undefined) {
        ranges.push(gap);
        gap = undefined;
      }
    }
  }
  return ranges;
}

/**
 * Decides what a log can do without. Only entries of runs that ended before the cut-off go, and only those
 * without which every projection comes out the same; nothing is summed up or rewritten, so a compacted log
 * still merges with one that is not. `events` is sorted, with one entry for each id.
 */
export function compact(events: readonly StateEvent[], before: Date): Compaction {
  const candidates = endedBefore(events, before);
  const sessions = new Set(projectSessions(events).map((session) => session.session));
  const metricsIds = [...eventsOf(events, 'metrics.recorded')]
    .slice(-METRICS_KEPT)
    .map(({ event }) => event.id);
  const keptMetrics = new Set(metricsIds);
  const scans = repeatedScans(events, candidates);
  const isRemovable = (event: StateEvent): boolean => {
    if (!candidates.has(event.id)) return false;
    if (DIARY.includes(event.type) || scans.has(event.id)) return true;
    if (event.type === 'metrics.recorded') return !keptMetrics.has(event.id);
    const session = event.data.session;
    return SESSION_TYPES.includes(event.type) && typeof session === 'string' && !sessions.has(session);
  };
  const removed = events.filter(isRemovable);
  const gone = new Set(removed.map((event) => event.id));
  return { kept: events.filter((event) => !gone.has(event.id)), removed, ranges: gapsIn(events, gone) };
}
