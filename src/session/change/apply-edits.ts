import type { Edit } from '../../core/edit.js';

/** A file before and after the edits; null stands for a file that does not exist. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export type EditResult =
  | { readonly status: 'edited'; readonly changes: readonly FileChange[] }
  | { readonly status: 'conflict'; readonly reason: string };

type Replacement = Extract<Edit, { kind: 'replace' }>;

/** True when every line of the text ends as on Windows. */
function usesCrLf(text: string): boolean {
  return text.includes('\r\n') && !/(?<!\r)\n/.test(text);
}

function replaceAll(text: string, edits: readonly Replacement[]): string | { readonly problem: string } {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const crlf = usesCrLf(text);
  let result = '';
  let offset = 0;
  for (const edit of ordered) {
    if (edit.start < offset || edit.end < edit.start || edit.end > text.length) {
      return { problem: 'edits overlap or leave the file' };
    }
    if (text.slice(edit.start, edit.end) !== edit.expected)
      return { problem: 'the text is not the one expected' };
    const inserted = crlf ? edit.text.replace(/\r?\n/g, '\r\n') : edit.text;
    result += text.slice(offset, edit.start) + inserted;
    offset = edit.end;
  }
  return result + text.slice(offset);
}

function changeOf(
  path: string,
  before: string | null,
  edits: readonly Edit[],
): FileChange | { readonly problem: string } {
  const [first] = edits;
  if (first !== undefined && first.kind !== 'replace') {
    if (edits.length > 1) return { problem: 'a created or deleted file takes no other edit' };
    if (first.kind === 'delete') {
      return before === null
        ? { problem: 'the file to delete does not exist' }
        : { path, before, after: null };
    }
    return before === null ? { path, before, after: first.text } : { problem: 'the file to create exists' };
  }
  const replacements = edits.filter((edit) => edit.kind === 'replace');
  if (replacements.length !== edits.length)
    return { problem: 'a created or deleted file takes no other edit' };
  if (before === null) return { problem: 'the file to edit does not exist or is not text' };
  const after = replaceAll(before, replacements);
  return typeof after === 'string' ? { path, before, after } : after;
}

/**
 * Computes what edits make of the files; writes nothing. All or nothing: one edit whose expected text is
 * not there stops them all. Line feeds of inserted text become CRLF in a file that uses CRLF throughout.
 */
export async function applyEdits(
  edits: readonly Edit[],
  read: (path: string) => Promise<string | null>,
): Promise<EditResult> {
  const byPath = new Map<string, Edit[]>();
  for (const edit of edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  const changes: FileChange[] = [];
  for (const [path, own] of byPath) {
    const change = changeOf(path, await read(path), own);
    if ('problem' in change) return { status: 'conflict', reason: `${path}: ${change.problem}` };
    if (change.before !== change.after) changes.push(change);
  }
  return { status: 'edited', changes };
}
