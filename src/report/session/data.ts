import type { Category, Severity, Tier } from '../../core/finding.js';
import type { SessionOutcome, SessionStep } from '../../state/events.js';
import type { Reading, TargetProgress, Unit } from '../../state/reading.js';

export type { Reading, TargetProgress, Unit };

export interface TierScan {
  readonly tier: Tier;
  readonly status: 'scanned' | 'not-due' | 'off' | 'failed';
  /** Why it was not scanned, or when it is due again; empty when scanned. */
  readonly reason: string;
  readonly findings: number;
  readonly new: number;
  readonly fixed: number;
}

export interface PackageCoverage {
  readonly package: string;
  readonly coverage: Reading;
  /** Percent. */
  readonly threshold: number;
}

export interface BundleReading {
  readonly name: string;
  /** Bytes. */
  readonly size: Reading;
}

/** Section "Scan results" of CM-26. */
export interface ScanSection {
  readonly tiers: readonly TierScan[];
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Open findings of the critical tier. */
  readonly critical: number;
  readonly coverage: readonly PackageCoverage[];
  readonly nPlusOne: Reading;
  readonly bundles: readonly BundleReading[];
  /** High and critical ones. */
  readonly vulnerabilities: Reading;
  /** What has no figure and why, e.g. `lint of apps/web`. */
  readonly notMeasured: readonly { readonly what: string; readonly reason: string }[];
  /** Files left out of the scan, by reason. */
  readonly skipped: readonly {
    readonly reason: string;
    readonly count: number;
    readonly examples: readonly string[];
  }[];
  readonly durationMs: number;
}

export interface ChangedFile {
  readonly path: string;
  readonly added: number;
  readonly deleted: number;
  readonly summary: string;
}

/** One finding that the session worked on. */
export interface FixRecord {
  readonly rule: string;
  readonly fingerprint: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly by: 'fixer' | 'executor';
  readonly result: 'landed' | 'planned' | 'declined' | 'failed' | 'over-budget';
  /** What was done, or why it was not. */
  readonly detail: string;
}

export interface AddedTest {
  readonly name: string;
  readonly path: string;
}

/** Section "Actions taken" of CM-26. */
export interface ActionsSection {
  readonly files: readonly ChangedFile[];
  readonly fixes: readonly FixRecord[];
  readonly testsAdded: readonly AddedTest[];
  /** Change of line coverage in percentage points, by package. */
  readonly coverageImpact: readonly { readonly package: string; readonly points: number }[];
  readonly performance: readonly string[];
  readonly security: readonly string[];
}

export interface TestTotals {
  readonly command: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly durationMs: number;
}

export type TestSide =
  | { readonly status: 'run'; readonly totals: TestTotals }
  | { readonly status: 'not-run'; readonly reason: string };

/** The proof: the same command before and after the change. */
export interface TestsSection {
  readonly before: TestSide;
  readonly after: TestSide;
  /** Names of tests that failed only after the change. */
  readonly newFailures: readonly string[];
  readonly preExistingFailures: readonly string[];
  readonly flaky: readonly string[];
}

export interface DecisionRecord {
  readonly decision: 'act' | 'ask' | 'report' | 'park' | 'skip';
  readonly subject: string;
  readonly reason: string;
  /** How many findings it speaks for. */
  readonly findings: number;
}

export interface ParkedFinding {
  readonly rule: string;
  readonly fingerprint: string;
  readonly path: string;
  readonly strikes: number;
  readonly lastReason: string;
}

/** Findings left alone because somebody else works on their files (CM-22). */
export interface ConflictRecord {
  readonly path: string;
  /** Lock or pull request. */
  readonly by: string;
  readonly reason: string;
}

/** Section "Next priority" of CM-26; the first one leads. */
export interface NextPriority {
  readonly focus: string;
  readonly impact: string;
  readonly estimateMinutes: number;
}

/** One line of the "Metrics dashboard" of CM-26. */
export interface DashboardRow {
  readonly area: 'coverage' | 'build' | 'security' | 'performance';
  readonly metric: string;
  readonly reading: Reading;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  readonly target: number | null;
  /** Recorded values, oldest first, the present one last. */
  readonly history: readonly number[];
}

export interface StepRecord {
  readonly step: SessionStep;
  readonly status: 'done' | 'failed' | 'skipped' | 'not-reached';
  readonly durationMs: number;
  readonly detail: string;
}

/** What the session left in the repository; null when it left nothing. */
export interface LandedChange {
  readonly branch: string;
  readonly commit: string;
  readonly subject: string;
  readonly pullRequest: string | null;
}

export interface Rollback {
  /** One sentence on what is undone. */
  readonly explanation: string;
  /** To be typed one after the other. */
  readonly commands: readonly string[];
}

/** All that the session report says; filled by the session, rendered by this folder. */
export interface SessionReport {
  readonly tool: { readonly name: string; readonly version: string };
  readonly repo: string;
  readonly base: { readonly branch: string; readonly commit: string };
  readonly session: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly dryRun: boolean;
  readonly outcome: SessionOutcome;
  readonly reason: string;
  readonly category: Category | null;
  readonly change: LandedChange | null;
  readonly budget: {
    readonly files: number;
    readonly lines: number;
    readonly usedFiles: number;
    readonly usedLines: number;
  };
  readonly scan: ScanSection;
  readonly actions: ActionsSection;
  readonly tests: TestsSection;
  readonly decisions: readonly DecisionRecord[];
  readonly parked: readonly ParkedFinding[];
  readonly conflicts: readonly ConflictRecord[];
  /** What an earlier, killed run had left and this one put in order, one sentence each. */
  readonly recovered: readonly string[];
  readonly next: readonly NextPriority[];
  readonly dashboard: readonly DashboardRow[];
  readonly targets: readonly TargetProgress[];
  readonly steps: readonly StepRecord[];
  readonly rollback: Rollback | null;
}
