import type { Git } from '../../core/ports.js';

/** A commit as the guards see it. Trailers are those that git itself reads at the end of the message. */
export interface LoggedCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly committedAt: Date;
  readonly subject: string;
  /** Full ids from `Auto-Revert-Of`. */
  readonly revertOf: readonly string[];
  /** From `Auto-Revert-To`; null when it is not there exactly once. */
  readonly revertTo: string | null;
  /** From `Auto-Revert-Id`. */
  readonly revertIds: readonly string[];
}

export const TRAILERS = { of: 'Auto-Revert-Of', to: 'Auto-Revert-To', id: 'Auto-Revert-Id' } as const;

const FIELD = '\x1f';
const ITEM = '\x1e';
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}:(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const trailer = (key: string): string => `%(trailers:key=${key},valueonly,separator=%x1e)`;
const FORMAT = [
  '%H',
  '%P',
  '%ct',
  trailer(TRAILERS.of),
  trailer(TRAILERS.to),
  trailer(TRAILERS.id),
  '%s',
].join('%x1f');

function values(field: string, shape: RegExp): readonly string[] {
  return field
    .split(ITEM)
    .map((value) => value.trim())
    .filter((value) => shape.test(value));
}

/** Commits that `git log` gives for these arguments, newest first. */
export async function readCommits(git: Git, args: readonly string[]): Promise<readonly LoggedCommit[]> {
  const output = await git.text([
    ...['-c', 'trailer.separators=:', 'log', '-z', `--format=${FORMAT}`],
    ...[...args, '--'],
  ]);
  return output
    .split('\0')
    .filter((record) => record !== '')
    .map((record) => {
      const [id = '', parents = '', seconds = '0', of = '', to = '', ids = '', ...subject] =
        record.split(FIELD);
      const goods = values(to, COMMIT);
      return {
        id,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        committedAt: new Date(Number(seconds) * 1000),
        subject: subject.join(' '),
        revertOf: values(of, COMMIT),
        revertTo: goods.length === 1 ? (goods[0] ?? null) : null,
        revertIds: values(ids, ID),
      };
    });
}

/** Paths that any commit between the two touched, even when a later one took it back. */
export async function pathsTouched(git: Git, from: string, to: string): Promise<readonly string[]> {
  const output = await git.text([
    ...['log', '-m', '--format=', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'],
    ...[to, `^${from}`, '--'],
  ]);
  return [...new Set(output.split('\0').map((name) => name.replace(/^\n+/, '')))].filter(
    (name) => name !== '',
  );
}
