import type { TierSchedule } from '../config/due-tiers.js';
import type { Finding, Tier } from '../core/finding.js';
import type { SkippedFile } from '../facts/types.js';
import type { BundleReading, PackageCoverage, ScanSection, TierScan } from '../report/session/data.js';
import type { ScanOutcome } from '../session/ports.js';
import type { BaselineComparison } from '../state/projections/baseline.js';
import type { MetricsRecord } from '../state/projections/metrics.js';
import type { Reading } from '../state/reading.js';
import type { Measured } from '../tools/results.js';
import { bySeverity, notMeasured } from './measurements.js';

const EXAMPLES = 3;

/** Files left out of a scan, by reason, with a few names each. */
export function skippedByReason(skipped: readonly SkippedFile[]): ScanSection['skipped'] {
  const groups = new Map<string, string[]>();
  for (const { reason, path } of skipped) groups.set(reason, [...(groups.get(reason) ?? []), path]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, paths]) => ({ reason, count: paths.length, examples: paths.slice(0, EXAMPLES) }));
}

function tierScan(
  schedule: TierSchedule,
  findings: readonly Finding[],
  comparison: BaselineComparison,
): TierScan {
  const own = findings.filter((finding) => finding.tier === schedule.tier);
  return {
    tier: schedule.tier,
    status: schedule.status === 'due' ? 'scanned' : schedule.status,
    reason: schedule.status === 'due' ? '' : schedule.reason,
    findings: own.length,
    new: own.filter((finding) => comparison.status.get(finding.fingerprint) === 'new').length,
    fixed: comparison.fixed.filter((finding) => finding.tier === schedule.tier).length,
  };
}

function reading<T>(
  result: Measured<T> | undefined,
  value: (measured: T) => number,
  previous: number | undefined,
): Reading {
  if (result === undefined) return { status: 'not-measured', reason: 'no tool was found for it' };
  if (result.status === 'not-measured') return { status: 'not-measured', reason: result.reason };
  return { status: 'measured', value: value(result.value), previous: previous ?? null };
}

/** Tiers whose tools were run, however the configuration and the cadence came to it. */
export interface ScanFrame {
  readonly schedule: readonly TierSchedule[];
  readonly comparison: BaselineComparison;
  /** Recordings before this scan, the oldest first. */
  readonly metrics: readonly MetricsRecord[];
  readonly durationMs: number;
}

/** The section "Scan results" of a report (CM-26). */
export function scanSection(scan: ScanOutcome, frame: ScanFrame): ScanSection {
  const { findings, context } = scan;
  const { tools, history, shape } = context;
  const last = frame.metrics.at(-1);
  const count = (rule: string): number => findings.filter((finding) => finding.rule === rule).length;
  const coverage = shape.packages
    .filter((entry) => tools.coverage.has(entry.name))
    .map((entry): PackageCoverage => {
      const measured = tools.coverage.get(entry.name);
      return {
        package: entry.name,
        threshold: entry.coverage,
        coverage: reading(measured, (value) => value.lines, history.coverage.get(entry.name)),
      };
    });
  const bundles = [...tools.bundles].map(([name, measured]): BundleReading => ({
    name,
    size: reading(measured, (value) => value.bytes, history.bundles.get(name)),
  }));
  const severe = (list: readonly { readonly severity: string }[]): number =>
    list.filter(({ severity }) => severity === 'high' || severity === 'critical').length;
  const before = last?.vulnerabilities;
  return {
    tiers: frame.schedule.map((schedule) => tierScan(schedule, findings, frame.comparison)),
    bySeverity: bySeverity(findings),
    critical: findings.filter((finding) => finding.tier === 'critical').length,
    coverage,
    nPlusOne: {
      status: 'measured',
      value: count('performance/no-n-plus-one'),
      previous: last?.findings['performance/no-n-plus-one'] ?? null,
    },
    bundles,
    vulnerabilities: reading(
      tools.audit,
      severe,
      before === null || before === undefined ? undefined : (before.high ?? 0) + (before.critical ?? 0),
    ),
    notMeasured: notMeasured(tools),
    skipped: skippedByReason(context.facts.skipped),
    durationMs: frame.durationMs,
  };
}

/** Tiers that a scan of this kind speaks for. */
export function scannedTiers(schedule: readonly TierSchedule[]): readonly Tier[] {
  return schedule.filter(({ status }) => status === 'due').map(({ tier }) => tier);
}
