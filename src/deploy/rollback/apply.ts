import { SuiteError } from '../../core/errors.js';
import type { Git } from '../../core/ports.js';
import { plainGit } from './environment.js';
import { brakeGuard } from './guards.js';
import type { RollbackOutcome, RollbackPlan } from './outcome.js';
import { landByHand } from './person-steps.js';
import { pushCommit, type RefusalKind } from './push.js';
import type { Proposal, RollbackDeps } from './request.js';

/** `moved`: the branch is not where the plan saw it; plan again. */
export type AppliedRollback = RollbackOutcome | { readonly outcome: 'moved'; readonly reason: string };

/** Why the revert is proposed and not pushed. */
interface Because {
  readonly code: string;
  readonly reason: string;
}

const REFUSALS: Readonly<Record<RefusalKind, Because>> = {
  protected: { code: 'rollback/protected', reason: 'the branch is protected' },
  'workflow-permission': {
    code: 'rollback/workflow-permission',
    reason: 'the token may not change workflow files',
  },
  'not-permitted': { code: 'rollback/not-permitted', reason: 'the token may not push' },
};

function outcomeOf(
  plan: RollbackPlan,
  outcome: RollbackOutcome['outcome'],
  because: Because,
  more: Partial<Pick<RollbackOutcome, 'commit' | 'branch' | 'pull' | 'steps'>> = {},
): RollbackOutcome {
  return {
    ...{ outcome, code: because.code, reason: because.reason },
    ...{ commit: null, branch: null, pull: null, ...more },
    needsPerson: outcome !== 'pushed',
    paths: plan.needsPerson.flatMap(({ paths }) => paths),
    steps: more.steps ?? (outcome === 'pushed' ? [] : plan.steps),
    plan,
  };
}

/** The one commit of a plan: the same plan always gives the same id. */
async function makeCommit(git: Git, plan: RollbackPlan): Promise<string> {
  const { name, email } = plan.identity;
  return git.text(['commit-tree', plan.tree, '-p', plan.tip, '-F', '-'], {
    input: plan.message,
    env: {
      ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: plan.date },
      ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: plan.date },
    },
  });
}

function proposed(plan: RollbackPlan, because: Because, commit: string, pull: Proposal): RollbackOutcome {
  const more = { commit, branch: plan.revertBranch, pull, steps: [] };
  if (pull.state !== 'closed') return outcomeOf(plan, 'proposed', because, more);
  const declined = 'its pull request was closed, which is for people to change';
  return outcomeOf(plan, 'refused', { code: 'rollback/declined', reason: declined }, more);
}

/** Opens the pull request of a branch that is on the remote. */
async function openProposal(
  plan: RollbackPlan,
  deps: RollbackDeps,
  commit: string,
  because: Because,
): Promise<RollbackOutcome> {
  const stranded = (why: string): RollbackOutcome =>
    outcomeOf(
      plan,
      'stranded',
      { code: 'rollback/no-pull-request', reason: `${because.reason}, and ${why}` },
      { commit, branch: plan.revertBranch, steps: landByHand(plan) },
    );
  if (deps.proposals === null) return stranded('no pull request can be opened from here');
  try {
    const pull = await deps.proposals.open({
      branch: plan.revertBranch,
      base: plan.branch,
      title: plan.title,
      body: plan.body,
      draft: plan.conflicts.length > 0,
    });
    await deps.step?.('proposed');
    return proposed(plan, because, commit, pull);
  } catch (error) {
    if (!(error instanceof SuiteError)) throw error;
    return stranded(`a pull request could not be opened (${error.code}): ${error.message}`);
  }
}

/** Puts the revert on a branch of its own and proposes it. */
async function propose(
  git: Git,
  plan: RollbackPlan,
  deps: RollbackDeps,
  because: Because,
): Promise<AppliedRollback> {
  const commit = plan.existing ?? (await makeCommit(git, plan));
  if (plan.existing === null) {
    await deps.step?.('committed');
    const { remote, revertBranch: branch } = plan;
    const pushed = await pushCommit(git, deps.clock, { remote, branch, commit, expected: null });
    if (pushed.status === 'moved') return { outcome: 'moved', reason: `${branch} is there already` };
    if (pushed.status === 'unknown')
      return outcomeOf(plan, 'failed', { code: 'rollback/remote-failed', reason: pushed.reason });
    if (pushed.status === 'refused') {
      const { code, reason } = REFUSALS[pushed.kind];
      const why = `${because.reason}; its own branch was refused too: ${reason} (${pushed.reason})`;
      return outcomeOf(plan, 'stranded', { code, reason: why });
    }
    await deps.step?.('branch-pushed');
  }
  return openProposal(plan, deps, commit, because);
}

/** Why a plan does not push; undefined when it does. */
function reasonToPropose(plan: RollbackPlan): Because | undefined {
  if (plan.route === 'push') return undefined;
  const [person] = plan.needsPerson;
  if (person !== undefined) return { code: person.code, reason: person.reason };
  return plan.existing === null
    ? { code: 'rollback/by-pull-request', reason: 'reverts are proposed here, not pushed' }
    : { code: 'rollback/continued', reason: 'an earlier run could only propose the revert' };
}

/**
 * Carries a plan out: one commit, one plain push that fails when the branch has moved; a pull request where the
 * plan or the remote wants one. The kill switch is asked right before. `overtaken` proposes at once.
 *
 * @throws SuiteError `rollback/remote-failed` (kind network) from looks at the remote.
 */
export async function applyRollback(
  plan: RollbackPlan,
  deps: RollbackDeps,
  overtaken?: Because,
): Promise<AppliedRollback> {
  const stopped = await brakeGuard(deps.brake);
  if (stopped !== undefined) return outcomeOf(plan, 'refused', stopped);
  const git = plainGit(deps.git);
  const because = overtaken ?? reasonToPropose(plan);
  if (because !== undefined) return propose(git, plan, deps, because);
  const commit = await makeCommit(git, plan);
  await deps.step?.('committed');
  const { remote, branch, tip: expected } = plan;
  const pushed = await pushCommit(git, deps.clock, { remote, branch, commit, expected });
  switch (pushed.status) {
    case 'pushed':
      await deps.step?.('pushed');
      return outcomeOf(
        plan,
        'pushed',
        { code: 'rollback/pushed', reason: `${branch} is back at what ${plan.good.slice(0, 12)} held` },
        { commit, branch },
      );
    case 'moved':
      return { outcome: 'moved', reason: `${branch} has moved` };
    case 'unknown':
      return outcomeOf(plan, 'failed', { code: 'rollback/remote-failed', reason: pushed.reason });
    case 'refused': {
      const { code, reason } = REFUSALS[pushed.kind];
      return propose(git, plan, deps, { code, reason: `${reason}: ${pushed.reason}` });
    }
  }
}
