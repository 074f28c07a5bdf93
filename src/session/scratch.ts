import { randomBytes } from 'node:crypto';
import type { Config } from '../config/schema.js';
import type { RepositoryShape } from '../config/shape.js';
import type { Git, Processes } from '../core/ports.js';
import { allowedProcesses } from './checks/allowed-processes.js';
import { sessionCommands } from './checks/session-commands.js';
import type { SessionDeps } from './deps.js';
import { Journal, journalDirectory } from './journal/journal.js';
import { prepareWorktree } from './worktree/prepare.js';
import { removeWorktree, worktreePath } from './worktree/worktree.js';

export interface ScratchRequest {
  readonly checkout: string;
  readonly commit: string;
  readonly shape: RepositoryShape;
  readonly config: Config;
  /** Absolute directory outside every checkout in which worktrees are made. */
  readonly workDirectory: string;
}

export interface Scratch {
  readonly root: string;
  readonly git: Git;
  /** Behind the allow-list, with the time limit of a session. */
  readonly processes: Processes;
  /** When that limit ends, on the monotonic clock. */
  readonly until: number;
}

/**
 * Gives a commit with its installed packages to a piece of work that runs the repository's tools, and
 * throws it away afterwards. A kill leaves a journal, from which the next run cleans up.
 */
export async function inScratchWorktree<T>(
  deps: Pick<SessionDeps, 'git' | 'files' | 'clock' | 'logger' | 'processes' | 'liveness'>,
  request: ScratchRequest,
  work: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const now = deps.clock.now();
  const limit = request.config.session.timeLimitMinutes * 60_000;
  const session = `scan-${now.getTime()}-${randomBytes(4).toString('hex')}`;
  const root = worktreePath(request.workDirectory, session);
  const journal = await Journal.open(deps.files, await journalDirectory(deps.git), {
    v: 1,
    session,
    process: { ...deps.liveness.self },
    startedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + limit).toISOString(),
    step: 'identify',
    worktree: root,
    branch: null,
    lock: null,
  });
  try {
    const { checkout, commit, shape, config } = request;
    const worktree = await prepareWorktree(deps, { root, checkout, commit, shape, config });
    const allow = {
      commands: sessionCommands(request.shape, request.config),
      roots: [worktree.root, worktree.checkout],
      cwdRoots: [worktree.root],
    };
    const until = deps.clock.monotonic() + limit;
    const processes = allowedProcesses(deps.processes, allow, deps.clock, until);
    return await work({ root: worktree.root, git: worktree.git, processes, until });
  } finally {
    await deps.liveness.endProcessesIn(root);
    await removeWorktree(deps.git, deps.files, root);
    await journal.close();
  }
}
