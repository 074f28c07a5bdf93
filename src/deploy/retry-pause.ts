const RETRIES = 3;
const FIRST_MS = 1_000;
/** Who is told to wait longer gives up instead: a run is short. */
const LONGEST_MS = 60_000;

/**
 * Milliseconds to wait before the next attempt: what `Retry-After` says, else 1, 2 and 4 s; undefined when there
 * is to be none.
 *
 * @param attempt 0 for the first that failed
 */
export function pauseBefore(
  attempt: number,
  headers: Readonly<Record<string, string>>,
  now: Date,
): number | undefined {
  if (attempt >= RETRIES) return undefined;
  const told = toldPause(headers['retry-after'], now);
  const pause = told ?? FIRST_MS * 2 ** attempt;
  return pause > LONGEST_MS ? undefined : pause;
}

/** RFC 9110, section 10.2.3: seconds or a date. */
function toldPause(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
