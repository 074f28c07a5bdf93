import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** The production address: forwards to what is live, 502 while that does not answer. */
export interface Production {
  readonly url: string;
  close(): Promise<void>;
}

/** @param portOf where the live deployment listens; undefined while there is none, or it is dead */
export async function startProduction(
  portOf: () => number | undefined,
  now: () => Date,
): Promise<Production> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
  const server = http.createServer((request, response) => {
    const badGateway = (): void => {
      if (!response.headersSent) response.writeHead(502);
      response.end();
    };
    const port = portOf();
    if (port === undefined) {
      badGateway();
      return;
    }
    const { method, url, headers } = request;
    // The service logs in the time of the test, whoever asks.
    const time = headers['x-time'] ?? now().toISOString();
    const onward = http.request({ agent, port, method, path: url, headers: { 'x-time': time } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] ?? '' });
      answer.pipe(response);
    });
    onward.once('error', badGateway);
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
