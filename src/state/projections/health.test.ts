import { describe, expect, it } from '@jest/globals';
import type { EventInput } from '../events.js';
import { draft, logOf, type Draft } from '../testing/arbitraries.js';
import { projectHealth, type HealthMonth, type HealthOptions, type HealthPartName } from './health.js';

const DAY = 1_440;
const targets = { coverage: 80, p95Ms: 2_000, integrationSuccessPercent: 99.9 };
const options: HealthOptions = { targets, now: new Date('2026-03-15T12:00:00.000Z') };
/** Days after 2026-01-01 on which a month begins. */
const [JANUARY, FEBRUARY, MARCH] = [0, 31, 59] as const;

function recorded(day: number, change: Partial<EventInput<'metrics.recorded'>> = {}): Draft {
  return draft(
    'metrics.recorded',
    {
      ...{ commit: 'c', coverage: {}, findings: {}, bySeverity: {}, vulnerabilities: null, bundles: {} },
      ...{ tests: null, typeErrors: null, lintErrors: null, build: null, durations: {}, notMeasured: {} },
      ...change,
    },
    day * DAY,
  );
}

function service(
  p95Ms: number | null,
  integrationSuccessPercent: number | null,
): NonNullable<EventInput<'metrics.recorded'>['service']> {
  return { source: 'Grafana', p95Ms, integrationSuccessPercent };
}

function months(drafts: readonly Draft[], change: Partial<HealthOptions> = {}): readonly HealthMonth[] {
  return projectHealth(logOf(drafts), { ...options, ...change });
}

function part(month: HealthMonth | undefined, name: HealthPartName): HealthMonth['parts'][number] {
  const found = month?.parts.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`there is no part ${name}`);
  return found;
}

/** Value and score of a part in the last month. */
function last(drafts: readonly Draft[], name: HealthPartName): readonly unknown[] {
  const { value, score } = part(months(drafts).at(-1), name);
  return value.status === 'measured' ? [value.value, score] : [value.reason, score];
}

const perfect: Partial<EventInput<'metrics.recorded'>> = {
  ...{ coverage: { api: 84, web: 80 }, build: 'green' as const, vulnerabilities: { high: 0, low: 7 } },
  service: { source: 'Grafana', p95Ms: 800, integrationSuccessPercent: 99.97 },
};

describe('CM-28: the monthly health score', () => {
  it('has five parts, each with its target, and is 100 when all are met', () => {
    const [month] = months([recorded(MARCH + 1, perfect)]);
    expect(month?.month).toBe('2026-03');
    expect(month?.parts.map(({ name, target, unit, score }) => [name, target, unit, score])).toEqual([
      ['coverage', 80, 'percent', 100],
      ['build', 100, 'percent', 100],
      ['security', 0, 'count', 100],
      ['performance', 2_000, 'milliseconds', 100],
      ['integration', 99.9, 'percent', 100],
    ]);
    expect(month?.total).toBe(100);
  });

  it('is the mean of the scores that there are: what was not measured is no zero', () => {
    const [month] = months([recorded(MARCH, { coverage: { api: 40 }, build: 'green' })]);
    expect(month?.parts.map(({ score }) => score)).toEqual([50, 100, null, null, null]);
    expect(month?.total).toBe(75);
  });

  it('is null when nothing was measured, with a reason for each part', () => {
    const [month] = months([]);
    expect(month?.total).toBeNull();
    expect(month?.parts.map(({ value }) => value)).toEqual(
      Array.from({ length: 5 }, () => ({
        status: 'not-measured',
        reason: 'nothing was recorded in this month',
      })),
    );
  });

  it('takes coverage and vulnerabilities as the month left them', () => {
    const drafts = [
      recorded(MARCH, { coverage: { api: 10 }, vulnerabilities: { high: 9 } }),
      recorded(MARCH + 1, { coverage: { api: 60 }, vulnerabilities: { high: 1, critical: 1, low: 4 } }),
      // A scan without tools takes nothing back.
      recorded(MARCH + 2),
    ];
    expect(last(drafts, 'coverage')).toEqual([60, 75]);
    expect(last(drafts, 'security')).toEqual([2, 50]);
  });

  it.each([
    [0, 100],
    [1, 75],
    [3, 25],
    [4, 0],
    [40, 0],
  ])('security: %i high or critical vulnerabilities give %i', (count, score) => {
    expect(last([recorded(MARCH, { vulnerabilities: { high: count } })], 'security')).toEqual([count, score]);
  });

  it('takes the share of green builds of those that could be told', () => {
    const builds = (['green', 'green', null, 'red', 'green'] as const).map((build, index) =>
      recorded(MARCH + index, { build }),
    );
    expect(last(builds, 'build')).toEqual([75, 75]);
  });

  it('performance: the median p95 of the month, its score by how far it is above the target', () => {
    const latencies = [900, 90_000, 1_000].map((p95, index) =>
      recorded(MARCH + index, { service: service(p95, null) }),
    );
    expect(last(latencies, 'performance')).toEqual([1_000, 100]);
    expect(last([recorded(MARCH, { service: service(4_000, null) })], 'performance')).toEqual([4_000, 50]);
    expect(last([recorded(MARCH, { service: service(0, null) })], 'performance')).toEqual([0, 100]);
  });

  it.each([
    [100, 100],
    [99.9, 100],
    [99.8, 50],
    [99, 10],
    [0, 0.1],
  ])('integration: %f %% of successes give %f', (percent, score) => {
    const [value, given] = last([recorded(MARCH, { service: service(null, percent) })], 'integration');
    expect(value).toBe(percent);
    expect(given).toBeCloseTo(score, 6);
  });

  it('gives the reason of the last recording, or how to have it measured', () => {
    const told = recorded(MARCH, {
      notMeasured: { 'coverage web': 'it has no test script', vulnerabilities: 'there is no lockfile' },
    });
    expect(last([told], 'coverage')).toEqual(['it has no test script', null]);
    expect(last([told], 'security')).toEqual(['there is no lockfile', null]);
    expect(last([told], 'build')).toEqual(['no scan of this month ran types and tests', null]);
    expect(last([told], 'performance')).toEqual(['no file of figures is configured (health.figures)', null]);
  });

  it('goes month by month from the first recording to the present, empty months included', () => {
    const found = months([
      recorded(JANUARY, { coverage: { api: 40 } }),
      recorded(FEBRUARY - 1, { coverage: { api: 60 } }),
      recorded(MARCH, { coverage: { api: 80 } }),
    ]);
    expect(found.map(({ month, total }) => [month, total])).toEqual([
      ['2026-01', 75],
      ['2026-02', null],
      ['2026-03', 100],
    ]);
    // No value of January stands in for that of February.
    expect(part(found[2], 'coverage').value).toEqual({ status: 'measured', value: 80, previous: null });
  });

  it('compares with the month before, also where that is no longer shown', () => {
    const drafts = [
      recorded(FEBRUARY, { coverage: { api: 60 } }),
      recorded(MARCH, { coverage: { api: 80 } }),
    ];
    const [only, ...rest] = months(drafts, { months: 1 });
    expect(rest).toEqual([]);
    expect(part(only, 'coverage').value).toEqual({ status: 'measured', value: 80, previous: 60 });
  });

  it('crosses a year', () => {
    const found = months([recorded(JANUARY)], { now: new Date('2027-02-01T00:00:00.000Z'), months: 3 });
    expect(found.map(({ month }) => month)).toEqual(['2026-12', '2027-01', '2027-02']);
  });

  it('takes targets from the configuration', () => {
    const strict = { targets: { coverage: 100, p95Ms: 400, integrationSuccessPercent: 100 } };
    const [month] = months([recorded(MARCH, perfect)], strict);
    expect(month?.parts.map(({ score }) => score)).toEqual([82, 100, 100, 50, 0]);
  });
});
