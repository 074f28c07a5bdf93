import type { Config } from '../../config/schema.js';
import type { RepositoryShape } from '../../config/shape.js';
import type { Files, Git, Logger } from '../../core/ports.js';
import { copyIgnored } from './copy-ignored.js';
import { mirrorNodeModules } from './node-modules.js';
import { addWorktree, type Worktree } from './worktree.js';

export interface PrepareRequest {
  /** Absolute path of the worktree to make. */
  readonly root: string;
  readonly commit: string;
  readonly checkout: string;
  readonly shape: RepositoryShape;
  readonly config: Config;
}

export interface PreparedWorktree extends Worktree {
  /** The checkout, with links resolved. */
  readonly checkout: string;
}

/** Makes a worktree in which the repository's tools can run: installed packages linked, configured files copied. */
export async function prepareWorktree(
  deps: { readonly git: Git; readonly files: Files; readonly logger: Logger },
  request: PrepareRequest,
): Promise<PreparedWorktree> {
  const { git, files, logger } = deps;
  const worktree = await addWorktree(git, files, request.root, request.commit);
  if (worktree.absent.length > 0) {
    logger.warn('This clone lacks the content of some files; the session does without them', {
      files: worktree.absent.length,
      first: worktree.absent[0],
    });
  }
  const checkout = (await files.realPath(request.checkout)) ?? request.checkout;
  await mirrorNodeModules(files, {
    checkout,
    worktree: worktree.root,
    packages: [...new Set(['', ...request.shape.packages.map((entry) => entry.directory)])],
  });
  const globs = request.config.session.copy;
  if (globs.length > 0) {
    const copied = await copyIgnored(files, git, { checkout, worktree: worktree.root, globs });
    if (copied.length === 0) logger.warn('session.copy matches no ignored file', { globs: globs.join(', ') });
    else logger.debug('Copied ignored files into the worktree', { files: copied.length });
  }
  return { ...worktree, checkout };
}
