/** Times as logs and error sources write them. */

/** Times outside of these years are garbage, not times. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

function plausible(milliseconds: number): number | null {
  const whole = Math.floor(milliseconds);
  return whole >= EARLIEST && whole < LATEST ? whole : null;
}

/**
 * Milliseconds since 1970 of a Unix time in seconds, milliseconds, microseconds or nanoseconds: the units lie so
 * far apart that the size of a number between 2000 and 2100 tells which it is. Null for anything else.
 */
export function unixMoment(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  for (const perMillisecond of [0.001, 1, 1e3, 1e6]) {
    const moment = plausible(value / perMillisecond);
    if (moment !== null) return moment;
  }
  return null;
}

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?))?)?$/i;

function zoneMinutes(zone: string | undefined): number {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '');
  if (match === null) return 0;
  const [, sign, hours = '0', minutes = '0'] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Milliseconds since 1970 of a calendar time; null when there is no such day or hour. */
function calendarMoment(
  [year, month, day, hour, minute, second, millisecond]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ],
  zone: string | undefined,
): number | null {
  const utc = Date.UTC(year, month, day, hour, minute, second, millisecond);
  const date = new Date(utc);
  // Date.UTC carries over: the 31st of February would be in March. A leap second is let through.
  const isReal =
    date.getUTCMonth() === month && date.getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
  return isReal || second === 60 ? plausible(utc - zoneMinutes(zone) * 60_000) : null;
}

/** Milliseconds since 1970 of an ISO 8601 time; one without a zone is UTC. Null for anything else. */
export function isoMoment(text: string): number | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', zone] = match;
  const parts = [
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Math.floor(Number(`0.${fraction}`) * 1000),
  ] as const;
  return calendarMoment(parts, zone?.toUpperCase());
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ACCESS = /^(\d\d)\/(\w{3})\/(\d{4}):(\d\d):(\d\d):(\d\d)(?: ([+-]\d{4}))?$/;
const SYSLOG = /^(\w{3}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d)$/;

/** `05/Jan/2026:03:17:00 +0000`, as access logs write it. */
export function accessMoment(text: string): number | null {
  const match = ACCESS.exec(text);
  if (match === null) return null;
  const [, day, month = '', year, hour, minute, second, zone] = match;
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index < 0) return null;
  const parts = [Number(year), index, Number(day), Number(hour), Number(minute), Number(second), 0] as const;
  return calendarMoment(parts, zone);
}

/** Newer than this is last year's: a clock may run ahead, but not by days. */
const AHEAD_MS = 2 * 24 * 60 * 60 * 1000;

/**
 * `Jan  5 03:17:00`, which has neither year nor zone: UTC, and the last time before `now` that it was that day.
 */
export function syslogMoment(text: string, now: number): number | null {
  const match = SYSLOG.exec(text);
  if (match === null) return null;
  const [, month = '', day, hour, minute, second] = match;
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index < 0) return null;
  const thisYear = new Date(now).getUTCFullYear();
  for (const year of [thisYear + 1, thisYear, thisYear - 1]) {
    const parts = [year, index, Number(day), Number(hour), Number(minute), Number(second), 0] as const;
    const moment = calendarMoment(parts, undefined);
    if (moment !== null && moment <= now + AHEAD_MS) return moment;
  }
  return null;
}

/** The time that a JSON value tells: a number, digits, or ISO 8601. */
export function momentOf(value: unknown): number | null {
  if (typeof value === 'number') return unixMoment(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return /^\d{9,19}(?:\.\d+)?$/.test(text) ? unixMoment(Number(text)) : isoMoment(text);
}
