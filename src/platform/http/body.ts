import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { Refusal } from './silence.js';

export interface Body {
  readonly body: string;
  readonly truncated: boolean;
}

/**
 * Reads at most `maxBytes` of what the stream says once it is unpacked: what a small packed body becomes is
 * never held as a whole.
 * @throws Refusal for a packing that is not known; an error of Node for one that is broken or cut off
 */
export async function readBody(
  stream: Readable,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Body> {
  const source = await unpacked(stream, encoding?.trim().toLowerCase() ?? '');
  const chunks: Buffer[] = [];
  let size = 0;
  let truncated = false;
  // Leaving the loop destroys the stream, and with it the connection.
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const room = maxBytes - size;
    truncated = chunk.length > room;
    chunks.push(truncated ? chunk.subarray(0, room) : chunk);
    size += chunk.length;
    if (truncated) break;
  }
  return { body: new TextDecoder().decode(Buffer.concat(chunks)), truncated };
}

async function unpacked(stream: Readable, encoding: string): Promise<Readable> {
  if (encoding === '' || encoding === 'identity') return stream;
  const first = await peek(stream);
  if (first === undefined) return stream;
  const decoder = decoderFor(encoding, first);
  // Errors of the connection have to reach whoever reads the decoder, which `pipe` does not see to.
  pipeline(stream, decoder, () => undefined);
  return decoder;
}

/** The first byte of a stream, which stays in it; undefined for an empty one, such as the answer to a HEAD. */
async function peek(stream: Readable): Promise<number | undefined> {
  return await new Promise((resolve, reject) => {
    const settle = (): void => {
      const chunk = stream.read() as Buffer | null;
      if (chunk === null && !stream.readableEnded && !stream.destroyed) return;
      stream.off('readable', settle).off('end', settle).off('error', reject);
      if (chunk !== null) stream.unshift(chunk);
      resolve(chunk?.[0]);
    };
    stream.on('readable', settle).on('end', settle).on('error', reject);
  });
}

function decoderFor(encoding: string, first: number): Transform {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      // Servers send it with and without the zlib header, whose first half-byte is always 8.
      return (first & 0x0f) === 8 ? createInflate() : createInflateRaw();
    default:
      throw new Refusal('the body is packed in a way that is not known');
  }
}
