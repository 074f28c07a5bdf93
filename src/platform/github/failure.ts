import { SuiteError } from '../../core/errors.js';

export type Headers = Readonly<Record<string, string | number | undefined>>;

/** Why a request has no good answer, in the terms in which retries and messages are decided. */
export type Failure =
  /** The host answered. */
  | { readonly kind: 'status'; readonly status: number; readonly headers: Headers; readonly data: unknown }
  /** No connection came about: the host has not seen the request. */
  | { readonly kind: 'never-sent'; readonly reason: string; readonly isPassing: boolean }
  /** The connection broke or took too long: the host may have acted. */
  | { readonly kind: 'broken'; readonly reason: string }
  /** Refused on this side, before it was sent or when the answer was read. */
  | { readonly kind: 'refused'; readonly error: SuiteError }
  /** The answer is not what an API answers. */
  | { readonly kind: 'unreadable'; readonly reason: string };

interface ErrorLike {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly status?: unknown;
  readonly request?: unknown;
  readonly response?: { readonly headers?: Headers; readonly data?: unknown };
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** Octokit's error, the one that fetch threw, the one of the socket; and the parts of an AggregateError. */
function chain(error: unknown): ErrorLike[] {
  const found: ErrorLike[] = [];
  const open = [error];
  for (let next = open.shift(); next !== undefined && found.length < 20; next = open.shift()) {
    if (typeof next !== 'object' || next === null) continue;
    const link = next as ErrorLike;
    found.push(link);
    open.push(link.cause, ...(Array.isArray(link.errors) ? (link.errors as unknown[]) : []));
  }
  return found;
}

/** OpenSSL's and Node's names for a certificate that is not trusted: waiting does not mend it. */
const CERTIFICATE = /^(CERT_|ERR_TLS_|ERR_SSL_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/;

function neverSent({ code, syscall }: ErrorLike): boolean {
  return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT';
}

/** A word for people: the system's code where there is one. Never the text, which may quote a header. */
function reasonOf(links: readonly ErrorLike[]): string {
  const code = links.find((link) => typeof link.code === 'string')?.code;
  if (typeof code === 'string') return code;
  return links.some((link) => link.name === 'TimeoutError') ? 'timeout' : 'connection lost';
}

/** Sorts whatever octokit, a plugin or fetch threw. */
export function failureOf(error: unknown): Failure {
  const links = chain(error);
  const own = links.find((link) => link instanceof SuiteError);
  if (own instanceof SuiteError) return { kind: 'refused', error: own };
  const answer = links.find((link) => link.response !== undefined);
  if (answer !== undefined && typeof answer.status === 'number') {
    const { headers = {}, data } = answer.response ?? {};
    return { kind: 'status', status: answer.status, headers, data };
  }
  const certificate = links.find((link) => typeof link.code === 'string' && CERTIFICATE.test(link.code));
  if (certificate !== undefined)
    return { kind: 'never-sent', reason: String(certificate.code), isPassing: false };
  const reason = reasonOf(links);
  if (links.some(neverSent)) return { kind: 'never-sent', reason, isPassing: true };
  // Only an attempt to send makes octokit name the request; anything else went wrong in reading the answer.
  if (links.some((link) => link.request !== undefined)) return { kind: 'broken', reason };
  const name = links[0]?.name;
  return { kind: 'unreadable', reason: typeof name === 'string' ? name : 'unknown' };
}

/** How long the host asks to be left alone, in milliseconds; undefined when this is no rate limit. */
export function limitWaitMs(failure: Failure, now: Date): number | undefined {
  if (failure.kind !== 'status' || (failure.status !== 403 && failure.status !== 429)) return undefined;
  const retryAfter = seconds(failure.headers['retry-after']);
  if (retryAfter !== undefined) return retryAfter * 1000;
  if (String(failure.headers['x-ratelimit-remaining']) === '0') {
    const reset = seconds(failure.headers['x-ratelimit-reset']);
    // One second more, because the reset is told in whole seconds.
    if (reset !== undefined) return Math.max(0, reset * 1000 - now.getTime()) + 1000;
  }
  // Without either header GitHub asks for at least one minute:
  // https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
  return failure.status === 429 || namesSecondaryLimit(failure.data) ? 60_000 : undefined;
}

function seconds(value: string | number | undefined): number | undefined {
  if (value === undefined || !/^\d{1,12}$/.test(String(value))) return undefined;
  return Number(value);
}

/** Such a 403 has no mark but its text and the page that it refers to. */
function namesSecondaryLimit(data: unknown): boolean {
  const { message, documentation_url: page } = (data ?? {}) as Readonly<Record<string, unknown>>;
  return (
    /secondary rate limit/i.test(String(message)) || /#(secondary-|.*-secondary-)rate/.test(String(page))
  );
}
