import type { ExitCode } from '../../core/errors.js';
import type { Verdict } from '../../deploy/judge/codes.js';
import type { Verification } from '../../deploy/verify/verify.js';
import type { WatchOutcome } from '../../deploy/verify/watch.js';
import type { Block } from '../../report/document/blocks.js';
import type { EnvironmentLedger } from '../../state/projections/deployments.js';
import type { Target } from '../repository.js';
import type { DeployBench } from './bench.js';

export interface DeployVerifyRequest extends Target {
  /** Revision whose deployment is verified; HEAD when absent. */
  readonly commit?: string;
  /** Why a person asks; makes it look again at what was judged before. */
  readonly reason?: string;
  /** ISO 8601: goes on with a commit that has been served since then. */
  readonly servedAt?: string;
  /** Whether longer looks are continued in a run of the same workflow. */
  readonly dispatchNext: boolean;
  readonly retentionDays: number;
}

/** What the command line prints and the action puts out. */
export interface DeployVerification {
  readonly outcome: WatchOutcome | 'already-judged';
  readonly verdict: Verdict;
  readonly code: string;
  readonly explanation: string;
  readonly environment: string;
  readonly provider: string;
  readonly commit: string;
  /** The last verified commit before it. */
  readonly good: string | null;
  /** Whether the verdict and the configuration ask for a rollback. */
  readonly rollback: boolean;
  readonly servedAt: string | null;
  /** Seconds after served; null when the verdict is final. */
  readonly lookAgainAt: number | null;
  readonly consequence: string;
  readonly verification: Verification | null;
  readonly incident: number | null;
}

export interface DeployVerifyResult {
  readonly result: DeployVerification;
  readonly blocks: readonly Block[];
  readonly exitCode: ExitCode;
}

/** One verification with all that it is about. */
export interface Case {
  readonly bench: DeployBench;
  readonly request: DeployVerifyRequest;
  readonly commit: string;
  readonly ledger: EnvironmentLedger | undefined;
  /** Id of the rollback whose revert this commit is. */
  readonly revertOf: string | null;
  readonly startedAt: Date;
}
