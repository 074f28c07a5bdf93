import { SuiteError } from '../core/errors.js';
import type { Git } from '../core/ports.js';
import { decode } from '../facts/tree.js';
import type { FileChange, FileVersion } from './types.js';

const NOTHING = '000000';
/** A blob larger than this is not read; the classifier then calls the file unreadable. */
const MAX_BYTES = 1_000_000;

interface RawEntry {
  readonly modes: readonly [before: string, after: string];
  readonly ids: readonly [before: string, after: string];
  readonly paths: readonly [before: string, after: string];
}

/** Reads `git diff-tree --raw -z`: a header of modes, ids and a letter, then one path, or two for a rename. */
function parseRaw(output: string): readonly RawEntry[] {
  const fields = output.split('\0');
  const entries: RawEntry[] = [];
  for (let index = 0; index < fields.length;) {
    const header = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[index] ?? '');
    index += 1;
    if (header === null) continue;
    const [, oldMode = '', newMode = '', oldId = '', newId = '', letter = ''] = header;
    const first = fields[index] ?? '';
    const moved = letter === 'R' || letter === 'C';
    const second = moved ? (fields[index + 1] ?? '') : first;
    index += moved ? 2 : 1;
    entries.push({ modes: [oldMode, newMode], ids: [oldId, newId], paths: [first, second] });
  }
  return entries;
}

async function textsOf(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const { id, content } of git.readBlobs(ids)) {
    if (content.length > MAX_BYTES) continue;
    const decoded = decode(content);
    if (decoded.kind === 'text') texts.set(id, decoded.text);
  }
  return texts;
}

/**
 * The change between two commits or trees, as the classifier wants it; renames are found as git finds them.
 * @throws SuiteError `git/command-failed` when a revision is missing
 */
export async function readChange(git: Git, base: string, head: string): Promise<readonly FileChange[]> {
  const [from, to] = await Promise.all([resolved(git, base), resolved(git, head)]);
  const output = await git.text([
    'diff-tree',
    '-r',
    '-z',
    '-M',
    '--raw',
    '--no-abbrev',
    '--no-ext-diff',
    '--no-textconv',
    from,
    to,
    '--',
  ]);
  const entries = parseRaw(output);
  const isBlob = (mode: string): boolean => mode !== NOTHING && mode !== '160000';
  const wanted = entries.flatMap(({ modes, ids }) => ids.filter((_, side) => isBlob(modes[side] ?? NOTHING)));
  const texts = await textsOf(git, [...new Set(wanted)]);
  return entries.map(({ modes, ids, paths }) => {
    const side = (index: 0 | 1): FileVersion | null =>
      modes[index] === NOTHING
        ? null
        : { path: paths[index], mode: modes[index], text: texts.get(ids[index]) ?? null };
    return { before: side(0), after: side(1) };
  });
}

async function resolved(git: Git, revision: string): Promise<string> {
  const id = await git.resolve(revision);
  if (id !== undefined) return id;
  throw new SuiteError(`There is no commit called ${revision}`, {
    kind: 'input',
    code: 'risk/unknown-revision',
    hint: 'Fetch the history, or name a commit, branch or tag that this clone has.',
  });
}
