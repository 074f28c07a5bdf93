import { afterEach, describe, expect, it } from '@jest/globals';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { HttpAnswer, HttpRequest, HttpSilence } from '../core/http.js';
import { nodeHttp } from './http.js';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

interface Place {
  readonly url: string;
  readonly seen: { method: string; url: string; headers: http.IncomingHttpHeaders; body: string }[];
  readonly connections: () => number;
}

/** A server on loopback that says what the test wants. */
async function serve(
  answer: (response: http.ServerResponse, request: http.IncomingMessage) => void,
  host = '127.0.0.1',
): Promise<Place> {
  const seen: Place['seen'] = [];
  let connections = 0;
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      answer(response, request);
    });
  });
  server.on('connection', () => {
    connections++;
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  open.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host}:${port}`, seen, connections: () => connections };
}

/** A server below HTTP. */
async function serveRaw(talk: (socket: net.Socket) => void): Promise<string> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    talk(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        for (const socket of sockets) socket.destroy();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Rest = Partial<HttpRequest>;
const ask = (url: string, rest: Rest = {}): Promise<HttpAnswer | HttpSilence> =>
  nodeHttp().send({ method: 'GET', url, timeoutMs: 20_000, ...rest });

async function answered(url: string, rest: Rest = {}): Promise<HttpAnswer> {
  const result = await ask(url, rest);
  if (result.outcome !== 'answered') throw new Error(`${result.reason}: ${result.message}`);
  return result;
}

async function silent(url: string, rest: Rest = {}): Promise<HttpSilence> {
  const result = await ask(url, rest);
  if (result.outcome !== 'silent') throw new Error(`answered ${result.status}`);
  return result;
}

describe('AD-08, AD-09: HTTP of this machine', () => {
  it('sends method, headers and body, and tells status, headers and body of any answer', async () => {
    const { url, seen } = await serve((response) => {
      response.writeHead(503, { 'X-Version': 'abc', 'set-cookie': ['a=1', 'b=2'] }).end('später');
    });
    const answer = await answered(`${url}/deep?q=1`, {
      method: 'POST',
      headers: { Authorization: 'Bearer secret', 'content-type': 'application/json' },
      body: '{"a":"ü"}',
    });
    expect(answer).toMatchObject({ status: 503, body: 'später', truncated: false });
    expect(answer.headers).toMatchObject({ 'x-version': 'abc', 'set-cookie': 'a=1, b=2' });
    expect(answer.durationMs).toBeGreaterThan(0);
    expect(seen).toMatchObject([{ method: 'POST', url: '/deep?q=1', body: '{"a":"ü"}' }]);
    expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer secret', 'user-agent': 'caretaker' });
  });

  it('opens a connection for each request and asks for it to be closed', async () => {
    const place = await serve((response) => response.end());
    await answered(place.url);
    await answered(place.url);
    expect(place.connections()).toBe(2);
    expect(place.seen.map((one) => one.headers.connection)).toEqual(['close', 'close']);
  });

  it('reads the headers of a HEAD whose body does not come', async () => {
    const { url } = await serve((response) =>
      response.writeHead(200, { 'content-length': '10', 'content-encoding': 'gzip' }).end(),
    );
    expect(await answered(url, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('reaches a name of which only one address answers', async () => {
    const { url } = await serve((response) => response.end('here'));
    expect(await answered(url.replace('127.0.0.1', 'localhost'))).toMatchObject({ body: 'here' });
  });
});

describe('AD-09: what keeps an answer from coming is a value', () => {
  it('a server that says nothing is a time-out', async () => {
    const url = await serveRaw(() => undefined);
    expect(await silent(url, { timeoutMs: 50 })).toMatchObject({ reason: 'timeout' });
  });

  it('a body that trickles is a time-out of the whole exchange', async () => {
    const { url } = await serve((response) => {
      const drip = setInterval(() => response.write('.'), 10);
      response.once('close', () => {
        clearInterval(drip);
      });
    });
    expect(await silent(url, { timeoutMs: 120 })).toMatchObject({ reason: 'timeout' });
  });

  it('redirects do not start the time again', async () => {
    const { url } = await serve((response) => {
      setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 30);
    });
    expect(await silent(url, { timeoutMs: 120, redirects: 1_000 })).toMatchObject({ reason: 'timeout' });
  });

  it('a closed port is a refusal', async () => {
    const gone = await serve((response) => response.end());
    await open.pop()?.();
    expect(await silent(gone.url)).toMatchObject({ reason: 'refused' });
  });

  it('a name that does not exist is unresolved', async () => {
    expect(await silent('http://nowhere.invalid/')).toMatchObject({ reason: 'unresolved' });
  });

  it('a connection that breaks off before or within the answer is a reset', async () => {
    const before = await serveRaw((socket) => socket.once('data', () => socket.destroy()));
    expect(await silent(before)).toMatchObject({ reason: 'reset' });
    const cut = 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf';
    const within = await serveRaw((socket) => socket.once('data', () => socket.end(cut)));
    expect(await silent(within)).toMatchObject({ reason: 'reset' });
    const packed = 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 100\r\n\r\n';
    const unpacking = await serveRaw((socket) => socket.once('data', () => socket.end(packed)));
    expect(await silent(unpacking)).toMatchObject({ reason: 'reset' });
  });

  it('a server without TLS is no secure connection', async () => {
    const { url } = await serve((response) => response.end());
    expect(await silent(url.replace('http:', 'https:'))).toMatchObject({ reason: 'tls' });
  });

  it('an answer that is not HTTP, is unpacked wrongly or in an unknown way is invalid', async () => {
    const noise = await serveRaw((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH\r\n')));
    expect(await silent(noise)).toMatchObject({ reason: 'invalid' });
    const lies = await serve((response) => response.setHeader('content-encoding', 'gzip').end('plain text'));
    expect(await silent(lies.url)).toMatchObject({ reason: 'invalid' });
    const odd = await serve((response) => response.setHeader('content-encoding', 'zstd').end('x'));
    expect(await silent(odd.url)).toMatchObject({ reason: 'invalid' });
  });

  it('tells neither path, query nor headers', async () => {
    const url = await serveRaw((socket) => socket.once('data', () => socket.destroy()));
    const silence = await silent(`${url}/services/SECRET-PATH?key=SECRET-QUERY`, {
      headers: { authorization: 'SECRET-HEADER' },
    });
    expect(silence.message).toBe(`${url.slice('http://'.length)}: the connection broke off (ECONNRESET)`);
  });
});

describe('safety rule 13: bodies are bounded', () => {
  it.each([
    ['exactly as many bytes as allowed', 4, false],
    ['one byte more', 3, true],
    ['nothing at all', 0, true],
  ])('reads %s', async (_title, maxBytes, truncated) => {
    const { url } = await serve((response) => response.end('full'));
    expect(await answered(url, { maxBytes })).toMatchObject({ body: 'full'.slice(0, maxBytes), truncated });
  });

  it('stops a giant body at 1 MiB and hangs up', async () => {
    let hungUp = Promise.resolve();
    const { url } = await serve((response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(64 * 1024, 'a'), () => setImmediate(more));
      };
      hungUp = new Promise((resolve) => response.once('close', resolve));
      more();
    });
    const answer = await answered(url);
    expect(answer.truncated).toBe(true);
    expect(answer.body).toHaveLength(1024 * 1024);
    await hungUp;
  });

  it('stops a small body that unpacks into a giant one', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    const { url } = await serve((response) => response.setHeader('content-encoding', 'gzip').end(bomb));
    const before = process.memoryUsage().rss;
    const answer = await answered(url, { maxBytes: 1_000 });
    expect(answer).toMatchObject({ truncated: true });
    expect(answer.body).toHaveLength(1_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['identity', (text: string) => Buffer.from(text)],
  ])('unpacks %s', async (encoding, pack) => {
    const text = 'words and more words '.repeat(5_000);
    const { url } = await serve((response) =>
      response.setHeader('content-encoding', encoding).end(pack(text)),
    );
    expect(await answered(url)).toMatchObject({ body: text, truncated: false });
  });
});

describe('safety: redirects', () => {
  const to = (location: () => string, status = 302): Promise<Place> =>
    serve((response, request) => {
      if (request.url === '/end') response.end('end');
      else response.writeHead(status, { location: location() }).end();
    });

  it('tells of one instead of following it unless asked', async () => {
    const { url, seen } = await to(() => '/end');
    expect(await answered(url)).toMatchObject({ status: 302 });
    expect(seen).toHaveLength(1);
  });

  it('follows as many as asked and then tells of the next', async () => {
    const { url, seen } = await to(() => '/loop');
    expect(await answered(url, { redirects: 3 })).toMatchObject({ status: 302 });
    expect(seen).toHaveLength(4);
  });

  it.each([
    ['POST', 302, 'GET'],
    ['POST', 303, 'GET'],
    ['PUT', 302, 'PUT'],
    ['POST', 307, 'POST'],
    ['POST', 308, 'POST'],
    ['HEAD', 303, 'HEAD'],
  ] as const)('a %s answered by %i goes on as %s', async (method, status, next) => {
    const { url, seen } = await to(() => '/end', status);
    const body = method === 'HEAD' ? {} : { body: 'x', headers: { 'content-type': 'text/plain' } };
    await answered(url, { method, redirects: 1, ...body });
    expect(seen[1]).toMatchObject({ method: next, body: next === method && method !== 'HEAD' ? 'x' : '' });
    expect(seen[1]?.headers['content-type']).toBe(seen[1]?.body === 'x' ? 'text/plain' : undefined);
  });

  it('keeps what proves the caller on the same origin and drops it for another', async () => {
    const other = await serve((response) => response.end());
    const secrets = { authorization: 'Bearer s', cookie: 'c=1', 'x-api-key': 'k', 'private-token': 't' };
    const headers = { ...secrets, accept: 'text/html' };
    const { url, seen } = await to(() => (seen.length === 1 ? '/second' : `${other.url}/elsewhere`));
    await answered(url, { redirects: 2, headers });
    expect(seen[1]?.headers).toMatchObject(headers);
    expect(other.seen[0]?.headers.accept).toBe('text/html');
    for (const name of Object.keys(secrets)) expect(other.seen[0]?.headers[name]).toBeUndefined();
  });

  it.each(['http://user:pass@127.0.0.1/', 'file:///etc/passwd', 'http://['])(
    'does not follow to %s',
    async (location) => {
      const { url } = await to(() => location);
      expect(await silent(url, { redirects: 1 })).toMatchObject({ reason: 'invalid' });
    },
  );
});

describe('safety: requests that are refused before anything is sent', () => {
  it.each<[string, string, Rest]>([
    ['credentials in the address', 'http://user:pass@HOST/', {}],
    ['a user name in the address', 'http://user@HOST/', {}],
    ['another protocol', 'ftp://HOST/', {}],
    ['no address', 'HOST', {}],
    ['a line end in a header', 'http://HOST/', { headers: { 'x-a': 'b\r\nx-c: d' } }],
    ['a line feed in a header', 'http://HOST/', { headers: { 'x-a': 'b\nx-c: d' } }],
    ['a header name with a colon', 'http://HOST/', { headers: { 'x-a: b\r\nx-c': 'd' } }],
    [
      'a length of its own',
      'http://HOST/',
      { method: 'POST', headers: { 'Content-Length': '0' }, body: 'x' },
    ],
    ['a framing of its own', 'http://HOST/', { headers: { 'transfer-encoding': 'chunked' } }],
    ['no time', 'http://HOST/', { timeoutMs: 0 }],
  ])('%s', async (_title, address, rest) => {
    const { url, connections } = await serve((response) => response.end());
    const silence = await silent(address.replace('HOST', new URL(url).host), rest);
    expect(silence.reason).toBe('invalid');
    expect(silence.message).not.toMatch(/pass|x-c/);
    expect(connections()).toBe(0);
  });
});
