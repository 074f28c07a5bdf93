import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { validateRequest } from '../../../../test/support/openapi/validate.js';

export interface Seen {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  /** Parsed JSON; undefined without a body. */
  readonly body: unknown;
}

/** What the server does with one request. */
export type Reply =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Sent as JSON. */
      readonly json?: unknown;
      /** Sent as it is, instead of JSON. */
      readonly bytes?: string | Buffer;
    }
  /** The connection is reset once the request has been read, before its body is read, or amid the answer. */
  | 'reset'
  | 'reset-early'
  | 'reset-amid'
  /** No answer ever. */
  | 'silent';

export interface ScriptedServer {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** What GitHub's description has against the requests that came. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

async function bodyOf(request: http.IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}

function send(response: http.ServerResponse, reply: Exclude<Reply, 'silent' | 'reset-early'>): void {
  if (reply === 'reset') {
    response.socket?.resetAndDestroy();
  } else if (reply === 'reset-amid') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('[{"number": 1', () => response.socket?.resetAndDestroy());
  } else {
    const { status = 200, headers = {}, json, bytes } = reply;
    const type = bytes === undefined ? { 'content-type': 'application/json; charset=utf-8' } : {};
    response.writeHead(status, { ...type, ...headers });
    response.end(bytes ?? (json === undefined ? undefined : JSON.stringify(json)));
  }
}

/**
 * A server on loopback that answers by a script: a list of replies in turn, or a function of the request's
 * number, which is asked once for each. A request beyond the
 * end of the list is answered with 418, which nothing retries.
 */
export async function scriptedServer(
  script: readonly Reply[] | ((index: number) => Reply),
  port = 0,
): Promise<ScriptedServer> {
  const seen: Seen[] = [];
  const problems: string[] = [];
  let requests = 0;
  const server = http.createServer((request, response) => {
    void (async () => {
      const { method = '', url = '', headers } = request;
      const index = requests++;
      const reply =
        typeof script === 'function' ? script(index) : (script[index] ?? { status: 418, json: {} });
      const entry: Seen = {
        method,
        url,
        headers,
        body: reply === 'reset-early' ? undefined : await bodyOf(request),
      };
      seen.push(entry);
      if (reply === 'reset-early') {
        request.socket.resetAndDestroy();
        return;
      }
      problems.push(...validateRequest(entry));
      if (reply !== 'silent') send(response, reply);
    })();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    problems,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
