import { toned, type Inline } from '../document/blocks.js';
import { formatTrend, formatValue } from '../document/format.js';
import type { HealthMonth, HealthPart, HealthPartName } from '../../state/projections/health.js';
import type { Reading } from '../../state/reading.js';

/** How the parts of the health score are told, in every form of a report. */
export const HEALTH_PART_WORDS: Readonly<
  Record<HealthPartName, { readonly title: string; readonly better: 'higher' | 'lower' }>
> = {
  coverage: { title: 'Test coverage', better: 'higher' },
  build: { title: 'Build success', better: 'higher' },
  security: { title: 'High and critical vulnerabilities', better: 'lower' },
  performance: { title: 'Latency, p95', better: 'lower' },
  integration: { title: 'Integration success', better: 'higher' },
};

/** A share that is judged by the thousandth is not rounded to the tenth. */
export function healthValue({ name, unit }: HealthPart, value: number): string {
  return name === 'integration' ? `${Math.round(value * 1_000) / 1_000} %` : formatValue(value, unit);
}

/** Rounded down, so that only a met target is shown as 100; the little extra takes back what floating point lost. */
export function healthPoints(score: number | null): string {
  return score === null ? '–' : String(Math.floor(score * 10 + 1e-6) / 10);
}

/** Of successes near 100 % only the failures tell a trend: 99.5 % after 99.9 % is five times as many. */
export function healthTrend({ name, value }: HealthPart): Reading {
  if (name !== 'integration' || value.status === 'not-measured') return value;
  const { previous } = value;
  return {
    status: 'measured',
    value: value.value - 100,
    previous: previous === null ? null : previous - 100,
  };
}

function measuredParts({ parts }: HealthMonth): string {
  return parts
    .filter(({ score }) => score !== null)
    .map(({ name }) => name)
    .join();
}

/** Where the total went since the month before; a mean of other parts is nothing to compare with. */
export function totalTrend(month: HealthMonth, before: HealthMonth | undefined): Inline {
  if (month.total === null) return toned('–', 'dim');
  const previous = before?.total ?? null;
  if (before !== undefined && previous !== null && measuredParts(before) !== measuredParts(month))
    return toned('· of other parts than the month before', 'dim');
  return formatTrend({ status: 'measured', value: month.total, previous }, 'higher');
}
