import http from 'node:http';
import https from 'node:https';
import { performance } from 'node:perf_hooks';
import type { Http, HttpAnswer, HttpRequest, HttpSilence } from '../core/http.js';
import { readBody, type Body } from './http/body.js';
import { checkRequest, type Hop } from './http/check.js';
import { nextHop } from './http/redirect.js';
import { silenceFor } from './http/silence.js';

const DEFAULT_MAX_BYTES = 1024 * 1024;
/**
 * How long one address of a name may take before the next one is tried. Node's 250 ms gives up a slow IPv4
 * address for an IPv6 one that the machine cannot reach at all.
 */
const ATTEMPT_MS = 1_000;

interface Received extends Body {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** HTTP of this machine: a connection for each request, one time limit for the whole exchange, bounded bodies. */
export function nodeHttp(): Http {
  return { send };
}

async function send(request: HttpRequest): Promise<HttpAnswer | HttpSilence> {
  const started = performance.now();
  const deadline = new AbortController();
  const timer = setTimeout(() => {
    deadline.abort();
  }, request.timeoutMs);
  let hop: Hop | undefined;
  try {
    const maxBytes = request.maxBytes ?? DEFAULT_MAX_BYTES;
    hop = checkRequest(request);
    for (let left = request.redirects ?? 0; ; left--) {
      const received = await exchange(hop, maxBytes, deadline.signal);
      const next: Hop | undefined = left > 0 ? nextHop(hop, received) : undefined;
      if (next === undefined)
        return { outcome: 'answered', ...received, durationMs: performance.now() - started };
      hop = next;
    }
  } catch (error) {
    const silence = deadline.signal.aborted
      ? { reason: 'timeout' as const, message: `no whole answer within ${request.timeoutMs} ms` }
      : silenceFor(error);
    const where = hop === undefined ? '' : `${hop.url.host}: `;
    return {
      outcome: 'silent',
      reason: silence.reason,
      message: `${where}${silence.message}`,
      durationMs: performance.now() - started,
    };
  } finally {
    clearTimeout(timer);
  }
}

/** One request and its answer, to the last byte that is read. */
function exchange(hop: Hop, maxBytes: number, signal: AbortSignal): Promise<Received> {
  return new Promise((resolve, reject) => {
    const options: https.RequestOptions & { autoSelectFamilyAttemptTimeout: number } = {
      method: hop.method,
      headers: { ...hop.headers },
      // No agent: nothing is kept alive, so a probe always meets the path that a new user would take.
      agent: false,
      autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
      signal,
    };
    const request = (hop.url.protocol === 'https:' ? https : http).request(hop.url, options, (response) => {
      const headers = plainHeaders(response.headersDistinct);
      readBody(response, headers['content-encoding'], maxBytes)
        .then((body) => {
          resolve({ status: response.statusCode ?? 0, headers, ...body });
        }, reject)
        .finally(() => {
          request.destroy();
        });
    });
    request.on('error', reject);
    request.end(hop.body);
  });
}

function plainHeaders(headers: NodeJS.Dict<string[]>): Record<string, string> {
  const plain: [string, string][] = [];
  for (const [name, values] of Object.entries(headers))
    if (values !== undefined) plain.push([name, values.join(', ')]);
  return Object.fromEntries(plain);
}
