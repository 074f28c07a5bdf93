import type { HealthMonth, HealthPart } from '../../state/projections/health.js';
import {
  heading,
  paragraph,
  strong,
  tableOr,
  toned,
  type Block,
  type Inline,
  type Line,
} from '../document/blocks.js';
import { formatTrend, reasonsOf } from '../document/format.js';
import { HEALTH_PART_WORDS, healthPoints, healthTrend, healthValue, totalTrend } from './part-words.js';

const right = { align: 'right' } as const;

function verdict({ score }: HealthPart): Inline {
  if (score === null) return toned('unknown', 'dim');
  return score === 100 ? toned('met', 'good') : toned('not met', 'bad');
}

function partRow(part: HealthPart): readonly Line[] {
  const { name, value, target } = part;
  const { title, better } = HEALTH_PART_WORDS[name];
  const isMeasured = value.status === 'measured';
  return [
    title,
    isMeasured ? healthValue(part, value.value) : 'not measured',
    `${better === 'higher' ? 'at least' : 'at most'} ${healthValue(part, target)}`,
    verdict(part),
    isMeasured && value.previous !== null ? healthValue(part, value.previous) : '–',
    formatTrend(healthTrend(part), better),
    healthPoints(part.score),
  ];
}

function totalLine(month: HealthMonth, before: HealthMonth | undefined): Block {
  if (month.total === null)
    return paragraph(strong(month.month), ': nothing could be measured, so that there is no score.');
  const measured = month.parts.filter(({ score }) => score !== null).length;
  return paragraph(
    strong(`${month.month}: ${healthPoints(month.total)} of 100`),
    ' ',
    totalTrend(month, before),
    `; the mean of ${measured} of ${month.parts.length} parts.`,
  );
}

function monthRow({ month, parts, total }: HealthMonth): readonly Line[] {
  const measured = parts.filter(({ score }) => score !== null).length;
  return [
    month,
    ...parts.map(({ score }) => healthPoints(score)),
    strong(healthPoints(total)),
    `${measured} of ${parts.length}`,
  ];
}

/** Months in our own spelling, so that nothing from outside is in the chart. */
function chart(months: readonly HealthMonth[]): readonly Block[] {
  const bars = months.flatMap(({ month, total }) => (total === null ? [] : [{ label: month, value: total }]));
  return bars.length < 2
    ? []
    : [{ kind: 'chart', form: 'line', title: 'Health score by month', unit: 'points', bars, most: 100 }];
}

/** The health score (CM-28): the present month by part with targets, then every month's scores, charted. */
export function healthSection(months: readonly HealthMonth[]): readonly Block[] {
  const present = months.at(-1);
  if (present === undefined) return [heading(2, 'Health score'), paragraph('No month is recorded.')];
  return [
    heading(2, 'Health score'),
    totalLine(present, months.at(-2)),
    tableOr(
      [
        { title: 'Part' },
        { title: 'This month', ...right },
        { title: 'Target', ...right },
        { title: 'Verdict' },
        { title: 'Month before', ...right },
        { title: 'Trend' },
        { title: 'Score', ...right },
      ],
      present.parts.map(partRow),
      '',
    ),
    ...reasonsOf(
      present.parts.map(({ name, value }) => ({ name: HEALTH_PART_WORDS[name].title, reading: value })),
    ),
    heading(3, 'Scores by month'),
    tableOr(
      [
        { title: 'Month' },
        ...present.parts.map(({ name }) => ({ title: name, ...right })),
        { title: 'Total', ...right },
        { title: 'Measured', ...right },
      ],
      months.map(monthRow),
      '',
    ),
    ...chart(months),
  ];
}
