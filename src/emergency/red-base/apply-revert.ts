import { applyHandover, type Applied, type ApplyDeps } from '../../propose/handover/apply.js';
import type { OpenFindings } from '../../propose/pulls/plan-pulls.js';
import type { DesiredPull } from '../../propose/pulls/desired.js';
import { culpritFingerprint } from './culprit.js';
import type { BaseReport } from './plan.js';
import type { ValidRevert } from './validate-revert.js';

/** The rule name under which reverts of the base branch appear in pull requests. */
export const RED_BASE_RULE = 'emergency/base-red';

export interface AppliedRevert {
  /** Where the commit went: to the base branch, or to a branch that needs a pull request. */
  readonly way: 'base' | 'pull';
  readonly branch: string;
  readonly applied: Applied;
  /** Why it did not go to the base branch although the policy says so. */
  readonly fellBack: string | null;
}

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
): Promise<AppliedRevert> {
  const { handover } = revert;
  let fellBack: string | null = null;
  if (revert.landing === 'land' && handover.landed === null) {
    const onBase = { ...handover, plan: { ...handover.plan, branch: baseBranch } };
    const applied = await applyHandover(deps, onBase);
    const rule =
      applied.status === 'refused'
        ? applied.refusals.find(({ code }) => code === 'handover/push-rejected')
        : undefined;
    if (rule === undefined) return { way: 'base', branch: baseBranch, applied, fellBack };
    fellBack = rule.message;
  }
  const applied = await applyHandover(deps, handover);
  return { way: 'pull', branch: handover.plan.branch, applied, fellBack };
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
