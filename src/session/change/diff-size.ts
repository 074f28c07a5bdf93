import type { DiffSize } from '../../core/budget.js';
import type { Git } from '../../core/ports.js';

export interface FileDiff {
  readonly path: string;
  readonly added: number;
  readonly deleted: number;
}

/** What a commit-ish and the index of a worktree differ in, file by file, as git counts; renames are not hidden. */
export async function stagedDiff(git: Git, commit: string): Promise<readonly FileDiff[]> {
  const output = await git.text([
    'diff',
    '--cached',
    '--numstat',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    commit,
    '--',
  ]);
  return readNumstat(output);
}

/** Reads the output of `--numstat -z --no-renames`. */
export function readNumstat(output: string): readonly FileDiff[] {
  return output
    .split('\0')
    .filter((record) => record !== '')
    .map((record) => {
      const [added = '-', deleted = '-', ...rest] = record.split('\t');
      // A binary file has no lines: it never fits a budget that is counted in lines.
      const count = (text: string): number => (text === '-' ? Number.MAX_SAFE_INTEGER : Number(text));
      return { path: rest.join('\t'), added: count(added), deleted: count(deleted) };
    });
}

/** Stages exactly these paths, deletions included. */
export async function stage(git: Git, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  await git.text(['add', '--all', '--force', '--pathspec-from-file=-', '--pathspec-file-nul'], {
    input: paths.join('\0'),
    env: { GIT_LITERAL_PATHSPECS: '1' },
  });
}

/** Files and lines of a diff, for the budget. */
export function sizeOf(diff: readonly FileDiff[]): DiffSize {
  return {
    files: diff.length,
    lines: diff.reduce((sum, file) => sum + file.added + file.deleted, 0),
  };
}
