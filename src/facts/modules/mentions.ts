import type { Documents } from '../../core/ports.js';
import { isDocument } from '../documents.js';
import type { RepositoryFacts } from '../types.js';
import { directoryOf, joinPath } from './paths.js';
import type { Resolver } from './resolver.js';

/** A file that a document or a string in code names. */
export interface Mention {
  readonly path: string;
  readonly by: string;
}

/** Path-like words with an ending, and in commands also without one. */
const FILE_WORD = /[\w@$.<>{}-]*(?:\/[\w@.()[\]-]+)*[\w)\]]\.(?:[cm]?[jt]sx?|vue|svelte)\b/g;
const COMMAND_WORD = /(?:^|[\s"'=])((?:\.{0,2}\/)?[\w@.-]+(?:\/[\w@.-]+)+)(?=$|[\s"',:])/gm;

/** Styles and schemas name no modules; lists of files in tsconfig are about compilation, not about use. */
function namesFiles(path: string): boolean {
  return (
    isDocument(path) &&
    !/\.(?:css|scss|less|sql|prisma)$|(?:tsconfig|jsconfig)[^/]*\.json$|CODEOWNERS$/.test(path)
  );
}

function* wordsOf(text: string): Generator<string> {
  for (const match of text.matchAll(FILE_WORD)) yield match[0];
  for (const match of text.matchAll(COMMAND_WORD)) yield match[1] ?? '';
}

function clean(word: string): string {
  return word.replace(/^<rootDir>\/?|^\$\{?\w+\}?\/?|^\{[\w]+\}\/?/, '').replace(/^\/+/, '');
}

/** A file that a word may mean, seen from a document's folder, its package or the root. */
function fileOf(word: string, from: string, resolver: Resolver): string | undefined {
  const cleaned = clean(word);
  if (cleaned === '' || cleaned.length > 200) return undefined;
  const directory = directoryOf(from);
  const bases = new Set([directory, resolver.ownerOf(directory)?.directory ?? '', '']);
  for (const base of bases) {
    const path = joinPath(base, cleaned);
    const found = path === undefined ? undefined : resolver.probe.file(path);
    if (found !== undefined) return found;
  }
  return /^(?:\.\/)?(?:dist|build|lib|out)\//.test(cleaned)
    ? resolver.probe.built(resolver.ownerOf(directory)?.directory ?? '', cleaned)
    : undefined;
}

/** Files named by scripts, workflows, settings, pages and by strings in code. */
export function mentionedFiles(
  facts: RepositoryFacts,
  documents: Documents,
  resolver: Resolver,
): readonly Mention[] {
  const mentions = new Map<string, Mention>();
  const note = (word: string, by: string): void => {
    const path = fileOf(word, by, resolver);
    if (path !== undefined && path !== by && facts.files.has(path) && !mentions.has(path))
      mentions.set(path, { path, by });
  };
  for (const document of documents.paths) {
    const text = namesFiles(document) ? documents.text(document) : undefined;
    if (text !== undefined) for (const word of wordsOf(text)) note(word, document);
  }
  for (const [path, file] of facts.files) for (const word of file.fileMentions ?? []) note(word, path);
  return [...mentions.values()];
}
