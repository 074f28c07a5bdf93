import { SuiteError } from '../../core/errors.js';

/** Where locks live as git refs; `refs/heads` and `refs/tags` stay free of them. */
export const LOCK_PREFIX = 'refs/caretaker/locks/';

/** A lock as the store holds it; what the text means is not the store's business. */
export interface StoredLock {
  readonly name: string;
  /** Object id: changes with every write, so that compare-and-swap works. */
  readonly version: string;
  /** Undefined when the ref names something that is no lock. */
  readonly text: string | undefined;
  /** Recorded in the store by whoever wrote it; undefined when the ref names no commit. */
  readonly writtenAt: Date | undefined;
}

export type Created =
  { readonly status: 'created'; readonly version: string } | { readonly status: 'exists' };
export type Replaced =
  { readonly status: 'replaced'; readonly version: string } | { readonly status: 'moved' };
export type Removed = { readonly status: 'removed' } | { readonly status: 'moved' };

/** Named texts with atomic create, compare-and-swap and compare-and-delete across processes or machines. */
export interface LockStore {
  /** For messages: `this repository`, `remote origin`. */
  readonly place: string;
  list(): Promise<readonly StoredLock[]>;
  create(name: string, text: string, writtenAt: Date): Promise<Created>;
  replace(name: string, text: string, writtenAt: Date, expected: string): Promise<Replaced>;
  remove(name: string, expected: string): Promise<Removed>;
}

const NAME = /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._-]{0,80}(?<!\.lock|\.)$/;

/** The ref of a lock. Throws `lock/bad-name` for a name that could be read as something else. */
export function lockRef(name: string): string {
  if (NAME.test(name)) return `${LOCK_PREFIX}${name}`;
  throw new SuiteError('The name of a lock may hold letters, digits, dots, hyphens and underscores only', {
    kind: 'input',
    code: 'lock/bad-name',
  });
}
