import path from 'node:path';
import { z } from 'zod';
import { messageOf } from '../../core/errors.js';
import type { Files } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import { unsafeShape } from './json-guard.js';
import { refusal, type Refusal } from './refusal.js';

const PROBLEM_LIMIT = 20;

/** What a folder that is handed on may hold. */
export interface FolderForm<N extends string> {
  /** The files with the most bytes that each may have. */
  readonly limits: Readonly<Record<N, number>>;
  /** Files that may be missing. */
  readonly optional: readonly NoInfer<N>[];
}

function namesOf<N extends string>({ limits }: FolderForm<N>): readonly N[] {
  return Object.keys(limits).filter((name): name is N => Object.hasOwn(limits, name));
}

/** Names and kinds only; nothing is opened yet. */
async function folderProblems<N extends string>(
  files: Files,
  folder: string,
  form: FolderForm<N>,
): Promise<readonly Refusal[]> {
  const { limits, optional } = form;
  const isKnown = (name: string): name is N => Object.hasOwn(limits, name);
  const known = namesOf(form);
  const kind = (await files.stat(folder))?.kind;
  if (kind !== 'directory') return [refusal('no-folder', 'there is no handover folder')];
  const names = await files.list(folder);
  if (names.length > known.length) {
    return [
      refusal(
        'too-many-files',
        `the folder holds ${names.length} entries, at most ${known.length} belong there`,
      ),
    ];
  }
  const problems: Refusal[] = [];
  for (const name of names) {
    const shown = cleanLine(name).slice(0, 80);
    if (!isKnown(name)) {
      problems.push(refusal('unknown-file', `${shown} does not belong to a handover`));
      continue;
    }
    const stat = await files.stat(path.join(folder, name));
    if (stat?.kind !== 'file') problems.push(refusal('not-a-file', `${shown} is not a regular file`));
    else if (stat.size > limits[name]) {
      problems.push(
        refusal('too-large', `${shown} has ${stat.size} bytes, at most ${limits[name]} are read`),
      );
    }
  }
  for (const name of known) {
    if (!optional.includes(name) && !names.includes(name))
      problems.push(refusal('missing-file', `${name} is missing`));
  }
  return problems;
}

function decoded(content: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    // The only fault of the decoder with a buffer is a malformed sequence; the caller names the file.
    return undefined;
  }
}

export type FolderTexts<N extends string> =
  | { readonly status: 'read'; readonly texts: ReadonlyMap<N, string> }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

/** Reads a folder by its form alone: names, kinds, sizes, UTF-8. */
export async function readTexts<N extends string>(
  files: Files,
  folder: string,
  form: FolderForm<N>,
): Promise<FolderTexts<N>> {
  const problems = await folderProblems(files, folder, form);
  if (problems.length > 0) return { status: 'refused', refusals: problems };
  const texts = new Map<N, string>();
  for (const name of namesOf(form)) {
    const content = await files.read(path.join(folder, name));
    if (content === undefined) continue;
    const text = content.length > form.limits[name] ? undefined : decoded(content);
    if (text === undefined)
      return { status: 'refused', refusals: [refusal('not-utf8', `${name} is not UTF-8`)] };
    texts.set(name, text);
  }
  return { status: 'read', texts };
}

function schemaRefusals(name: string, error: z.ZodError): readonly Refusal[] {
  return error.issues
    .slice(0, PROBLEM_LIMIT)
    .map((issue) =>
      refusal(
        'schema',
        cleanLine(`${name}, ${issue.path.join('.') || 'top level'}: ${issue.message}`).slice(0, 300),
      ),
    );
}

export type ParsedRequest<T> =
  | { readonly status: 'read'; readonly request: T }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

/** Parses a request that another job wrote: JSON without surprises, of the version that this release reads. */
export function parseRequest<T>(
  name: string,
  text: string,
  schema: z.ZodType<T>,
  version: number,
): ParsedRequest<T> {
  const refused = (...refusals: readonly Refusal[]): ParsedRequest<T> => ({ status: 'refused', refusals });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(refusal('not-json', `${name} is not JSON: ${cleanLine(messageOf(error)).slice(0, 120)}`));
  }
  const unsafe = unsafeShape(value);
  if (unsafe !== undefined) return refused(refusal('unsafe-json', `${name} is not read: ${unsafe}`));
  const found = z.looseObject({ v: z.number() }).safeParse(value);
  if (found.success && found.data.v !== version) {
    return refused(
      refusal('version', `the request has version ${found.data.v}, this release reads version ${version}`),
    );
  }
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { status: 'read', request: parsed.data }
    : refused(...schemaRefusals(name, parsed.error));
}
