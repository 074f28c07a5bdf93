import type { HttpRequest } from '../../core/http.js';
import { Refusal } from './silence.js';

/** One request of an exchange, which a redirect can turn into several. */
export interface Hop {
  readonly method: HttpRequest['method'];
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** RFC 9110: a token. */
const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** Visible characters, spaces, tabs and Latin-1: what a field value may hold, so no line end. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
/** Who sets these can make two requests of one; the connection and its framing are the platform's. */
const FRAMING = /^(connection|content-length|expect|keep-alive|te|trailer|transfer-encoding|upgrade)$/;

/**
 * The request as it is sent, with lower-case header names.
 * @throws Refusal for an address, a header or a limit that is not acceptable
 */
export function checkRequest(request: HttpRequest): Hop {
  if (!(request.timeoutMs > 0)) throw new Refusal('the time limit is not positive');
  const headers: Record<string, string> = {
    'user-agent': 'caretaker',
    'accept-encoding': 'gzip, deflate, br',
  };
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    const lower = name.toLowerCase();
    if (!NAME.test(name) || FRAMING.test(lower)) throw new Refusal('a header has a name that is refused');
    if (!VALUE.test(value)) throw new Refusal(`the header ${lower} holds characters that are refused`);
    headers[lower] = value;
  }
  return { method: request.method, url: checkAddress(request.url), headers, body: request.body };
}

/**
 * An address that a request may go to.
 * @throws Refusal for another protocol than HTTP, and for credentials, which would end up in logs
 */
export function checkAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : undefined;
  if (url === undefined) throw new Refusal('the address cannot be read');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal('the address is not of the web');
  if (url.username !== '' || url.password !== '') throw new Refusal('the address holds credentials');
  return url;
}
