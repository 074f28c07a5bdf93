import path from 'node:path';
import picomatch from 'picomatch';
import type { Files, Git } from '../../core/ports.js';
import { linkOnTheWay } from '../change/tree-writer.js';

export interface CopyRequest {
  /** Absolute, with links resolved. */
  readonly checkout: string;
  /** Absolute, with links resolved. */
  readonly worktree: string;
  /** Relative to the root of the repository; one that starts with `!` takes away. */
  readonly globs: readonly string[];
}

/** Never walked into: git's own, and what is linked into the worktree anyway. */
const LEFT_OUT = new Set(['.git', 'node_modules']);

function namesSecrets(glob: string): boolean {
  return (glob.split('/').at(-1) ?? '').startsWith('.env');
}

/** Decides about one path; files such as `.env.local` need a glob whose own last part begins with `.env`. */
function matcherOf(globs: readonly string[]): (name: string) => boolean {
  const compile = (chosen: readonly string[]): ((name: string) => boolean) =>
    chosen.length === 0 ? () => false : picomatch([...chosen], { dot: true, nonegate: true });
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const any = compile(wanted);
  const secret = compile(wanted.filter(namesSecrets));
  const never = compile(globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)));
  return (name) => {
    const matches = path.posix.basename(name).startsWith('.env') ? secret : any;
    return matches(name) && !never(name);
  };
}

/** Folders in which a match can lie: the parts of the globs before the first wildcard. */
function startsOf(globs: readonly string[]): readonly string[] {
  const bases = globs
    .filter((glob) => !glob.startsWith('!'))
    .map((glob) => picomatch.scan(glob).base)
    // A glob that leads out of the repository names nothing in it.
    .filter((base) => !path.posix.isAbsolute(base) && !base.split('/').includes('..'));
  const unique = [...new Set(bases.map((base) => (base === '.' ? '' : base.replace(/\/$/, ''))))].sort();
  return unique.filter(
    (base) => !unique.some((other) => other !== base && (other === '' || base.startsWith(`${other}/`))),
  );
}

async function filesBelow(files: Files, root: string, name: string): Promise<readonly string[]> {
  const kind = (await files.stat(path.join(root, name)))?.kind;
  // A link could lead anywhere, secrets included: it is neither copied nor followed.
  if (kind === 'file') return [name];
  if (kind !== 'directory') return [];
  const found: string[] = [];
  for (const entry of await files.list(path.join(root, name))) {
    if (LEFT_OUT.has(entry)) continue;
    found.push(...(await filesBelow(files, root, name === '' ? entry : `${name}/${entry}`)));
  }
  return found;
}

async function ignoredOf(git: Git, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const result = await git.run(['check-ignore', '-z', '--stdin'], { input: names.join('\0') });
  return result.stdout.split('\0').filter((name) => name !== '');
}

/**
 * Copies ignored files of the checkout, such as built packages, into a worktree; the paths that were copied.
 * Tracked files never: the worktree has them as they are committed.
 */
export async function copyIgnored(files: Files, git: Git, request: CopyRequest): Promise<readonly string[]> {
  const { checkout, worktree, globs } = request;
  const wanted = matcherOf(globs);
  const matching: string[] = [];
  for (const start of startsOf(globs)) {
    if (start !== '' && (await linkOnTheWay(files, checkout, start)) !== undefined) continue;
    matching.push(...(await filesBelow(files, checkout, start)).filter(wanted));
  }
  const copied: string[] = [];
  for (const name of await ignoredOf(git, matching)) {
    // The repository decides what links its tree has: none may lead the copy out of the worktree.
    if ((await linkOnTheWay(files, worktree, name)) !== undefined) continue;
    if (await files.copy(path.join(checkout, name), path.join(worktree, name))) copied.push(name);
  }
  return copied;
}
