import { lastWords } from '../../core/git-words.js';
import type { Git } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import type { Culprit } from './culprit.js';

export type ComputedRevert =
  | { readonly status: 'reverted'; readonly tree: string; readonly patch: string }
  /** The base holds nothing of it any more. */
  | { readonly status: 'nothing-left' }
  | { readonly status: 'conflict'; readonly paths: readonly string[] }
  | { readonly status: 'failed'; readonly reason: string };

/** The user's settings would make another tree of the same two commits. */
const SETTINGS = [
  ...['-c', 'rerere.enabled=false', '-c', 'merge.renormalize=false', '-c', 'merge.renames=true'],
  ...['-c', 'merge.directoryRenames=conflict', '-c', 'merge.conflictStyle=merge'],
];
const ENVIRONMENT = {
  GIT_LFS_SKIP_SMUDGE: '1',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'caretaker',
  GIT_AUTHOR_EMAIL: 'caretaker@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'caretaker',
  GIT_COMMITTER_EMAIL: 'caretaker@users.noreply.github.com',
};

/**
 * Lets git revert a commit in a worktree that is at `base` and that nothing else has changed; of a merge what it
 * brought to its first parent. Hooks take no part. The worktree holds the result, no commit is made. Both the
 * job that tests the revert and the one that pushes it make it so, which is why neither has to believe a patch.
 */
export async function computeRevert(
  worktree: Git,
  base: string,
  culprit: Pick<Culprit, 'commit' | 'isMerge'>,
): Promise<ComputedRevert> {
  const mainline = culprit.isMerge ? ['--mainline', '1'] : [];
  const result = await worktree.run([...SETTINGS, 'revert', '--no-commit', ...mainline, culprit.commit], {
    env: ENVIRONMENT,
    timeoutMs: 600_000,
  });
  const unmerged = await worktree.text(['diff', '--name-only', '--diff-filter=U', '-z']);
  const paths = unmerged.split('\0').filter((path) => path !== '');
  if (paths.length > 0) return { status: 'conflict', paths: [...new Set(paths)] };
  if (result.exitCode !== 0) {
    const words = cleanLine(lastWords(result.stderr)).slice(0, 300);
    return { status: 'failed', reason: `git could not revert it: ${words}` };
  }
  const tree = await worktree.text(['write-tree']);
  if (tree === (await worktree.resolve(`${base}^{tree}`))) return { status: 'nothing-left' };
  const patch = await worktree.text([
    ...['diff', '--no-ext-diff', '--no-textconv', '--no-renames', '--binary'],
    ...[base, tree, '--'],
  ]);
  return { status: 'reverted', tree, patch };
}
