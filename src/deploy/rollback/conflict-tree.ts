import type { Git } from '../../core/ports.js';
import type { Merged } from './merge.js';
import { treeEntries } from './tree-entries.js';

/** Nobody reviews more conflicts than this in one pull request. */
const MOST = 100;

/**
 * A whole tree out of a conflict: each conflicting path as it was in the good commit, everything else as it
 * merged. Never a conflict marker. Undefined when that would lose what somebody wrote later: a conflicting path
 * that the good commit does not have, or a conflict that is not about plain paths.
 */
export async function settledTree(
  clone: Git,
  conflict: Extract<Merged, { readonly status: 'conflict' }>,
  good: string,
): Promise<string | undefined> {
  const { paths, repository } = conflict;
  if (paths.length === 0 || paths.length > MOST) return undefined;
  const entries = new Map((await treeEntries(clone, good, paths)).map((entry) => [entry.path, entry]));
  const lines: string[] = [];
  for (const path of paths) {
    const entry = entries.get(path);
    if (entry === undefined || path.includes('\uFFFD')) return undefined;
    // Mode 0 takes all stages of the conflict away.
    lines.push(`0 ${'0'.repeat(entry.id.length)}\t${path}`, `${entry.mode} ${entry.id} 0\t${path}`);
  }
  const added = await repository.git.run(['update-index', '-z', '--index-info'], {
    input: lines.map((line) => `${line}\0`).join(''),
  });
  if (added.exitCode !== 0) return undefined;
  const written = await repository.git.run(['write-tree', '--missing-ok']);
  return written.exitCode === 0 ? written.stdout.trim() : undefined;
}
