import type { Git } from '../../core/ports.js';

export interface BaseBranch {
  readonly branch: string;
  readonly notices: readonly string[];
}

const USUAL = ['main', 'master', 'develop', 'trunk', 'dev'];

async function exists(git: Git, branch: string): Promise<boolean> {
  for (const prefix of ['refs/heads/', 'refs/remotes/origin/']) {
    if ((await git.resolve(`${prefix}${branch}^{commit}`)) !== undefined) return true;
  }
  return false;
}

/** Output of a git command that may well fail. */
async function answer(git: Git, args: readonly string[]): Promise<string | undefined> {
  const { exitCode, stdout } = await git.run(args);
  const text = stdout.trim();
  return exitCode === 0 && text !== '' ? text : undefined;
}

/**
 * The branch that work starts from: as configured, else what origin calls its default, else the usual
 * names, else the branch that is checked out. A guess is announced.
 */
export async function findBaseBranch(git: Git, configured: string | undefined): Promise<BaseBranch> {
  if (configured !== undefined) {
    const missing = `The configured base branch ${configured} exists neither here nor at origin.`;
    return { branch: configured, notices: (await exists(git, configured)) ? [] : [missing] };
  }
  const head = await answer(git, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  if (head?.startsWith('origin/') === true) {
    const branch = head.slice('origin/'.length);
    if (await exists(git, branch)) return { branch, notices: [] };
  }
  const guessed = (branch: string, why: string): BaseBranch => ({
    branch,
    notices: [`The base branch is taken to be ${branch} (${why}); set baseBranch to be sure.`],
  });
  const wished = await answer(git, ['config', '--get', 'init.defaultBranch']);
  for (const branch of wished === undefined
    ? USUAL
    : [...new Set([...USUAL.slice(0, 2), wished, ...USUAL])]) {
    if (await exists(git, branch)) return guessed(branch, 'a branch of that usual name exists');
  }
  const current = await answer(git, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (current !== undefined) return guessed(current, 'it is checked out');
  return guessed('main', 'nothing else names one');
}
