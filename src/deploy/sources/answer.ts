import { shortLine } from '../logs/clean.js';
import { momentOf } from '../logs/moment.js';
import type { Counted, Silent, TimeWindow } from './source.js';

const LONGEST = 200;

/** Why a source stays silent, as one clean line. The message holds no secret. */
export function silent(reason: Silent['reason'], message: string): Silent {
  return { outcome: 'silent', reason, message: shortLine(message, LONGEST) };
}

/** Counts above this are garbage: a number of JavaScript no longer tells neighbours apart. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * A count, rounded down: servers that extrapolate give more than was counted, and what is rounded up was not seen.
 * Takes numbers and numbers in strings; undefined for anything that is no count (negative, infinite, not a number).
 */
export function countOf(value: unknown): number | undefined {
  const isNumeric = typeof value === 'string' && /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(value.trim());
  const number = isNumeric ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number) || number < 0 || number > MOST) return undefined;
  return Math.floor(number);
}

/** The moment that the newest data of a source has to reach to be fresh enough for a window. */
function neededUntil({ to }: TimeWindow, now: number, maxAgeSeconds: number): number {
  return Math.min(now, to.getTime()) - maxAgeSeconds * 1000;
}

/** Says that data that end too long before the window does are stale; undefined when they are fresh. */
export function staleness(
  freshest: number,
  window: TimeWindow,
  now: number,
  maxAgeSeconds: number,
): Silent | undefined {
  if (freshest >= neededUntil(window, now, maxAgeSeconds)) return undefined;
  const end = new Date(Math.min(now, window.to.getTime())).toISOString();
  return silent(
    'stale',
    `the newest data are of ${new Date(freshest).toISOString()}, more than ${maxAgeSeconds} s before ${end}`,
  );
}

/** Values of an answer that tells counts by name, as they came; undefined where there is none. */
export interface Told {
  readonly errors: unknown;
  readonly requests: unknown;
  readonly users: unknown;
  readonly freshest: unknown;
  readonly incidents?: unknown;
}

/** Which values the configuration names, so that their absence is no accident. */
export type Expected = Readonly<Partial<Record<keyof Told, boolean>>>;

/** Turns told values into an answer: absent where expected is empty, not a count is unreadable, old is stale. */
export function answerOf(
  told: Told,
  expected: Expected,
  { window, now, maxAgeSeconds }: { window: TimeWindow; now: number; maxAgeSeconds: number },
): Counted | Silent {
  const counts: Partial<Record<'errors' | 'requests' | 'users' | 'incidents', number>> = {};
  for (const name of ['errors', 'requests', 'users', 'incidents'] as const) {
    const value = told[name];
    if (value === undefined || value === null) {
      if (expected[name] === true) return silent('empty', `the answer has no number of ${name}`);
      continue;
    }
    const count = countOf(value);
    if (count === undefined) return silent('unreadable', `the number of ${name} is not a count`);
    counts[name] = count;
  }
  const { freshest: moment } = told;
  const isToldFreshest = moment !== undefined && moment !== null;
  if (!isToldFreshest && expected.freshest === true)
    return silent('empty', 'the answer has no time of its newest data');
  const freshest = isToldFreshest ? momentOf(moment) : null;
  if (isToldFreshest && freshest === null)
    return silent('unreadable', 'the time of the newest data is not a time');
  const stale = freshest === null ? undefined : staleness(freshest, window, now, maxAgeSeconds);
  if (stale !== undefined) return stale;
  const { errors, requests = null, users = null, incidents = null } = counts;
  if (errors === undefined) return silent('empty', 'the answer has no number of errors');
  return {
    outcome: 'counted',
    errors,
    incidents,
    requests,
    users,
    freshest: freshest === null ? null : new Date(freshest).toISOString(),
  };
}
