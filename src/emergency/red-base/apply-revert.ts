import type { ApplyDeps } from '../../propose/handover/apply.js';
import { landOnBase, landOnBranch, type LandedChange } from '../../propose/handover/land-change.js';
import type { OpenFindings } from '../../propose/pulls/plan-pulls.js';
import type { DesiredPull } from '../../propose/pulls/desired.js';
import { culpritFingerprint } from './culprit.js';
import type { BaseReport } from './plan.js';
import type { ValidRevert } from './validate-revert.js';

/** The rule name under which reverts of the base branch appear in pull requests. */
export const RED_BASE_RULE = 'emergency/base-red';

/**
 * Pushes a judged revert: to the base branch where the policy says so, never forced, else to a branch of its own.
 * A rule of the host that refuses the first leads to the second; a base that moved refuses.
 *
 * @throws SuiteError `handover/push-failed` (kind network) when nobody can tell why the remote did not answer.
 */
export async function applyRevert(
  deps: ApplyDeps,
  revert: ValidRevert,
  baseBranch: string,
): Promise<LandedChange> {
  const { handover } = revert;
  return revert.landing === 'land' && handover.landed === null
    ? landOnBase(deps, handover, baseBranch, ['handover/push-rejected'])
    : landOnBranch(deps, handover);
}

/** The pull request for a revert that was pushed as `commit`: what `planPulls` wants. */
export function revertPull(revert: ValidRevert, commit: string, baseBranch: string): DesiredPull {
  const { culprit, request, handover } = revert;
  const [title = ''] = handover.plan.message.split('\n');
  const { repaired, lostTests, testRuns, tests } = request;
  const evidence = [
    `Found by bisection with ${testRuns} test runs: the tests pass on its first parent and fail with it.`,
    ...repaired.slice(0, 10).map((name) => `Passes again: ${name}`),
    ...lostTests.slice(0, 10).map((name) => `Came with the commit and goes with it: ${name}`),
    ...handover.trusted,
  ];
  return {
    branch: handover.plan.branch,
    base: baseBranch,
    title,
    session: handover.session,
    commit,
    category: 'tests',
    fixes: [
      {
        fingerprint: culpritFingerprint(culprit.commit),
        rule: RED_BASE_RULE,
        tier: 'critical',
        path: culprit.paths[0] ?? '',
        line: 1,
        message: `Tests of ${baseBranch} fail since ${culprit.commit.slice(0, 12)}`,
        evidence,
        summary: `Revert ${culprit.commit.slice(0, 12)} in ${culprit.paths.length} files`,
      },
    ],
    tests,
    commands: request.commands,
    testsAdded: 0,
    checked: { types: request.typesChecked, lint: false },
    draft: false,
    risk: null,
  };
}

/**
 * The scan's answer with that of the base branch, for `planPulls`: a revert is obsolete once the tests pass, and
 * never because a scan does not know it.
 */
export function withBaseReport(scan: OpenFindings, report: BaseReport): OpenFindings {
  return report.status === 'green'
    ? { ...scan, completeRules: new Set([...scan.completeRules, RED_BASE_RULE]) }
    : scan;
}
