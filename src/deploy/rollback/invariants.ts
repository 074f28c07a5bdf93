import type { Git } from '../../core/ports.js';
import { changedEntries, type ChangedEntry } from '../../propose/handover/tree-change.js';
import type { Differences, ThreeTrees } from './merge.js';
import { refused, type PersonReason, type RefusedRollback, type RevertChange } from './outcome.js';

export type Checked =
  | {
      readonly status: 'hold';
      readonly changes: readonly RevertChange[];
      /** Set when they hold only because a later commit renamed files of the range. */
      readonly person: PersonReason | null;
    }
  | RefusedRollback;

const isAbsent = (mode: string): boolean => /^0+$/.test(mode);

function changeOf(entry: ChangedEntry): RevertChange {
  const kind = isAbsent(entry.oldMode) ? 'restored' : isAbsent(entry.newMode) ? 'removed' : 'changed';
  return { path: entry.path, kind };
}

/** New names of files that were renamed between two trees, by their old names. */
async function renames(git: Git, from: string, to: string): Promise<ReadonlyMap<string, string>> {
  const output = await git.text([
    ...['diff-tree', '-r', '-z', '-M', '--diff-filter=R', '--name-status', '--no-ext-diff', '--no-textconv'],
    ...[from, to, '--'],
  ]);
  const parts = output.split('\0');
  const found = new Map<string, string>();
  for (let index = 0; index + 2 < parts.length; index += 3)
    found.set(parts[index + 1] ?? '', parts[index + 2] ?? '');
  return found;
}

/** Ids of the tree without entries, by the two kinds of hashes that git has. */
const EMPTY_TREES: ReadonlySet<string> = new Set([
  '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
]);

/**
 * What has to be true of a revert before anything is pushed. Nothing landed after the bad commit: the tree is
 * that of the good one. Else: only paths that differ between the good and the bad commit change (a rename under
 * both names), and only files that the range added are removed.
 */
export async function checkInvariants(
  git: Git,
  trees: ThreeTrees,
  differences: Differences,
  result: string,
): Promise<Checked> {
  if (EMPTY_TREES.has(result))
    return refused('rollback/invariant-empty', 'the revert would leave a repository without any file');
  if (trees.ours === trees.base) {
    if (result === trees.theirs)
      return { status: 'hold', changes: differences.theirs.map(changeOf), person: null };
    return refused(
      'rollback/invariant-tree',
      'nothing landed after the bad commit, and yet the revert is not the tree of the good commit',
    );
  }
  const changes = (await changedEntries(git, trees.ours, result)).map(changeOf);
  // From the bad commit to the good one: what the range added is absent on the new side.
  const range = differences.theirs;
  const paths = changes.map((change) => change.path);
  if ([...paths, ...range.map((entry) => entry.path)].some((path) => path.includes('\uFFFD')))
    return refused(
      'rollback/invariant-names',
      'names of files are not UTF-8, so that they cannot be compared',
    );
  const added = new Set(range.filter((entry) => isAbsent(entry.newMode)).map((entry) => entry.path));
  const lost = changes.filter((change) => change.kind === 'removed' && !added.has(change.path));
  if (lost.length > 0)
    return refused(
      'rollback/invariant-deletions',
      'the revert would remove files that the range did not add',
      {
        paths: lost.map((change) => change.path),
      },
    );
  const touched = new Set(range.map((entry) => entry.path));
  const outside = paths.filter((path) => !touched.has(path));
  if (outside.length === 0) return { status: 'hold', changes, person: null };
  const followed = new Set(
    [...(await renames(git, trees.base, trees.ours))]
      .filter(([old]) => touched.has(old))
      .map(([, now]) => now),
  );
  if (outside.some((path) => !followed.has(path)))
    return refused('rollback/invariant-paths', 'the revert would change files that the range did not touch', {
      paths: outside,
    });
  const reason = 'files of the range were renamed later, and the revert follows them';
  return { status: 'hold', changes, person: { code: 'rollback/later-rename', reason, paths: outside } };
}
