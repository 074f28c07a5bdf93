import { messageOf } from '../core/errors.js';
import { compareText } from '../core/finding.js';
import type { Git, Logger, Progress } from '../core/ports.js';
import type { FactsCache } from './cache.js';
import type { extractFile } from './extract/file.js';
import { languageOf, placementOf } from './file-name.js';
import { isMinified, sourceFilter } from './source-files.js';
import { decode, readTree, type Overlay, type RepositoryTree, type TrackedFile } from './tree.js';
import type { FileFacts, RepositoryFacts, SkippedFile } from './types.js';

export interface FactsRequest {
  readonly git: Git;
  readonly commit: string;
  readonly cache: FactsCache;
  /** Uncommitted edits, put over the commit. */
  readonly overlay?: Overlay;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly maxFileBytes: number;
  readonly logger: Logger;
  readonly progress: Progress;
}

/** Facts parsed in one batch before they are handed to the cache; bounds what a kill can lose. */
const BATCH = 1_000;

/** Cache key: content, and what extractors may see of the path. */
export function factsKey(blobId: string, path: string): string {
  return `${blobId}:${encodeURIComponent(placementOf(path))}`;
}

function withPath(facts: FileFacts, path: string): FileFacts {
  if (facts.models.length === 0) return facts;
  return { ...facts, models: facts.models.map((model) => ({ ...model, path })) };
}

type Parsed = { readonly facts: FileFacts } | { readonly skip: SkippedFile };
type Extract = typeof extractFile;

function parse(extract: Extract, path: string, text: string): Parsed {
  if (isMinified(text))
    return { skip: { path, reason: 'minified', detail: 'Lines of more than 1 000 characters on average.' } };
  try {
    return { facts: extract(path, text) };
  } catch (error) {
    return { skip: { path, reason: 'extractor-failed', detail: messageOf(error) } };
  }
}

function parseBlob(extract: Extract, path: string, content: Buffer): Parsed {
  const decoded = decode(content);
  switch (decoded.kind) {
    case 'binary':
      return { skip: { path, reason: 'binary', detail: 'Holds NUL bytes.' } };
    case 'not-utf8':
      return { skip: { path, reason: 'not-utf8', detail: 'Is not valid UTF-8.' } };
    case 'text':
      return parse(extract, path, decoded.text);
  }
}

class Loader {
  private readonly facts = new Map<string, FileFacts>();
  readonly skipped: SkippedFile[] = [];
  parsed = 0;
  cached = 0;

  constructor(private readonly request: FactsRequest) {}

  /** Takes what the cache knows; returns what has to be parsed, by blob. */
  async takeCached(files: readonly TrackedFile[]): Promise<ReadonlyMap<string, readonly TrackedFile[]>> {
    const committed = files.filter((file) => file.text === undefined);
    const known = await this.request.cache.getMany(committed.map((file) => factsKey(file.id, file.path)));
    const unknown = new Map<string, TrackedFile[]>();
    for (const file of committed) {
      const facts = known.get(factsKey(file.id, file.path));
      if (facts === undefined) {
        const same = unknown.get(file.id);
        if (same) same.push(file);
        else unknown.set(file.id, [file]);
      } else {
        this.facts.set(file.path, withPath(facts, file.path));
        this.cached += 1;
      }
    }
    return unknown;
  }

  private keep(path: string, parsed: Parsed): FileFacts | undefined {
    if ('skip' in parsed) {
      this.skipped.push(parsed.skip);
      return undefined;
    }
    this.parsed += 1;
    this.facts.set(path, withPath(parsed.facts, path));
    return parsed.facts;
  }

  async parseUnknown(
    extract: Extract,
    unknown: ReadonlyMap<string, readonly TrackedFile[]>,
    total: number,
  ): Promise<void> {
    const { cache, git, progress } = this.request;
    let fresh = new Map<string, FileFacts>();
    const missing = new Set(unknown.keys());
    for await (const blob of git.readBlobs([...unknown.keys()])) {
      missing.delete(blob.id);
      for (const file of unknown.get(blob.id) ?? []) {
        const facts = this.keep(file.path, parseBlob(extract, file.path, blob.content));
        if (facts) fresh.set(factsKey(blob.id, file.path), facts);
      }
      if (fresh.size >= BATCH) {
        await cache.putMany(fresh);
        fresh = new Map();
        progress.advance(this.parsed + this.cached, total);
      }
    }
    if (fresh.size > 0) await cache.putMany(fresh);
    for (const id of missing) {
      for (const { path } of unknown.get(id) ?? []) {
        this.skipped.push({ path, reason: 'missing-blob', detail: 'The object is not in this clone.' });
      }
    }
  }

  parseOverlay(extract: Extract, files: readonly TrackedFile[]): void {
    for (const file of files)
      if (file.text !== undefined) this.keep(file.path, parse(extract, file.path, file.text));
  }

  /** By path, whatever order the blobs came in. */
  inOrder(files: readonly TrackedFile[]): ReadonlyMap<string, FileFacts> {
    const ordered = new Map<string, FileFacts>();
    for (const { path } of files) {
      const facts = this.facts.get(path);
      if (facts) ordered.set(path, facts);
    }
    return ordered;
  }
}

/** Facts of a tree that was already listed. */
export async function loadFactsOfTree(request: FactsRequest, tree: RepositoryTree): Promise<RepositoryFacts> {
  const loader = new Loader(request);
  const isSource = sourceFilter(request);
  const sources: TrackedFile[] = [];
  for (const file of tree.files) {
    if (!isSource(file.path)) continue;
    if (file.size <= request.maxFileBytes) sources.push(file);
    else
      loader.skipped.push({
        path: file.path,
        reason: 'too-large',
        detail: `${file.size} bytes, the limit is ${request.maxFileBytes}.`,
      });
  }
  request.progress.stage('Reading the source');
  const unknown = await loader.takeCached(sources);
  if (unknown.size > 0 || sources.some((file) => file.text !== undefined)) {
    // With the compiler behind it, which a tree that the cache knows does without.
    const { extractFile } = await import('./extract/file.js');
    await loader.parseUnknown(extractFile, unknown, sources.length);
    loader.parseOverlay(extractFile, sources);
  }
  request.progress.advance(sources.length, sources.length);
  const skipped = [...loader.skipped, ...tree.skipped].sort((a, b) => compareText(a.path, b.path));
  const failed = skipped.filter((file) => languageOf(file.path) !== undefined).length;
  if (failed > 0) request.logger.info('Some source files were left out', { files: failed });
  return {
    commit: request.commit,
    files: loader.inOrder(sources),
    paths: tree.files.map((file) => file.path),
    skipped,
    parsed: loader.parsed,
    cached: loader.cached,
  };
}

/** Reads the facts of every source file at a commit; only blobs that the cache does not know are parsed. */
export async function loadRepositoryFacts(request: FactsRequest): Promise<RepositoryFacts> {
  return loadFactsOfTree(request, await readTree(request.git, request.commit, request.overlay));
}
