import { iterationBranch } from '../../config/branch-name.js';
import type { Config } from '../../config/schema.js';
import type { Git } from '../../core/ports.js';
import { branchName, branchState, hotfixBranch, isAncestor } from '../../session/land/branch.js';
import type { Handover } from './read-request.js';
import { refusal, type Refusal } from './refusal.js';
import type { HandoverChange, HandoverRequest } from './request.js';

/** The remote whose branches count, as `branchState` knows it. */
export const REMOTE = 'origin';

const DAY_MS = 24 * 3_600_000;
/** How long a handover may wait between the two jobs. */
const WAIT_MS = DAY_MS;
/** How long a plan may wait for a person: as long as its artifact is kept. */
export const APPROVAL_DAYS = 14;
/** How far the clocks of two runners may differ. */
const SKEW_MS = 5 * 60_000;
/** Commits that are searched for one that has landed already. */
const SEARCH_LIMIT = 500;

/** The commit that a branch is at; undefined when there is no such branch. */
export type TipOf = (branch: string) => Promise<string | undefined>;

export interface BaseCheck {
  readonly git: Git;
  readonly config: Config;
  readonly baseBranch: string;
  /** When the session began, by its id. */
  readonly started: Date;
  /** Where branches are; what was fetched from the remote when absent. */
  readonly tipOf?: TipOf;
  /** The weekly iteration that the change is part of: then its branch is the only one that may be named. */
  readonly iteration?: number;
}

/** The moment in a session's id, which is also when its commit is dated. */
export function sessionTime(session: string): Date {
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] =
    /^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)-/.exec(session) ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** The earliest moment at which what is handed over now may have been made, in milliseconds. */
export function oldestMoment(now: Date, isApproved: boolean): number {
  return now.getTime() - (isApproved ? APPROVAL_DAYS * DAY_MS : WAIT_MS);
}

/** Whether the session ran lately, by its own account and by its id; an approved plan may have waited. */
export function timeRefusals(request: HandoverRequest, now: Date, isApproved: boolean): readonly Refusal[] {
  const moments = [
    sessionTime(request.session).getTime(),
    Date.parse(request.startedAt),
    Date.parse(request.finishedAt),
  ];
  const oldest = oldestMoment(now, isApproved);
  if (moments.every((at) => at > oldest && at < now.getTime() + SKEW_MS)) return [];
  const limit = isApproved ? `${APPROVAL_DAYS} days` : 'day';
  return [refusal('time', `the session did not run within the last ${limit}`)];
}

/** The tip of a branch of the remote as it was fetched. */
export function remoteTip(git: Git, branch: string): Promise<string | undefined> {
  return git.resolve(`refs/remotes/${REMOTE}/${branch}^{commit}`);
}

/** A commit of ours after `base` that carries this session or is this very change. */
export async function landedCommit(
  git: Git,
  config: Config,
  request: {
    readonly session: string;
    readonly base: string;
    readonly tree: string;
    readonly parent: string;
  },
  tips: readonly (string | undefined)[],
): Promise<string | null> {
  const named = tips.flatMap((tip) => (tip === undefined ? [] : [tip]));
  if (named.length === 0) return null;
  const output = await git.text([
    'log',
    '-z',
    `--max-count=${SEARCH_LIMIT}`,
    '--format=%H%x1f%T%x1f%P%x1f%ae%x1f%(trailers:key=Task-ID,valueonly)',
    ...named,
    `^${request.base}`,
    '--',
  ]);
  for (const record of output.split('\0')) {
    const [id = '', tree, parents, author, task = ''] = record.split('\x1f');
    if (author !== config.session.author.email) continue;
    const same = tree === request.tree && parents === request.parent;
    if (same || task.trim() === request.session) return id;
  }
  return null;
}

/** Whether the base is still what the change can be put on (safety rule 1). */
export async function baseRefusals(
  check: BaseCheck,
  base: HandoverRequest['base'],
  touched: readonly string[],
): Promise<readonly Refusal[]> {
  const { git, baseBranch, tipOf = (name: string) => remoteTip(git, name) } = check;
  if (base.branch !== baseBranch)
    return [refusal('base-branch', 'the change was made for another base branch than the configured one')];
  const tip = await tipOf(baseBranch);
  if (tip === undefined) return [refusal('no-base-branch', `there is no branch ${baseBranch}`)];
  if ((await git.resolve(`${base.commit}^{commit}`)) !== base.commit)
    return [refusal('base-unknown', 'the base commit is not in the history of the base branch')];
  if (!(await isAncestor(git, base.commit, tip)))
    return [refusal('base-not-on-branch', `the base commit is not part of ${baseBranch}`)];
  if (tip === base.commit) return [];
  const output = await git.text([
    'diff-tree',
    '-r',
    '-z',
    '--no-renames',
    '--name-only',
    base.commit,
    tip,
    '--',
  ]);
  const moved = new Set(output.split('\0'));
  const [first] = touched.filter((path) => moved.has(path));
  if (first === undefined) return [];
  return [refusal('base-moved', `${baseBranch} has moved since, and ${first} is not what it was`)];
}

/** The day of the branch's name; undefined when it is not that of the session. */
function dayOf(check: BaseCheck, { branch, fixes }: HandoverChange): Date | undefined {
  const { started, config } = check;
  const { branchPrefix } = config.session;
  const [only, ...others] = fixes;
  const namesOf = (day: Date): readonly string[] => [
    branchName(branchPrefix, day),
    // A hotfix carries nothing but the fix that its branch is named after.
    ...(only === undefined || others.length > 0 ? [] : [hotfixBranch(branchPrefix, day, only.fingerprint)]),
  ];
  // A session that ran over midnight names the day on which it made its branch.
  return [started, new Date(started.getTime() + DAY_MS)].find((day) => namesOf(day).includes(branch));
}

/** The day that `branchState` is asked about; undefined when the branch is not one for this change. */
function ownDay(check: BaseCheck, change: HandoverChange): Date | undefined {
  const { iteration, config, started } = check;
  if (iteration === undefined) return dayOf(check, change);
  return change.branch === iterationBranch(config.orchestrator.branchPrefix, iteration) ? started : undefined;
}

/** Whether the branch is the day's or the iteration's, holds only our own commits, and is still at the parent (CM-19, OR-07). */
export async function branchRefusals(
  check: BaseCheck,
  base: string,
  change: HandoverChange,
  landed: string | null,
): Promise<readonly Refusal[]> {
  const { git, config } = check;
  const day = ownDay(check, change);
  const kind =
    check.iteration === undefined ? "the day's branch" : `the branch of iteration ${check.iteration}`;
  if (day === undefined || change.branch === check.baseBranch)
    return [refusal('branch-name', `the branch is not ${kind} under this configuration`)];
  if (landed !== null) return [];
  if (change.expected !== null && change.expected !== change.parent && change.parent !== base)
    return [refusal('parent', 'the commit that the session found on the branch is not the parent')];
  const state = await branchState(git, config, base, day, change.branch, check.tipOf);
  if (state.status === 'refused') return [refusal('branch-not-ours', `${state.branch}: ${state.reason}`)];
  if (state.parent === change.parent) return [];
  const known = (await git.resolve(`${change.parent}^{commit}`)) === change.parent;
  const behind = known && change.parent !== base && (await isAncestor(git, change.parent, state.parent));
  const moved = behind || (change.parent === base && state.parent !== base);
  return moved
    ? [refusal('branch-moved', `${change.branch} has moved since the change was made`)]
    : [refusal('parent', 'the parent is neither the base commit nor the tip of the branch')];
}

/** Whether the plan was made under this configuration. */
export function configRefusals(handover: Pick<Handover, 'request'>, expected: string): readonly Refusal[] {
  return handover.request.change?.configHash === expected
    ? []
    : [refusal('config', 'the change was made under another configuration than the one at the base commit')];
}
