import type { Category, Finding } from '../../core/finding.js';
import { compareText } from '../../core/finding.js';
import type { SessionOutcome } from '../../state/events.js';
import type { SessionReport } from '../../report/session/data.js';
import type { SessionPlan } from '../land/plan.js';
import type { ScanOutcome } from '../ports.js';
import type { Alarm } from './state.js';

/** What `nightly --json` prints. */
export interface NightlyResult {
  readonly repo: string;
  readonly category: Category | null;
  readonly branch: string | null;
  readonly commit: string | null;
  readonly filesChanged: number;
  readonly linesChanged: number;
  readonly findings: {
    readonly total: number;
    readonly byRule: Readonly<Record<string, number>>;
    readonly bySeverity: Readonly<Record<string, number>>;
  };
  readonly outcome: SessionOutcome;
  readonly reason: string;
  /** Absolute path of the report; null when it could not be written. */
  readonly report: string | null;
  /** Id of the plan, to approve it; null when there is none. */
  readonly plan: string | null;
}

/** The parts of the session report that the session itself knows. */
export type SessionRecord = Pick<
  SessionReport,
  | 'repo'
  | 'base'
  | 'session'
  | 'startedAt'
  | 'durationMs'
  | 'dryRun'
  | 'outcome'
  | 'reason'
  | 'category'
  | 'change'
  | 'budget'
  | 'actions'
  | 'tests'
  | 'decisions'
  | 'parked'
  | 'conflicts'
  | 'recovered'
  | 'steps'
  | 'rollback'
>;

/** Writes the session's report; called before the commit and again when the outcome is known. */
export type ReportFn = (record: SessionRecord, scan: ScanOutcome | null) => Promise<string | null>;

export interface NightlyRun {
  readonly result: NightlyResult;
  readonly record: SessionRecord;
  /** The change as planned, landed or not. */
  readonly plan: SessionPlan | null;
  /** Of the base, before any change. */
  readonly scan: ScanOutcome | null;
  /** Why the ordinary work was dropped. */
  readonly alarm: Alarm | null;
  /** The unexpected error that ended the session. */
  readonly error: unknown;
}

function tally(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}

/** Counts of findings by rule and by severity. */
export function countFindings(findings: readonly Finding[]): NightlyResult['findings'] {
  return {
    total: findings.length,
    byRule: tally(findings.map((finding) => finding.rule)),
    bySeverity: tally(findings.map((finding) => finding.severity)),
  };
}
