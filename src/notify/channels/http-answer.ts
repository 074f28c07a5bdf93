import type { HttpAnswer, HttpSilence } from '../../core/http.js';
import type { Sent } from '../news.js';

/** Statuses that pass: told to slow down, or the other side's own trouble. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);
/** Never longer than this, whatever is asked. */
const LONGEST_WAIT_MS = 24 * 3_600_000;

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3); undefined when it says nothing. */
export function retryAfter(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  const wait = /^\s*\d+\s*$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.min(LONGEST_WAIT_MS, Math.max(0, wait));
}

/** No answer. The address is a secret, so that nothing of the message is kept but the kind. */
export function unanswered({ reason }: HttpSilence): Sent {
  switch (reason) {
    case 'invalid':
      return { outcome: 'refused', reason: 'the address cannot be used' };
    case 'refused':
    case 'unresolved':
    case 'tls':
      return { outcome: 'failed', reason: `no connection (${reason})`, mayHaveArrived: false };
    default:
      return { outcome: 'failed', reason: `no answer (${reason})`, mayHaveArrived: true };
  }
}

/** What a status other than success means; undefined for one that no other attempt would change. */
export function passingFailure({ status, headers }: HttpAnswer, now: Date): Sent | undefined {
  if (!PASSING.has(status) && status < 500) return undefined;
  const waitMs = retryAfter(headers['retry-after'], now);
  return {
    outcome: 'failed',
    reason: `status ${status}`,
    ...(waitMs === undefined ? {} : { waitMs }),
    // 502 and 504 come from something in between, which knows no more than we do.
    mayHaveArrived: status === 502 || status === 504,
  };
}
