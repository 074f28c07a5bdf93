import { compareFindings, compareText, SEVERITIES, type Finding } from '../../core/finding.js';
import type { RememberedFinding } from '../../state/events.js';
import type { ScanReport } from './scan-report.js';
import { FINDINGS_SCHEMA_VERSION, type FindingsDocument } from './schema.js';

type Entry = FindingsDocument['findings'][number];

function entry(finding: Finding, status: Entry['status']): Entry {
  const { fingerprint, rule, tier, category, severity, confidence, path, range, symbol } = finding;
  const { message, remedy, evidence, remediation, references } = finding;
  return {
    fingerprint,
    status,
    rule,
    tier,
    category,
    severity,
    confidence,
    package: finding.package,
    path,
    range,
    ...(symbol === undefined ? {} : { symbol }),
    message,
    remedy,
    evidence: [...evidence],
    remediation,
    references: [...references],
  };
}

function gone(finding: Finding | RememberedFinding): FindingsDocument['fixed'][number] {
  const { fingerprint, rule, tier, severity, path, message } = finding;
  return { fingerprint, rule, tier, severity, path, message };
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort(compareText)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function bySeverity(findings: readonly Finding[]): FindingsDocument['counts']['bySeverity'] {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The findings document of a scan, in report order: the same scan gives the same document. */
export function findingsDocument(report: ScanReport): FindingsDocument {
  const findings = [...report.findings].sort(compareFindings);
  const statusOf = (finding: Finding): Entry['status'] =>
    report.comparison.status.get(finding.fingerprint) ?? 'new';
  const entries = findings.map((finding) => entry(finding, statusOf(finding)));
  return {
    schema: FINDINGS_SCHEMA_VERSION,
    tool: report.tool,
    repo: report.repo,
    commit: report.commit,
    generatedAt: report.generatedAt,
    tiers: report.tiers.map((tier) => ({ ...tier })),
    counts: {
      total: entries.length,
      new: entries.filter((item) => item.status === 'new').length,
      bySeverity: bySeverity(findings),
      byRule: countBy(findings.map((finding) => finding.rule)),
    },
    findings: entries,
    fixed: report.comparison.fixed.map(gone),
    suppressed: report.suppressed.map(({ finding, by, reason }) => ({ ...gone(finding), by, reason })),
    notMeasured: report.notMeasured.map((item) => ({ ...item })),
    notices: report.notices.map((notice) => ({ ...notice, examples: [...notice.examples] })),
  };
}

/** One line such as `2 critical, 5 low`; empty when there are none. */
export function severityWords(counts: FindingsDocument['counts']['bySeverity']): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`)
    .join(', ');
}
