import type { IterationRecord } from '../../state/projections/iterations.js';

/** What the report of an iteration says besides its own record. */
export interface IterationContext {
  /** Other iterations of the log; those before this one make the progress chart. */
  readonly earlier: readonly IterationRecord[];
  /** Address of the pull request that carries it; absent where there is none yet. */
  readonly pullRequest?: string;
}
