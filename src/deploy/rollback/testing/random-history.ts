import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';

/** A file as git sees it. */
export interface ModelFile {
  readonly mode: '100644' | '100755' | '120000';
  readonly content: string;
}
export type Model = ReadonlyMap<string, ModelFile>;

export interface History {
  /** States of the whole tree, commit by commit: the good one, the range, and what landed after it. */
  readonly start: Model;
  readonly range: readonly Model[];
  readonly after: readonly Model[];
}

type Step =
  | { readonly kind: 'edit' | 'insert'; readonly path: number; readonly line: number; readonly word: number }
  | { readonly kind: 'write' | 'link'; readonly path: number; readonly word: number }
  | { readonly kind: 'delete' | 'mode' | 'inside'; readonly path: number }
  | { readonly kind: 'rename'; readonly path: number; readonly to: number }
  /** Takes one path back to what it was at the start: half of a revert. */
  | { readonly kind: 'restore'; readonly path: number };

const PATHS = ['a', 'b', 'c.txt', 'dir/d', 'dir/e', 'dir/sub/f', 'g', 'other/h'] as const;
const LINES = 9;

/** Distinct by file, so that renames are found and unrelated files are not taken for one. */
function lines(path: string): string[] {
  return Array.from({ length: LINES }, (_, index) => `${path} says ${index * 7919} in line ${index}`);
}

function file(path: string): ModelFile {
  return { mode: '100644', content: `${lines(path).join('\n')}\n` };
}

const path = fc.nat({ max: PATHS.length - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom('edit', 'insert'),
      path,
      line: fc.nat({ max: LINES - 1 }),
      word: fc.nat({ max: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('write', 'link'), path, word: fc.nat({ max: 3 }) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('delete', 'mode', 'inside'), path }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('rename' as const), path, to: path }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restore' as const), path }) },
);

/** Puts a file somewhere; a file and a folder of the same name cannot both be there. */
function put(model: Map<string, ModelFile>, name: string, content: ModelFile): void {
  for (const other of [...model.keys()])
    if (other.startsWith(`${name}/`) || name.startsWith(`${other}/`)) model.delete(other);
  model.set(name, content);
}

function edited(content: string, at: Extract<Step, { kind: 'edit' | 'insert' }>): string {
  const all = content.split('\n');
  const index = Math.min(at.line, all.length - 1);
  all.splice(index, at.kind === 'edit' ? 1 : 0, `changed to ${at.word}`);
  return all.join('\n');
}

function apply(model: Map<string, ModelFile>, start: Model, at: Step): void {
  const name = PATHS[at.path] ?? 'a';
  const now = model.get(name);
  switch (at.kind) {
    case 'edit':
    case 'insert':
      if (now !== undefined && now.mode !== '120000')
        put(model, name, { ...now, content: edited(now.content, at) });
      else put(model, name, file(`${name}-${at.word}`));
      return;
    case 'write':
      put(model, name, file(`${name}-${at.word}`));
      return;
    case 'link':
      put(model, name, { mode: '120000', content: `target-${at.word}` });
      return;
    case 'delete':
      model.delete(name);
      return;
    case 'mode':
      if (now !== undefined && now.mode !== '120000')
        put(model, name, { ...now, mode: now.mode === '100644' ? '100755' : '100644' });
      return;
    case 'inside':
      put(model, `${name}/inside`, file(`${name}/inside`));
      return;
    case 'rename':
      if (now === undefined || at.to === at.path) return;
      model.delete(name);
      put(model, PATHS[at.to] ?? 'a', now);
      return;
    case 'restore': {
      const before = start.get(name);
      if (before === undefined) model.delete(name);
      else put(model, name, before);
    }
  }
}

function play(start: Model, from: Model, commits: readonly (readonly Step[])[]): Model[] {
  const states: Model[] = [];
  let now = from;
  for (const steps of commits) {
    const next = new Map(now);
    for (const at of steps) apply(next, start, at);
    // Never an empty repository: that is a case of its own.
    if (next.size === 0) put(next, 'kept', file('kept'));
    states.push(next);
    now = next;
  }
  return states;
}

const commits = (minLength: number, maxLength: number): fc.Arbitrary<Step[][]> =>
  fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength, maxLength });

/** A start, one to four bad commits, none to three later ones. */
export const histories: fc.Arbitrary<History> = fc
  .tuple(fc.subarray([...PATHS], { minLength: 2 }), commits(1, 4), commits(0, 3))
  .map(([names, rangeSteps, afterSteps]) => {
    const start: Model = new Map([...names, 'kept'].map((name) => [name, file(name)]));
    const range = play(start, start, rangeSteps);
    const after = play(start, range.at(-1) ?? start, afterSteps);
    return { start, range, after };
  });

/** Writes all histories into a repository in one go, as `refs/histories/<n>/{good,bad,tip}`. */
export function importHistories(directory: string, all: readonly History[]): void {
  const out: string[] = [];
  const commit = (ref: string, model: Model): void => {
    out.push(`commit ${ref}\ncommitter A <a@example.com> 1700000000 +0000\ndata 1\nx\n`);
    out.push('deleteall\n');
    for (const [name, { mode, content }] of model)
      out.push(`M ${mode} inline ${name}\ndata ${Buffer.byteLength(content)}\n${content}\n`);
  };
  for (const [index, { start, range, after }] of all.entries()) {
    const ref = (name: string): string => `refs/histories/${index}/${name}`;
    const reset = (name: string, from: string): void =>
      void out.push(`reset ${ref(name)}\nfrom ${ref(from)}\n\n`);
    commit(ref('good'), start);
    reset('bad', 'good');
    for (const model of range) commit(ref('bad'), model);
    reset('tip', 'bad');
    for (const model of after) commit(ref('tip'), model);
  }
  execFileSync('git', ['fast-import', '--quiet'], {
    cwd: directory,
    input: out.join(''),
    maxBuffer: 1 << 28,
  });
}

/** A tree as lines that can be compared: mode and blob id by path. */
export function listed(model: Model): ReadonlyMap<string, string> {
  return new Map(
    [...model].map(([name, { mode, content }]) => {
      const header = `blob ${Buffer.byteLength(content)}\0`;
      return [name, `${mode} ${createHash('sha1').update(header).update(content).digest('hex')}`];
    }),
  );
}
