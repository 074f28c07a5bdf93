import { branchNameProblem } from '../../config/branch-name.js';
import type { Config } from '../../config/schema.js';
import { SuiteError } from '../../core/errors.js';
import { lastWords } from '../../core/git-words.js';
import type { Git } from '../../core/ports.js';
import { cleanLine } from '../../report/document/clean.js';
import { isAncestor } from '../../session/land/branch.js';
import type { HeldLock, SessionLocks } from '../../session/ports.js';
import { REMOTE, landedCommit, sessionTime } from './check-base.js';
import { refusal, type Refusal } from './refusal.js';
import type { ValidHandover } from './validate.js';

export type Applied =
  | { readonly status: 'landed'; readonly commit: string }
  | { readonly status: 'already-landed'; readonly commit: string }
  /** Somebody else works on the same files: another run may try again. */
  | { readonly status: 'busy'; readonly reason: string }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

export interface ApplyDeps {
  /** With access to the remote. */
  readonly git: Git;
  /** Of the base commit. */
  readonly config: Config;
  /** Kept on the remote, so that they hold between machines. */
  readonly locks: Pick<SessionLocks, 'acquire' | 'releaseOf'>;
}

/** Nothing is forced; what the user's settings could add to a push is switched off. */
const PUSH = [
  ...['push', '--atomic', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags'],
  '--recurse-submodules=no',
] as const;

/** What the remote has under the branch now, brought here as an object; no ref of ours moves. */
async function lookAt(git: Git, ref: string): Promise<string | undefined> {
  const output = await git.text(['ls-remote', '--quiet', '--', REMOTE, ref]);
  const tip = output
    .split('\n')
    .map((line) => line.split('\t'))
    .find(([, name]) => name === ref)?.[0];
  if (tip === undefined || (await git.resolve(`${tip}^{commit}`)) === tip) return tip;
  await git.text([
    ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'],
    ...['--', REMOTE, ref],
  ]);
  return tip;
}

function landedAt(
  deps: ApplyDeps,
  { session, plan }: ValidHandover,
  tip: string | undefined,
): Promise<string | null> {
  const about = { session, base: plan.baseCommit, tree: plan.tree, parent: plan.parent };
  return landedCommit(deps.git, deps.config, about, [tip]);
}

/**
 * The commit, made of structured data alone. Dated by the session, so that a second run, or another job, makes the
 * same object and its push changes nothing. Only an object: no ref moves.
 */
export async function makeCommit(
  { git, config }: Pick<ApplyDeps, 'git' | 'config'>,
  { session, plan }: Pick<ValidHandover, 'session' | 'plan'>,
): Promise<string> {
  const { name, email } = config.session.author;
  const date = `${Math.floor(sessionTime(session).getTime() / 1000)} +0000`;
  return git.text(['commit-tree', plan.tree, '-p', plan.parent, '-F', '-'], {
    input: plan.message,
    env: {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: date,
    },
  });
}

/**
 * Where the branch has to be: exactly at the parent of the change, or also behind it, as a branch of the day is
 * whose commits were merged.
 */
export type Place = 'parent' | 'parent-or-behind';

/** Whether the branch is where the plan left it: at the parent, behind it, or (for a new one) absent. */
async function isInPlace(
  git: Git,
  plan: ValidHandover['plan'],
  tip: string | undefined,
  place: Place,
): Promise<boolean> {
  if (place === 'parent') return tip === plan.parent;
  if (tip === undefined) return plan.parent === plan.baseCommit;
  return (
    tip === plan.parent || (plan.parent === plan.baseCommit && (await isAncestor(git, tip, plan.parent)))
  );
}

const moved = (branch: string): Applied => ({
  status: 'refused',
  refusals: [refusal('branch-moved', `${branch} has moved since the change was made`)],
});

/** Pushes, and after a failure looks at what the remote has before one more try. */
async function push(
  deps: ApplyDeps,
  handover: ValidHandover,
  commit: string,
  place: Place,
): Promise<Applied> {
  const { git } = deps;
  const { plan } = handover;
  const ref = `refs/heads/${plan.branch}`;
  let words = '';
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const result = await git.run([...PUSH, '--', REMOTE, `${commit}:${ref}`]);
    if (result.exitCode === 0) return { status: 'landed', commit };
    words = cleanLine(lastWords(result.stderr)).slice(0, 300);
    // The connection can break after the server has done it: only the branch itself tells.
    const tip = await lookAt(git, ref);
    if (tip === commit) return { status: 'landed', commit };
    const landed = await landedAt(deps, handover, tip);
    if (landed !== null) return { status: 'already-landed', commit: landed };
    if (!(await isInPlace(git, plan, tip, place))) return moved(plan.branch);
    if (/^!\t.*\[remote rejected\]/m.test(result.stdout))
      return {
        status: 'refused',
        refusals: [refusal('push-rejected', `the remote does not take the push: ${words}`)],
      };
  }
  throw new SuiteError(`The change could not be pushed: ${words}`, {
    kind: 'network',
    code: 'handover/push-failed',
    hint: 'Run the job again; what it has done already is found and not done twice.',
  });
}

/** A lock that cannot be released ends by itself; what was pushed under it must still be told and proposed. */
async function release(lock: HeldLock): Promise<void> {
  try {
    await lock.release('the push is over');
  } catch (error) {
    if (!(error instanceof SuiteError) || error.kind !== 'network') throw error;
  }
}

/**
 * Lands a judged change on the remote's branch: one commit, one push without force, under a lock on its files
 * that all machines see. A kill at any moment leaves a branch that a second run takes up (safety rules 8, 10).
 *
 * @throws SuiteError `handover/push-failed` (kind network) when nobody can tell why the remote did not answer.
 */
export async function applyHandover(
  deps: ApplyDeps,
  handover: ValidHandover,
  place: Place = 'parent-or-behind',
): Promise<Applied> {
  const { git, config, locks } = deps;
  const { plan, session } = handover;
  if (handover.landed !== null) return { status: 'already-landed', commit: handover.landed };
  const problem = branchNameProblem(plan.branch);
  if (problem !== undefined)
    return {
      status: 'refused',
      refusals: [refusal('branch-name', `the name of the branch is not valid: ${problem}`)],
    };
  const ref = `refs/heads/${plan.branch}`;
  // An earlier run of this very handover may have died with its lock.
  await locks.releaseOf(session);
  const answer = await locks.acquire({
    session,
    files: plan.diff.map((file) => file.path),
    purpose: `push to ${plan.branch}`,
    minutes: config.session.lockMinutes,
  });
  if (answer.status === 'busy')
    return { status: 'busy', reason: `${answer.by} holds the lock: ${answer.reason}` };
  try {
    const tip = await lookAt(git, ref);
    const landed = await landedAt(deps, handover, tip);
    if (landed !== null) return { status: 'already-landed', commit: landed };
    if (!(await isInPlace(git, plan, tip, place))) return moved(plan.branch);
    return await push(deps, handover, await makeCommit(deps, handover), place);
  } finally {
    await release(answer.lock);
  }
}
