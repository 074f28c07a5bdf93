import path from 'node:path';
import type { Files } from '../../core/ports.js';

/** What tools write for themselves: shared with nobody, or a test run would change the user's checkout. */
const PRIVATE = new Set(['.cache', '.vite', '.vite-temp', '.vitest', '.tmp', '.yarn-integrity']);

export interface MirrorRequest {
  /** Absolute, with links resolved. */
  readonly checkout: string;
  /** Absolute, with links resolved. */
  readonly worktree: string;
  /** Package directories relative to the root; the empty string is the root. */
  readonly packages: readonly string[];
}

export interface MirrorResult {
  /** Package directories whose dependencies were found. */
  readonly mirrored: readonly string[];
  readonly links: number;
}

function isInside(directory: string, candidate: string): boolean {
  const relative = path.relative(directory, candidate);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

/** The same place in the worktree when `real` is the source of a workspace package, else undefined. */
function workspaceTarget(request: MirrorRequest, real: string): string | undefined {
  if (!isInside(request.checkout, real)) return undefined;
  const relative = path.relative(request.checkout, real);
  return relative.split(path.sep).includes('node_modules')
    ? undefined
    : path.join(request.worktree, relative);
}

async function mirrorDirectory(
  files: Files,
  request: MirrorRequest,
  from: string,
  to: string,
): Promise<number> {
  await files.makeDirectory(to);
  let links = 0;
  for (const name of await files.list(from)) {
    const original = path.join(from, name);
    const kind = (await files.stat(original))?.kind;
    if (PRIVATE.has(name) || kind === undefined) continue;
    const nested = name === '.bin' || name.startsWith('@');
    if (nested && kind === 'directory') {
      links += await mirrorDirectory(files, request, original, path.join(to, name));
      continue;
    }
    const real = await files.realPath(original);
    if (real === undefined) continue;
    await files.link(workspaceTarget(request, real) ?? original, path.join(to, name));
    links += 1;
  }
  return links;
}

/**
 * Lets the repository's tools run in a worktree without an install: every `node_modules` becomes a real
 * directory of links to the checkout's entries, so that what tools write beside them stays in the
 * worktree. Links to workspace packages lead to the worktree's copy, else the checkout would be tested.
 */
export async function mirrorNodeModules(files: Files, request: MirrorRequest): Promise<MirrorResult> {
  const mirrored: string[] = [];
  let links = 0;
  for (const directory of request.packages) {
    const from = path.join(request.checkout, directory, 'node_modules');
    const to = path.join(request.worktree, directory, 'node_modules');
    const real = await files.realPath(from);
    if (real === undefined || (await files.stat(real))?.kind !== 'directory') continue;
    if ((await files.stat(to)) !== undefined) continue;
    links += await mirrorDirectory(files, request, real, to);
    mirrored.push(directory);
  }
  return { mirrored, links };
}
