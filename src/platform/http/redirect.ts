import type { HttpRequest } from '../../core/http.js';
import { checkAddress, type Hop } from './check.js';
import { Refusal } from './silence.js';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Headers that prove who asks, by their usual names; and the one that names the host. */
const PERSONAL = /^(host|cookie)$|auth|token|secret|api-?key/;

/**
 * The request that a redirect asks for; undefined for another answer.
 * @throws Refusal for a target that is no address, holds credentials, or leaves a secure connection
 */
export function nextHop(
  hop: Hop,
  answer: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
): Hop | undefined {
  const location = answer.headers.location;
  if (!REDIRECTS.has(answer.status) || location === undefined) return undefined;
  const url = checkAddress(location, hop.url);
  if (hop.url.protocol === 'https:' && url.protocol === 'http:')
    throw new Refusal('a redirect from https to http is refused');
  const dropsBody = becomesGet(hop.method, answer.status);
  const isForeign = url.origin !== hop.url.origin;
  const headers = Object.entries(hop.headers).filter(
    ([name]) => !(isForeign && PERSONAL.test(name)) && !(dropsBody && name.startsWith('content-')),
  );
  return {
    method: dropsBody ? 'GET' : hop.method,
    url,
    headers: Object.fromEntries(headers),
    body: dropsBody ? undefined : hop.body,
  };
}

/** RFC 9110, section 15.4: 303 asks for a GET; 301 and 302 after a POST are read so by everybody. */
function becomesGet(method: HttpRequest['method'], status: number): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  return status === 303 || ((status === 301 || status === 302) && method === 'POST');
}
