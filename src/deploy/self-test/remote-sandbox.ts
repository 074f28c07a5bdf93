import { SuiteError } from '../../core/errors.js';
import { lastWords } from '../../core/git-words.js';
import type { Clock, Git } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import { inPrivateRepository } from '../rollback/private-repository.js';
import { fetchObjects, remoteTip } from '../rollback/remote.js';
import { revertBranch } from '../rollback/request.js';
import { isLeftOver, SANDBOX_PREFIX, SELF_TEST_SUBJECT, sandboxContent, sandboxFile } from './sandbox.js';

export interface Remote {
  /** In a clone of the repository, allowed to talk to the remote. Neither its work tree nor its index is touched. */
  readonly git: Git;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly remote: string;
}

export interface Identity {
  readonly name: string;
  readonly email: string;
}

const HEADS = 'refs/heads/';
const DELETE = ['push', '--quiet', '--no-verify', '--no-signed', '--recurse-submodules=no'] as const;
const MINUTES_5 = 300_000;
/** Commits above the test's own that a sandbox may hold: its revert. */
const DEEPEST = 3;

/** The commit of a self-test: its parent with one small file more. Only objects are written. */
export async function makeTestCommit(
  git: Git,
  files: Parameters<typeof inPrivateRepository>[1],
  about: { readonly id: string; readonly parent: string; readonly identity: Identity; readonly now: Date },
): Promise<string> {
  const { id, parent, identity, now } = about;
  const blob = await git.text(['hash-object', '-w', '--stdin'], { input: sandboxContent(id) });
  const tree = await inPrivateRepository(git, files, async (fresh) => {
    const { withIndex } = await fresh();
    await withIndex.text(['read-tree', parent]);
    await withIndex.text(['update-index', '--add', '--cacheinfo', `100644,${blob},${sandboxFile(id)}`]);
    return withIndex.text(['write-tree', '--missing-ok']);
  });
  const date = now.toISOString();
  return git.text(['commit-tree', tree, '-p', parent, '-F', '-'], {
    input: `${SELF_TEST_SUBJECT}\n\nIt is reverted at once, on a branch that is deleted.\n\nSelf-Test: ${id}\n`,
    env: {
      ...{ GIT_AUTHOR_NAME: identity.name, GIT_AUTHOR_EMAIL: identity.email, GIT_AUTHOR_DATE: date },
      ...{ GIT_COMMITTER_NAME: identity.name, GIT_COMMITTER_EMAIL: identity.email, GIT_COMMITTER_DATE: date },
    },
  });
}

/** Branches of the remote under a prefix. */
async function branchesUnder({ git, remote }: Remote, prefix: string): Promise<readonly string[]> {
  const output = await git.text(['ls-remote', '--quiet', '--', remote, `${HEADS}${prefix}*`]);
  return output.split('\n').flatMap((line) => {
    const [, ref = ''] = line.split('\t');
    return ref.startsWith(HEADS) ? [ref.slice(HEADS.length)] : [];
  });
}

/** The test commit that a sandbox of the remote holds; undefined when it holds something else. */
async function testCommitOf(on: Remote, branch: string): Promise<string | undefined> {
  await fetchObjects(on.git, on.clock, { remote: on.remote, refs: [`${HEADS}${branch}`] });
  const tip = await remoteTip(on.git, on.clock, on.remote, branch);
  if (tip === undefined) return undefined;
  const log = await on.git.text([
    'log',
    `--max-count=${DEEPEST}`,
    '--first-parent',
    '--format=%H %s',
    tip,
    '--',
  ]);
  const line = log.split('\n').find((entry) => entry.slice(entry.indexOf(' ') + 1) === SELF_TEST_SUBJECT);
  return line?.slice(0, line.indexOf(' '));
}

/**
 * Deletes a branch if it is still where it was seen.
 *
 * @returns why the remote would not, in its words
 */
async function remove(on: Remote, branch: string, tip: string): Promise<string | undefined> {
  const ref = `${HEADS}${branch}`;
  const args = [...DELETE, `--force-with-lease=${ref}:${tip}`, '--', on.remote, `:${ref}`];
  const result = await on.git.run(args, { timeoutMs: MINUTES_5 });
  if (result.exitCode === 0) return undefined;
  // The host, or a person, may have been faster, and a lost connection may have done it all the same.
  if ((await remoteTip(on.git, on.clock, on.remote, branch)) === undefined) return undefined;
  return cleanLine(lastWords(result.stderr)).slice(0, 300);
}

/** What became of the branches of one self-test. */
export interface Removal {
  readonly removed: readonly string[];
  /** Branches that are still there, with the words of the remote. */
  readonly left: readonly { readonly branch: string; readonly why: string }[];
}

/**
 * Deletes what a self-test made: first the branch that its revert was put on where it could not be pushed, which
 * only the sandbox leads to, then the sandbox. A sandbox that holds something else is left to people.
 */
export async function removeSandbox(on: Remote, branch: string): Promise<Removal> {
  if (!branch.startsWith(SANDBOX_PREFIX))
    throw new SuiteError('A self-test deletes its own branches only', {
      kind: 'internal',
      code: 'self-test/foreign-branch',
    });
  if ((await remoteTip(on.git, on.clock, on.remote, branch)) === undefined) return { removed: [], left: [] };
  const commit = await testCommitOf(on, branch);
  if (commit === undefined)
    return { removed: [], left: [{ branch, why: 'it does not hold the commit of a self-test' }] };
  const removed: string[] = [];
  const left: { branch: string; why: string }[] = [];
  for (const name of [revertBranch(commit), branch]) {
    const tip = await remoteTip(on.git, on.clock, on.remote, name);
    if (tip === undefined) continue;
    const why = await remove(on, name, tip);
    if (why === undefined) removed.push(name);
    else left.push({ branch: name, why });
  }
  return { removed, left };
}

/** Deletes what killed self-tests left, once it is older than a day. */
export async function removeLeftOvers(on: Remote, now: Date): Promise<Removal> {
  const old = (await branchesUnder(on, SANDBOX_PREFIX)).filter((branch) => isLeftOver(branch, now));
  const all: Removal[] = [];
  for (const branch of old) all.push(await removeSandbox(on, branch));
  return { removed: all.flatMap(({ removed }) => removed), left: all.flatMap(({ left }) => left) };
}
