import type { RiskClass } from '../../risk/types.js';
import type { Target } from '../repository.js';

export interface ProposeRequest extends Target {
  /** Folder of a handover; what this run stored when absent. */
  readonly handover?: string;
  /** Land the weekly iteration that this run handed over, in place of a night's change. */
  readonly iteration?: boolean;
  /** Id of a plan that a person approved; it is applied in place of what this run handed over. */
  readonly plan?: string;
  readonly approvedBy?: 'dispatch' | 'environment';
  /** Validates and says what would be done; pushes, opens and stores nothing. */
  readonly dryRun: boolean;
  /** Write the findings as a check run. */
  readonly checks: boolean;
  /** Upload the findings to code scanning. */
  readonly sarif: boolean;
  /** Stop when the doctor finds something failing; `trial` lets it try, also when the rest is a dry run. */
  readonly doctor: 'off' | 'look' | 'trial';
  readonly retentionDays: number;
}

/** The states in which a run can end. */
export const PROPOSE_OUTCOMES = [
  'landed',
  'proposed',
  'updated',
  'nothing-to-do',
  'held',
  'planned',
  'refused',
  'rate-limited',
  'failed',
] as const;
export type ProposeOutcome = (typeof PROPOSE_OUTCOMES)[number];

/** What `propose --json` prints. */
export interface Proposal {
  readonly outcome: ProposeOutcome;
  readonly reason: string;
  /** Stable code of what went wrong, e.g. `handover/budget`; null when nothing did. */
  readonly code: string | null;
  readonly branch: string | null;
  readonly commit: string | null;
  /** Id of the plan that was applied or waits. */
  readonly plan: string | null;
  /** What may happen to the change without a person (AD-15); null when no change was judged. */
  readonly risk: RiskClass | null;
  readonly pull: { readonly number: number; readonly url: string } | null;
  /** Number of the dashboard issue. */
  readonly dashboard: number | null;
}

/** An ending with nothing to show for it. */
export function ending(outcome: ProposeOutcome, reason: string, code: string | null = null): Proposal {
  const nothing = { branch: null, commit: null, plan: null, risk: null, pull: null, dashboard: null };
  return { outcome, reason, code, ...nothing };
}
