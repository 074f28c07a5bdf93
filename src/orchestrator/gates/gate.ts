import type { Config } from '../../config/schema.js';
import type { RepositoryShape } from '../../config/shape.js';
import type { Clock, Files, Git, Logger, Processes } from '../../core/ports.js';
import type { FileChange } from '../../session/change/apply-edits.js';
import type { MeasureFn, ScanOutcome } from '../../session/ports.js';
import type { GateName } from '../../state/iteration-events.js';
import type { ToolResults } from '../../tools/results.js';
import type { Evidence } from '../scorecard/answer.js';

/** A gate's answer. `not-measurable` does not keep a change from landing; it is told in the pull request. */
export interface GateResult {
  readonly gate: GateName;
  readonly status: 'pass' | 'fail' | 'not-measurable';
  /** Reads after the word "because". */
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

/** One side of a change: what the scan and the repository's own tools (all kinds) say of it. */
export interface Side {
  readonly commit: string;
  readonly scan: ScanOutcome;
  readonly tools: ToolResults;
  /** Criterion → answer. */
  readonly criteria: ReadonlyMap<string, 'pass' | 'fail' | 'not-measurable'>;
}

export interface GateDeps {
  /** Git in the worktree of `root`. */
  readonly git: Git;
  readonly files: Files;
  /** Behind the allow-list of the session's commands. */
  readonly processes: Processes;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly measure: MeasureFn;
}

/** An area's change on top of what landed before it. */
export interface GateInput {
  readonly config: Config;
  readonly shape: RepositoryShape;
  /** Absolute path of a worktree that shows the tree after the change, installed packages linked. */
  readonly root: string;
  readonly before: Side;
  readonly after: Side;
  /** Path, text before (null: new) and after (null: deleted). */
  readonly changes: readonly FileChange[];
  /** Tests that pass and fail on the same code, as keys of `testKey`. */
  readonly flaky: ReadonlySet<string>;
  /** On the monotonic clock, in milliseconds: what is not measured by then is not measurable. */
  readonly until: number;
}
