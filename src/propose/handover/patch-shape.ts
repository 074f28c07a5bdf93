import { refusal, type Refusal } from './refusal.js';

/** One file of a patch as its header tells it. */
export interface PatchedFile {
  readonly path: string;
  /** Modes that the header names; undefined when it names none. */
  readonly oldMode: string | undefined;
  readonly newMode: string | undefined;
}

export type PatchShape =
  | { readonly status: 'read'; readonly files: readonly PatchedFile[] }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

/** A session's change fits a few files; more headers than this are not worth reading. */
const FILE_LIMIT = 200;

const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;

class Malformed extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

function malformed(line: number, what: string): Malformed {
  return new Malformed(refusal('patch-malformed', `line ${line + 1} of the patch: ${what}`));
}

/** The path of `diff --git a/<path> b/<path>`: both are the same, for renames are written out. */
function pathOf(header: string, index: number): string {
  const rest = header.slice('diff --git '.length);
  if (rest.includes('"'))
    throw new Malformed(
      refusal('unsafe-path', `line ${index + 1} of the patch names a path that git has to quote`),
    );
  const length = (rest.length - 'a/ b/'.length) / 2;
  const path = rest.slice(2, 2 + length);
  if (path === '' || rest !== `a/${path} b/${path}`) throw malformed(index, 'the names of both sides differ');
  return path;
}

/** Walks over the lines of one hunk by the counts of its header; returns the index behind it. */
function skipHunk(lines: readonly string[], start: number): number {
  const match = HUNK.exec(lines[start] ?? '');
  if (match === null) throw malformed(start, 'this is no part of a patch that git writes');
  let [before, after] = [Number(match[1] ?? 1), Number(match[2] ?? 1)];
  let index = start + 1;
  while (before > 0 || after > 0) {
    const mark = lines[index]?.[0];
    if (mark === ' ') [before, after] = [before - 1, after - 1];
    else if (mark === '-') before -= 1;
    else if (mark === '+') after -= 1;
    else if (mark !== '\\') throw malformed(index, 'the hunk ends early');
    if (before < 0 || after < 0) throw malformed(index, 'the hunk is longer than its header says');
    index += 1;
  }
  while (lines[index]?.startsWith('\\ ') === true) index += 1;
  return index;
}

const NAME_LINE = /^(?:---|\+\+\+) (.*?)\t?$/;

function readFile(
  lines: readonly string[],
  start: number,
): { readonly file: PatchedFile; readonly next: number } {
  const path = pathOf(lines[start] ?? '', start);
  let oldMode: string | undefined;
  let newMode: string | undefined;
  let index = start + 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.startsWith('diff --git ') || line.startsWith('@@ ')) break;
    const mode = /^(old mode|new mode|deleted file mode|new file mode) (\d{6})$/.exec(line);
    const name = NAME_LINE.exec(line)?.[1];
    if (mode !== null) {
      if (mode[1] === 'old mode' || mode[1] === 'deleted file mode') oldMode = mode[2];
      else newMode = mode[2];
    } else if (/^(?:GIT binary patch|Binary files )/.test(line)) {
      throw new Malformed(refusal('patch-binary', `${path} is changed as a binary file`));
    } else if (/^(?:rename|copy|similarity|dissimilarity) /.test(line)) {
      throw new Malformed(refusal('patch-rename', `${path} is renamed or copied instead of written out`));
    } else if (name !== undefined) {
      if (name !== '/dev/null' && name.slice(2) !== path) throw malformed(index, 'it names another file');
    } else if (!/^index [0-9a-f]{4,64}\.\.[0-9a-f]{4,64}(?: \d{6})?$/.test(line)) {
      throw malformed(index, 'this is no part of a patch that git writes');
    } else {
      // A mode behind the index line stands for both sides.
      const both = / (\d{6})$/.exec(line)?.[1];
      oldMode ??= both;
      newMode ??= both;
    }
  }
  while (lines[index]?.startsWith('@@ ') === true) index = skipHunk(lines, index);
  return { file: { path, oldMode, newMode }, next: index };
}

/**
 * Reads which files a patch names. Strict on purpose: text around or between the files, binary parts, renames
 * and quoted names are refused, so that what a person reads in the patch is all that git would apply.
 */
export function readPatch(patch: string): PatchShape {
  const refused = (refusals: readonly Refusal[]): PatchShape => ({ status: 'refused', refusals });
  if (patch.includes('\0')) return refused([refusal('patch-binary', 'the patch holds NUL bytes')]);
  if (!patch.endsWith('\n'))
    return refused([refusal('patch-malformed', 'the last line of the patch is cut off')]);
  const lines = patch.slice(0, -1).split('\n');
  const files: PatchedFile[] = [];
  try {
    for (let index = 0; index < lines.length;) {
      if (lines[index]?.startsWith('diff --git ') !== true)
        throw malformed(index, 'this is no part of a patch that git writes');
      if (files.length >= FILE_LIMIT)
        return refused([refusal('budget-files', `the patch names more than ${FILE_LIMIT} files`)]);
      const { file, next } = readFile(lines, index);
      if (files.some((other) => other.path === file.path)) throw malformed(index, 'the file is there twice');
      files.push(file);
      index = next;
    }
  } catch (error) {
    if (error instanceof Malformed) return refused([error.refusal]);
    throw error;
  }
  return { status: 'read', files };
}
