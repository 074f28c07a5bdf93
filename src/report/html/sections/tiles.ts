import { SEVERITIES, type Severity } from '../../../core/finding.js';
import { formatValue, plural } from '../../document/format.js';
import { healthPoints, totalTrend } from '../../health/part-words.js';
import type { Known, PageData } from '../data.js';
import { h, outside, type HtmlChild, type HtmlElement } from '../node.js';
import { grouped } from '../rows/pages.js';
import { lineNodes, toned, toneOfScore, trend } from '../words.js';

interface Tile {
  readonly label: string;
  /** Null: not known. */
  readonly value: string | null;
  readonly tone: string;
  readonly notes: HtmlChild;
}

function tile({ label, value, tone, notes }: Tile): HtmlElement {
  return h(
    'div',
    { class: `tile tone-${tone}` },
    h('dt', {}, label),
    h(
      'dd',
      {},
      h('span', { class: value === null ? 'value dim' : 'value' }, value ?? 'not known'),
      h('span', { class: 'note' }, notes),
    ),
  );
}

function absent(label: string, { reason }: Known<unknown>): HtmlElement {
  return tile({ label, value: null, tone: 'plain', notes: outside(reason ?? '') });
}

function healthTile({ health }: PageData): HtmlElement {
  const label = 'Health this month';
  const month = health.value?.at(-1);
  if (month === undefined) return absent(label, health);
  const { total } = month;
  if (total === null)
    return tile({ label, value: null, tone: 'plain', notes: 'none of its parts was measured' });
  const measured = month.parts.filter(({ score }) => score !== null).length;
  return tile({
    label,
    value: `${healthPoints(total)} of 100`,
    tone: toneOfScore(total),
    notes: [
      lineNodes(totalTrend(month, health.value?.at(-2))),
      `, from ${measured} of ${month.parts.length} parts`,
    ],
  });
}

function scorecardTile({ scorecard }: PageData): HtmlElement {
  const label = 'Scorecard';
  if (scorecard.value === null) return absent(label, scorecard);
  const { total, previous } = scorecard.value;
  const { percent, passed, failed, notMeasurable } = total;
  const counts = `${passed} pass, ${failed} fail, ${notMeasurable} not measurable`;
  return tile({
    label,
    value: percent === null ? null : formatValue(percent, 'percent'),
    tone: toneOfScore(percent),
    notes:
      percent === null
        ? counts
        : [trend({ status: 'measured', value: percent, previous }, 'higher'), `, ${counts}`],
  });
}

/** How many findings of each severity there are. */
export function severityCounts(data: PageData): Readonly<Record<Severity, number>> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of data.findings.value?.rows ?? []) counts[severity] += 1;
  return counts;
}

function findingsTile(data: PageData): HtmlElement {
  const label = 'Open findings';
  if (data.findings.value === null) return absent(label, data.findings);
  const counts = severityCounts(data);
  const words = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${grouped(counts[severity])} ${severity}`,
  );
  const tone = counts.critical > 0 ? 'bad' : counts.high > 0 ? 'warn' : 'good';
  return tile({
    label,
    value: grouped(data.findings.value.rows.length),
    tone,
    notes: words.length === 0 ? 'the last scan found nothing' : words.join(', '),
  });
}

function targetsTile({ targets }: PageData): HtmlElement {
  const measured = targets.filter(({ reading }) => reading.status === 'measured');
  const met = measured.filter((target) => target.met).length;
  const rest = targets.length - measured.length;
  return tile({
    label: 'Targets met',
    value: measured.length === 0 ? null : `${met} of ${measured.length}`,
    tone: measured.length === 0 ? 'plain' : met === measured.length ? 'good' : 'warn',
    notes: rest === 0 ? 'all were measured' : `${rest} more not measured`,
  });
}

function deploymentsTile({ deployments }: PageData): HtmlElement {
  const label = 'Deployments';
  if (deployments.value === null) return absent(label, deployments);
  const all = deployments.value.map(({ metrics }) => metrics);
  const alerts = all.flatMap((metrics) => metrics.alerts);
  const count = (state: (typeof alerts)[number]['state']): number =>
    alerts.filter((alert) => alert.state === state).length;
  const [raised, untold] = [count('raised'), count('unknown')];
  const ended = (outcome: 'passed' | 'failed'): number =>
    all.reduce((sum, { outcomes }) => sum + outcomes[outcome], 0);
  const [passed, failed] = [ended('passed'), ended('failed')];
  const told =
    raised > 0
      ? toned(plural(raised, 'alert'), 'bad')
      : untold === 0
        ? toned('no alert', 'good')
        : `no alert, but ${untold} of ${alerts.length} cannot be told`;
  return tile({
    label,
    value: `${passed} passed`,
    tone: raised > 0 ? 'bad' : failed > 0 ? 'warn' : passed > 0 ? 'good' : 'plain',
    notes: [`${failed} failed in ${all[0]?.days ?? 0} days, `, told],
  });
}

/** Where the repository stands, in five figures. */
export function tiles(data: PageData): HtmlElement {
  return h(
    'dl',
    { class: 'tiles' },
    healthTile(data),
    scorecardTile(data),
    findingsTile(data),
    targetsTile(data),
    deploymentsTile(data),
  );
}
