import type { HealthMonth, HealthPart, HealthPartName } from '../../state/projections/health.js';
import type { Reading } from '../../state/reading.js';
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
import { formatTrend, formatValue, reasonsOf } from '../document/format.js';

const right = { align: 'right' } as const;

const PARTS: Readonly<
  Record<HealthPartName, { readonly title: string; readonly better: 'higher' | 'lower' }>
> = {
  coverage: { title: 'Test coverage', better: 'higher' },
  build: { title: 'Build success', better: 'higher' },
  security: { title: 'High and critical vulnerabilities', better: 'lower' },
  performance: { title: 'Latency, p95', better: 'lower' },
  integration: { title: 'Integration success', better: 'higher' },
};

/** A share that is judged by the thousandth is not rounded to the tenth. */
function valueText({ name, unit }: HealthPart, value: number): string {
  return name === 'integration' ? `${Math.round(value * 1_000) / 1_000} %` : formatValue(value, unit);
}

/** Rounded down, so that only a met target is shown as 100; the little extra takes back what floating point lost. */
function points(score: number | null): string {
  return score === null ? '–' : String(Math.floor(score * 10 + 1e-6) / 10);
}

/** Of successes near 100 % only the failures tell a trend: 99.5 % after 99.9 % is five times as many. */
function trendReading({ name, value }: HealthPart): Reading {
  if (name !== 'integration' || value.status === 'not-measured') return value;
  const { previous } = value;
  return {
    status: 'measured',
    value: value.value - 100,
    previous: previous === null ? null : previous - 100,
  };
}

function verdict({ score }: HealthPart): Inline {
  if (score === null) return toned('unknown', 'dim');
  return score === 100 ? toned('met', 'good') : toned('not met', 'bad');
}

function partRow(part: HealthPart): readonly Line[] {
  const { name, value, target } = part;
  const { title, better } = PARTS[name];
  const isMeasured = value.status === 'measured';
  return [
    title,
    isMeasured ? valueText(part, value.value) : 'not measured',
    `${better === 'higher' ? 'at least' : 'at most'} ${valueText(part, target)}`,
    verdict(part),
    isMeasured && value.previous !== null ? valueText(part, value.previous) : '–',
    formatTrend(trendReading(part), better),
    points(part.score),
  ];
}

function totalLine(month: HealthMonth, before: HealthMonth | undefined): Block {
  if (month.total === null)
    return paragraph(strong(month.month), ': nothing could be measured, so that there is no score.');
  const measured = month.parts.filter(({ score }) => score !== null).length;
  const reading: Reading = {
    ...{ status: 'measured', value: month.total, previous: before?.total ?? null },
  };
  return paragraph(
    strong(`${month.month}: ${points(month.total)} of 100`),
    ' ',
    formatTrend(reading, 'higher'),
    `; the mean of ${measured} of ${month.parts.length} parts.`,
  );
}

function monthRow({ month, parts, total }: HealthMonth): readonly Line[] {
  const measured = parts.filter(({ score }) => score !== null).length;
  return [
    month,
    ...parts.map(({ score }) => points(score)),
    strong(points(total)),
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
    ...reasonsOf(present.parts.map(({ name, value }) => ({ name: PARTS[name].title, reading: value }))),
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
