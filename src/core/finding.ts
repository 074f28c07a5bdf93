import type { Json } from './json.js';

/** The five tiers in scan order (CM-01). */
export const TIERS = ['critical', 'coverage', 'performance', 'quality', 'integration'] as const;
export type Tier = (typeof TIERS)[number];

/** From worst to least. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How sure the rule is: high may be acted on, medium is reported, low is shown on demand. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a session is about: it takes findings of one category only (CM-11). */
export const CATEGORIES = [
  'dependencies',
  'tests',
  'types',
  'tenancy',
  'coverage',
  'performance',
  'lint',
  'dead-code',
  'cycles',
  'integration',
  'improvement',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** 1-based line and column (UTF-16 code units), as editors and SARIF count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Reference {
  readonly title: string;
  readonly url: string;
}

/**
 * Who can fix a finding. `safe`: behaviour cannot change, may land unattended;
 * `review`: only ever proposed (safety rule 6).
 */
export type Remediation =
  | { readonly by: 'fixer'; readonly safety: 'safe' | 'review' }
  | { readonly by: 'executor' }
  | { readonly by: 'person' };

/** What a rule says; the engine completes it to a {@link Finding}. */
export interface RuleFinding {
  /** Repository-relative POSIX path. */
  readonly path: string;
  readonly range: Range;
  /** What is wrong. */
  readonly message: string;
  /** What would be right. */
  readonly remedy: string;
  readonly confidence: Confidence;
  /** Facts that a reader can check, one sentence each. */
  readonly evidence: readonly string[];
  /**
   * Text that identifies the defect within its file and survives unrelated edits: the enclosing
   * symbol and the normalised code, never a line number.
   */
  readonly anchor: string;
  readonly symbol?: string;
  /** Overrides the rule's default. */
  readonly severity?: Severity;
  readonly tier?: Tier;
  readonly remediation?: Remediation;
  readonly references?: readonly Reference[];
  /** What the rule's own fixer needs to find the place again. */
  readonly data?: Readonly<Record<string, Json>>;
}

export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly tier: Tier;
  readonly category: Category;
  readonly severity: Severity;
  /** Name of the workspace package, or `.` for the root. */
  readonly package: string;
  /** 32 hexadecimal characters, see fingerprint.ts. */
  readonly fingerprint: string;
  readonly remediation: Remediation;
  readonly references: readonly Reference[];
}

/** Sorts by tier, then severity, confidence, rule, path and position: the order of every report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    compareText(a.rule, b.rule) ||
    compareText(a.path, b.path) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column
  );
}

/** Orders by code units: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when `severity` is at least as bad as `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
