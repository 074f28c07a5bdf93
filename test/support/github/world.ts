import type { Emulator } from './emulator.js';
import type { Token } from './permissions.js';
import type { HostedRepository } from './repository.js';
import type { BlobStore } from './results/blobs.js';

/** What the routes share. */
export interface World {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly emulator: Emulator;
  readonly blobs: BlobStore;
  /** By `owner/name`. */
  readonly repositories: Map<string, HostedRepository>;
  /** By value. */
  readonly tokens: Map<string, Token>;
  /** Ids of runs, artifacts and other things that the emulator does not number. */
  nextId(): number;
}

/** GitHub's times have whole seconds. */
export const timestamp = (time: Date = new Date()): string => time.toISOString().replace(/\.\d+Z$/, 'Z');
