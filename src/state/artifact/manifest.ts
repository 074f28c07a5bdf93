import { z } from 'zod';
import { STATE_VERSION } from '../parse.js';
import { refuse, type Checked } from './refusal.js';

/** Name of the artifact that keeps the log; a second job of a run adds a suffix, as names are used once. */
export const STATE_ARTIFACT = 'caretaker-state';
/** True for the name of an artifact that keeps a log. */
export function isStateArtifact(name: string): boolean {
  return name === STATE_ARTIFACT || /^caretaker-state-[a-z0-9-]{1,40}$/.test(name);
}
export const MANIFEST_FILE = 'manifest.json';
export const EVENTS_FILE = 'events.ndjson';

/** The newest form of the artifact that this version can read. */
const FORMAT = 1;
/** How many merged logs a manifest remembers: more than a walk over the runs ever looks at. */
export const MAX_CONTAINED = 300;

const id = z.number().int().min(1);
const count = z.number().int().min(0);
const moment = z.iso.datetime();

const containedSchema = z.object({
  run: id,
  attempt: id,
  artifact: id,
  /** The run had ended, at that attempt, when all its artifacts were looked at: nothing more comes from it. */
  isFinal: z.boolean(),
});

const manifestSchema = z.object({
  format: z.literal(FORMAT),
  /** Version of the entries' envelope. */
  stateVersion: z.number().int().min(1).max(STATE_VERSION),
  run: id,
  attempt: id,
  createdAt: moment,
  /** When the run looked for the state of others: what ended later, it cannot hold. */
  restoredAt: moment,
  /** Logs of other runs that are merged into this one, newest first. */
  contains: z.array(containedSchema).max(MAX_CONTAINED).readonly(),
  events: z.object({
    entries: count,
    bytes: count,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

/** A log that is merged into another, and how its run stood by then. */
export type ContainedLog = z.output<typeof containedSchema>;
export type Manifest = z.output<typeof manifestSchema>;

const versionsSchema = z.looseObject({ format: z.number(), stateVersion: z.number() });

/** Writes a manifest; throws when it does not fit its own schema. */
export function manifestText(manifest: Omit<Manifest, 'format' | 'stateVersion'>): string {
  const whole: Manifest = { format: FORMAT, stateVersion: STATE_VERSION, ...manifest };
  return `${JSON.stringify(manifestSchema.parse(whole), null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The schema refuses what is no object.
    return undefined;
  }
}

/** Reads a manifest from an artifact. */
export function parseManifest(text: string): Checked<Manifest> {
  const value = parseJson(text);
  const versions = versionsSchema.safeParse(value);
  if (versions.success && (versions.data.format > FORMAT || versions.data.stateVersion > STATE_VERSION)) {
    return { refusal: refuse('artifact/too-new', 'A newer version of Caretaker wrote it.') };
  }
  const manifest = manifestSchema.safeParse(value);
  if (manifest.success) return { value: manifest.data };
  const at = manifest.error.issues[0]?.path.filter((part) => typeof part === 'string').join('.') ?? '';
  const where = at === '' ? '' : ` (${at})`;
  return { refusal: refuse('artifact/wrong-schema', `Its manifest is not one of ours${where}.`) };
}
