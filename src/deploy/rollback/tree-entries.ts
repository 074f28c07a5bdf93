import type { Git } from '../../core/ports.js';

export interface PlainEntry {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** Entries of a tree without their sizes: a clone without contents would fetch every file to tell those. */
export async function treeEntries(
  git: Git,
  tree: string,
  paths: readonly string[] = [],
): Promise<readonly PlainEntry[]> {
  const output = await git.text(['ls-tree', '-r', '-z', '--full-tree', tree, '--', ...paths]);
  return output.split('\0').flatMap((record) => {
    const tab = record.indexOf('\t');
    const [mode = '', , id = ''] = record.slice(0, Math.max(tab, 0)).split(' ');
    return tab < 0 ? [] : [{ mode, id, path: record.slice(tab + 1) }];
  });
}
