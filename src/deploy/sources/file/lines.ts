import type { Files } from '../../../core/ports.js';
import { LONGEST_LINE } from '../../logs/reader.js';

/** Bytes that are read at once. */
const CHUNK = 1024 * 1024;
const NEWLINE = 0x0a;

/** A part of a file. */
export interface Span {
  readonly path: string;
  /** Bytes; the line that `from` lies in has begun before and is left out, unless `from` is 0. */
  readonly from: number;
  /** Bytes, exclusive. */
  readonly to: number;
  /** What has no line end before `to`: left out unless told, because it may still be being written. */
  readonly lastLine?: 'kept';
}

/**
 * The whole lines of a part of a file, without their ends, in chunks: the file may be larger than memory. What a line
 * has beyond 256 KiB is dropped. Ends early when the file does.
 */
export async function* linesOf(files: Files, { path, from, to, lastLine }: Span): AsyncGenerator<string> {
  let offset = from;
  let isPartial = from > 0;
  let open: Buffer[] = [];
  let length = 0;
  while (offset < to) {
    const chunk = await files.readPart(path, offset, Math.min(CHUNK, to - offset));
    if (chunk === undefined || chunk.length === 0) return;
    offset += chunk.length;
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const line = chunk.subarray(start, Math.min(end, start + LONGEST_LINE));
      start = end + 1;
      if (!isPartial)
        yield Buffer.concat([...open, line])
          .subarray(0, LONGEST_LINE)
          .toString('utf8');
      isPartial = false;
      open = [];
      length = 0;
    }
    const rest = chunk.subarray(start, start + Math.max(0, LONGEST_LINE - length));
    // A copy: a view would keep the whole chunk in memory.
    if (rest.length > 0) open.push(Buffer.from(rest));
    length += rest.length;
  }
  if (lastLine === 'kept' && length > 0 && !isPartial) yield Buffer.concat(open).toString('utf8');
}
