import type { Comparison, WorkflowRun } from '../../core/forge.js';
import { TRUSTED_EVENTS } from '../../core/trusted-events.js';
import { refuse, type Refusal } from './refusal.js';

/** What the runs whose state we take have in common. */
export interface TrustRules {
  readonly repositoryId: number;
  readonly defaultBranch: string;
  /** Paths of our workflow files, e.g. `.github/workflows/nightly.yml`. */
  readonly workflows: readonly string[];
}

/**
 * Conclusions of runs in which our steps ran; null while one is under way or waits for an approval, for up to
 * 30 days. A run that failed, was stopped or waits is trusted like one that succeeded: what it did until then
 * (a pull request, a strike) must be remembered, and whether its log is whole is proven by the log itself.
 * Runs that were skipped, never approved or never started wrote no state of ours.
 */
const TRUSTED_CONCLUSIONS: readonly (string | null)[] = [
  'success',
  'failure',
  'cancelled',
  'timed_out',
  null,
];

/** What is wrong with a run by its own description; undefined when nothing is. */
export function refuseRun(run: WorkflowRun, rules: TrustRules): Refusal | undefined {
  if (run.headRepository !== rules.repositoryId) {
    const whose = run.headRepository === null ? 'a repository that is gone' : 'another repository (a fork)';
    return refuse('artifact/fork', `Run ${run.id} ran code of ${whose}.`);
  }
  if (!rules.workflows.includes(run.path)) {
    return refuse('artifact/other-workflow', `Run ${run.id} is of a workflow that does not keep our state.`);
  }
  if (run.branch !== rules.defaultBranch) {
    return refuse('artifact/other-branch', `Run ${run.id} was not on the default branch.`);
  }
  if (!TRUSTED_EVENTS.includes(run.event)) {
    return refuse('artifact/wrong-event', `Run ${run.id} was not started by ${TRUSTED_EVENTS.join(', ')}.`);
  }
  if (!TRUSTED_CONCLUSIONS.includes(run.conclusion)) {
    return refuse('artifact/wrong-conclusion', `Run ${run.id} ended without running its steps.`);
  }
  return undefined;
}

/**
 * What is wrong with the commit that a run ran: `comparison` is how the default branch stands to it
 * (`Forge.compare(run.headCommit, tip)`). The branch name alone proves little: a tag can be called like the
 * default branch, and its runs carry that name.
 */
export function refuseCommit(run: WorkflowRun, comparison: Comparison | undefined): Refusal | undefined {
  if (comparison?.status === 'identical' || comparison?.status === 'ahead') return undefined;
  return refuse(
    'artifact/not-ancestor',
    `Run ${run.id} ran a commit that is not part of the default branch.`,
  );
}
