import {
  errorRates,
  outcomeOf,
  type DeploymentAlert,
  type DeploymentMetrics,
} from '../../state/projections/deployment-metrics.js';
import type {
  DeploymentRecord,
  EnvironmentLedger,
  RollbackRecord,
} from '../../state/projections/deployments.js';
import {
  code,
  heading,
  paragraph,
  tableOr,
  toned,
  type Block,
  type Inline,
  type Line,
  type Tone,
} from '../document/blocks.js';
import {
  formatDuration,
  formatPrevious,
  formatReading,
  formatTrend,
  formatValue,
  plural,
  reasonsOf,
} from '../document/format.js';

/** Deployments shown; beyond it the log has the rest. */
const SHOWN = 20;
const right = { align: 'right' } as const;

/** One environment as the report tells it. */
export interface EnvironmentDeployments {
  readonly ledger: EnvironmentLedger;
  readonly metrics: DeploymentMetrics;
}

function moment(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

function short(commit: string): Inline {
  return code(commit.slice(0, 12));
}

function standing({ good, pointedBack }: EnvironmentLedger): readonly Block[] {
  const last =
    good === null
      ? paragraph('No deployment was verified yet, so that there is none to go back to.')
      : paragraph('Last verified: ', short(good.commit), `, since ${moment(good.firstSeenAt)}.`);
  if (pointedBack === null) return [last];
  const { commit, since, pinned } = pointedBack;
  const kept = pinned ? '; new deployments do not go live until that is undone' : '';
  return [
    last,
    paragraph(
      toned('Production is pointed back', 'warn'),
      ' to ',
      short(commit),
      ` since ${moment(since)}${kept}.`,
    ),
  ];
}

function counted({ outcomes, reverts, days }: DeploymentMetrics): Block {
  const { passed, failed, unclear, open } = outcomes;
  return paragraph(
    `In the last ${days} days: ${passed} passed, ${failed} failed, ${unclear} could not be told, `,
    `${open} without an outcome; ${plural(reverts, 'revert')} beside them.`,
  );
}

function figureRow(figure: DeploymentMetrics['figures'][number]): readonly Line[] {
  const { name, reading, unit, better, target, met } = figure;
  const verdict =
    met === null ? toned('not enough data', 'dim') : met ? toned('met', 'good') : toned('not met', 'bad');
  return [
    name,
    formatReading(reading, unit),
    `${better === 'higher' ? 'at least' : 'at most'} ${formatValue(target, unit)}`,
    verdict,
    formatPrevious(reading, unit),
    formatTrend(reading, better),
  ];
}

const ALERT_WORDS: Readonly<Record<DeploymentAlert['state'], Inline>> = {
  raised: toned('Alert', 'bad'),
  quiet: toned('No alert', 'good'),
  unknown: toned('Cannot be told', 'dim'),
};

const VERDICT_WORDS: Readonly<Record<string, readonly [string, Tone]>> = {
  pass: ['passed', 'good'],
  fail: ['failed', 'bad'],
  inconclusive: ['inconclusive', 'warn'],
  unverified: ['unverified', 'warn'],
};

function verdictOf(record: DeploymentRecord): Inline {
  const known = record.judged === null ? undefined : VERDICT_WORDS[record.judged.verdict];
  const open = record.judged?.final === false ? ', looks go on' : '';
  if (known !== undefined) return toned(`${known[0]}${open}`, known[1]);
  const state = record.state ?? 'unknown';
  return toned(state, outcomeOf(record) === 'failed' ? 'bad' : 'dim');
}

function rollbackOf(rollback: RollbackRecord | null, revertOf: string | null): string {
  if (rollback !== null) return rollback.ended?.outcome ?? 'began';
  return revertOf === null ? '' : 'is a revert';
}

function time(milliseconds: number | null | undefined): string {
  return milliseconds === null || milliseconds === undefined ? '–' : formatDuration(milliseconds);
}

function errorsOf({ judged }: DeploymentRecord): readonly [string, string] {
  const counts = judged?.counts ?? null;
  if (counts === null) return ['–', '–'];
  const { before, after, unit } = errorRates(counts);
  const text = (rate: number): string => `${Math.round(rate * 10) / 10} ${unit}`;
  return [text(before), text(after)];
}

function deploymentRow(record: DeploymentRecord, index: number): readonly Line[] {
  const { judged, firstSeenAt, commit, rollback, revertOf } = record;
  return [
    String(index + 1),
    moment(firstSeenAt),
    short(commit),
    verdictOf(record),
    time(judged?.durations.build),
    time(judged?.durations.deploy),
    time(judged?.durations.verify),
    ...errorsOf(record),
    rollbackOf(rollback, revertOf),
  ];
}

/** Numbers as in the table, so that nothing from outside is in the chart. */
function durationChart(shown: readonly DeploymentRecord[]): readonly Block[] {
  const bars = shown.flatMap(({ judged }, index) => {
    const took = judged?.durations.deploy ?? null;
    return took === null ? [] : [{ label: String(index + 1), value: took / 1_000 }];
  });
  return bars.length < 2
    ? []
    : [{ kind: 'chart', title: 'Time to deploy, by number in the table', unit: 'seconds', bars }];
}

function historyBlocks({ history }: EnvironmentLedger): readonly Block[] {
  const shown = history.slice(-SHOWN);
  return [
    tableOr(
      [
        { title: 'No.', ...right },
        { title: 'Seen' },
        { title: 'Commit' },
        { title: 'Verdict' },
        { title: 'Build', ...right },
        { title: 'Deploy', ...right },
        { title: 'Verify', ...right },
        { title: 'Errors before', ...right },
        { title: 'Errors after', ...right },
        { title: 'Rollback' },
      ],
      shown.map(deploymentRow),
      'No deployment was seen yet.',
    ),
    ...(history.length > shown.length
      ? [paragraph(toned(`The last ${shown.length} of ${history.length}, the oldest first.`, 'dim'))]
      : []),
    ...durationChart(shown),
  ];
}

function environmentBlocks({ ledger, metrics }: EnvironmentDeployments): readonly Block[] {
  return [
    heading(3, `Environment ${ledger.environment}`),
    ...standing(ledger),
    counted(metrics),
    tableOr(
      [
        { title: 'Figure' },
        { title: 'Now', ...right },
        { title: 'Target', ...right },
        { title: 'Verdict' },
        { title: 'Before', ...right },
        { title: 'Trend' },
      ],
      metrics.figures.map(figureRow),
      '',
    ),
    ...reasonsOf(metrics.figures),
    paragraph('Alerts:'),
    {
      kind: 'list',
      items: metrics.alerts.map(({ state, sentence }) => [ALERT_WORDS[state], `: ${sentence}.`]),
    },
    ...historyBlocks(ledger),
  ];
}

/** Section "Deployments" (AD-10, AD-16): where each environment stands, figures with targets, alerts, history. */
export function deploymentsSection(environments: readonly EnvironmentDeployments[]): readonly Block[] {
  return [
    heading(2, 'Deployments'),
    ...(environments.length === 0
      ? [paragraph('No deployment was watched yet.')]
      : environments.flatMap(environmentBlocks)),
  ];
}
