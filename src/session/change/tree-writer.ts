import path from 'node:path';
import type { Files } from '../../core/ports.js';
import type { FileChange } from './apply-edits.js';

/** Text of a regular file in the worktree; null when there is none, or when it is not UTF-8. */
export async function readTreeText(files: Files, root: string, name: string): Promise<string | null> {
  if ((await linkOnTheWay(files, root, name)) !== undefined) return null;
  const content = await files.read(path.join(root, name));
  if (content === undefined) return null;
  const text = content.toString('utf8');
  return Buffer.from(text, 'utf8').equals(content) ? text : null;
}

/** The first part of the path that is a link and could lead a write out of the worktree. */
export async function linkOnTheWay(files: Files, root: string, name: string): Promise<string | undefined> {
  let current = root;
  for (const segment of name.split('/')) {
    current = path.join(current, segment);
    const kind = (await files.stat(current))?.kind;
    if (kind === undefined) return undefined;
    if (kind === 'symlink') return path.relative(root, current);
  }
  return undefined;
}

/** Writes one side of changes into the worktree. */
export async function writeSide(
  files: Files,
  root: string,
  changes: readonly FileChange[],
  side: 'before' | 'after',
): Promise<void> {
  for (const change of changes) {
    const target = path.join(root, change.path);
    const text = change[side];
    if (text === null) await files.remove(target);
    else await files.write(target, text);
  }
}
