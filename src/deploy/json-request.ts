import type { z } from 'zod';
import { isSafeAddress } from '../core/address.js';
import { SuiteError, type ErrorKind } from '../core/errors.js';
import type { Http, HttpAnswer, HttpRequest, HttpSilence } from '../core/http.js';
import type { Clock } from '../core/ports.js';
import { quoted, redactor, type Redact } from '../core/redact.js';
import { pauseBefore } from './retry-pause.js';

export interface JsonApi {
  /** Prefix of the error codes. */
  readonly name: string;
  readonly http: Http;
  readonly clock: Clock;
  /** Address that the paths are appended to. */
  readonly url: string;
  readonly token: string;
}

export type Query = Readonly<Record<string, string | number | undefined>>;

export interface Effect {
  readonly method: 'POST' | 'PUT' | 'PATCH';
  /** Segments of the path, not encoded. */
  readonly path: readonly string[];
  readonly query?: Query;
  readonly body?: object;
  /** Statuses beyond 2xx that mean that nothing is left to do. */
  readonly settled?: readonly number[];
}

/** JSON over HTTP with a bearer token. Errors: those of `DeploymentProvider`. */
export interface JsonRequests {
  /** Asked again, at most 3 times, while there is no usable answer. */
  get<T>(path: readonly string[], schema: z.ZodType<T>, query?: Query): Promise<T>;
  /**
   * Asked again only where the first request certainly did nothing. Returns the answer's data; undefined when it
   * is no JSON, since by then the effect has taken place.
   */
  effect(effect: Effect): Promise<unknown>;
}

export const CODES = {
  unauthorized: 'auth',
  'not-found': 'provider',
  'unexpected-response': 'provider',
  refused: 'provider',
  unavailable: 'network',
  'unknown-effect': 'network',
  unsupported: 'internal',
} as const satisfies Record<string, ErrorKind>;
export type Code = keyof typeof CODES;

/** An error of a provider or source, with the code `<name>/<code>`. */
export function apiError(name: string, code: Code, message: string, hint?: string): SuiteError {
  return new SuiteError(`${name}: ${message}`, {
    kind: CODES[code],
    code: `${name}/${code}`,
    ...(hint === undefined ? {} : { hint }),
  });
}

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 5 * 1024 * 1024;

/** @throws SuiteError `deploy/unsafe-address` for an address that would send the token in the clear */
export function jsonRequests(api: JsonApi): JsonRequests {
  const base = new URL(api.url);
  if (!isSafeAddress(base) || `${base.username}${base.search}${base.hash}` !== '')
    throw new SuiteError(`The address of ${api.name} is not usable`, {
      kind: 'config',
      code: 'deploy/unsafe-address',
      hint: 'Use https, without user, query or fragment: a token is sent there.',
    });
  const redact = redactor(api.token);
  return {
    get: async (path, schema, query = {}) => {
      const asked = describe(api, 'GET', path);
      const answer = await attempts(api, request(api, 'GET', path, query), asked, redact);
      const result = schema.safeParse(parsed(answer));
      if (result.success) return result.data;
      const issue = result.error.issues[0];
      const where = issue?.path.map(String).join('.') ?? '';
      throw asked.error('unexpected-response', `answered something else than expected at "${where}"`);
    },
    effect: async ({ method, path, query = {}, body = {}, settled = [] }) => {
      const asked = describe(api, method, path, settled);
      const sent = { ...request(api, method, path, query), body: JSON.stringify(body) };
      return parsed(await attempts(api, sent, asked, redact));
    },
  };
}

interface Asked {
  readonly isEffect: boolean;
  readonly settled: readonly number[];
  error(code: Code, what: string, hint?: string): SuiteError;
}

function describe(
  api: JsonApi,
  method: string,
  path: readonly string[],
  settled: readonly number[] = [],
): Asked {
  return {
    isEffect: method !== 'GET',
    settled,
    error: (code, what, hint) => apiError(api.name, code, `${method} /${path.join('/')} ${what}`, hint),
  };
}

function request(
  api: JsonApi,
  method: HttpRequest['method'],
  path: readonly string[],
  query: Query,
): HttpRequest {
  const url = new URL(api.url);
  // An id from elsewhere must not lead to another route: "." and ".." are folded away, encoded or not.
  if (path.some((segment) => /^\.{0,2}$/.test(segment)))
    throw apiError(api.name, 'not-found', 'an empty id or one of dots names nothing');
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path.map(encodeURIComponent).join('/')}`;
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, String(value));
  const headers = { authorization: `Bearer ${api.token}`, accept: 'application/json' };
  return {
    method,
    url: url.href,
    headers: method === 'GET' ? headers : { ...headers, 'content-type': 'application/json' },
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
  };
}

async function attempts(
  { http, clock }: JsonApi,
  sent: HttpRequest,
  asked: Asked,
  redact: Redact,
): Promise<HttpAnswer> {
  for (let attempt = 0; ; attempt++) {
    const answer = await http.send(sent);
    const headers = answer.outcome === 'answered' ? answer.headers : {};
    if (answer.outcome === 'answered' && isSuccess(answer.status, asked)) return answer;
    const error = errorFor(answer, asked, redact);
    if (!error.code.endsWith('/unavailable')) throw error;
    const pause = pauseBefore(attempt, headers, clock.now());
    if (pause === undefined) throw error;
    await clock.sleep(pause);
  }
}

function isSuccess(status: number, { settled }: Asked): boolean {
  return (status >= 200 && status <= 299) || settled.includes(status);
}

/** Reasons for which nothing can have reached the other side. */
const UNSENT: ReadonlySet<HttpSilence['reason']> = new Set(['refused', 'unresolved', 'tls']);

function errorFor(answer: HttpAnswer | HttpSilence, asked: Asked, redact: Redact): SuiteError {
  const lost: Code = asked.isEffect ? 'unknown-effect' : 'unavailable';
  if (answer.outcome === 'silent') {
    if (answer.reason === 'invalid' && !asked.isEffect)
      return asked.error('unexpected-response', `got no answer: ${answer.message}`);
    const code = UNSENT.has(answer.reason) ? 'unavailable' : lost;
    return asked.error(code, `got no answer: ${answer.message}`);
  }
  const { status } = answer;
  const what = `answered ${status}${wordsOf(answer, redact)}`;
  if (status === 401 || status === 403)
    return asked.error('unauthorized', what, 'Check that the token is valid and may do this.');
  if (status === 404 || status === 410) return asked.error('not-found', what);
  if (status === 429) return asked.error('unavailable', what, 'Too many requests: try again later.');
  if (status === 408 || status >= 500) return asked.error(lost, what);
  return asked.error(status >= 400 ? 'refused' : 'unexpected-response', what);
}

/** The provider's own words, where they are where they usually are. Untrusted, so bounded and on one line. */
function wordsOf(answer: HttpAnswer, redact: Redact): string {
  const data = parsed(answer);
  const inner = isRecord(data) && isRecord(data.error) ? data.error : data;
  const message = isRecord(inner) ? inner.message : undefined;
  return typeof message === 'string' && message.trim() !== '' ? `: ${quoted(message, redact)}` : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parsed(answer: HttpAnswer): unknown {
  if (answer.truncated) return undefined;
  try {
    return JSON.parse(answer.body);
  } catch {
    return undefined;
  }
}
