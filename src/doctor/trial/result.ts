/** How one step of a trial went. */
export type Step =
  | { readonly status: 'done' }
  | { readonly status: 'refused'; readonly reason: string }
  /** An earlier step was refused. */
  | { readonly status: 'not-reached' };

/** What became of the trial's pull request in Actions. */
export type RunsSeen =
  | { readonly status: 'started'; readonly workflows: readonly string[] }
  /** They wait for a person who presses "Approve workflows to run". */
  | { readonly status: 'waiting'; readonly workflows: readonly string[] }
  | { readonly status: 'none' }
  /** No workflow file names pull requests or pushes as its trigger. */
  | { readonly status: 'nobody-listens' }
  | { readonly status: 'refused'; readonly reason: string }
  | { readonly status: 'not-reached' };

/** What was tried and seen; the checks read their answers from it. */
export interface TrialResult {
  readonly branch: string;
  readonly push: Step;
  readonly pull: Step;
  readonly runs: RunsSeen;
  /** What could not be taken away again, one sentence each. */
  readonly left: readonly string[];
}
