import { isSafeAddress } from '../../core/address.js';
import type { Http, HttpRequest } from '../../core/http.js';
import { redactor, type Redact } from '../../core/redact.js';
import { silent } from './answer.js';
import type { Silent, SourceDeps } from './source.js';

/** One attempt; whoever asks tries again. */
const TIMEOUT_MS = 10_000;

/** A JSON answer with its headers. */
export interface JsonAnswer {
  readonly outcome: 'json';
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** The header that carries a token, or why there is none. */
export function authorization(
  tokenEnv: string | undefined,
  url: string,
  deps: Pick<SourceDeps, 'secret'>,
): Readonly<Record<string, string>> | Silent {
  if (tokenEnv === undefined) return {};
  const token = deps.secret(tokenEnv);
  if (token === undefined || token === '')
    return silent('unauthorized', `the environment variable ${tokenEnv} is not set`);
  if (!URL.canParse(url)) return silent('unreadable', 'the configured address is not an address');
  if (!isSafeAddress(new URL(url)))
    return silent('unauthorized', `the token of ${tokenEnv} is not sent without encryption: use https`);
  return { authorization: `Bearer ${token}` };
}

/** True for what {@link authorization} and {@link askJson} give in place of an answer. */
export function isSilent(value: object): value is Silent {
  return 'outcome' in value && value.outcome === 'silent';
}

function refusal(status: number, host: string): Silent | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 401 || status === 403) return silent('unauthorized', `${host} answered ${status}`);
  if (status >= 500 || status === 429 || status === 408)
    return silent('unavailable', `${host} answered ${status}`);
  return silent('unreadable', `${host} answered ${status}`);
}

/** A server may send back what it got. */
function redactOf(headers: HttpRequest['headers']): Redact {
  const token = headers?.authorization?.replace(/^Bearer /, '') ?? '';
  return token === '' ? (text) => text : redactor(token);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'the configured address';
}

/**
 * Asks for JSON once. Silent for anything else: 401 and 403 are unauthorized; 408, 429, 5xx and no answer are
 * unavailable; any other status, a redirect included, and what is not whole JSON are unreadable. `why` may find the
 * server's own words in the body of a refusal.
 */
export async function askJson(
  http: Http,
  request: Pick<HttpRequest, 'url' | 'headers'>,
  why?: (data: unknown) => string | undefined,
): Promise<JsonAnswer | Silent> {
  const host = hostOf(request.url);
  const answer = await http.send({
    method: 'GET',
    url: request.url,
    headers: { accept: 'application/json', ...request.headers },
    timeoutMs: TIMEOUT_MS,
  });
  if (answer.outcome === 'silent')
    return silent(answer.reason === 'invalid' ? 'unreadable' : 'unavailable', answer.message);
  const data = parse(answer.body);
  const refused = refusal(answer.status, host);
  if (refused !== undefined) {
    const words = why?.(data);
    return words === undefined
      ? refused
      : silent(refused.reason, redactOf(request.headers)(`${refused.message}: ${words}`));
  }
  if (answer.truncated) return silent('unreadable', `the answer of ${host} is too long`);
  if (data === undefined) return silent('unreadable', `${host} did not answer with JSON`);
  return { outcome: 'json', data, headers: answer.headers };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Undefined is no JSON value; the caller says what it means.
    return undefined;
  }
}
