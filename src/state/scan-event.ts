import type { Finding, Severity, Tier } from '../core/finding.js';
import type { EventInput, RememberedFinding } from './events.js';
import type { Baseline } from './projections/baseline.js';

/** Longer messages are cut: the log needs enough to name a fixed finding, not its whole text. */
const MESSAGE_LENGTH = 200;

export interface ScanSummary {
  readonly session?: string;
  readonly commit: string;
  readonly tiers: readonly Tier[];
  /** Rules that gave a complete answer; a rule whose tool could not be run is not among them. */
  readonly completeRules: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly durationMs: number;
}

function remember(finding: Finding): RememberedFinding {
  const { fingerprint, rule, tier, category, severity, path, message } = finding;
  return { fingerprint, rule, tier, category, severity, path, message: message.slice(0, MESSAGE_LENGTH) };
}

function bySeverity(findings: readonly Finding[]): Record<string, number> {
  const counts: Partial<Record<Severity, number>> = {};
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}

/** Data of `scan.completed`: every fingerprint, and details only of findings that the log does not know. */
export function scanCompleted(scan: ScanSummary, baseline: Baseline): EventInput<'scan.completed'> {
  const seen = scan.findings.map((finding) => finding.fingerprint);
  return {
    ...(scan.session === undefined ? {} : { session: scan.session }),
    commit: scan.commit,
    tiers: [...scan.tiers],
    rules: [...scan.completeRules].sort(),
    open: [...new Set(seen)].sort(),
    details: scan.findings.filter((finding) => !baseline.has(finding.fingerprint)).map(remember),
    bySeverity: bySeverity(scan.findings),
    durationMs: scan.durationMs,
  };
}
