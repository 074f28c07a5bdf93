import { digest } from '../../../core/fingerprint.js';
import type { LogEntry } from '../../logs/entry.js';
import { normaliseMessage } from '../../logs/normalise.js';
import { isError, patternId } from '../../logs/patterns.js';
import type { TimeWindow } from '../source.js';

/** Distinct things that are told apart; beyond that only a sum is known. */
const MOST = 100_000;

/** Entries of a window, counted. */
export interface Tally {
  add(entry: LogEntry): void;
  /** Entries of any severity that lie in the window. */
  readonly entries: () => number;
  readonly errors: () => number;
  /** Answers with a status, whatever it was. */
  readonly answered: () => number;
  /** Kinds of error × users, an error without a user for itself; null when more than a tenth has none. */
  readonly incidents: () => number | null;
  /** Null when no error tells its user. */
  readonly users: () => number | null;
}

/** A tally with nothing in it. */
export function windowTally(window: TimeWindow): Tally {
  const [from, to] = [window.from.getTime(), window.to.getTime()];
  const incidents = new Set<string>();
  const users = new Set<string>();
  const counts = { entries: 0, errors: 0, answered: 0, nameless: 0 };
  return {
    add: (entry) => {
      if (entry.at === null || entry.at < from || entry.at >= to) return;
      counts.entries++;
      if (entry.status !== null) counts.answered++;
      if (!isError(entry)) return;
      counts.errors++;
      const { user, route, stackTop } = entry;
      if (user === null) {
        counts.nameless++;
        return;
      }
      if (users.size < MOST) users.add(user);
      if (incidents.size >= MOST) return;
      incidents.add(digest(patternId(normaliseMessage(entry.message), route, stackTop), user).slice(0, 24));
    },
    entries: () => counts.entries,
    errors: () => counts.errors,
    answered: () => counts.answered,
    incidents: () =>
      counts.nameless * 10 > counts.errors || incidents.size >= MOST
        ? null
        : incidents.size + counts.nameless,
    users: () => (users.size === 0 && counts.errors > 0 ? null : users.size),
  };
}
