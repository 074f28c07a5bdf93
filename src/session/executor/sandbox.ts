import path from 'node:path';
import { messageOf } from '../../core/errors.js';
import type { Files, Git, Liveness, Logger } from '../../core/ports.js';
import { copyDependencies } from './dependencies.js';
import { gitState, type GitState } from './git-state.js';

/** A folder of its own for one run, with nothing in it that leads back to the repository. */
export interface Sandbox {
  /** Absolute; holds all of the following and nothing else. */
  readonly place: string;
  /** The files to work on, in a repository without remotes and history. */
  readonly root: string;
  readonly home: string;
  readonly temporary: string;
  readonly prompt: string;
  /** What git's own directory said before the run. */
  readonly before: GitState;
}

export interface SandboxRequest {
  /** Git in the session's worktree. */
  readonly git: Git;
  /** The session's worktree; absolute. */
  readonly worktree: string;
  /** The tree that the worktree shows, changes of this session included. */
  readonly tree: string;
  readonly prompt: string;
  /** Package directories whose installed packages are copied; empty for none. */
  readonly packages: readonly string[];
  /** Absolute path of the checkout that has them. */
  readonly checkout: string;
}

export interface SandboxDeps {
  readonly files: Files;
  readonly liveness: Liveness;
  readonly logger: Logger;
}

/** What may lie beside the worktree; anything else was put there by the executor. */
export const SANDBOX_ENTRIES: readonly string[] = ['home', 'prompt.md', 'repository', 'tmp'];

const IDENTITY = {
  name: 'caretaker',
  email: 'caretaker@users.noreply.github.com',
  date: '2000-01-01T00:00:00Z',
};

/** Neither the user's settings nor those of the machine: filters, hooks and helpers of theirs take no part. */
const GIT_ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: IDENTITY.name,
  GIT_AUTHOR_EMAIL: IDENTITY.email,
  GIT_AUTHOR_DATE: IDENTITY.date,
  GIT_COMMITTER_NAME: IDENTITY.name,
  GIT_COMMITTER_EMAIL: IDENTITY.email,
  GIT_COMMITTER_DATE: IDENTITY.date,
};

async function copyTree(files: Files, { git, worktree, tree }: SandboxRequest, root: string): Promise<void> {
  await files.makeDirectory(root);
  for (const { path: name, mode, validPath } of await git.listTree(tree)) {
    if (!validPath) continue;
    const from = path.join(worktree, name);
    const to = path.join(root, name);
    if (mode === '160000') await files.makeDirectory(to);
    else if (mode === '120000') {
      const target = await files.readLink(from);
      if (target !== undefined) await files.link(target, to);
    } else if ((await files.stat(from))?.kind === 'file') await files.copy(from, to);
  }
}

/** A repository with one commit and no remote: agents ask git what they have changed. */
async function initialise(git: Git): Promise<void> {
  const options = { env: GIT_ENVIRONMENT };
  await git.text(['init', '-q', '--template=', '-b', 'work'], options);
  await git.text(['add', '--all', '--force'], options);
  await git.text(['commit', '-q', '--allow-empty', '--no-verify', '-m', 'Start'], options);
}

/** Makes the folder. The user's repository is read through the session's worktree only. */
export async function openSandbox(deps: SandboxDeps, request: SandboxRequest): Promise<Sandbox> {
  const { files } = deps;
  const place = await files.temporaryDirectory('caretaker-executor');
  const root = path.join(place, 'repository');
  const home = path.join(place, 'home');
  const temporary = path.join(place, 'tmp');
  const prompt = path.join(place, 'prompt.md');
  try {
    await copyTree(files, request, root);
    await initialise(request.git.at(root));
    await copyDependencies(files, { ...request, root });
    await files.makeDirectory(home);
    await files.makeDirectory(temporary);
    await files.write(prompt, request.prompt);
    return { place, root, home, temporary, prompt, before: await gitState(files, root) };
  } catch (error) {
    await closeSandbox(deps, place);
    throw error;
  }
}

/** Ends what still works there and removes the folder; what cannot be removed is named in the log. */
export async function closeSandbox(deps: SandboxDeps, place: string): Promise<void> {
  await deps.liveness.endProcessesIn(place);
  try {
    await deps.files.remove(place);
  } catch (error) {
    deps.logger.warn('The folder of an executor could not be removed', { place, reason: messageOf(error) });
  }
}
