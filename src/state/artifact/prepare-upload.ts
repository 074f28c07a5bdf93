import type { ArtifactFile } from '../../core/artifact-store.js';
import type { StateLog } from '../log.js';
import { STATE_LIMITS } from './archive.js';
import type { Manifest } from './manifest.js';
import { refuse, type Checked } from './refusal.js';
import { packState } from './stored-state.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Bytes of NDJSON above which a log is compacted before it is stored. */
const COMPACT_OVER = 16 * 1024 * 1024;
/** Days of diary that compaction leaves, tried in turn until the log is small enough. */
const KEPT_DAYS = [90, 30, 7] as const;

export interface UploadRequest {
  readonly log: Pick<StateLog, 'events' | 'verify' | 'compact'>;
  readonly about: Pick<Manifest, 'run' | 'attempt' | 'restoredAt' | 'contains'>;
  readonly now: Date;
  /** Bytes; 16 MiB unless told. */
  readonly compactOver?: number;
  /** Bytes beyond which the next run would refuse it. */
  readonly fileBytes?: number;
}

export interface PreparedUpload {
  readonly files: readonly ArtifactFile[];
  /** Entries that compaction took out. */
  readonly removed: number;
  readonly entries: number;
}

function sizeOf(files: readonly ArtifactFile[]): number {
  return files.reduce((sum, file) => sum + Buffer.byteLength(file.content), 0);
}

/**
 * Makes the files of this run's state artifact, compacting a log that has grown. What the next run would
 * refuse is not stored: a log that does not verify, or that stays too large.
 */
export async function prepareUpload(request: UploadRequest): Promise<Checked<PreparedUpload>> {
  const { log, now } = request;
  const state = log.verify();
  if (state.status === 'altered') {
    const reason = `Entry ${state.entry.id} is not as it was written (${state.reason}); the log is not stored.`;
    return { refusal: refuse('artifact/edited-event', reason) };
  }
  const pack = (): readonly ArtifactFile[] =>
    packState(log.events(), { ...request.about, createdAt: now.toISOString() });
  let files = pack();
  let removed = 0;
  for (const days of KEPT_DAYS) {
    if (sizeOf(files) <= (request.compactOver ?? COMPACT_OVER)) break;
    removed += (await log.compact(new Date(now.getTime() - days * DAY_MS))).removed;
    files = pack();
  }
  const limit = request.fileBytes ?? STATE_LIMITS.fileBytes;
  if (sizeOf(files) > limit) {
    const reason = `The log has more than ${limit} bytes after compaction; the next run would refuse it.`;
    return { refusal: refuse('artifact/too-large', reason) };
  }
  return { value: { files, removed, entries: log.events().length } };
}
