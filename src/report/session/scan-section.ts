import { SEVERITIES } from '../../core/finding.js';
import {
  code,
  heading,
  listOr,
  paragraph,
  tableOr,
  toned,
  type Block,
  type Line,
} from '../document/blocks.js';
import {
  formatChange,
  formatDuration,
  formatPrevious,
  formatReading,
  formatTrend,
  plural,
  reasonsOf,
} from '../document/format.js';
import type { PackageCoverage, ScanSection, TierScan } from './data.js';

function tierRow(tier: TierScan): readonly Line[] {
  if (tier.status === 'scanned') {
    return [tier.tier, 'scanned', String(tier.findings), String(tier.new), String(tier.fixed)];
  }
  const words = { 'not-due': 'not due', off: 'off', failed: 'failed' } as const;
  const text = tier.reason === '' ? words[tier.status] : `${words[tier.status]}: ${tier.reason}`;
  return [tier.tier, toned(text, tier.status === 'failed' ? 'bad' : 'dim'), '–', '–', '–'];
}

function coverageRow({ package: name, coverage, threshold }: PackageCoverage): readonly Line[] {
  const isBelow = coverage.status === 'measured' && coverage.value < threshold;
  const value = formatReading(coverage, 'percent');
  return [
    code(name),
    isBelow ? toned(value, 'bad') : value,
    formatTrend(coverage, 'higher'),
    `${threshold} %`,
  ];
}

function severityLine(scan: ScanSection): string {
  const parts = SEVERITIES.filter((severity) => scan.bySeverity[severity] > 0).map(
    (severity) => `${scan.bySeverity[severity]} ${severity}`,
  );
  return parts.length === 0 ? 'No findings' : parts.join(', ');
}

function figures(scan: ScanSection): Block {
  const right = { align: 'right' } as const;
  return tableOr(
    [{ title: 'Figure' }, { title: 'Now', ...right }, { title: 'Before', ...right }, { title: 'Trend' }],
    [
      ['Critical findings', scan.critical > 0 ? toned(String(scan.critical), 'bad') : '0', '–', ''],
      [
        'N+1 queries',
        formatReading(scan.nPlusOne, 'count'),
        formatPrevious(scan.nPlusOne, 'count'),
        formatTrend(scan.nPlusOne, 'lower'),
      ],
      [
        'High and critical vulnerabilities',
        formatReading(scan.vulnerabilities, 'count'),
        formatPrevious(scan.vulnerabilities, 'count'),
        formatTrend(scan.vulnerabilities, 'lower'),
      ],
      ...scan.bundles.map(({ name, size }): readonly Line[] => [
        ['Bundle ', code(name)],
        formatReading(size, 'bytes'),
        formatPrevious(size, 'bytes'),
        [formatTrend(size, 'lower'), ` ${formatChange(size)}`],
      ]),
    ],
    '',
  );
}

/** "Scan results": what was looked at, what was found, what could not be measured. */
export function scanSection(scan: ScanSection): readonly Block[] {
  const right = { align: 'right' } as const;
  const total = SEVERITIES.reduce((sum, severity) => sum + scan.bySeverity[severity], 0);
  return [
    heading(2, 'Scan results'),
    paragraph(
      `${severityLine(scan)}; ${plural(total, 'finding')} in all, scanned in ${formatDuration(scan.durationMs)}.`,
    ),
    tableOr(
      [
        { title: 'Tier' },
        { title: 'Scan' },
        { title: 'Findings', ...right },
        { title: 'New', ...right },
        { title: 'Fixed', ...right },
      ],
      scan.tiers.map(tierRow),
      'No tier was scanned.',
    ),
    figures(scan),
    ...reasonsOf([
      { name: 'N+1 queries', reading: scan.nPlusOne },
      { name: 'High and critical vulnerabilities', reading: scan.vulnerabilities },
      ...scan.bundles.map(({ name, size }) => ({ name: `Bundle ${name}`, reading: size })),
    ]),
    heading(3, 'Coverage by package'),
    tableOr(
      [
        { title: 'Package' },
        { title: 'Lines', ...right },
        { title: 'Trend' },
        { title: 'Threshold', ...right },
      ],
      scan.coverage.map(coverageRow),
      'No package has a coverage threshold.',
    ),
    ...reasonsOf(scan.coverage.map(({ package: name, coverage }) => ({ name, reading: coverage }))),
    ...(scan.notMeasured.length === 0
      ? []
      : [
          heading(3, 'Not measured'),
          listOr(
            scan.notMeasured.map(({ what, reason }) => `${what}: not measured, because ${reason}`),
            '',
          ),
        ]),
    ...(scan.skipped.length === 0
      ? []
      : [heading(3, 'Files left out'), listOr(scan.skipped.map(skippedLine), '')]),
  ];
}

function skippedLine({ reason, count, examples }: ScanSection['skipped'][number]): Line {
  const names = examples.flatMap((example, index) => [index === 0 ? ': ' : ', ', code(example)]);
  return [
    `${plural(count, 'file')}, ${reason}`,
    ...names,
    count > examples.length && examples.length > 0 ? ' …' : '',
  ];
}
