import path from 'node:path';
import { lastWords } from '../../core/git-words.js';
import type { Files, Git, TreeEntry } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import { decode } from '../../facts/tree.js';
import { readNumstat, type FileDiff } from '../../session/change/diff-size.js';
import type { FileChange } from '../../session/change/apply-edits.js';
import { refusal, type Refusal } from './refusal.js';

/** One path in which two trees differ. */
export interface ChangedEntry {
  readonly path: string;
  /** `000000` when it was not there. */
  readonly oldMode: string;
  /** `000000` when it is not there any more. */
  readonly newMode: string;
  readonly oldId: string;
  readonly newId: string;
}

export type PatchedTree =
  | { readonly status: 'applied'; readonly tree: string }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/** Neither the system's attributes nor the user's ways to be lenient with patches take part. */
const ENVIRONMENT = { GIT_ATTR_NOSYSTEM: '1', GIT_LITERAL_PATHSPECS: '1' };

/**
 * Puts a patch over a commit in an index of its own; no file is checked out, no hook or filter runs, refs and
 * the repository's index stay as they are. The objects that this leaves behind are named by nothing.
 */
export async function patchedTree(
  git: Git,
  files: Files,
  parent: string,
  patch: string,
): Promise<PatchedTree> {
  const directory = await files.temporaryDirectory('caretaker-handover');
  const env = { ...ENVIRONMENT, GIT_INDEX_FILE: path.join(directory, 'index') };
  try {
    await git.text(['read-tree', `${parent}^{tree}`], { env });
    const applied = await git.run(
      ['-c', 'apply.ignoreWhitespace=no', 'apply', '--cached', '--binary', '--whitespace=nowarn', '-'],
      { env, input: patch },
    );
    if (applied.exitCode !== 0) {
      const words = cleanLine(lastWords(applied.stderr)).slice(0, 300);
      return {
        status: 'refused',
        refusal: refusal('patch-does-not-apply', `git does not apply the patch: ${words}`),
      };
    }
    return { status: 'applied', tree: await git.text(['write-tree', '--missing-ok'], { env }) };
  } finally {
    await files.remove(directory);
  }
}

const TREE_DIFF = ['diff-tree', '-r', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'] as const;

/** What git sees between two trees, whatever the patch says about itself. */
export async function changedEntries(
  git: Git,
  before: string,
  after: string,
): Promise<readonly ChangedEntry[]> {
  const output = await git.text([...TREE_DIFF, '--raw', '--no-abbrev', before, after, '--'], {
    env: ENVIRONMENT,
  });
  const parts = output.split('\0');
  const entries: ChangedEntry[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [oldMode = '', newMode = '', oldId = '', newId = ''] = (parts[index] ?? '').slice(1).split(' ');
    entries.push({ path: parts[index + 1] ?? '', oldMode, newMode, oldId, newId });
  }
  return entries;
}

/** Changed lines as git counts them; attributes that would hide a file's lines take no part. */
export async function changedLines(git: Git, before: string, after: string): Promise<readonly FileDiff[]> {
  return readNumstat(
    await git.text([...TREE_DIFF, '--numstat', '--text', before, after, '--'], { env: ENVIRONMENT }),
  );
}

/** The texts of both sides; undefined when a file is not UTF-8 text. */
export async function changedTexts(
  git: Git,
  entries: readonly ChangedEntry[],
): Promise<readonly FileChange[] | { readonly notText: string }> {
  const contents = new Map<string, Buffer>();
  const ids = new Set(
    entries.flatMap((entry) => [entry.oldId, entry.newId]).filter((id) => !/^0+$/.test(id)),
  );
  for await (const blob of git.readBlobs([...ids])) contents.set(blob.id, blob.content);
  const changes: FileChange[] = [];
  for (const entry of entries) {
    const sides: (string | null)[] = [];
    for (const id of [entry.oldId, entry.newId]) {
      const content = contents.get(id);
      const text = content === undefined ? undefined : decode(content);
      if (/^0+$/.test(id)) sides.push(null);
      else if (text?.kind === 'text') sides.push(text.text);
      else return { notText: entry.path };
    }
    changes.push({ path: entry.path, before: sides[0] ?? null, after: sides[1] ?? null });
  }
  return changes;
}

/** Paths of a tree that a careless file system takes for one of these. */
export function collisions(entries: readonly ChangedEntry[], tree: readonly TreeEntry[]): readonly string[] {
  const fold = (name: string): string => name.normalize('NFC').toLowerCase();
  const created = new Map(
    entries.filter((entry) => /^0+$/.test(entry.oldMode)).map((entry) => [fold(entry.path), entry.path]),
  );
  return tree.flatMap((entry) => {
    const own = created.get(fold(entry.path));
    return own === undefined || own === entry.path ? [] : [`${own} and ${entry.path}`];
  });
}
