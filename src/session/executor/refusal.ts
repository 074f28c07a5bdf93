/** Why what an executor did is thrown away, as far as it shows before the rules for all fixes are asked. */
export type ExecutorCode =
  /** It could not be started: no fault of the finding. */
  | 'not-found'
  | 'no-time'
  | 'untested'
  | 'timed-out'
  | 'too-much-output'
  | 'killed'
  | 'exit-code'
  | 'left-processes'
  | 'outside'
  | 'worktree-gone'
  | 'submodule'
  | 'git-hooks'
  | 'git-settings'
  | 'committed'
  | 'nested-repository'
  | 'symlink'
  | 'special-file'
  | 'unsafe-path'
  | 'too-many-files'
  | 'file-too-large'
  | 'not-text'
  | 'mode'
  | 'line-endings'
  | 'hidden-characters'
  | 'case-collision'
  | 'edits-tests'
  | 'silenced'
  | 'leaked-environment'
  | 'over-budget'
  | 'no-change';

/** An executor's work that is not taken, with the reason in words. */
export interface ExecutorRefusal {
  readonly code: ExecutorCode;
  readonly reason: string;
}

/** Codes of runs that never began, a fault of ours included: no strike against the finding. */
const NOT_STARTED: ReadonlySet<string> = new Set(['not-found', 'no-time', 'untested', 'fixer-failed']);

export function refused(code: ExecutorCode, reason: string): ExecutorRefusal {
  return { code, reason };
}

/** True when the executor worked on the finding and it came to nothing. */
export function countsAsStrike(code: string): boolean {
  return !NOT_STARTED.has(code);
}
