import { heading, tableOr, toned, type Block, type Line } from '../document/blocks.js';
import { formatPrevious, formatReading, formatTrend, formatValue, reasonsOf } from '../document/format.js';
import type { DashboardRow, TargetProgress } from './data.js';

const right = { align: 'right' } as const;
/** Recorded values shown in one line. */
const HISTORY_SHOWN = 5;

function dashboardRow(row: DashboardRow): readonly Line[] {
  const { area, metric, reading, unit, better, target, history } = row;
  const recent = history.slice(-HISTORY_SHOWN).map((value) => formatValue(value, unit));
  return [
    area,
    metric,
    formatReading(reading, unit),
    formatPrevious(reading, unit),
    formatTrend(reading, better),
    target === null ? '–' : formatValue(target, unit),
    recent.length < 2 ? '–' : recent.join(', '),
  ];
}

function targetRow({ period, name, reading, target, unit, better, met }: TargetProgress): readonly Line[] {
  const bound = better === 'higher' ? 'at least' : 'at most';
  const verdict =
    reading.status === 'not-measured'
      ? toned('unknown', 'dim')
      : met
        ? toned('met', 'good')
        : toned('not met', 'bad');
  return [
    period,
    name,
    formatReading(reading, unit),
    `${bound} ${formatValue(target, unit)}`,
    verdict,
    formatTrend(reading, better),
  ];
}

/** The targets with how far they are met, and why one cannot be told (CM-27). */
export function targetBlocks(targets: readonly TargetProgress[]): readonly Block[] {
  return [
    tableOr(
      [
        { title: 'Period' },
        { title: 'Target' },
        { title: 'Now', ...right },
        { title: 'Goal', ...right },
        { title: 'Verdict' },
        { title: 'Trend' },
      ],
      targets.map(targetRow),
      'No targets are set.',
    ),
    ...reasonsOf(targets),
  ];
}

/** "Metrics dashboard": coverage, build, security and performance with trends, then targets (CM-27). */
export function dashboardSection(
  rows: readonly DashboardRow[],
  targets: readonly TargetProgress[],
): readonly Block[] {
  return [
    heading(2, 'Metrics dashboard'),
    tableOr(
      [
        { title: 'Area' },
        { title: 'Metric' },
        { title: 'Now', ...right },
        { title: 'Before', ...right },
        { title: 'Trend' },
        { title: 'Target', ...right },
        { title: 'Recorded' },
      ],
      rows.map(dashboardRow),
      'Nothing was recorded yet.',
    ),
    ...reasonsOf(rows.map(({ metric, reading }) => ({ name: metric, reading }))),
    heading(3, 'Targets and progress'),
    ...targetBlocks(targets),
  ];
}
