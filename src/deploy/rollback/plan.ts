import picomatch from 'picomatch';
import { digest } from '../../core/fingerprint.js';
import type { Git } from '../../core/ports.js';
import { pathsTouched, readCommits, type LoggedCommit } from './commits.js';
import { computeRevertTree, type ComputeDeps, type ComputedTree } from './compute.js';
import { findRevertBranch, revertOnBranch } from './earlier-reverts.js';
import { plainGit } from './environment.js';
import { brakeGuard, limitGuard, loopGuard, revertsInHistory } from './guards.js';
import { fetchHistory } from './history.js';
import { mergeWay, type MergeWay } from './merge.js';
import { revertTitle, rollbackMessage } from './message.js';
import {
  refused,
  type NothingToRevert,
  type PersonReason,
  type PlannedRollback,
  type RefusedRollback,
  type RollbackPlan,
} from './outcome.js';
import { revertByHand } from './person-steps.js';
import { inPrivateRepository } from './private-repository.js';
import { proposalBody } from './proposal-body.js';
import {
  checkRequest,
  revertBranch,
  rollbackId,
  type RollbackDeps,
  type RollbackRequest,
} from './request.js';

/** Enough for a day. By number, since one commit with a wrong date would hide those below it from `--since`. */
const RECENT_COMMITS = 1_000;

/** The range that is reverted and what landed on it, newest first. */
interface Logged {
  readonly tip: string;
  readonly range: readonly LoggedCommit[];
  readonly after: readonly LoggedCommit[];
  readonly recent: readonly LoggedCommit[];
}

type Reverted = Extract<ComputedTree, { readonly status: 'reverted' }>;

async function readLog(git: Git, request: RollbackRequest, tip: string): Promise<Logged> {
  const { bad, good } = request;
  const [range, after, recent] = await Promise.all([
    readCommits(git, [bad, `^${good}`]),
    readCommits(git, [tip, `^${bad}`]),
    readCommits(git, [`--max-count=${RECENT_COMMITS}`, tip]),
  ]);
  return { tip, range, after, recent };
}

function nothing(
  code: string,
  reason: string,
  commit: LoggedCommit | null = null,
  own = false,
): NothingToRevert {
  return { status: 'nothing-to-do', code, reason, commit: commit?.id ?? null, own };
}

/** A revert that is there, proven by its tree, or undefined when one has to be made. */
async function revertedBefore(
  deps: ComputeDeps,
  request: RollbackRequest,
  logged: Logged,
  computed: ComputedTree,
): Promise<NothingToRevert | RefusedRollback | undefined> {
  const { proven, claimed } = await revertOnBranch(deps, logged.after, request.bad);
  if (proven !== undefined) {
    const own = proven.revertIds.includes(rollbackId(request));
    return nothing('rollback/already-reverted', `${proven.id.slice(0, 12)} reverted it already`, proven, own);
  }
  if (computed.status === 'nothing-left')
    return computed.because === 'range'
      ? nothing('rollback/nothing-changed', 'the bad and the good commit hold the same files')
      : nothing('rollback/already-reverted', 'the branch holds nothing of the range any more');
  if (claimed === undefined || request.by === 'person') return undefined;
  return refused(
    'rollback/reverted-before',
    `${claimed.id.slice(0, 12)} says it reverted it, and the branch holds it again: once is automatic, twice is not`,
  );
}

async function migrationsOf(
  git: Git,
  request: RollbackRequest,
  reverted: Reverted,
): Promise<readonly string[]> {
  if (request.migrations.length === 0) return [];
  const touched = await pathsTouched(git, request.good, request.bad);
  const paths = new Set([...touched, ...reverted.changes.map((change) => change.path)]);
  const isMigration = picomatch([...request.migrations], { dot: true, nocase: true });
  return [...paths].filter((path) => isMigration(path)).sort();
}

function sealed(plan: Omit<RollbackPlan, 'hash'>): RollbackPlan {
  const { id, remote, branch, tip, tree, message, identity, date, route, existing } = plan;
  const decides = [
    id,
    remote,
    branch,
    tip,
    tree,
    message,
    identity.name,
    identity.email,
    date,
    route,
    existing,
  ];
  return { ...plan, hash: digest(JSON.stringify(decides)) };
}

async function planOf(
  deps: ComputeDeps,
  request: RollbackRequest,
  logged: Logged,
  reverted: Reverted,
): Promise<RollbackPlan | RefusedRollback> {
  const branch = await findRevertBranch(deps, request, logged.tip);
  if (branch.status === 'taken')
    return refused(
      'rollback/branch-taken',
      `the branch ${revertBranch(request.bad)} holds ${branch.commit.slice(0, 12)}, which is not the revert`,
    );
  const person: PersonReason[] = [...reverted.person];
  const migrations = await migrationsOf(deps.git, request, reverted);
  if (migrations.length > 0)
    person.push({
      code: 'rollback/migration',
      reason: 'the range changes the database: code that goes back does not take its data along',
      paths: migrations,
    });
  const commits = logged.range.map(({ id, subject }) => ({ id, subject }));
  const input = {
    ...{ request, commits, landedAfter: logged.after.length },
    ...{ changes: reverted.changes, person },
  };
  const steps = revertByHand(request);
  return sealed({
    status: 'planned',
    id: rollbackId(request),
    environment: request.environment,
    remote: request.remote,
    branch: request.branch,
    bad: request.bad,
    good: request.good,
    tip: logged.tip,
    tree: reverted.tree,
    message: rollbackMessage(input),
    identity: request.identity,
    date: request.now.toISOString(),
    // What an earlier run could only propose, this one goes on proposing.
    route:
      request.mode === 'push' && person.length === 0 && branch.status === 'none' ? 'push' : 'pull-request',
    revertBranch: revertBranch(request.bad),
    existing: branch.status === 'own' ? branch.commit : null,
    needsPerson: person,
    commits,
    landedAfter: logged.after.length,
    changes: reverted.changes,
    conflicts: reverted.conflicts,
    touchesWorkflows: reverted.changes.some(({ path }) => path.startsWith('.github/workflows/')),
    title: revertTitle(request),
    body: proposalBody(input, steps),
    steps,
  });
}

async function decide(
  deps: RollbackDeps,
  request: RollbackRequest,
  way: MergeWay | undefined,
): Promise<PlannedRollback> {
  const stopped = await brakeGuard(deps.brake);
  if (stopped !== undefined) return stopped;
  if (request.bad === request.good)
    return nothing('rollback/empty-range', 'the served commit is the last verified one: it is not the code');
  const git = plainGit(deps.git);
  const history = await fetchHistory({ ...deps, git }, request);
  if (history.status === 'refused') return history;
  await deps.step?.('fetched');
  const logged = await readLog(git, request, history.tip);
  const looping = loopGuard(request, logged.range);
  if (looping !== undefined) return looping;
  const best = way ?? mergeWay(await git.text(['version']));
  return inPrivateRepository(git, deps.files, async (fresh) => {
    const compute = { git, clock: deps.clock, fresh, way: best, remote: request.remote };
    const computed = await computeRevertTree(compute, request, logged.tip);
    await deps.step?.('merged');
    const before = await revertedBefore(compute, request, logged, computed);
    if (before !== undefined) return before;
    if (computed.status !== 'reverted') return computed as RefusedRollback;
    const limited = limitGuard(request, revertsInHistory(logged.recent, request.environment));
    return limited ?? planOf(compute, request, logged, computed);
  });
}

/**
 * Decides about a rollback and computes it, without changing a branch, the index or the work tree of the clone.
 * Only objects are written. `way` is for tests; the best that this git has is taken.
 *
 * @throws SuiteError `rollback/bad-request` (kind input), `rollback/remote-failed` (kind network).
 */
export async function planRollback(
  request: RollbackRequest,
  deps: RollbackDeps,
  way?: MergeWay,
): Promise<PlannedRollback> {
  checkRequest(request);
  const planned = await decide(deps, request, way);
  await deps.step?.('planned');
  if (planned.status !== 'refused' || planned.steps.length > 0) return planned;
  return { ...planned, steps: revertByHand(request) };
}
