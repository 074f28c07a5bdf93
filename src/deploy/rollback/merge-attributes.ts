import type { Git } from '../../core/ports.js';
import type { Fresh } from './private-repository.js';
import { treeEntries, type PlainEntry } from './tree-entries.js';

/** The files of a tree that give attributes to paths. */
export async function attributeFiles(git: Git, tree: string): Promise<readonly PlainEntry[]> {
  const entries = await treeEntries(git, tree);
  return entries.filter(({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
}

/**
 * Those of the paths that the repository's own attributes exclude from merging by lines: lockfiles and generated
 * files often are. Named drivers are not asked: they are programs.
 */
export async function unmergeablePaths(
  fresh: Fresh,
  tree: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const { git, withIndex } = await fresh();
  if ((await attributeFiles(git, tree)).length === 0) return [];
  await git.text(['read-tree', tree]);
  const output = await withIndex.text(['check-attr', '--cached', '--stdin', '-z', 'merge'], {
    input: paths.map((path) => `${path}\0`).join(''),
  });
  const parts = output.split('\0');
  const found: string[] = [];
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [path = '', , value = ''] = parts.slice(index, index + 3);
    if (value === 'unset' || value === 'binary') found.push(path);
  }
  return found;
}
