import { packageOf, type RepositoryShape } from '../../config/shape.js';
import type { Git } from '../../core/ports.js';

/** Commits and paths that are read; the document shows fewer. */
const COMMITS_READ = 200;

/** One commit of the range. All text in it is untrusted. */
export interface RangeCommit {
  readonly id: string;
  readonly subject: string;
  /** Name of its author. */
  readonly author: string;
}

/** What came between the good and the bad deployment. */
export interface IncidentRange {
  /** Newest first; at most 200. */
  readonly commits: readonly RangeCommit[];
  /** More than are listed. */
  readonly isCut: boolean;
  /** Untrusted text, sorted. */
  readonly paths: readonly string[];
  /** Names of the packages that own the paths, sorted. */
  readonly packages: readonly string[];
}

function splitAtZero(text: string): readonly string[] {
  return text.split('\0').filter((part) => part !== '');
}

/**
 * Reads a range from git; a string says why it cannot be read. Both commits and what is between them have to be
 * there: a shallow clone is deepened by the caller. Without a good commit the range is the bad commit alone.
 */
export async function readRange(
  git: Git,
  range: { readonly good: string | null; readonly bad: string },
  shape: RepositoryShape | undefined,
): Promise<IncidentRange | string> {
  const { good, bad } = range;
  const from = good ?? (await git.resolve(`${bad}^`));
  if (from === undefined || (await git.resolve(`${bad}^{commit}`)) === undefined)
    return 'the commits are not in this clone';
  const [log, names] = [
    await git.run([
      ...['log', '-z', '--format=%H%x1f%an%x1f%s', `--max-count=${COMMITS_READ + 1}`],
      ...['--end-of-options', `${from}..${bad}`, '--'],
    ]),
    await git.run([
      ...['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'],
      ...['--end-of-options', from, bad, '--'],
    ]),
  ];
  if (log.exitCode !== 0 || names.exitCode !== 0) return 'git could not read the range';
  const commits = splitAtZero(log.stdout).map((entry) => {
    const [id = '', author = '', ...subject] = entry.trim().split('\x1f');
    return { id, author, subject: subject.join(' ') };
  });
  const paths = [...splitAtZero(names.stdout)].sort();
  const owners = paths.flatMap((path) => (shape === undefined ? [] : (packageOf(shape, path)?.name ?? [])));
  return {
    commits: commits.slice(0, COMMITS_READ),
    isCut: commits.length > COMMITS_READ,
    paths,
    packages: [...new Set(owners)].sort(),
  };
}
