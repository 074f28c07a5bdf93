import { compareText, SEVERITIES } from '../../../core/finding.js';
import type { StateEvent } from '../../../core/event.js';
import { LEAST_FOR_A_SHARE, outcomeOf } from '../../../state/projections/deployment-metrics.js';
import type { EnvironmentLedger } from '../../../state/projections/deployments.js';
import { HEALTH_PARTS, type HealthMonth } from '../../../state/projections/health.js';
import type { IterationRecord } from '../../../state/projections/iterations.js';
import { meanCoverage, type MetricsRecord } from '../../../state/projections/metrics.js';
import { eventsOf } from '../../../state/read.js';
import type { ChartData } from '../data.js';
import { standingOf } from './iterations.js';

type Row = ChartData['rows'][number];

/** Lines of one chart that a reader can follow, the mean beside them. */
const MOST_LINES = 4;

/** A chart of these rows; one without any value says why. */
function chart(about: Omit<ChartData, 'rows' | 'reason'>, rows: readonly Row[], absent: string): ChartData {
  const hasValues = rows.some(({ values }) => values.some((value) => value !== null));
  return { ...about, rows: hasValues ? rows : [], reason: hasValues ? null : absent };
}

/** The last recording of each day in UTC, so that a day of many runs is one point. */
export function dailyMetrics(events: readonly StateEvent[]): readonly MetricsRecord[] {
  const days = new Map<string, MetricsRecord>();
  for (const { event, data } of eventsOf(events, 'metrics.recorded'))
    days.set(event.at.slice(0, 10), { ...data, at: event.at });
  return [...days.values()];
}

function daily(
  records: readonly MetricsRecord[],
  values: (record: MetricsRecord) => readonly (number | null)[],
): readonly Row[] {
  return records.map((record) => ({ at: record.at, label: record.at.slice(0, 10), values: values(record) }));
}

/** Names whose last values are greatest, or least. */
function leading(
  records: readonly MetricsRecord[],
  pick: (record: MetricsRecord) => Readonly<Record<string, number>>,
  order: 'greatest' | 'least',
): readonly string[] {
  const last = new Map(records.flatMap((record) => Object.entries(pick(record))));
  const way = order === 'greatest' ? -1 : 1;
  return [...last]
    .sort(([a, left], [b, right]) => way * (left - right) || compareText(a, b))
    .slice(0, MOST_LINES)
    .map(([name]) => name);
}

function scoreChart(iterations: readonly IterationRecord[]): ChartData {
  const rows = iterations.flatMap((record) => {
    const found = standingOf(record);
    if (found === null) return [];
    return [{ at: found.at, label: `Iteration ${record.iteration}`, values: [found.standing.score.percent] }];
  });
  return chart(
    {
      ...{
        id: 'score',
        title: 'Scorecard by iteration',
        unit: 'percent',
        isShare: true,
        step: 'Iteration',
        better: 'higher',
      },
      description: 'Weighted share of measurable criteria that pass, at the end of each iteration.',
      ...{ series: ['Score'], target: null },
    },
    rows,
    'no iteration has assessed the repository yet',
  );
}

function coverageChart(records: readonly MetricsRecord[], threshold: number): ChartData {
  const packages = leading(records, ({ coverage }) => coverage, 'least');
  const lines = packages.length > 1 ? packages : [];
  return chart(
    {
      ...{ id: 'coverage', title: 'Coverage', unit: 'percent', isShare: true, step: 'Day', better: 'higher' },
      description:
        lines.length === 0
          ? 'Lines that tests run.'
          : 'Lines that tests run: the mean of the measured packages, and the packages with the least.',
      ...{ series: ['Mean', ...lines], target: threshold },
    },
    daily(records, (record) => [meanCoverage(record), ...lines.map((name) => record.coverage[name] ?? null)]),
    'no run has measured it yet',
  );
}

function findingsChart(records: readonly MetricsRecord[]): ChartData {
  return chart(
    {
      ...{
        id: 'open',
        title: 'Open findings by severity',
        unit: 'count',
        isShare: false,
        step: 'Day',
        better: 'lower',
      },
      description: 'Findings that were open at the end of each day.',
      ...{ series: SEVERITIES, target: null },
    },
    // A scan that found nothing of a severity does not name it.
    daily(records, ({ bySeverity }) => SEVERITIES.map((severity) => bySeverity[severity] ?? 0)),
    'no run has recorded findings yet',
  );
}

function vulnerabilitiesChart(records: readonly MetricsRecord[]): ChartData {
  const shown = SEVERITIES.filter((severity) => severity !== 'info');
  return chart(
    {
      ...{
        id: 'vulnerabilities',
        title: 'Vulnerable dependencies',
        unit: 'count',
        isShare: false,
        step: 'Day',
        better: 'lower',
      },
      description: 'Known vulnerabilities of installed packages; a gap where the audit could not be run.',
      ...{ series: shown, target: null },
    },
    daily(records, ({ vulnerabilities }) =>
      shown.map((severity) => (vulnerabilities === null ? null : (vulnerabilities[severity] ?? 0))),
    ),
    'no audit could be run yet',
  );
}

function bundleChart(records: readonly MetricsRecord[]): ChartData {
  const names = leading(records, ({ bundles }) => bundles, 'greatest');
  return chart(
    {
      ...{ id: 'bundles', title: 'Bundle size', unit: 'bytes', isShare: false, step: 'Day', better: 'lower' },
      description: 'Bytes of the largest bundles.',
      ...{ series: names, target: null },
    },
    daily(records, ({ bundles }) => names.map((name) => bundles[name] ?? null)),
    'no bundle was measured yet',
  );
}

/** Percent of a month's decided deployments that passed; null for fewer than five. */
function successOf(ledger: EnvironmentLedger, month: string): number | null {
  const outcomes = ledger.history
    .filter(({ firstSeenAt, revertOf }) => revertOf === null && firstSeenAt.startsWith(month))
    .map(outcomeOf);
  const passed = outcomes.filter((outcome) => outcome === 'passed').length;
  const decided = passed + outcomes.filter((outcome) => outcome === 'failed').length;
  return decided < LEAST_FOR_A_SHARE ? null : (passed / decided) * 100;
}

function deploymentsChart(ledgers: readonly EnvironmentLedger[], target: number): ChartData {
  const shown = ledgers.slice(0, MOST_LINES);
  const months = new Set(
    shown.flatMap(({ history }) => history.map(({ firstSeenAt }) => firstSeenAt.slice(0, 7))),
  );
  const rows = [...months].sort(compareText).map((month) => ({
    ...{ at: `${month}-01T00:00:00.000Z`, label: month },
    values: shown.map((ledger) => successOf(ledger, month)),
  }));
  return chart(
    {
      ...{
        id: 'deployments',
        title: 'Deployments that succeeded',
        unit: 'percent',
        isShare: true,
        step: 'Month',
      },
      better: 'higher',
      description: `Share of each month's deployments; a gap where there were fewer than ${LEAST_FOR_A_SHARE}.`,
      ...{ series: shown.map(({ environment }) => environment), target },
    },
    rows,
    `no month has had ${LEAST_FOR_A_SHARE} deployments with an outcome yet`,
  );
}

function healthChart(months: readonly HealthMonth[]): ChartData {
  const rows = months.map(({ month, total, parts }) => ({
    ...{ at: `${month}-01T00:00:00.000Z`, label: month },
    values: [total, ...HEALTH_PARTS.map((name) => parts.find((part) => part.name === name)?.score ?? null)],
  }));
  return chart(
    {
      ...{
        id: 'health',
        title: 'Health by month',
        unit: 'count',
        isShare: true,
        step: 'Month',
        better: 'higher',
      },
      description: 'Score out of 100: the total, and the parts that it is the mean of.',
      ...{ series: ['total', ...HEALTH_PARTS], target: null },
    },
    rows,
    'nothing was recorded yet',
  );
}

export interface ChartSources {
  readonly events: readonly StateEvent[];
  readonly iterations: readonly IterationRecord[];
  readonly ledgers: readonly EnvironmentLedger[];
  readonly health: readonly HealthMonth[];
  /** Percent of lines. */
  readonly coverageThreshold: number;
  /** Percent of deployments. */
  readonly successTarget: number;
}

/** The charts of the history, each with a reason where there is nothing to draw. */
export function historyCharts(sources: ChartSources): readonly ChartData[] {
  const records = dailyMetrics(sources.events);
  return [
    healthChart(sources.health),
    scoreChart(sources.iterations),
    findingsChart(records),
    coverageChart(records, sources.coverageThreshold),
    vulnerabilitiesChart(records),
    deploymentsChart(sources.ledgers, sources.successTarget),
    bundleChart(records),
  ];
}
