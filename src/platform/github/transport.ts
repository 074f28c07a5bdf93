import { SuiteError } from '../../core/errors.js';
import type { Logger } from '../../core/ports.js';
import { effectOf } from './effects.js';

/** More than any answer that is not a download: 100 pull requests with bodies of 64 KiB are 7 MB. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** Statuses whose answer has no body; `Response` refuses one. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

export function tooLarge(what: string, maxBytes: number): SuiteError {
  return new SuiteError(`${what} is larger than ${maxBytes} bytes`, {
    kind: 'provider',
    code: 'github/too-large',
  });
}

/**
 * The whole body, or an error as soon as it turns out to be larger than allowed.
 * @throws SuiteError `github/too-large`
 */
export async function readCapped(response: Response, maxBytes: number, what: string): Promise<Buffer> {
  const refuse = async (): Promise<never> => {
    await response.body?.cancel();
    throw tooLarge(what, maxBytes);
  };
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) await refuse();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(what, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/**
 * The `fetch` that octokit uses. It refuses to carry the token to another host (a `Link` header may name one),
 * follows redirects of reads only, limits time and size, and reads the whole answer, so that a connection that
 * breaks half way is an error and not a shorter text.
 */
export function transport(options: {
  readonly origin: string;
  readonly timeoutMs: number;
  readonly logger: Logger;
}): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== options.origin) throw foreignHost(url.origin);
    const method = init.method ?? 'GET';
    const redirect = init.redirect ?? (effectOf(method) === 'read' ? 'follow' : 'manual');
    const response = await fetch(url, { ...init, redirect, signal: AbortSignal.timeout(options.timeoutMs) });
    const body = await readCapped(response, MAX_ANSWER_BYTES, 'an answer of GitHub');
    const { status, statusText, headers } = response;
    options.logger.debug('GitHub answered', { method, path: url.pathname, status, bytes: body.length });
    const whole = BODILESS.has(status) ? null : new Uint8Array(body);
    const answer = new Response(whole, { status, statusText, headers });
    // A response that is made has no address; the pagination plugin reads it in lists that tell a total.
    return Object.defineProperty(answer, 'url', { value: response.url });
  };
}

function foreignHost(origin: string): SuiteError {
  return new SuiteError(`GitHub’s answer leads to another host: ${origin}`, {
    kind: 'provider',
    code: 'github/invalid',
    hint: 'Check that the API URL is exactly the one that the server itself uses.',
  });
}
