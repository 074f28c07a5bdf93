import path from 'node:path';
import type { Files } from '../../core/ports.js';

export interface DependenciesRequest {
  /** Absolute path of the checkout. */
  readonly checkout: string;
  /** Absolute path of the executor's files. */
  readonly root: string;
  /** Package directories relative to both; the empty string is the root. */
  readonly packages: readonly string[];
}

function within(directory: string, candidate: string): string | undefined {
  const relative = path.relative(directory, candidate);
  return relative.startsWith('..') || path.isAbsolute(relative) ? undefined : relative;
}

/** Where a link to `real` leads in the copy; undefined when it would lead out of it. */
type Translate = (real: string) => string | undefined;

async function copyDirectory(files: Files, from: string, to: string, translate: Translate): Promise<void> {
  await files.makeDirectory(to);
  for (const name of await files.list(from)) {
    const original = path.join(from, name);
    const target = path.join(to, name);
    const stat = await files.stat(original);
    if (stat?.kind === 'directory') await copyDirectory(files, original, target, translate);
    else if (stat?.kind === 'file') await files.copy(original, target);
    else if (stat?.kind === 'symlink') {
      const real = await files.realPath(original);
      const place = real === undefined ? undefined : translate(real);
      if (place !== undefined) await files.link(path.relative(path.dirname(target), place), target);
    }
  }
}

/**
 * Copies installed packages for an executor. Never links, as a session's own worktree has them: whoever writes
 * into a linked package changes the user's, and with it what the tests say afterwards.
 */
export async function copyDependencies(files: Files, request: DependenciesRequest): Promise<void> {
  const checkout = (await files.realPath(request.checkout)) ?? request.checkout;
  for (const directory of request.packages) {
    const from = await files.realPath(path.join(checkout, directory, 'node_modules'));
    const to = path.join(request.root, directory, 'node_modules');
    if (from === undefined || (await files.stat(from))?.kind !== 'directory') continue;
    if ((await files.stat(to)) !== undefined) continue;
    await copyDirectory(files, from, to, (real) => {
      const installed = within(from, real);
      if (installed !== undefined) return path.join(to, installed);
      const tracked = within(checkout, real);
      return tracked === undefined ? undefined : path.join(request.root, tracked);
    });
  }
}
