import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** One answer; `hang-up` takes the request and answers nothing. */
export type Reply =
  | {
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | 'hang-up';

export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** Answers to come; `ok` when there are none left. */
  replies: Reply[];
  close(): Promise<void>;
}

/** The other end of a webhook, on loopback. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const body = await text(request);
      received.push({ path: request.url ?? '', headers: request.headers, body });
      const reply = receiver.replies.shift() ?? { status: 200, body: 'ok' };
      if (reply === 'hang-up') request.socket.destroy();
      else response.writeHead(reply.status, reply.headers).end(reply.body);
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/services/T0/B0/secret`,
    received,
    replies: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return receiver;
}
