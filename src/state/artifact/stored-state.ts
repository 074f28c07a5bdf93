import { createHash } from 'node:crypto';
import type { ArtifactFile } from '../../core/artifact-store.js';
import { SuiteError } from '../../core/errors.js';
import type { StateEvent } from '../../core/event.js';
import type { Json } from '../../core/json.js';
import { isWriter } from '../driver.js';
import { toLine } from '../entry.js';
import { parseEntries, type LoadedState } from '../parse.js';
import { verifyLog } from '../verify.js';
import { readArchive, type ArchiveLimits } from './archive.js';
import {
  EVENTS_FILE,
  MANIFEST_FILE,
  manifestText,
  MAX_CONTAINED,
  parseManifest,
  type Manifest,
} from './manifest.js';
import { refuse, type Checked, type Refusal } from './refusal.js';

/** A log as an artifact holds it. */
export interface StoredState {
  readonly manifest: Manifest;
  readonly events: readonly StateEvent[];
  /** Entries of a known type whose data no projection can use; kept, as in a local log. */
  readonly invalidData: number;
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The files of the artifact: the entries in one NDJSON file, and what is needed to check them. */
export function packState(
  events: readonly StateEvent[],
  about: Pick<Manifest, 'run' | 'attempt' | 'createdAt' | 'restoredAt' | 'contains'>,
): readonly ArtifactFile[] {
  const content = Buffer.from(events.map(toLine).join(''));
  const manifest = manifestText({
    ...about,
    contains: about.contains.slice(0, MAX_CONTAINED),
    events: { entries: events.length, bytes: content.length, sha256: sha256(content) },
  });
  return [
    { name: MANIFEST_FILE, content: manifest },
    { name: EVENTS_FILE, content },
  ];
}

const TOO_DEEP = refuse('artifact/wrong-schema', 'An entry of it is nested too deeply.');

function parse(content: Buffer): Checked<LoadedState> {
  try {
    return { value: parseEntries(content.toString('utf8'), EVENTS_FILE) };
  } catch (error) {
    if (error instanceof SuiteError && error.code === 'state/too-new') {
      return { refusal: refuse('artifact/too-new', 'A newer version of Caretaker wrote an entry of it.') };
    }
    // Data nested deeper than the stack: only a forger writes that, and it must not end the run.
    if (error instanceof RangeError) {
      return { refusal: TOO_DEEP };
    }
    throw error;
  }
}

/** Levels that an entry's data may have; ours have four. */
const MAX_DEPTH = 64;

/** Goes down level by level instead of recursing: what is judged here could exhaust the stack. */
function isTooDeep(data: Json): boolean {
  let level: readonly Json[] = [data];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    level = level.flatMap((item): readonly Json[] =>
      item !== null && typeof item === 'object' ? Object.values(item) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

function refuseLog(loaded: LoadedState): Refusal | undefined {
  const torn = loaded.damage.find((item) => item.kind !== 'invalid-data');
  if (torn !== undefined) {
    return refuse('artifact/wrong-schema', `Line ${torn.line} of its log is not an entry.`);
  }
  if (!loaded.events.every((event) => isWriter(event.writer))) {
    return refuse('artifact/wrong-schema', 'An entry of it names a writer that cannot be a file name.');
  }
  // What the parser's stack could hold, a later caller's may not.
  if (loaded.events.some((event) => isTooDeep(event.data))) return TOO_DEEP;
  const state = verifyLog(loaded.events);
  if (state.status === 'ok') return undefined;
  return refuse(
    'artifact/edited-event',
    `Entry ${state.entry.id} is not as it was written (${state.reason}); ${state.altered} in all.`,
  );
}

/** Reads the archive of a state artifact: digest, caps, manifest, entries, hash chains. */
export async function readStoredState(
  bytes: Buffer,
  options: { readonly digest: string | null; readonly limits: ArchiveLimits },
): Promise<Checked<StoredState>> {
  const files = await readArchive(bytes, options);
  if ('refusal' in files) return files;
  const manifestBytes = files.value.get(MANIFEST_FILE);
  const content = files.value.get(EVENTS_FILE);
  if (manifestBytes === undefined || content === undefined) {
    return { refusal: refuse('artifact/wrong-schema', `It lacks ${MANIFEST_FILE} or ${EVENTS_FILE}.`) };
  }
  const manifest = parseManifest(manifestBytes.toString('utf8'));
  if ('refusal' in manifest) return manifest;
  const { bytes: size, sha256: digest, entries } = manifest.value.events;
  if (content.length !== size || sha256(content) !== digest) {
    return {
      refusal: refuse('artifact/altered-file', 'Its log is not the one that its manifest describes.'),
    };
  }
  const loaded = parse(content);
  if ('refusal' in loaded) return loaded;
  const refusal = refuseLog(loaded.value);
  if (refusal !== undefined) return { refusal };
  const { events, damage } = loaded.value;
  if (events.length !== entries) {
    return {
      refusal: refuse('artifact/altered-file', 'Its log has another number of entries than it says.'),
    };
  }
  return { value: { manifest: manifest.value, events, invalidData: damage.length } };
}
