import type { Config } from '../config/schema.js';
import type { RepositoryShape } from '../config/shape.js';
import type { StateEvent } from '../core/event.js';
import { TIERS, type Finding } from '../core/finding.js';
import { TOOL_NAME, TOOL_VERSION } from '../core/tool.js';
import type { DashboardRow, NextPriority, ScanSection, SessionReport } from '../report/session/data.js';
import { rules } from '../rules/registry.js';
import type { SessionRecord } from '../session/run/result.js';
import {
  meanCoverage,
  projectMetrics,
  series,
  severeVulnerabilities,
  type MetricsRecord,
} from '../state/projections/metrics.js';
import { projectTargets } from '../state/projections/targets.js';
import type { Reading } from '../state/reading.js';

const NEXT = 3;
/** Minutes that a person needs for one finding, from looking at our own fixes on public repositories. */
const MINUTES = { safe: 2, review: 10, executor: 20, person: 30 } as const;

function minutesFor(finding: Finding): number {
  const { remediation } = finding;
  return remediation.by === 'fixer' ? MINUTES[remediation.safety] : MINUTES[remediation.by];
}

/** What is most worth doing after this session: the worst remaining rules, in scan order. */
export function nextPriorities(
  findings: readonly Finding[],
  done: ReadonlySet<string>,
): readonly NextPriority[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!done.has(finding.fingerprint) && finding.confidence !== 'low')
      groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  }
  const worst = (group: readonly Finding[]): number =>
    Math.min(...group.map((finding) => TIERS.indexOf(finding.tier)));
  return [...groups]
    .sort(
      ([a, left], [b, right]) => worst(left) - worst(right) || right.length - left.length || (a < b ? -1 : 1),
    )
    .slice(0, NEXT)
    .map(([rule, group]) => {
      const title = rules.find((candidate) => candidate.meta.id === rule)?.meta.title ?? rule;
      const files = new Set(group.map((finding) => finding.path)).size;
      return {
        focus: `${title} (${rule})`,
        impact: `${group.length} ${group.length === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'file' : 'files'}, the worst is ${group[0]?.severity ?? 'unknown'}`,
        estimateMinutes: group.reduce((total, finding) => total + minutesFor(finding), 0),
      };
    });
}

const NOTHING: ScanSection = {
  tiers: [],
  bySeverity: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
  critical: 0,
  coverage: [],
  nPlusOne: { status: 'not-measured', reason: 'the session ended before the scan' },
  bundles: [],
  vulnerabilities: { status: 'not-measured', reason: 'the session ended before the scan' },
  notMeasured: [],
  skipped: [],
  durationMs: 0,
};

type Row = Omit<DashboardRow, 'reading' | 'history'> & {
  readonly pick: (record: MetricsRecord) => number | null;
};

function row(history: readonly MetricsRecord[], { pick, ...rest }: Row, reason: string): DashboardRow {
  const values = series(history, pick);
  const last = history.at(-1);
  const current = last === undefined ? null : pick(last);
  const reading: Reading =
    current === null
      ? { status: 'not-measured', reason }
      : { status: 'measured', value: current, previous: values.at(-2) ?? null };
  return { ...rest, reading, history: values };
}

/** The section "Metrics dashboard" (CM-26): one row for each of the four areas at least. */
function dashboard(history: readonly MetricsRecord[], config: Config): readonly DashboardRow[] {
  const last = history.at(-1);
  const reason = (what: string): string => last?.notMeasured[what] ?? 'the last run did not measure it';
  const count = { unit: 'count', better: 'lower' } as const;
  const bundles = Object.keys(last?.bundles ?? {});
  return [
    row(
      history,
      {
        area: 'coverage',
        metric: 'Line coverage',
        unit: 'percent',
        better: 'higher',
        target: config.scan.coverage,
        pick: meanCoverage,
      },
      reason('coverage'),
    ),
    row(
      history,
      {
        area: 'build',
        metric: 'Green build',
        unit: 'percent',
        better: 'higher',
        target: 100,
        pick: (entry) => (entry.build === null ? null : entry.build === 'green' ? 100 : 0),
      },
      reason('build'),
    ),
    row(
      history,
      {
        area: 'build',
        metric: 'Failing tests',
        ...count,
        target: 0,
        pick: (entry) => entry.tests?.failed ?? null,
      },
      reason('tests'),
    ),
    row(
      history,
      { area: 'build', metric: 'Type errors', ...count, target: 0, pick: (entry) => entry.typeErrors },
      reason('types'),
    ),
    row(
      history,
      {
        area: 'security',
        metric: 'High and critical vulnerabilities',
        ...count,
        target: 0,
        pick: severeVulnerabilities,
      },
      reason('vulnerabilities'),
    ),
    row(
      history,
      {
        area: 'security',
        metric: 'Findings rated high or critical',
        ...count,
        target: 0,
        pick: (entry) => (entry.bySeverity.critical ?? 0) + (entry.bySeverity.high ?? 0),
      },
      '',
    ),
    row(
      history,
      {
        area: 'performance',
        metric: 'N+1 queries',
        ...count,
        target: 0,
        pick: (entry) => entry.findings['performance/no-n-plus-one'] ?? 0,
      },
      '',
    ),
    ...bundles.map((name) =>
      row(
        history,
        {
          area: 'performance',
          metric: `Bundle ${name}`,
          unit: 'bytes',
          better: 'lower',
          target: null,
          pick: (entry) => entry.bundles[name] ?? null,
        },
        reason('bundles'),
      ),
    ),
  ];
}

/** Everything that the report of a session says, from its own record and from the log. */
export function assembleReport(
  record: SessionRecord,
  source: {
    readonly scan: ScanSection | null;
    readonly findings: readonly Finding[];
    readonly events: readonly StateEvent[];
    readonly config: Config;
    readonly shape: RepositoryShape;
    readonly now: Date;
  },
): SessionReport {
  const { config, events, shape, now } = source;
  const done = new Set(
    record.actions.fixes.filter((fix) => fix.result === 'landed').map((fix) => fix.fingerprint),
  );
  const tested = shape.packages.filter((entry) => entry.commands.test !== undefined);
  return {
    ...record,
    tool: { name: TOOL_NAME, version: TOOL_VERSION },
    scan: source.scan ?? NOTHING,
    next: nextPriorities(source.findings, done),
    dashboard: dashboard(projectMetrics(events), config),
    targets: projectTargets({
      events,
      targets: config.targets,
      thresholds: new Map(tested.map((entry) => [entry.name, entry.coverage])),
      bundleGrowthPercent: config.scan.bundleGrowthPercent,
      now,
    }),
  };
}
