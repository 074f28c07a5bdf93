import { changedEntries } from '../../propose/handover/tree-change.js';
import type { ThreeTrees } from './merge.js';
import type { Fresh } from './private-repository.js';

/**
 * Paths that both sides changed, differently, and that the repository's own attributes exclude from merging by
 * lines: lockfiles and generated files often are. Named drivers are not asked: they are programs.
 */
export async function unmergeablePaths(fresh: Fresh, trees: ThreeTrees): Promise<readonly string[]> {
  const repository = await fresh();
  const { git, withIndex } = repository;
  const [ours, theirs] = await Promise.all([
    changedEntries(git, trees.base, trees.ours),
    changedEntries(git, trees.base, trees.theirs),
  ]);
  const theirIds = new Map(theirs.map((entry) => [entry.path, entry.newId]));
  const both = ours.filter(({ path, newId }) => theirIds.has(path) && theirIds.get(path) !== newId);
  if (both.length === 0) return [];
  await git.text(['read-tree', trees.ours]);
  const output = await withIndex.text(['check-attr', '--cached', '--stdin', '-z', 'merge'], {
    input: both.map((entry) => `${entry.path}\0`).join(''),
  });
  const parts = output.split('\0');
  const paths: string[] = [];
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [path = '', , value = ''] = parts.slice(index, index + 3);
    if (value === 'unset' || value === 'binary') paths.push(path);
  }
  return paths;
}
