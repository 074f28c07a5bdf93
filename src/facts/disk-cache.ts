import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import { messageOf } from '../core/errors.js';
import type { Files, Logger } from '../core/ports.js';
import type { FactsCache } from './cache.js';
import { FACTS_VERSION, type FileFacts } from './types.js';

/**
 * Segments of NDJSON, never changed once written: a writer adds one, a reader reads all, so concurrent
 * runs cannot break each other. The first line carries the digest of the rest.
 */
const LINE_FEED = 0x0a;
const TAB = 0x09;
const MAX_SEGMENTS = 12;
const MAX_SEGMENT_BYTES = 48 * 1024 * 1024;
const DEFAULT_MAX_BYTES = 512 * 1024 * 1024;

export interface DiskCacheOptions {
  readonly files: Files;
  /** Absolute; made when absent. */
  readonly directory: string;
  readonly logger: Logger;
  readonly maxBytes?: number;
}

interface Line {
  readonly key: string;
  readonly content: Buffer;
}

function checksum(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 16);
}

function* linesOf(body: Buffer): Generator<Line> {
  let start = 0;
  while (start < body.length) {
    const end = body.indexOf(LINE_FEED, start);
    if (end < 0) return;
    const tab = body.indexOf(TAB, start);
    if (tab > start && tab < end)
      yield { key: body.toString('latin1', start, tab), content: body.subarray(start, end + 1) };
    start = end + 1;
  }
}

class DiskCache implements FactsCache {
  private readonly prefix = `facts-${FACTS_VERSION}-`;
  private readonly live = new Set<string>();

  constructor(private readonly options: DiskCacheOptions) {}

  private at(name: string): string {
    return path.join(this.options.directory, name);
  }

  private async segments(): Promise<readonly string[]> {
    const names = await this.options.files.list(this.options.directory);
    return names.filter((name) => name.startsWith(this.prefix) && name.endsWith('.ndjson'));
  }

  /** Body of a segment; a damaged one is removed and counts as absent. */
  private async body(name: string): Promise<Buffer | undefined> {
    const content = await this.options.files.read(this.at(name));
    if (content === undefined) return undefined;
    const end = content.indexOf(LINE_FEED);
    const body = content.subarray(end + 1);
    if (end > 0 && content.toString('latin1', 0, end) === checksum(body)) return body;
    this.options.logger.warn('A damaged part of the facts cache was dropped', { segment: name });
    await this.options.files.remove(this.at(name));
    return undefined;
  }

  async getMany(keys: readonly string[]): Promise<ReadonlyMap<string, FileFacts>> {
    const wanted = new Set(keys);
    for (const key of keys) this.live.add(key);
    const found = new Map<string, FileFacts>();
    for (const name of await this.segments()) {
      const body = await this.body(name);
      if (body === undefined) continue;
      for (const { key, content } of linesOf(body)) {
        if (!wanted.has(key) || found.has(key)) continue;
        // The checksum tells a torn or damaged segment; it does not tell who wrote it.
        found.set(key, JSON.parse(content.toString('utf8', key.length + 1)) as FileFacts);
      }
    }
    return found;
  }

  async putMany(entries: ReadonlyMap<string, FileFacts>): Promise<void> {
    try {
      const lines: Buffer[] = [];
      for (const [key, facts] of entries) {
        this.live.add(key);
        lines.push(Buffer.from(`${key}\t${JSON.stringify(facts)}\n`));
      }
      await this.options.files.makeDirectory(this.options.directory);
      await this.write(lines);
      await this.compactWhenDue();
    } catch (error) {
      this.options.logger.warn('The facts cache could not be written', { reason: messageOf(error) });
    }
  }

  private async write(lines: readonly Buffer[]): Promise<void> {
    let chunk: Buffer[] = [];
    let size = 0;
    const flush = async (): Promise<void> => {
      if (chunk.length === 0) return;
      const body = Buffer.concat(chunk);
      const name = `${this.prefix}${randomBytes(8).toString('hex')}.ndjson`;
      await this.options.files.write(
        this.at(name),
        Buffer.concat([Buffer.from(`${checksum(body)}\n`), body]),
      );
      chunk = [];
      size = 0;
    };
    for (const line of lines) {
      if (size + line.length > MAX_SEGMENT_BYTES) await flush();
      chunk.push(line);
      size += line.length;
    }
    await flush();
  }

  /** Joins the segments, newest use first, when they became many or large; drops other versions. */
  private async compactWhenDue(): Promise<void> {
    const { files, directory } = this.options;
    for (const name of await files.list(directory)) {
      if (/^facts-\d+-/.test(name) && !name.startsWith(this.prefix)) await files.remove(this.at(name));
    }
    const names = await this.segments();
    let total = 0;
    for (const name of names) total += (await files.stat(this.at(name)))?.size ?? 0;
    const limit = this.options.maxBytes ?? DEFAULT_MAX_BYTES;
    const small = total / Math.max(1, names.length) < MAX_SEGMENT_BYTES / 4;
    if (total <= limit && !(small && names.length > MAX_SEGMENTS)) return;
    const kept = await this.linesToKeep(names, limit / 2);
    await this.write(kept);
    for (const name of names) await files.remove(this.at(name));
  }

  private async linesToKeep(names: readonly string[], room: number): Promise<readonly Buffer[]> {
    const live: Line[] = [];
    const others: Line[] = [];
    for (const name of names) {
      const body = await this.body(name);
      for (const line of body === undefined ? [] : linesOf(body))
        (this.live.has(line.key) ? live : others).push(line);
    }
    const kept = new Map<string, Buffer>();
    let size = 0;
    for (const { key, content } of [...live, ...others]) {
      if (kept.has(key) || size + content.length > room) continue;
      kept.set(key, content);
      size += content.length;
    }
    return [...kept.values()];
  }
}

/** Facts in a directory, for laptops and for the actions cache. */
export function diskCache(options: DiskCacheOptions): FactsCache {
  return new DiskCache(options);
}
