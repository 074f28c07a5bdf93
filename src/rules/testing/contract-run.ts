import type { Edit, FixOutcome } from '../../core/edit.js';
import type { Finding } from '../../core/finding.js';
import { extractFile } from '../../facts/extract/file.js';
import { languageOf } from '../../facts/file-name.js';
import { commentsOf, lostComments } from '../../session/proof/comments.js';
import { appeared } from '../../session/proof/finding-delta.js';
import type { Fixer, FixWorkspace } from '../fixer.js';
import type { Rule } from '../rule.js';
import { contextOf, type ContextOptions } from './context.js';
import { shapedFiles, type Shape } from './fix-shapes.js';
import { applyEdits, findingsIn } from './fixing.js';

export type Texts = Readonly<Record<string, string>>;

/** Where a fixer works: what is found in texts, and what the fixer gets to see of them. */
export interface FixWorld {
  findings(files: Texts): readonly Finding[] | Promise<readonly Finding[]>;
  workspace(files: Texts): FixWorkspace | Promise<FixWorkspace>;
}

/** One repository whose findings in one file are fixed. */
export interface FixCase {
  readonly name: string;
  readonly files: Texts;
  /** The file that takes all shapes. */
  readonly path: string;
  /** The file's text after the fix; it takes the same shapes. */
  readonly expected: string;
  /** Other files that the fix makes or changes, with their text whatever shape the file has. */
  readonly others?: Texts;
  /** Where the findings are, if not in the file. */
  readonly at?: string;
  readonly options?: ContextOptions;
  /** What the compiler says before the fix, as `TS4114`, for fixers of type errors. */
  readonly errorsBefore?: readonly string[];
}

/** What happened to one case in one shape. */
export interface Outcome {
  readonly before: Texts;
  readonly after: Texts;
  /** From the end of the file, so that all offsets are right in `before`. */
  readonly edits: readonly Edit[];
  /** What must be empty. */
  readonly broken: {
    /** Reasons of proposals that were not made. */
    readonly declined: readonly string[];
    /** Comments that are gone. */
    readonly lost: readonly string[];
    /** Findings in the file afterwards. */
    readonly left: readonly string[];
    /** Findings elsewhere, `low` or worse, that were not there before. */
    readonly fresh: readonly string[];
    /** Proposals for the findings of the first run, made for the text after it. */
    readonly again: readonly string[];
    /** Files that do not parse. */
    readonly unparsed: readonly string[];
  };
}

/** A world of texts, for fixers that need neither disk nor program. */
export function inMemory(rule: Rule, options: ContextOptions = {}): FixWorld {
  return {
    findings: (files) => findingsIn(rule, files, options),
    workspace: (files) => ({
      root: '/nowhere',
      context: contextOf(files, options),
      read: (path) => Promise.resolve(files[path]),
      processes: { run: () => Promise.reject(new Error('this fixer should not need a process')) },
    }),
  };
}

function describeFinding({ path, message }: Finding): string {
  return `${path}: ${message}`;
}

function lostIn(before: Texts, after: Texts, edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.map((edit) => edit.path))].flatMap((path) =>
    lostComments(path, before[path] ?? '', after[path] ?? '', edits),
  );
}

function unparsedIn(files: Texts): readonly string[] {
  return Object.entries(files)
    .filter(([path]) => languageOf(path) !== undefined)
    .filter(([path, text]) => extractFile(path, text).syntaxErrors > 0)
    .map(([path]) => path);
}

/** Fixes the findings of a case in one shape from the last to the first, and tries the fixer once more. */
export async function runCase(fixer: Fixer, item: FixCase, shape: Shape, world: FixWorld): Promise<Outcome> {
  const { path, files } = shapedFiles(shape, item.files, item.path);
  const at = item.at ?? path;
  const all = await world.findings(files);
  const found = all.filter((finding) => finding.path === at);
  let current = files;
  const [declined, lost, edits]: [string[], string[], Edit[]] = [[], [], []];
  // From the end of the file, so that the places of the findings before stay right.
  for (const finding of [...found].reverse()) {
    const outcome: FixOutcome = await fixer.propose(finding, await world.workspace(current));
    if (outcome.status === 'declined') declined.push(outcome.reason);
    if (outcome.status === 'declined') continue;
    const next = applyEdits(current, outcome.edits);
    lost.push(...lostIn(current, next, outcome.edits));
    edits.push(...outcome.edits);
    current = next;
  }
  if (found.length === 0) declined.push('the rule finds nothing');
  const again: string[] = [];
  for (const finding of found) {
    const outcome = await fixer.propose(finding, await world.workspace(current));
    if (outcome.status === 'proposed') again.push(outcome.summary);
  }
  const rest = await world.findings(current);
  const left = rest.filter((finding) => finding.path === at).map(describeFinding);
  // Nothing has to be done about `info`: a cycle that was for values is mentioned there once it is for types.
  const fresh = appeared(all, rest)
    .filter((finding) => finding.path !== at && finding.severity !== 'info')
    .map(describeFinding);
  const unparsed = [...unparsedIn(files), ...unparsedIn(current)];
  return { before: files, after: current, edits, broken: { declined, lost, left, fresh, again, unparsed } };
}

/** What the files are to be after a case in one shape. */
export function wantedFiles(item: FixCase, shape: Shape): Texts {
  const { files } = shapedFiles(shape, { ...item.files, [item.path]: item.expected }, item.path);
  return { ...files, ...item.others };
}

/** How many comments of a file stand on a line that an edit touches, or on one next to it. */
export function commentsBeside(before: Texts, edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => {
    if (edit.kind !== 'replace') return sum;
    const text = before[edit.path] ?? '';
    const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
    const [first, last] = [lineAt(edit.start) - 1, lineAt(edit.end) + 1];
    const near = commentsOf(edit.path, text).filter(
      (comment) => lineAt(comment.end) >= first && lineAt(comment.start) <= last,
    );
    return sum + near.length;
  }, 0);
}
