import { SuiteError } from '../../core/errors.js';
import type { Forge } from '../../core/forge.js';
import { lastWords } from '../../core/git-words.js';
import type { Clock, Git } from '../../core/ports.js';
import { TRIAL_PREFIX } from '../../doctor/trial/plan.js';
import type { RemoteBranch, TrialHands } from '../../doctor/trial/apply.js';
import { REMOTE } from '../../propose/handover/check-base.js';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'caretaker',
  GIT_AUTHOR_EMAIL: 'caretaker@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'caretaker',
  GIT_COMMITTER_EMAIL: 'caretaker@users.noreply.github.com',
};
/** What the user's settings could add to a push is switched off. */
const PUSH = [
  ...['push', '--quiet', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no'],
] as const;
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'] as const;
const HEADS = 'refs/heads/';

/** The tip of a branch on the remote, brought here; never a commit that only this clone has. */
export async function fetchTip(git: Git, branch: string): Promise<string> {
  const tracking = `refs/remotes/${REMOTE}/${branch}`;
  await git.text([...FETCH, '--', REMOTE, `+${HEADS}${branch}:${tracking}`]);
  return git.text(['rev-parse', '--verify', `${tracking}^{commit}`]);
}

/** A trial by git and the host. `git` has access to the remote. */
export function trialHands(git: Git, forge: Forge, clock: Clock): TrialHands {
  /** Swaps what a branch on the remote points at; an empty commit is none. */
  async function swap(branch: string, commit: string, expected: string): Promise<void> {
    const ref = `${HEADS}${branch}`;
    const lease = `--force-with-lease=${ref}:${expected}`;
    const result = await git.run([...PUSH, lease, '--', REMOTE, `${commit}:${ref}`]);
    if (result.exitCode === 0) return;
    throw new SuiteError(lastWords(result.stderr), { kind: 'network', code: 'git/remote-failed' });
  }

  async function branches(pattern: string): Promise<readonly RemoteBranch[]> {
    const output = await git.text(['ls-remote', '--quiet', '--', REMOTE, `${HEADS}${pattern}`]);
    return output.split('\n').flatMap((line) => {
      const [commit = '', ref = ''] = line.split('\t');
      return ref.startsWith(HEADS) ? [{ branch: ref.slice(HEADS.length), commit }] : [];
    });
  }

  return {
    forge,
    clock,
    commit: ({ parent, message }) =>
      git.text(['commit-tree', `${parent}^{tree}`, '-p', parent, '-F', '-'], {
        input: message,
        env: IDENTITY,
      }),
    push: ({ branch, commit }) => swap(branch, commit, ''),
    remove: async ({ branch, commit }) => {
      // The host, or a person, may have been faster.
      if ((await branches(branch)).some((held) => held.branch === branch)) await swap(branch, '', commit);
    },
    branches: () => branches(`${TRIAL_PREFIX}*`),
    message: async ({ branch, commit }) => {
      if ((await git.resolve(`${commit}^{commit}`)) !== commit)
        await git.text([...FETCH, '--', REMOTE, `${HEADS}${branch}`]);
      return git.text(['log', '-1', '--format=%B', commit]);
    },
  };
}
