import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeRequest {
  readonly method: string;
  /** Decoded segments. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined without a body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** Sent as it is, instead of JSON. */
  readonly text?: string;
}

/**
 * What goes wrong with a request: an answer instead of the right one, no answer at all, or the connection cut
 * before or after the request took effect.
 */
export type Fault = FakeAnswer | 'silent' | 'cut-before' | 'cut-after';
export type FaultedKind = 'look' | 'effect';

export interface FakeApi {
  readonly url: string;
  readonly seen: readonly FakeRequest[];
  /** The next requests of a kind meet these, one each. */
  readonly fail: (kind: FaultedKind, ...faults: readonly Fault[]) => void;
  readonly close: () => Promise<void>;
}

export const FAKE_TOKEN = 'secret-token-0123456789';

/** A stateful server on loopback that wants the token and can be told to misbehave. */
export async function fakeApi(handle: (request: FakeRequest) => FakeAnswer): Promise<FakeApi> {
  const seen: FakeRequest[] = [];
  const faults: Record<FaultedKind, Fault[]> = { look: [], effect: [] };
  const server = http.createServer((request, response) => {
    void (async () => {
      const read = await readRequest(request);
      seen.push(read);
      const fault = faults[read.method === 'GET' ? 'look' : 'effect'].shift();
      if (fault === 'silent') return;
      if (fault === 'cut-before') {
        request.socket.resetAndDestroy();
        return;
      }
      const isKnown = /^(Bearer|token) secret-token-0123456789$/.test(request.headers.authorization ?? '');
      const right = isKnown ? handle(read) : { status: 401, json: { message: 'who are you?' } };
      if (fault === 'cut-after') {
        request.socket.resetAndDestroy();
        return;
      }
      const { status = 200, headers = {}, json, text } = fault ?? right;
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(text ?? (json === undefined ? undefined : JSON.stringify(json)));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    fail: (kind, ...more) => {
      faults[kind].push(...more);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function readRequest(request: http.IncomingMessage): Promise<FakeRequest> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const url = new URL(request.url ?? '', 'http://fake.invalid');
  return {
    method: request.method ?? '',
    path: url.pathname.split('/').slice(1).map(decodeURIComponent),
    query: url.searchParams,
    body: text === '' ? undefined : (JSON.parse(text) as Readonly<Record<string, unknown>>),
  };
}

export const notFound: FakeAnswer = { status: 404, json: { message: 'not found' } };
