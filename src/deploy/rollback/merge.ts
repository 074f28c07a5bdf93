import type { Git } from '../../core/ports.js';
import { lastWords } from '../../core/git-words.js';
import { cleanLine } from '../../report/document/clean.js';
import { changedEntries, type ChangedEntry } from '../../propose/handover/tree-change.js';
import { unmergeablePaths } from './merge-attributes.js';
import type { Fresh, PrivateRepository } from './private-repository.js';

/** `merge-tree` needs git 2.38; `merge-recursive` is in every git. */
export type MergeWay = 'merge-tree' | 'merge-recursive';

/** Ids of trees. */
export interface ThreeTrees {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What the two sides changed since the base, without renames. */
export interface Differences {
  readonly ours: readonly ChangedEntry[];
  readonly theirs: readonly ChangedEntry[];
  /** Paths that both changed, and not to the same. */
  readonly both: readonly string[];
}

export type Merged =
  | { readonly status: 'clean'; readonly tree: string }
  /** The private index holds what merged; the paths are those that did not. */
  | { readonly status: 'conflict'; readonly paths: readonly string[]; readonly repository: PrivateRepository }
  | { readonly status: 'failed'; readonly reason: string };

/** Renames are followed file by file; guessing that a whole folder moved would touch what nobody touched. */
const SETTINGS = [
  ...['-c', 'merge.renames=true', '-c', 'merge.directoryRenames=false', '-c', 'merge.renormalize=false'],
  ...['-c', 'merge.renameLimit=7000', '-c', 'merge.conflictStyle=merge', '-c', 'core.symlinks=false'],
];

const SOMEBODY = {
  GIT_AUTHOR_NAME: 'caretaker',
  GIT_AUTHOR_EMAIL: 'caretaker@users.noreply.github.com',
  GIT_AUTHOR_DATE: '@0 +0000',
  GIT_COMMITTER_NAME: 'caretaker',
  GIT_COMMITTER_EMAIL: 'caretaker@users.noreply.github.com',
  GIT_COMMITTER_DATE: '@0 +0000',
};

const MINUTES_10 = 600_000;

/** The best way that a version of git has, from what `git version` prints. */
export function mergeWay(version: string): MergeWay {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 38) ? 'merge-tree' : 'merge-recursive';
}

/** Two children of one commit: whatever the real history is, their merge base is the base that was asked for. */
async function syntheticHistory(
  git: Git,
  trees: ThreeTrees,
): Promise<{ readonly base: string; readonly ours: string; readonly theirs: string }> {
  const commit = (tree: string, ...parents: readonly string[]): Promise<string> =>
    git.text(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
      env: SOMEBODY,
      input: '',
    });
  const base = await commit(trees.base);
  const [ours, theirs] = await Promise.all([commit(trees.ours, base), commit(trees.theirs, base)]);
  return { base, ours, theirs };
}

function failed(words: string): Merged {
  return { status: 'failed', reason: `git could not merge: ${cleanLine(lastWords(words)).slice(0, 300)}` };
}

/** Paths of `<mode> <id> <stage>\t<path>` records. */
function stagedPaths(records: readonly string[]): readonly string[] {
  const paths = records.flatMap((record) => {
    const tab = record.indexOf('\t');
    return tab < 0 ? [] : [record.slice(tab + 1)];
  });
  return [...new Set(paths)].sort();
}

async function byMergeTree(repository: PrivateRepository, trees: ThreeTrees): Promise<Merged> {
  const { git } = repository;
  const { ours, theirs } = await syntheticHistory(git, trees);
  const args = [...SETTINGS, 'merge-tree', '--write-tree', '-z', '--no-messages', ours, theirs];
  const result = await git.run(args, { timeoutMs: MINUTES_10 });
  const [tree = '', ...records] = result.stdout.split('\0');
  if (result.exitCode === 0 && tree !== '') return { status: 'clean', tree };
  if (result.exitCode !== 1 || tree === '') return failed(result.stderr);
  await git.text(['read-tree', tree]);
  return { status: 'conflict', paths: stagedPaths(records), repository };
}

async function byMergeRecursive(repository: PrivateRepository, trees: ThreeTrees): Promise<Merged> {
  const { git } = repository;
  const { base, ours, theirs } = await syntheticHistory(git, trees);
  await git.text(['read-tree', ours]);
  const args = [...SETTINGS, 'merge-recursive', base, '--', ours, theirs];
  const result = await git.run(args, { timeoutMs: MINUTES_10 });
  if (result.exitCode !== 0 && result.exitCode !== 1) return failed(result.stderr);
  const unmerged = await git.text(['ls-files', '--unmerged', '-z']);
  const paths = stagedPaths(unmerged.split('\0'));
  if (result.exitCode === 1 || paths.length > 0) return { status: 'conflict', paths, repository };
  return { status: 'clean', tree: await git.text(['write-tree', '--missing-ok']) };
}

/** What both sides of a merge changed. */
export async function differencesOf(git: Git, trees: ThreeTrees): Promise<Differences> {
  const since = async (tree: string): Promise<readonly ChangedEntry[]> =>
    tree === trees.base ? [] : changedEntries(git, trees.base, tree);
  const [ours, theirs] = await Promise.all([since(trees.ours), since(trees.theirs)]);
  const theirIds = new Map(theirs.map((entry) => [entry.path, entry.newId]));
  const both = ours.filter(({ path, newId }) => theirIds.has(path) && theirIds.get(path) !== newId);
  return { ours, theirs, both: both.map((entry) => entry.path) };
}

/**
 * Merges two trees over a base, all or nothing, outside every work tree and without running anything that the
 * repository names. Symbolic links, modes and submodules are entries like any other; bytes are not converted. A
 * file that both sides changed and that the repository says cannot be merged (`-merge`, `binary`) is a conflict.
 */
export async function mergeTrees(
  fresh: Fresh,
  trees: ThreeTrees,
  differences: Differences,
  way: MergeWay,
): Promise<Merged> {
  const { base, ours, theirs } = trees;
  if (base === ours || ours === theirs) return { status: 'clean', tree: theirs };
  if (base === theirs) return { status: 'clean', tree: ours };
  const repository = await fresh();
  const merged = await (way === 'merge-tree' ? byMergeTree : byMergeRecursive)(repository, trees);
  if (merged.status === 'failed') return merged;
  const unmergeable = await unmergeablePaths(fresh, ours, differences.both);
  if (unmergeable.length === 0) return merged;
  if (merged.status === 'clean') await repository.git.text(['read-tree', merged.tree]);
  const paths = merged.status === 'clean' ? [] : merged.paths;
  return { status: 'conflict', paths: [...new Set([...paths, ...unmergeable])].sort(), repository };
}
