import path from 'node:path';
import type { ErrorSourceConfig } from '../../../config/sections/deploy.js';
import type { Files } from '../../../core/ports.js';
import { logReader } from '../../logs/reader.js';
import { silent, staleness } from '../answer.js';
import type { Counted, ErrorSource, Silent, SourceDeps, TimeWindow } from '../source.js';
import { linesOf } from './lines.js';
import { DISORDER_MS, firstMoment, lastMoment, offsetOf } from './search.js';
import { windowTally, type Tally } from './tally.js';

type Config = Extract<ErrorSourceConfig, { readonly type: 'file' }>;

/** More log than this in a window is not read: a look has seconds, not minutes. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Start of a file that tells it from the one that takes its place. */
const HEAD = 512;

/** A log file as it was at one moment. */
interface Segment {
  readonly path: string;
  readonly size: number;
  readonly head: Buffer;
  /** Time of its first line; null when there is none. */
  readonly first: number | null;
}

async function segmentOf(files: Files, file: string, now: number): Promise<Segment | Silent> {
  const real = await files.realPath(file);
  const stat = real === undefined ? undefined : await files.stat(real);
  if (real === undefined || stat === undefined) return silent('unavailable', 'there is no such log file');
  if (stat.kind !== 'file') return silent('unreadable', 'the log is not a regular file');
  const head = (await files.readPart(real, 0, HEAD)) ?? Buffer.alloc(0);
  if (file.endsWith('.gz') || (head[0] === 0x1f && head[1] === 0x8b))
    return silent('unreadable', 'compressed logs are not read');
  const first = await firstMoment(files, real, { from: 0, to: stat.size, now });
  return { path: real, size: stat.size, head, first };
}

function isSilent(value: Segment | Silent): value is Silent {
  return 'outcome' in value;
}

/** Whether the file is still the one that was read: it may have grown. */
async function isSame(files: Files, { path: file, size, head }: Segment): Promise<boolean> {
  const stat = await files.stat(file);
  const now = await files.readPart(file, 0, head.length);
  return stat !== undefined && stat.size >= size && now?.equals(head) === true;
}

/** Reads the window's part of one file; false when there is too much of it. */
async function tallySegment(
  files: Files,
  segment: Segment,
  { window, now, tally }: { readonly window: TimeWindow; readonly now: number; readonly tally: Tally },
): Promise<boolean> {
  const reader = logReader({ now });
  const end = window.to.getTime() + DISORDER_MS;
  const { size } = segment;
  const from = await offsetOf(files, segment.path, { moment: window.from.getTime(), size, now });
  const to = Math.min(size, from + MOST_BYTES);
  for await (const line of linesOf(files, { path: segment.path, from, to })) {
    for (const entry of reader.push(line)) {
      if (entry.at !== null && entry.at >= end) return true;
      tally.add(entry);
    }
  }
  for (const entry of reader.end()) tally.add(entry);
  return to === size;
}

/** Counts errors in a log file of this machine. */
export function fileSource(config: Config, deps: SourceDeps): ErrorSource {
  const { files, clock } = deps;
  const file = path.resolve(deps.directory, config.path);

  /** The file, and the one that it was rotated from where the window reaches back that far. */
  async function segments(window: TimeWindow, now: number): Promise<readonly Segment[] | Silent> {
    const current = await segmentOf(files, file, now);
    if (isSilent(current)) return current;
    const begins = current.first ?? now;
    if (begins <= window.from.getTime()) return [current];
    const earlier = await segmentOf(files, `${file}.1`, now);
    return isSilent(earlier) ? [current] : [earlier, current];
  }

  /** Undefined when the file was rotated or cut while it was read. */
  async function attempt(window: TimeWindow): Promise<Counted | Silent | undefined> {
    const now = clock.now().getTime();
    const parts = await segments(window, now);
    if ('outcome' in parts) return parts;
    const answer = await countIn(parts, window, now);
    // Whatever was concluded from a file that is another one by now, staleness too, was concluded from nothing.
    for (const part of parts) if (!(await isSame(files, part))) return undefined;
    return answer;
  }

  async function countIn(
    parts: readonly Segment[],
    window: TimeWindow,
    now: number,
  ): Promise<Counted | Silent> {
    const newest = await lastMomentOf(parts, now);
    const earliest = parts.map(({ first }) => first).find((first) => first !== null) ?? null;
    if (newest === null || earliest === null) return noTime(parts);
    const stale = staleness(newest, window, now, config.maxAgeSeconds);
    if (stale !== undefined) return stale;
    if (earliest > window.from.getTime() + config.maxAgeSeconds * 1000)
      return silent(
        'empty',
        `the log begins at ${new Date(earliest).toISOString()}, after the window does; it may have been rotated`,
      );
    const tally = windowTally(window);
    for (const part of parts) {
      if (!(await tallySegment(files, part, { window, now, tally })))
        return silent('unreadable', `the window has more than ${MOST_BYTES / 1024 / 1024} MiB of log`);
    }
    if (tally.entries() === 0) return silent('empty', 'the log has no line in the window');
    return {
      outcome: 'counted',
      errors: tally.errors(),
      incidents: tally.incidents(),
      requests: config.requests ? tally.answered() : null,
      users: tally.users(),
      freshest: new Date(newest).toISOString(),
    };
  }

  async function lastMomentOf(parts: readonly Segment[], now: number): Promise<number | null> {
    for (const part of [...parts].reverse()) {
      const moment = await lastMoment(files, part.path, part.size, now);
      if (moment !== null) return moment;
    }
    return null;
  }

  function noTime(parts: readonly Segment[]): Silent {
    return parts.every(({ size }) => size === 0)
      ? silent('empty', 'the log is empty')
      : silent('unreadable', 'no line of the log tells its time');
  }

  return {
    name: 'file',
    count: async (window) => {
      try {
        const answer = (await attempt(window)) ?? (await attempt(window));
        return answer ?? silent('unavailable', 'the log was rotated or cut while it was read, twice');
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === undefined) throw error;
        return silent(
          code === 'EACCES' || code === 'EPERM' ? 'unauthorized' : 'unavailable',
          `the log cannot be read (${code})`,
        );
      }
    },
  };
}
