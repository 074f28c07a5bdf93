import path from 'node:path';
import { overBudget } from '../../core/budget.js';
import type { Files, Git, TreeEntry } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import type { FileChange } from '../change/apply-edits.js';
import { refused, type ExecutorCode, type ExecutorRefusal } from './refusal.js';
import { SANDBOX_ENTRIES, type Sandbox } from './sandbox.js';

export interface CollectRequest {
  readonly sandbox: Sandbox;
  /** Git in the session's worktree: decides what is ignored, by the committed rules. */
  readonly git: Git;
  /** The session's worktree, which shows what the executor started from; absolute. */
  readonly worktree: string;
  readonly tree: string;
  /** Files that a session may change. */
  readonly fileLimit: number;
}

export type Collected =
  | { readonly status: 'collected'; readonly changes: readonly FileChange[] }
  | { readonly status: 'refused'; readonly refusal: ExecutorRefusal };

/** Bytes: no change within the line budget comes near it. */
const FILE_LIMIT = 1024 * 1024;
/** Files and folders that are looked at, installed packages left out. */
const ENTRY_LIMIT = 200_000;
/** Changed files: far above any budget, and few enough to be held in memory. */
const COUNT_LIMIT = 200;

/** Ends the collecting; never leaves this file. */
class Refused extends Error {
  constructor(readonly refusal: ExecutorRefusal) {
    super(refusal.code);
  }
}

function refuse(code: ExecutorCode, reason: string): never {
  throw new Refused(refused(code, reason));
}

function shown(name: string): string {
  return cleanLine(name).slice(0, 200);
}

/** Everything below the root but folders, git's own and installed packages. Links are not followed. */
async function walk(files: Files, root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const open = [''];
  let seen = 0;
  for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
    for (const entry of await files.list(path.join(root, directory))) {
      const name = directory === '' ? entry : `${directory}/${entry}`;
      if (name === '.git' || entry === 'node_modules') continue;
      seen += 1;
      if (seen > ENTRY_LIMIT) refuse('too-many-files', `there are more than ${ENTRY_LIMIT} files`);
      if (entry.toLowerCase() === '.git') refuse('nested-repository', `${shown(name)} is another repository`);
      const kind = (await files.stat(path.join(root, name)))?.kind;
      if (kind === 'directory') open.push(name);
      else found.push(name);
    }
  }
  return found.sort();
}

async function ignoredOf(git: Git, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  const result = await git.run(['check-ignore', '-z', '--no-index', '--stdin'], { input: names.join('\0') });
  return new Set(result.stdout.split('\0'));
}

/** UTF-8 text of a regular file of ours, or the refusal of anything else. */
async function textOf(files: Files, root: string, name: string): Promise<string> {
  const file = path.join(root, name);
  const stat = await files.stat(file);
  if (stat?.kind === 'symlink') refuse('symlink', `${shown(name)} is a symbolic link`);
  if (stat?.kind !== 'file') refuse('special-file', `${shown(name)} is no regular file`);
  if (stat.size > FILE_LIMIT) refuse('file-too-large', `${shown(name)} has ${stat.size} bytes`);
  const content = (await files.read(file)) ?? Buffer.alloc(0);
  const text = content.toString('utf8');
  if (content.includes(0) || !Buffer.from(text, 'utf8').equals(content))
    refuse('not-text', `${shown(name)} is not UTF-8 text`);
  return text;
}

/** True when both files hold the same bytes; large ones are compared too, as long as they are equally large. */
async function isSame(files: Files, before: string, after: string): Promise<boolean> {
  const [old, now] = [await files.stat(before), await files.stat(after)];
  if (old?.kind !== 'file' || now?.kind !== 'file' || old.size !== now.size) return false;
  const [a, b] = [await files.read(before), await files.read(after)];
  return a !== undefined && b?.equals(a) === true;
}

async function changeOf(
  files: Files,
  { sandbox, worktree }: CollectRequest,
  entry: TreeEntry,
  present: boolean,
): Promise<FileChange | undefined> {
  const { path: name, mode } = entry;
  const before = path.join(worktree, name);
  const after = path.join(sandbox.root, name);
  if (mode === '160000') return undefined;
  if (mode === '120000') {
    if ((await files.readLink(before)) === (await files.readLink(after))) return undefined;
    return refuse('symlink', `${shown(name)} is a symbolic link`);
  }
  const old = await files.stat(before);
  if (old === undefined)
    return present ? refuse('not-text', `${shown(name)} is not in this clone`) : undefined;
  if (!present) return { path: name, before: await textOf(files, worktree, name), after: null };
  const now = await files.stat(after);
  if (now?.kind === 'file' && now.executable !== old.executable)
    return refuse('mode', `${shown(name)} changes its mode`);
  if (await isSame(files, before, after)) return undefined;
  const text = await textOf(files, sandbox.root, name);
  return { path: name, before: await textOf(files, worktree, name), after: text };
}

/** A file that some systems take for one that is there already. */
function refuseTwins(created: readonly string[], tree: readonly TreeEntry[]): void {
  const fold = (name: string): string => name.normalize('NFC').toLowerCase();
  const known = new Map(tree.map((entry) => [fold(entry.path), entry.path]));
  for (const name of created) {
    const twin = known.get(fold(name));
    if (twin !== undefined) refuse('case-collision', `some systems take ${shown(name)} for ${shown(twin)}`);
  }
}

async function refuseStrangers(files: Files, { place }: Sandbox): Promise<void> {
  const strange = (await files.list(place)).find((name) => !SANDBOX_ENTRIES.includes(name));
  if (strange !== undefined) refuse('outside', `it wrote ${shown(strange)} outside of its worktree`);
}

async function collect(files: Files, request: CollectRequest): Promise<readonly FileChange[]> {
  const { sandbox, git, tree, fileLimit } = request;
  await refuseStrangers(files, sandbox);
  const names = await walk(files, sandbox.root);
  // Installed packages are not looked at, also where somebody has committed them.
  const entries = (await git.listTree(tree)).filter(
    ({ path: name, validPath }) => validPath && !name.split('/').includes('node_modules'),
  );
  const tracked = new Set(entries.map((entry) => entry.path));
  const present = new Set(names);
  const changes: FileChange[] = [];
  const keep = (change: FileChange | undefined): void => {
    if (change !== undefined) changes.push(change);
    if (changes.length > COUNT_LIMIT) refuse('over-budget', `more than ${COUNT_LIMIT} files changed`);
  };
  const untracked = names.filter((name) => !tracked.has(name));
  const ignored = await ignoredOf(git, untracked);
  const created = untracked.filter((name) => !ignored.has(name));
  for (const name of created) {
    if (name.includes('\uFFFD')) refuse('unsafe-path', `${shown(name)} is not a name in UTF-8`);
    const after = await textOf(files, sandbox.root, name);
    if ((await files.stat(path.join(sandbox.root, name)))?.executable === true)
      refuse('mode', `${shown(name)} is new and executable`);
    keep({ path: name, before: null, after });
  }
  refuseTwins(created, entries);
  // Last: where a link took the place of a folder, everything in it would only seem to be gone.
  for (const entry of entries) keep(await changeOf(files, request, entry, present.has(entry.path)));
  const [excess] = overBudget({ files: changes.length, lines: 0 }, { files: fileLimit, lines: 0 });
  return excess === undefined ? changes : refuse('over-budget', excess);
}

/**
 * What the executor changed, found by comparing files. Its own repository is never asked: index, commits,
 * attributes, filters and hooks are its to write. Ignored files, such as what a build leaves, are left behind.
 */
export async function collectChanges(files: Files, request: CollectRequest): Promise<Collected> {
  try {
    return { status: 'collected', changes: await collect(files, request) };
  } catch (error) {
    if (error instanceof Refused) return { status: 'refused', refusal: error.refusal };
    throw error;
  }
}
