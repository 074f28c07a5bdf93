import type { StateEvent } from '../core/event.js';
import { compareText } from '../core/finding.js';
import { canonicalJson } from '../core/json.js';
import { compareEvents, hashOf } from './entry.js';

/** Two or more different entries that claim the same id: at least one of them was altered. */
export interface MergeConflict {
  readonly id: string;
  readonly hashes: readonly string[];
}

export interface MergedLog {
  /** Sorted by id. */
  readonly events: readonly StateEvent[];
  /** Ids that more than one entry claims; all of them stay in the log, so that a forgery hides nothing. */
  readonly conflicts: readonly MergeConflict[];
}

/** The canonical text of an entry, its hash included. */
function contentOf(event: StateEvent): string {
  return canonicalJson({ ...event });
}

/**
 * The union of two logs (safety rule 9): commutative, associative and idempotent, because entries are
 * told apart by their whole content and none is ever dropped.
 */
export function mergeLogs(a: readonly StateEvent[], b: readonly StateEvent[]): MergedLog {
  const byId = new Map<string, StateEvent[]>();
  for (const event of [...a, ...b]) {
    const twins = byId.get(event.id);
    if (twins === undefined) byId.set(event.id, [event]);
    else if (!twins.some((twin) => contentOf(twin) === contentOf(event))) twins.push(event);
  }
  const events = [...byId.values()]
    .flat()
    .sort((left, right) => compareEvents(left, right) || compareText(contentOf(left), contentOf(right)));
  const conflicts = [...byId]
    .filter(([, twins]) => twins.length > 1)
    .map(([id, twins]) => ({ id, hashes: twins.map((twin) => twin.hash).sort() }))
    .sort((left, right) => compareText(left.id, right.id));
  return { events, conflicts };
}

/**
 * What projections fold over: one entry for each id. Of several that claim an id, the first whose hash
 * is right speaks; `verifyLog` names the forgery.
 */
export function oneForEachId(sorted: readonly StateEvent[]): readonly StateEvent[] {
  const kept: StateEvent[] = [];
  for (let index = 0; index < sorted.length;) {
    const first = sorted[index];
    if (first === undefined) break;
    let end = index + 1;
    while (sorted[end]?.id === first.id) end += 1;
    const twins = sorted.slice(index, end);
    kept.push(twins.length === 1 ? first : (twins.find((twin) => hashOf(twin) === twin.hash) ?? first));
    index = end;
  }
  return kept;
}
