import { SEVERITIES } from '../../../core/finding.js';
import { formatValue } from '../../document/format.js';
import { HEALTH_PART_WORDS, healthPoints, healthTrend, healthValue } from '../../health/part-words.js';
import type { LastIteration, PageData } from '../data.js';
import { h, moment, outside, type HtmlElement, type HtmlNode } from '../node.js';
import { severityBadge } from '../rows/finding-row.js';
import { grouped } from '../rows/pages.js';
import { dataTable } from '../table.js';
import { bar, card, nothing, percentBar, readingText, toned, toneOfScore, trend } from '../words.js';
import { part } from './header.js';
import { severityCounts, tiles } from './tiles.js';

function scoreCell(percent: number | null): { readonly shown: HtmlNode; readonly sortBy: number } {
  if (percent === null) return { shown: h('span', { class: 'dim' }, 'not measurable'), sortBy: -1 };
  return { shown: percentBar(percent, toneOfScore(percent)), sortBy: percent };
}

function health({ health: months }: PageData): HtmlElement {
  const month = months.value?.at(-1);
  if (month === undefined)
    return card('health', 'Health', nothing(`Not known, because ${months.reason ?? ''}.`));
  return card(
    'health',
    `Health, ${month.month}`,
    dataTable({
      caption: `Parts of the health score of ${month.month}`,
      columns: [
        { title: 'Part' },
        { title: 'Value' },
        { title: 'Target' },
        { title: 'Score', isNumber: true },
      ],
      rows: month.parts.map((part) => {
        const { title, better } = HEALTH_PART_WORDS[part.name];
        return [
          title,
          part.value.status === 'measured'
            ? [healthValue(part, part.value.value), ' ', trend(healthTrend(part), better)]
            : readingText(part.value, part.unit),
          `${better === 'higher' ? 'at least' : 'at most'} ${healthValue(part, part.target)}`,
          healthPoints(part.score),
        ];
      }),
    }),
    h('p', { class: 'dim' }, 'The total is the mean of the parts that were measured.'),
  );
}

function scorecard({ scorecard: standing }: PageData): HtmlElement {
  const title = 'Scorecard by area';
  if (standing.value === null)
    return card('scorecard', title, nothing(`Not known, because ${standing.reason}.`));
  const { areas, at, commit } = standing.value;
  return card(
    'scorecard',
    title,
    dataTable({
      caption: title,
      isSortable: true,
      columns: [
        { title: 'Area' },
        { title: 'Score' },
        { title: 'Pass', isNumber: true },
        { title: 'Fail', isNumber: true },
        { title: 'Not measurable', isNumber: true },
      ],
      rows: areas.map(({ area, score }) => [
        outside(area),
        scoreCell(score.percent),
        score.passed,
        score.failed,
        score.notMeasurable,
      ]),
    }),
    h(
      'p',
      { class: 'dim' },
      'Of ',
      h('code', {}, outside(commit.slice(0, 12))),
      ', ',
      moment(at, 'day'),
      '.',
    ),
  );
}

function targets({ targets: rows }: PageData): HtmlElement {
  const title = 'Targets';
  if (rows.length === 0) return card('targets', title, nothing('No target is configured.'));
  return card(
    'targets',
    title,
    dataTable({
      caption: title,
      isSortable: true,
      columns: [
        { title: 'Target' },
        { title: 'Now' },
        { title: 'Asked for' },
        { title: 'Verdict' },
        { title: 'Trend' },
      ],
      rows: rows.map(({ name, period, reading, target, unit, better, met }) => [
        [outside(name), ' ', h('span', { class: 'dim' }, period)],
        {
          shown: readingText(reading, unit),
          sortBy: reading.status === 'measured' ? reading.value : -1,
        },
        {
          shown: `${better === 'higher' ? 'at least' : 'at most'} ${formatValue(target, unit)}`,
          sortBy: target,
        },
        reading.status !== 'measured'
          ? h('span', { class: 'dim' }, 'open')
          : met
            ? toned('met', 'good')
            : toned('not met', 'bad'),
        trend(reading, better),
      ]),
    }),
  );
}

function iterationParts(last: LastIteration): readonly HtmlElement[] {
  const { scoreBefore, scoreAfter, endedAt, startedAt } = last;
  const scores =
    scoreBefore === null || scoreAfter === null
      ? null
      : h('p', {}, `Score ${formatValue(scoreBefore, 'percent')} → ${formatValue(scoreAfter, 'percent')}`);
  return [
    h(
      'p',
      {},
      toned(last.outcome, last.tone),
      ': ',
      outside(last.reason),
      ', ',
      moment(endedAt ?? startedAt, 'day'),
    ),
    ...(scores === null ? [] : [scores]),
    dataTable({
      caption: `Areas of iteration ${last.iteration}`,
      columns: [{ title: 'Area' }, { title: 'Outcome' }, { title: 'Why' }],
      rows: last.areas.map(({ area, outcome, tone, code, reason }) => [
        outside(area),
        toned(outcome, tone),
        [h('code', {}, outside(code)), ' ', outside(reason)],
      ]),
    }),
    h('h4', {}, 'Next'),
    last.next.length === 0
      ? nothing(endedAt === null ? 'Not known before it has ended.' : 'Nothing is left in the backlog.')
      : h(
          'ol',
          {},
          last.next.map(({ title, area, severity }) =>
            h('li', {}, severityBadge(severity), ' ', outside(title), ' ', h('span', { class: 'dim' }, area)),
          ),
        ),
    ...(last.blockers.length === 0
      ? []
      : [
          h('h4', {}, 'Blockers'),
          h(
            'ul',
            {},
            last.blockers.map((blocker) => h('li', {}, outside(blocker))),
          ),
        ]),
  ];
}

function iteration({ iteration: last }: PageData): HtmlElement {
  if (last.value === null)
    return card('iteration', 'Last iteration', nothing(`Not known, because ${last.reason}.`));
  return card('iteration', `Last iteration: number ${last.value.iteration}`, ...iterationParts(last.value));
}

function severities(data: PageData): HtmlElement {
  const title = 'Open findings';
  const { findings } = data;
  if (findings.value === null)
    return card('severities', title, nothing(`Not known, because ${findings.reason}.`));
  const counts = severityCounts(data);
  const most = Math.max(1, ...Object.values(counts));
  return card(
    'severities',
    title,
    h(
      'ul',
      { class: 'severities' },
      SEVERITIES.map((severity) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: '#findings', 'data-findings': `severity=${severity}` },
            severityBadge(severity),
            h('span', { class: 'number' }, grouped(counts[severity])),
          ),
          bar((counts[severity] / most) * 100, severity),
        ),
      ),
    ),
    h(
      'p',
      { class: 'dim' },
      'Scanned ',
      moment(findings.value.at),
      ' UTC at ',
      h('code', {}, outside(findings.value.commit.slice(0, 12))),
      '.',
    ),
  );
}

const ALERT_WORDS = {
  raised: toned('Alert', 'bad'),
  quiet: toned('No alert', 'good'),
  unknown: h('span', { class: 'dim' }, 'Cannot be told'),
} as const;

function deployments({ deployments: environments }: PageData): HtmlElement {
  const title = 'Deployments';
  if (environments.value === null)
    return card('deployments', title, nothing(`Not known, because ${environments.reason}.`));
  return card(
    'deployments',
    title,
    environments.value.flatMap(({ environment, metrics }) => [
      h('h4', {}, outside(environment), ` in the last ${metrics.days} days`),
      dataTable({
        caption: `Deployments to ${environment}`,
        columns: [
          { title: 'Figure' },
          { title: 'Now' },
          { title: 'Asked for' },
          { title: 'Verdict' },
          { title: 'Trend' },
        ],
        rows: metrics.figures.map(({ name, reading, unit, better, target, met }) => [
          name,
          readingText(reading, unit),
          `${better === 'higher' ? 'at least' : 'at most'} ${formatValue(target, unit)}`,
          met === null
            ? h('span', { class: 'dim' }, 'open')
            : met
              ? toned('met', 'good')
              : toned('not met', 'bad'),
          trend(reading, better),
        ]),
      }),
      h(
        'ul',
        { class: 'alerts' },
        metrics.alerts.map(({ state, sentence }) =>
          h('li', {}, ALERT_WORDS[state], ': ', outside(sentence), '.'),
        ),
      ),
    ]),
  );
}

/** Where the repository stands: readable in a minute. */
export function nowPart(data: PageData): HtmlElement {
  return part(
    'now',
    'Where it stands',
    tiles(data),
    h(
      'div',
      { class: 'cards' },
      h('div', {}, scorecard(data), targets(data)),
      h('div', {}, health(data), severities(data), iteration(data)),
    ),
    deployments(data),
  );
}
