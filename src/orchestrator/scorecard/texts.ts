import { compareText } from '../../core/finding.js';
import type { Git } from '../../core/ports.js';
import { languageOf } from '../../facts/file-name.js';
import { isDocument } from '../../facts/documents.js';
import { isForeign, isMinified } from '../../facts/source-files.js';
import { decode, type RepositoryTree } from '../../facts/tree.js';

/** Tracked texts of one commit. */
export interface Texts {
  /** Every tracked regular file, sorted. */
  readonly paths: readonly string[];
  /** Undefined for what is not text, not of a kind that criteria read, or too long. */
  text(path: string): string | undefined;
}

const MAX_BYTES = 400_000;
const MANUAL =
  /\.(?:mdx?|rst|adoc|txt|ya?ml|json|jsonc|toml|conf|conf\.template|tf|tpl|puml|mmd|dbml|hcl|sql)$/i;
const NAMED = /(?:^|\/)(?:nginx[^/]*|Caddyfile|Containerfile|[^/]*\.Dockerfile|\.env[^/]*|_headers)$/;
/** Messages of an application in other languages and lock files say nothing about its quality. */
const NOISE =
  /(?:^|\/)(?:locales?|translations|i18n|lang|snapshots|__snapshots__)\/|(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|npm-shrinkwrap\.json)$/;

function isWanted(path: string): boolean {
  if (isForeign(path) || (NOISE.test(path) && languageOf(path) === undefined)) return false;
  return languageOf(path) !== undefined || isDocument(path) || MANUAL.test(path) || NAMED.test(path);
}

/** The same with uncommitted edits put over it; null for a deleted file. */
export function withEdits(texts: Texts, edits: ReadonlyMap<string, string | null>): Texts {
  if (edits.size === 0) return texts;
  const created = [...edits].flatMap(([path, text]) => (text === null ? [] : [path]));
  const paths = [...new Set([...texts.paths, ...created])].filter((path) => edits.get(path) !== null);
  return {
    paths: paths.sort(compareText),
    text: (path) => {
      const edited = edits.get(path);
      if (edited === undefined) return texts.text(path);
      return edited !== null && isWanted(path) && edited.length <= MAX_BYTES ? edited : undefined;
    },
  };
}

/** Loads code, settings and documents of a tree that was listed; every blob once. */
export async function loadTexts(git: Git, tree: RepositoryTree): Promise<Texts> {
  const texts = new Map<string, string>();
  const byBlob = new Map<string, string[]>();
  for (const file of tree.files) {
    if (!isWanted(file.path) || file.size > MAX_BYTES) continue;
    if (file.text !== undefined) texts.set(file.path, file.text);
    else byBlob.set(file.id, [...(byBlob.get(file.id) ?? []), file.path]);
  }
  for await (const blob of git.readBlobs([...byBlob.keys()])) {
    const decoded = decode(blob.content);
    if (decoded.kind !== 'text') continue;
    for (const path of byBlob.get(blob.id) ?? []) {
      if (languageOf(path) === undefined || !isMinified(decoded.text)) texts.set(path, decoded.text);
    }
  }
  return { paths: tree.files.map((file) => file.path), text: (path) => texts.get(path) };
}
