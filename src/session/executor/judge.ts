import { posix } from 'node:path';
import type { RepositoryShape } from '../../config/shape.js';
import { cleanText } from '../../report/document/clean.js';
import type { FileFacts } from '../../facts/types.js';
import type { FileChange } from '../change/apply-edits.js';
import { isTestFile } from '../proof/tests-kept.js';
import { refused, type ExecutorRefusal } from './refusal.js';

export interface JudgeInput {
  readonly changes: readonly FileChange[];
  /** Facts of the worktree before the run. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** Files that the commands which vouch for a change name, such as the program that runs the tests. */
  readonly commandFiles: ReadonlySet<string>;
  /** Texts that may not get into the repository: values that were handed on, folders of this machine. */
  readonly secrets: readonly string[];
}

/** Shorter values, such as `true`, stand in any file. */
const SECRET_LENGTH = 8;

const SNAPSHOT_OR_MOCK = /\.snap$|(?:^|\/)(?:__snapshots__|__mocks__)\//;

/** Line feeds alone, after a carriage return, or both in one file. */
function lineEndings(text: string): 'lf' | 'crlf' | 'mixed' | 'none' {
  const crlf = text.includes('\r\n');
  const lf = /(?<!\r)\n/.test(text);
  if (crlf && lf) return 'mixed';
  return crlf ? 'crlf' : lf ? 'lf' : 'none';
}

/** Comments that make a tool look away: with one of them a finding is gone and nothing is repaired. */
const SILENCE =
  /(?:eslint|oxlint)-disable|(?:biome|prettier|deno-lint|caretaker)-ignore|@ts-(?:ignore|expect-error|nocheck)|(?:istanbul|c8|v8) ignore|\bNOSONAR\b|\bnosemgrep\b/gi;

function silenced(text: string | null): number {
  return text?.match(SILENCE)?.length ?? 0;
}

function hidden(text: string | null): number {
  const visible = (text ?? '').replaceAll('\r\n', '\n');
  return visible.length - cleanText(visible).length;
}

/** Files that the repository's commands name: `node test.mjs` is decided by that file. */
export function commandFiles(shape: RepositoryShape): ReadonlySet<string> {
  return new Set(
    shape.packages.flatMap(({ directory, commands }) =>
      Object.values(commands).flatMap((command: readonly string[] | undefined) =>
        (command ?? []).map((part) => posix.join(directory, part)),
      ),
    ),
  );
}

function testRefusal({ files, commandFiles }: JudgeInput, change: FileChange): ExecutorRefusal | undefined {
  const { path, before, after } = change;
  // Counting assertions does not tell whether they still say something: what is there is not an executor's to change.
  const holdsTests = commandFiles.has(path) || isTestFile(path, files.get(path));
  if (!SNAPSHOT_OR_MOCK.test(path) && (before === null || !holdsTests)) return undefined;
  const verb = before === null ? 'add' : after === null ? 'delete' : 'change';
  return refused('edits-tests', `it would ${verb} ${path}, which tests rest on`);
}

function judgeOne(input: JudgeInput, change: FileChange): ExecutorRefusal | undefined {
  const { path, before, after } = change;
  const tests = testRefusal(input, change);
  if (tests !== undefined || after === null) return tests;
  const { secrets } = input;
  if (
    secrets.some(
      (value) => value.length >= SECRET_LENGTH && after.includes(value) && before?.includes(value) !== true,
    )
  )
    return refused('leaked-environment', `${path} would hold something of this machine's environment`);
  const [old, now] = [lineEndings(before ?? ''), lineEndings(after)];
  if (before !== null && old !== 'none' && now !== 'none' && old !== 'mixed' && old !== now)
    return refused('line-endings', `${path} would have other line endings (${old} before, ${now} after)`);
  if (silenced(after) > silenced(before))
    return refused('silenced', `${path} would tell a tool to look away instead of being repaired`);
  if (hidden(after) > hidden(before))
    return refused('hidden-characters', `${path} would hold characters that nobody sees`);
  return undefined;
}

/** What is asked of an executor's change and of no fixer's: a fixer cannot mean harm. */
export function judgeChanges(input: JudgeInput): ExecutorRefusal | undefined {
  if (input.changes.length === 0) return refused('no-change', 'it changed nothing');
  for (const change of input.changes) {
    const refusal = judgeOne(input, change);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
