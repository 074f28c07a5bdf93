import type { Config } from '../../config/schema.js';
import type { RepositoryShape } from '../../config/shape.js';
import type { Category, Finding } from '../../core/finding.js';
import type {
  ConflictRecord,
  DecisionRecord,
  FixRecord,
  LandedChange,
  ParkedFinding,
} from '../../report/session/data.js';
import type { BlastRadius } from '../../scan/blast-radius.js';
import type { EventInput, SessionOutcome } from '../../state/events.js';
import type { FileDiff } from '../change/diff-size.js';
import type { Baseline } from '../checks/baseline.js';
import type { VerifyResult } from '../checks/verify-checks.js';
import type { LandingMode } from '../land/decide-landing.js';
import type { PromptInput } from '../executor/prompt.js';
import type { SessionPlan } from '../land/plan.js';
import type { ScanOutcome } from '../ports.js';

export interface NightlyInput {
  /** Absolute path of the checkout. */
  readonly root: string;
  /** How the repository is called in results and reports. */
  readonly repo: string;
  readonly config: Config;
  readonly shape: RepositoryShape;
  /** Absolute directory outside every checkout in which worktrees are made. */
  readonly workDirectory: string;
  readonly mode: LandingMode;
  readonly trigger: EventInput<'session.started'>['trigger'];
  /** Only for the fix of one critical finding, on a branch of its own (CM-23). */
  readonly hotfix?: { readonly branch: string };
  /** The work of one area in an iteration, on the iteration's branch (OR-03). */
  readonly iteration?: {
    readonly branch: string;
    /** Goal and rules of the area for an executor. */
    readonly prompt: Pick<PromptInput, 'goal' | 'rules'>;
    /** Minutes that are left for the session; its own limit holds beside it. */
    readonly minutes: number;
  };
  /** Globs; no other file is changed (AD-03). */
  readonly paths?: readonly string[];
}

/** A critical finding that ended the ordinary work of a session (CM-23). */
export interface Alarm {
  readonly finding: Finding;
  readonly radius: BlastRadius;
  /** `change`: seen only while the session's own change was checked, which was thrown away. */
  readonly seenIn: 'base' | 'change';
}

/** How a session ended. */
export interface Ending {
  readonly outcome: SessionOutcome;
  readonly reason: string;
}

/** A stage either hands on what it made or ends the session. */
export type Stage<T> = { readonly next: T } | { readonly end: Ending };

/** What the session has found out and done so far; the report is made from it, however far it came. */
export interface SessionState {
  base: { branch: string; commit: string };
  scan: ScanOutcome | null;
  category: Category | null;
  branch: string | null;
  decisions: readonly DecisionRecord[];
  parked: readonly ParkedFinding[];
  conflicts: readonly ConflictRecord[];
  fixes: FixRecord[];
  baseline: Baseline | null;
  verified: VerifyResult | null;
  /** Why tests could not run. */
  untested: string;
  diff: readonly FileDiff[];
  testsAdded: readonly { readonly name: string; readonly path: string }[];
  plan: SessionPlan | null;
  change: LandedChange | null;
  alarm: Alarm | null;
  /** Findings that the executor was given, and why it is not asked any more. */
  executor: { readonly runs: number; readonly missing: boolean };
}

/** The state of a session that has not looked at anything yet. */
export function freshState(branch: string): SessionState {
  return {
    base: { branch, commit: '' },
    scan: null,
    category: null,
    branch: null,
    decisions: [],
    parked: [],
    conflicts: [],
    fixes: [],
    baseline: null,
    verified: null,
    untested: 'the session ended before the tests were run',
    diff: [],
    testsAdded: [],
    plan: null,
    change: null,
    alarm: null,
    executor: { runs: 0, missing: false },
  };
}
