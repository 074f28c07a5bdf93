import path from 'node:path';
import type { Files } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import { refused, type ExecutorRefusal } from './refusal.js';

/** Stands for the directory itself where something else took its place. */
const ITSELF = '';

/** What git's own directory says, by path in it; undefined when there is none. */
export type GitState = ReadonlyMap<string, string> | undefined;

/** What any use of git writes, an agent's `git add` or `git diff` included; it decides nothing. */
const INERT = /^(?:objects|logs)\/|^(?:index|COMMIT_EDITMSG|FETCH_HEAD|ORIG_HEAD|gc\.log)$/;
/** More than any repository with one commit has: only somebody who wants to fill memory gets there. */
const ENTRY_LIMIT = 2_000;
const CONTENT_LIMIT = 64 * 1024;

/** Reads git's own directory as plain files; git itself is never asked in a place that was not ours alone. */
export async function gitState(files: Files, root: string): Promise<GitState> {
  const top = path.join(root, '.git');
  const kind = (await files.stat(top))?.kind;
  if (kind !== 'directory') return kind === undefined ? undefined : new Map([[ITSELF, kind]]);
  const state = new Map<string, string>();
  const open = [''];
  for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
    for (const entry of await files.list(path.join(top, directory))) {
      const name = directory === '' ? entry : `${directory}/${entry}`;
      if (name === 'objects' || INERT.test(name) || state.size > ENTRY_LIMIT) continue;
      const file = path.join(top, name);
      const stat = await files.stat(file);
      if (stat?.kind === 'directory') {
        open.push(name);
        // Empty folders come with `git init`; what is in them is what counts.
        if (directory === '' && entry === 'modules') state.set(name, 'directory');
      } else if (stat?.kind === 'file') {
        state.set(name, (await files.readPart(file, 0, CONTENT_LIMIT))?.toString('latin1') ?? '');
      } else state.set(name, stat?.kind ?? '');
    }
  }
  return state;
}

/** The first line that was not there before, for the reason. */
function added(before: string | undefined, after: string | undefined): string {
  const known = new Set(before?.split('\n'));
  const line = after?.split('\n').find((one) => !known.has(one));
  return line === undefined ? '' : `: ${cleanLine(line).slice(0, 100)}`;
}

/** What the executor did to git's own directory, the most telling first. */
export function judgeGit(before: GitState, after: GitState): ExecutorRefusal | undefined {
  if (after === undefined) return refused('worktree-gone', 'its worktree is no repository any more');
  if (after.has(ITSELF))
    return refused('git-settings', 'it put something else in the place of its repository');
  const names = new Set([...(before?.keys() ?? []), ...after.keys()]);
  const changed = [...names].filter((name) => before?.get(name) !== after.get(name)).sort();
  const first = (pattern: RegExp): string | undefined => changed.find((name) => pattern.test(name));
  if (first(/^modules(?:\/|$)/) !== undefined) return refused('submodule', 'it added a submodule');
  const hook = first(/^hooks\//);
  if (hook !== undefined) return refused('git-hooks', `it wrote the hook .git/${hook}`);
  const setting = changed.find((name) => !/^(?:HEAD$|refs\/|packed-refs$)/.test(name));
  if (setting !== undefined)
    return refused(
      'git-settings',
      `it changed .git/${setting}${added(before?.get(setting), after.get(setting))}`,
    );
  const [ref] = changed;
  return ref === undefined ? undefined : refused('committed', `it made commits or branches (.git/${ref})`);
}
