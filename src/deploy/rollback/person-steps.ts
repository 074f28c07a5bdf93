import { revertBranch, type RollbackRequest } from './request.js';

/** A word for a POSIX shell. */
function quoted(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

type Place = Pick<RollbackRequest, 'remote' | 'branch' | 'bad' | 'good'>;

/** Commands that make the same revert by hand; conflicts are left in the files for a person to settle. */
export function revertByHand({ remote, branch, bad, good }: Place): readonly string[] {
  const own = quoted(`revert-${bad.slice(0, 12)}`);
  return [
    `git fetch ${quoted(remote)} ${quoted(branch)}`,
    `git switch --create ${own} FETCH_HEAD`,
    `git diff --binary --full-index --no-renames ${bad} ${good} | git apply --3way`,
    `git commit --all -m ${quoted(`Go back to ${good.slice(0, 12)}`)} -m ${quoted(`Auto-Revert-Of: ${bad}`)}`,
    `git push ${quoted(remote)} ${own}:${quoted(branch)}`,
  ];
}

/** What is left to do when the branch with the revert is on the remote. */
export function landByHand({ remote, branch, bad }: Place): readonly string[] {
  const from = revertBranch(bad);
  return [
    `git fetch ${quoted(remote)} ${quoted(from)}`,
    `git push ${quoted(remote)} FETCH_HEAD:${quoted(`refs/heads/${branch}`)}`,
    `# or open a pull request from ${from} to ${branch}`,
  ];
}
