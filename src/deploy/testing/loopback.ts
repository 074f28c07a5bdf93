import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a loopback server answers; `hangUp` ends the connection without an answer. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly hangUp?: boolean;
}

export interface Loopback {
  readonly url: string;
  /** `GET /path?query` of each request, in order. */
  readonly asked: readonly string[];
  /** Headers of the last request. */
  readonly headers: () => IncomingMessage['headers'];
  close(): Promise<void>;
}

function listening(server: Server): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve(server.address() as AddressInfo);
    });
  });
}

/** A real HTTP server on 127.0.0.1 that answers as told. */
export async function loopback(answer: (request: URL, method: string) => Reply): Promise<Loopback> {
  const asked: string[] = [];
  let headers: IncomingMessage['headers'] = {};
  const server = createServer((request, response) => {
    const method = request.method ?? '';
    asked.push(`${method} ${request.url ?? ''}`);
    headers = request.headers;
    const reply = answer(new URL(request.url ?? '/', 'http://127.0.0.1'), method);
    if (reply.hangUp === true) {
      request.socket.destroy();
      return;
    }
    response.writeHead(reply.status ?? 200, reply.headers ?? {});
    response.end(reply.body ?? '');
  });
  const { port } = await listening(server);
  // A test that fails before it closes the server must not keep the run from ending.
  server.unref();
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    headers: () => headers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
