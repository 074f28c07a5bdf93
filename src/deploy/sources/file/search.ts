import type { Files } from '../../../core/ports.js';
import { momentOfLine } from '../../logs/reader.js';
import { linesOf } from './lines.js';

/** Lines of several processes are not quite in order; nor are those of one that writes late. */
export const DISORDER_MS = 60_000;
/** A place is found to within so many bytes; the rest is read. */
const CLOSE = 256 * 1024;
/** How much is read to find one line with a time: a long stack, or a start-up banner, has none. */
const FAR = 4 * 1024 * 1024;

/** The time of the first line with one after an offset; null when there is none close by. */
export async function firstMoment(
  files: Files,
  path: string,
  { from, to, now }: { readonly from: number; readonly to: number; readonly now: number },
): Promise<number | null> {
  for await (const line of linesOf(files, { path, from, to: Math.min(to, from + FAR) })) {
    const moment = momentOfLine(line, now);
    if (moment !== null) return moment;
  }
  return null;
}

/** The latest time of the last lines; null when none of them has one. */
export async function lastMoment(
  files: Files,
  path: string,
  size: number,
  now: number,
): Promise<number | null> {
  for (const reach of [CLOSE, FAR]) {
    let latest: number | null = null;
    for await (const line of linesOf(files, { path, from: Math.max(0, size - reach), to: size })) {
      const moment = momentOfLine(line, now);
      if (moment !== null) latest = Math.max(latest ?? moment, moment);
    }
    if (latest !== null) return latest;
  }
  return null;
}

/**
 * An offset before the first line of a moment, found by halves: lines are in the order of their times, give or take a
 * minute.
 */
export async function offsetOf(
  files: Files,
  path: string,
  { moment, size, now }: { readonly moment: number; readonly size: number; readonly now: number },
): Promise<number> {
  let low = 0;
  let high = size;
  while (high - low > CLOSE) {
    const middle = Math.floor((low + high) / 2);
    const found = await firstMoment(files, path, { from: middle, to: high, now });
    if (found !== null && found < moment - DISORDER_MS) low = middle;
    else high = middle;
  }
  return low;
}
