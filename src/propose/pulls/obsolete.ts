import type { Git } from '../../core/ports.js';

/** Looks that a bisection may take; each checks a commit out or scans it. */
const LOOKS = 12;
/** More commits than this are not searched. */
const COMMITS = 2_000;

export interface ObsoleteSearch {
  readonly git: Git;
  /** Commit of the base branch that the pull request started from; the finding was open there. */
  readonly since: string;
  /** Tip of the base branch; the finding is gone there. */
  readonly tip: string;
  /** Repository-relative path of the finding. */
  readonly path: string;
  /** Whether the finding is open at a commit (a revision such as `<id>^` too); undefined when that cannot be told. */
  readonly isOpenAt: (commit: string) => Promise<boolean | undefined>;
  /** 12 unless told. */
  readonly looks?: number;
}

/** Commits of the base branch itself, oldest first; merges count as one. */
async function commitsBetween(search: ObsoleteSearch, path?: string): Promise<readonly string[]> {
  const output = await search.git.text([
    'rev-list',
    '--first-parent',
    '--reverse',
    `${search.since}..${search.tip}`,
    '--',
    ...(path === undefined ? [] : [`:(literal)${path}`]),
  ]);
  return output.split('\n').filter((line) => line !== '');
}

/**
 * Finds the commit with which a finding went away: a bisection over the commits that touch its path, and when
 * none of them made the difference (a caller elsewhere did), over all. Undefined when it
 * cannot be told within the looks. Throws `git/command-failed` for commits that are not there.
 */
export async function findObsoletingCommit(search: ObsoleteSearch): Promise<string | undefined> {
  let left = search.looks ?? LOOKS;
  const answers = new Map<string, boolean>();
  async function isOpenAt(commit: string): Promise<boolean | undefined> {
    const known = answers.get(commit);
    if (known !== undefined) return known;
    if (left === 0) return undefined;
    left -= 1;
    const isOpen = await search.isOpenAt(commit);
    if (isOpen !== undefined) answers.set(commit, isOpen);
    return isOpen;
  }
  for (const path of [search.path, undefined]) {
    const commits = await commitsBetween(search, path);
    const last = commits.at(-1);
    if (last === undefined || commits.length > COMMITS) continue;
    const openAtLast = await isOpenAt(last);
    if (openAtLast === undefined) return undefined;
    if (openAtLast) continue;
    // Invariant: gone at `high`, open before `low`.
    let [low, high] = [0, commits.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const isOpen = await isOpenAt(commits[middle] ?? last);
      if (isOpen === undefined) return undefined;
      if (isOpen) low = middle + 1;
      else high = middle;
    }
    const found = commits[high] ?? last;
    // Something between two commits that touch the path may have made the difference.
    const openBefore = path === undefined ? true : await isOpenAt(`${found}^`);
    if (openBefore === undefined) return undefined;
    if (openBefore) return found;
  }
  return undefined;
}
