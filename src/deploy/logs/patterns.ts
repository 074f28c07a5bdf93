import { atLeast, compareText, SEVERITIES, type Severity } from '../../core/finding.js';
import { digest } from '../../core/fingerprint.js';
import type { LogEntry, StackFrame } from './entry.js';
import { normaliseMessage } from './normalise.js';

/** Entries that are alike: same normalised message, route and top of the stack. */
export interface ErrorPattern {
  /** 16 hexadecimal characters; the same for the same kind of error in every log. */
  readonly id: string;
  /** Normalised. Untrusted text, cleaned and cut. */
  readonly message: string;
  readonly route: string | null;
  readonly stackTop: StackFrame | null;
  /** The worst of its entries. */
  readonly severity: Severity;
  readonly events: number;
  /** Distinct users that met it, and each entry without a user for itself. At least that many beyond 500 users. */
  readonly incidents: number;
  /** ISO 8601; null when no entry tells its time. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
}

/** What a log holds. */
export interface LogSummary {
  /** Worst first, then by events. At most 500. */
  readonly patterns: readonly ErrorPattern[];
  /** Patterns that there was no room for, and their events. A pattern that came back is counted again. */
  readonly rest: { readonly patterns: number; readonly events: number };
  /** Entries of any severity. */
  readonly entries: number;
  /** Entries of severity medium and worse. */
  readonly errors: number;
}

/** What is an error and not a warning or less. */
export function isError(entry: Pick<LogEntry, 'severity'>): boolean {
  return atLeast(entry.severity, 'medium');
}

/** Identity of an error's kind. The line is left out, so that an edit above it changes nothing. */
export function patternId(message: string, route: string | null, top: StackFrame | null): string {
  return digest(message, route ?? '', top?.path ?? '', top?.function ?? '').slice(0, 16);
}

const MOST_PATTERNS = 500;
/** Twice as many while reading, so that a late pattern has room to show how frequent it is. */
const MOST_WHILE_READING = 2 * MOST_PATTERNS;
const MOST_USERS = 500;

interface Tally {
  readonly id: string;
  readonly message: string;
  readonly route: string | null;
  stackTop: StackFrame | null;
  severity: Severity;
  events: number;
  withoutUser: number;
  readonly users: Set<string>;
  first: number | null;
  last: number | null;
}

function compare(a: Tally, b: Tally): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.events - a.events ||
    compareText(a.id, b.id)
  );
}

function isoOrNull(moment: number | null): string | null {
  return moment === null ? null : new Date(moment).toISOString();
}

function patternOf(tally: Tally): ErrorPattern {
  const { id, message, route, stackTop, severity, events } = tally;
  return {
    ...{ id, message, route, stackTop, severity, events },
    incidents: tally.users.size + tally.withoutUser,
    firstAt: isoOrNull(tally.first),
    lastAt: isoOrNull(tally.last),
  };
}

/** Counts entries by pattern in bounded memory. */
export interface PatternCounter {
  add(entry: LogEntry): void;
  summary(): LogSummary;
}

/** A counter with nothing in it. */
export function patternCounter(): PatternCounter {
  const tallies = new Map<string, Tally>();
  const rest = { patterns: 0, events: 0 };
  const seen = { entries: 0, errors: 0 };

  function drop(tally: Tally): void {
    tallies.delete(tally.id);
    rest.patterns++;
    rest.events += tally.events;
  }

  function tallyOf(entry: LogEntry): Tally {
    const message = normaliseMessage(entry.message);
    const id = patternId(message, entry.route, entry.stackTop);
    const known = tallies.get(id);
    if (known !== undefined) return known;
    if (tallies.size >= MOST_WHILE_READING) {
      for (const tally of [...tallies.values()].sort(compare).slice(MOST_PATTERNS)) drop(tally);
    }
    const { route, stackTop, severity } = entry;
    const tally: Tally = {
      ...{ id, message, route, stackTop, severity, events: 0, withoutUser: 0 },
      users: new Set(),
      first: null,
      last: null,
    };
    tallies.set(id, tally);
    return tally;
  }

  function count(tally: Tally, entry: LogEntry): void {
    tally.events++;
    if (atLeast(entry.severity, tally.severity)) tally.severity = entry.severity;
    // The newest place: lines move with deployments.
    tally.stackTop = entry.stackTop;
    if (entry.user === null) tally.withoutUser++;
    else if (tally.users.size < MOST_USERS) tally.users.add(entry.user);
    if (entry.at === null) return;
    tally.first = Math.min(tally.first ?? entry.at, entry.at);
    tally.last = Math.max(tally.last ?? entry.at, entry.at);
  }

  return {
    add: (entry) => {
      seen.entries++;
      if (!isError(entry)) return;
      seen.errors++;
      count(tallyOf(entry), entry);
    },
    summary: () => {
      const sorted = [...tallies.values()].sort(compare);
      const dropped = sorted.slice(MOST_PATTERNS);
      return {
        patterns: sorted.slice(0, MOST_PATTERNS).map(patternOf),
        rest: {
          patterns: rest.patterns + dropped.length,
          events: rest.events + dropped.reduce((sum, tally) => sum + tally.events, 0),
        },
        ...seen,
      };
    },
  };
}
