import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Faults } from '../faults.js';
import { readBody } from '../read-body.js';
import type { Requests } from '../requests.js';
import { strikeAfter, strikeBefore } from '../strike.js';

interface Blob {
  readonly signature: string;
  content: Buffer | undefined;
  readonly blocks: Map<string, Buffer>;
}

/** Blob storage at an address of its own, as artifact and cache archives are kept; addresses carry a signature. */
export interface BlobStore {
  readonly url: string;
  /** Address for reading bytes. */
  offer(name: string, content: Buffer): string;
  /** Address for uploading. */
  reserve(name: string): string;
  /** What was uploaded; undefined until the upload was complete. */
  content(name: string): Buffer | undefined;
  close(): Promise<void>;
}

const blockIds = (xml: string): readonly string[] =>
  [...xml.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map((match) => match[1] ?? '');

function put(blob: Blob, query: URLSearchParams, body: Buffer): void {
  const part = query.get('comp');
  if (part === 'block') blob.blocks.set(query.get('blockid') ?? '', body);
  else if (part === 'blocklist') {
    const ids = blockIds(body.toString('utf8'));
    blob.content = Buffer.concat(ids.map((id) => blob.blocks.get(id) ?? Buffer.alloc(0)));
  } else blob.content = body;
}

function get(request: IncomingMessage, response: ServerResponse, content: Buffer): void {
  const range = /^bytes=(\d+)-(\d*)$/.exec(
    String(request.headers['x-ms-range'] ?? request.headers.range ?? ''),
  );
  const from = range === null ? 0 : Number(range[1]);
  const to =
    range === null || range[2] === '' ? content.length - 1 : Math.min(Number(range[2]), content.length - 1);
  const part = content.subarray(from, to + 1);
  response.statusCode = range === null ? 200 : 206;
  response.setHeader('content-type', 'application/zip');
  response.setHeader('content-length', part.length);
  response.setHeader('accept-ranges', 'bytes');
  if (range !== null) response.setHeader('content-range', `bytes ${from}-${to}/${content.length}`);
  response.end(request.method === 'HEAD' ? undefined : part);
}

/** Starts the store; its requests are of the channel `blob`. */
export async function startBlobStore(watch: {
  readonly requests: Requests;
  readonly faults: Faults;
}): Promise<BlobStore> {
  const blobs = new Map<string, Blob>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const target = new URL(request.url ?? '/', 'http://blobs');
    const method = request.method ?? 'GET';
    const recorded = watch.requests.record({
      channel: 'blob',
      kind: method === 'PUT' ? 'write' : 'read',
      method,
      path: target.pathname,
      headers: {},
      body: undefined,
    });
    const fault = watch.faults.take(recorded);
    if (strikeBefore(fault, response)) return;
    const blob = blobs.get(decodeURIComponent(target.pathname.replace('/storage/container/', '')));
    // As in the real storage, a second way of authentication beside the signature is refused.
    const given = Buffer.from(target.searchParams.get('sig') ?? '');
    const signature = Buffer.from(blob?.signature ?? '');
    const fits = given.length === signature.length && given.length > 0 && timingSafeEqual(given, signature);
    const isAllowed = fits && request.headers.authorization === undefined;
    if (blob !== undefined && isAllowed && method === 'PUT') put(blob, target.searchParams, body);
    if (strikeAfter(fault, response)) return;
    response.setHeader('x-ms-request-id', randomBytes(8).toString('hex'));
    response.setHeader('x-ms-version', '2025-01-05');
    response.setHeader('etag', '"0x1"');
    response.setHeader('last-modified', new Date().toUTCString());
    if (blob === undefined || !isAllowed) {
      response.writeHead(403).end('<Error><Code>AuthenticationFailed</Code></Error>');
    } else if (method === 'PUT') {
      response.setHeader('content-md5', createHash('md5').update(body).digest('base64'));
      response.setHeader('x-ms-request-server-encrypted', 'true');
      response.writeHead(201).end();
    } else if (blob.content === undefined) {
      response.writeHead(404).end('<Error><Code>BlobNotFound</Code></Error>');
    } else get(request, response, blob.content);
    recorded.status = response.statusCode;
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keep = (name: string, content: Buffer | undefined): string => {
    const signature = randomBytes(12).toString('hex');
    blobs.set(name, { signature, content, blocks: new Map() });
    return `${url}/storage/container/${encodeURIComponent(name)}?sig=${signature}`;
  };
  return {
    url,
    offer: keep,
    reserve: (name) => keep(name, undefined),
    content: (name) => blobs.get(name)?.content,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
