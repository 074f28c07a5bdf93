import type { StateEvent } from '../core/event.js';
import { SuiteError } from '../core/errors.js';
import type { LoadedState } from './parse.js';

/**
 * Where a log is kept. Appends of different writers never meet, so that drivers need no lock; one writer
 * is one run and appends from one process only.
 */
export interface StateDriver {
  /** Everything that is stored, in any order. Changes nothing. */
  load(): Promise<LoadedState>;
  /** Adds entries of one writer, all or (when the process dies) a prefix of them. */
  append(writer: string, events: readonly StateEvent[]): Promise<void>;
  /** Compaction: puts these entries in the place of all that the writer, which has ended, wrote. */
  replace(writer: string, events: readonly StateEvent[]): Promise<void>;
}

const WRITER = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;

/** True for a name that can be a file name on every system. */
export function isWriter(writer: string): boolean {
  return WRITER.test(writer);
}

/** Throws `state/bad-writer` unless the name can be a file name on every system. */
export function assertWriter(writer: string): void {
  if (isWriter(writer)) return;
  throw new SuiteError(
    'The name of a writer of the state log has other characters than letters, digits, _ . -',
    {
      kind: 'internal',
      code: 'state/bad-writer',
    },
  );
}
