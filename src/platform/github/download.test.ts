import { afterEach, describe, expect, it } from '@jest/globals';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { connect, type Connection } from './testing/connect.js';
import type { Reply } from './testing/scripted-server.js';

type Serve = (response: http.ServerResponse, index: number) => void;

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** The storage that artifacts are in: another host as far as the token is concerned. */
async function storage(serve: Serve): Promise<{ url: string; seen: http.IncomingHttpHeaders[] }> {
  const seen: http.IncomingHttpHeaders[] = [];
  const server = http.createServer((request, response) => {
    serve(response, seen.push(request.headers) - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

async function redirecting(to: () => string): Promise<Connection> {
  const reply = (): Reply => ({ status: 302, headers: { location: to() }, json: {} });
  const connection = await connect(reply);
  open.push(connection.server);
  return connection;
}

const bytes = Buffer.from([0x50, 0x4b, 0, 255, 10, 13]);

describe('issue 3 · GitHub client: downloading an artifact', () => {
  it('fetches the bytes where the API says, without the token', async () => {
    const { url, seen } = await storage((response) => response.end(bytes));
    const { forge, server } = await redirecting(() => `${url}/blob?sig=SIGNATURE`);
    expect(await forge.downloadArtifact(5, 100)).toEqual(bytes);
    expect(server.seen[0]?.url).toBe('/repos/acme/shop/actions/artifacts/5/zip');
    expect(server.seen[0]?.headers.authorization).toMatch(/^token /);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.authorization).toBeUndefined();
    expect(server.problems).toEqual([]);
  });

  it('takes exactly as many bytes as allowed', async () => {
    const { url } = await storage((response) => response.end(bytes));
    const { forge } = await redirecting(() => url);
    expect(await forge.downloadArtifact(5, bytes.length)).toHaveLength(bytes.length);
    await expect(forge.downloadArtifact(5, bytes.length - 1)).rejects.toMatchObject({
      code: 'github/too-large',
    });
  });

  it('safety rule 13: stops an answer of unknown length as soon as it is too large', async () => {
    let stopped = Promise.resolve();
    const { url } = await storage((response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(64 * 1024), () => setImmediate(more));
      };
      stopped = new Promise((resolve) => response.once('close', resolve));
      more();
    });
    const { forge } = await redirecting(() => url);
    await expect(forge.downloadArtifact(5, 1024 * 1024)).rejects.toMatchObject({ code: 'github/too-large' });
    await stopped;
  });

  it('asks for a new address and begins again when the storage fails or breaks off', async () => {
    const { url, seen } = await storage((response, index) => {
      if (index === 0) response.writeHead(503).end();
      else if (index === 1) {
        response.writeHead(200, { 'content-length': '1000' });
        response.write(bytes, () => response.socket?.resetAndDestroy());
      } else response.end(bytes);
    });
    let asked = 0;
    const { forge, waits } = await redirecting(() => `${url}/${asked++}`);
    expect(await forge.downloadArtifact(5, 2000)).toEqual(bytes);
    expect(seen).toHaveLength(3);
    expect(asked).toBe(3);
    expect(waits).toEqual([1000, 2000]);
  });

  it('names neither the address nor its signature when it gives up', async () => {
    const { url } = await storage((response) => response.writeHead(500).end());
    const { forge, log } = await redirecting(() => `${url}/blob?sig=SIGNATURE`);
    const error: unknown = await forge.downloadArtifact(5, 100).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'github/unavailable' });
    expect(inspect([error, log], { depth: 20 })).not.toContain('SIGNATURE');
  });

  it.each(['file:///etc/passwd', 'http://storage.example.com/blob', 'not an address', ''])(
    'goes to no such address: "%s"',
    async (address) => {
      const { forge } = await redirecting(() => address);
      await expect(forge.downloadArtifact(5, 100)).rejects.toMatchObject({ code: 'github/invalid' });
    },
  );

  it('says so when the artifact has expired', async () => {
    const connection = await connect([{ status: 410, json: { message: 'Artifact has expired' } }]);
    open.push(connection.server);
    await expect(connection.forge.downloadArtifact(5, 100)).rejects.toMatchObject({
      code: 'github/not-found',
    });
  });
});
