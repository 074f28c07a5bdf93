import { compareText } from '../core/finding.js';
import type { Git, TreeEntry } from '../core/ports.js';
import type { SkippedFile } from './types.js';

/** Edited files that are not committed: new text, or null for a deleted file. */
export type Overlay = ReadonlyMap<string, string | null>;

/** A regular file at a commit, or its uncommitted text. */
export interface TrackedFile {
  readonly path: string;
  /** Blob id; empty when `text` is given. */
  readonly id: string;
  readonly size: number;
  readonly text?: string;
}

/** The regular files of a commit with the overlay put over them, and what cannot be looked at. */
export interface RepositoryTree {
  readonly files: readonly TrackedFile[];
  readonly skipped: readonly SkippedFile[];
}

function skipReason(entry: TreeEntry): SkippedFile | undefined {
  const { path } = entry;
  if (entry.mode === '160000')
    return { path, reason: 'submodule', detail: 'A submodule is a repository of its own.' };
  if (!entry.validPath) return { path, reason: 'path-not-utf8', detail: 'The name is not valid UTF-8.' };
  if (entry.mode === '120000')
    return { path, reason: 'symlink', detail: 'A link is not followed; its target is read where it is.' };
  return undefined;
}

/** Lists the files of a commit in a fixed order. */
export async function readTree(
  git: Git,
  commit: string,
  overlay: Overlay = new Map(),
): Promise<RepositoryTree> {
  const files: TrackedFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const entry of await git.listTree(commit)) {
    const skip = skipReason(entry);
    if (skip) skipped.push(skip);
    else if (!overlay.has(entry.path)) files.push({ path: entry.path, id: entry.id, size: entry.size });
  }
  for (const [path, text] of overlay) {
    if (text !== null) files.push({ path, id: '', size: Buffer.byteLength(text), text });
  }
  files.sort((a, b) => compareText(a.path, b.path));
  skipped.sort((a, b) => compareText(a.path, b.path));
  return { files, skipped };
}

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'not-utf8' };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text of a blob; a byte order mark stays, so that offsets are those of the file. */
export function decode(content: Buffer): Decoded {
  if (content.includes(0)) return { kind: 'binary' };
  try {
    return { kind: 'text', text: decoder.decode(content) };
  } catch {
    // The decoder's only fault with a buffer is a malformed sequence; the caller reports it.
    return { kind: 'not-utf8' };
  }
}
