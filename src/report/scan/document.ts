import { compareFindings, TIERS, type Finding, type Severity, type Tier } from '../../core/finding.js';
import {
  code,
  heading,
  listOr,
  paragraph,
  strong,
  tableOr,
  toned,
  type Block,
  type Line,
  type Tone,
} from '../document/blocks.js';
import { plural } from '../document/format.js';
import { findingsDocument, severityWords } from '../findings/document.js';
import type { ScanReport } from '../findings/scan-report.js';

const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  critical: 'bad',
  high: 'bad',
  medium: 'warn',
  low: 'plain',
  info: 'dim',
};

export interface ListingOptions {
  /** Findings of low confidence are shown on demand only; they are counted in any case. */
  readonly showLowConfidence: boolean;
  /** Most findings listed for one rule; the others are counted. */
  readonly perRule: number;
  /** What to do next, in a sentence; undefined for none. */
  readonly hint?: string;
}

function findingRow(finding: Finding, status: 'new' | 'existing'): readonly Line[] {
  const { line, column } = finding.range.start;
  return [
    code(`${finding.path}:${line}:${column}`),
    toned(finding.severity, SEVERITY_TONES[finding.severity]),
    status === 'new' ? toned('new', 'warn') : '',
    [finding.message, toned(` ${finding.remedy}`, 'dim')],
  ];
}

function ruleBlocks(
  rule: string,
  findings: readonly Finding[],
  report: ScanReport,
  perRule: number,
): readonly Block[] {
  const shown = findings.slice(0, perRule);
  const rest = findings.length - shown.length;
  const rows = shown.map((finding) =>
    findingRow(finding, report.comparison.status.get(finding.fingerprint) ?? 'new'),
  );
  return [
    paragraph(strong(rule), toned(` ${plural(findings.length, 'finding')}`, 'dim')),
    tableOr([{ title: 'Place' }, { title: 'Severity' }, { title: '' }, { title: 'Finding' }], rows, ''),
    ...(rest === 0 ? [] : [paragraph(toned(`… and ${rest} more of this rule.`, 'dim'))]),
  ];
}

function tierBlocks(tier: Tier, report: ScanReport, options: ListingOptions): readonly Block[] {
  const findings = report.findings
    .filter((finding) => finding.tier === tier && (options.showLowConfidence || finding.confidence !== 'low'))
    .sort(compareFindings);
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  if (rules.length === 0) return [];
  return [
    heading(2, `${tier} (${findings.length})`),
    ...rules.flatMap((rule) =>
      ruleBlocks(
        rule,
        findings.filter((finding) => finding.rule === rule),
        report,
        options.perRule,
      ),
    ),
  ];
}

function tierList(report: ScanReport): readonly Line[] {
  return report.tiers
    .filter((tier) => tier.status !== 'scanned')
    .map(
      ({ tier, status, reason }) =>
        `${tier}: ${status === 'not-due' ? 'not due' : status}${reason === '' ? '' : `, ${reason}`}`,
    );
}

function closing(report: ScanReport, options: ListingOptions): readonly Block[] {
  const { counts } = findingsDocument(report);
  const hidden = options.showLowConfidence
    ? 0
    : report.findings.filter((finding) => finding.confidence === 'low').length;
  const words = severityWords(counts.bySeverity);
  const aside = [
    `${counts.new} new`,
    `${report.comparison.fixed.length} fixed`,
    ...(report.suppressed.length === 0 ? [] : [`${report.suppressed.length} suppressed`]),
    ...(hidden === 0 ? [] : [`${hidden} of low confidence not listed`]),
  ].join(', ');
  return [
    paragraph(strong(plural(counts.total, 'finding')), `${words === '' ? '' : `: ${words}`} (${aside}).`),
    ...(options.hint === undefined ? [] : [paragraph(options.hint)]),
  ];
}

/** The findings of a scan, by tier and rule, with everything that was not looked at. */
export function scanDocument(report: ScanReport, options: ListingOptions): readonly Block[] {
  const tiers = tierList(report);
  const notMeasured = report.notMeasured.map(
    ({ what, reason }) => `${what}: not measured, because ${reason}`,
  );
  const notices = report.notices.map(({ reason, count, examples }): Line => [
    `${plural(count, 'file')} left out, ${reason}`,
    ...examples.flatMap((example, index) => [index === 0 ? ': ' : ', ', code(example)]),
  ]);
  const fixed = report.comparison.fixed.map(({ path, rule, message }): Line => [
    code(path),
    ` ${rule}: ${message}`,
  ]);
  const section = (title: string, items: readonly Line[]): readonly Block[] =>
    items.length === 0 ? [] : [heading(3, title), listOr(items, '')];
  return [
    heading(1, `Findings of ${report.repo}`),
    ...TIERS.flatMap((tier) => tierBlocks(tier, report, options)),
    ...section('Fixed since the last scan', fixed),
    ...section('Tiers not scanned', tiers),
    ...section('Not measured', notMeasured),
    ...section('Files left out', notices),
    ...closing(report, options),
  ];
}
