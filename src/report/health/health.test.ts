import { describe, expect, it } from '@jest/globals';
import type { EventInput } from '../../state/events.js';
import { projectHealth, type HealthMonth } from '../../state/projections/health.js';
import { draft, logOf } from '../../state/testing/arbitraries.js';
import { healthMarkdown, healthTerminal } from './render.js';

const DAY = 1_440;
type Metrics = EventInput<'metrics.recorded'>;

function months(...recordings: readonly (readonly [number, Partial<Metrics>])[]): readonly HealthMonth[] {
  const events = recordings.map(([day, change]) =>
    draft(
      'metrics.recorded',
      {
        ...{ commit: 'c', coverage: {}, findings: {}, bySeverity: {}, vulnerabilities: null, bundles: {} },
        ...{ tests: null, typeErrors: null, lintErrors: null, build: null, durations: {}, notMeasured: {} },
        ...change,
      },
      day * DAY,
    ),
  );
  const targets = { coverage: 80, p95Ms: 2_000, integrationSuccessPercent: 99.9 };
  return projectHealth(logOf(events), { targets, now: new Date('2026-03-15T12:00:00.000Z') });
}

const story = months(
  [3, { coverage: { api: 60 }, build: 'red', vulnerabilities: { high: 2 } }],
  [33, { coverage: { api: 72 }, build: 'green', vulnerabilities: { high: 1 } }],
  [
    60,
    {
      ...{ coverage: { api: 81 }, build: 'green' as const, vulnerabilities: { high: 0 } },
      service: { source: 'Grafana', p95Ms: 2_500, integrationSuccessPercent: 99.951 },
    },
  ],
);

describe('CM-28: section Health score', () => {
  it('reads well as Markdown and on a terminal', () => {
    expect(healthMarkdown(story)).toMatchSnapshot();
    expect(healthTerminal(story, { colours: false })).toMatchSnapshot();
  });

  it('shows a part that was not measured as such, with its reason, and says how many parts the total has', () => {
    const text = healthMarkdown(months([60, { build: 'green' }]));
    expect(text).toContain('**2026-03: 100 of 100** · first record; the mean of 1 of 5 parts.');
    expect(text).toMatch(/\| Test coverage +\| not measured \| +at least 80 % \| unknown .*\| +– \|/);
    expect(text).toContain(
      '- Latency, p95: not measured, because no file of figures is configured (health.figures)',
    );
    expect(text).not.toContain('mermaid');
  });

  it('compares a total with that of the same parts only', () => {
    const both = { build: 'green' as const, vulnerabilities: { high: 1 } };
    expect(healthMarkdown(months([33, { build: 'green' }], [60, both]))).toContain(
      '**2026-03: 87.5 of 100** · of other parts than the month before; the mean of 2 of 5 parts.',
    );
    expect(healthMarkdown(months([33, both], [60, both]))).toContain('**2026-03: 87.5 of 100** → same;');
  });

  it('gives no score where there is none', () => {
    expect(healthMarkdown(months())).toContain(
      '**2026-03**: nothing could be measured, so that there is no score.',
    );
  });

  it('leaves a month without a score out of the chart, and shows it in the table', () => {
    const text = healthMarkdown(months([3, { build: 'red' }], [60, { build: 'green' }]));
    expect(text).toContain('x-axis ["2026-01", "2026-03"]');
    expect(text).toMatch(/\| 2026-02 \|.*\| +\*\*–\*\* \| +0 of 5 \|/);
  });

  it('shows no score of 100 for a target that is missed by little, and a trend in failures', () => {
    const service = (integrationSuccessPercent: number): Partial<Metrics> => ({
      coverage: { api: 79.99 },
      service: { source: 'x', p95Ms: null, integrationSuccessPercent },
    });
    const text = healthMarkdown(months([33, service(99.99)], [60, service(99.95)]));
    expect(text).toMatch(/\| Test coverage .*\| not met \|.*\| +99\.9 \|/);
    expect(text).toMatch(/\| Integration success +\| +99\.95 % .*\| +99\.99 % \| ↓ worse +\| +100 \|/);
  });

  it('safety 12: has nothing alive in it', () => {
    const nasty = '](http://x.example) <img src=x> @octocat ::error::';
    const text = healthMarkdown(months([60, { notMeasured: { vulnerabilities: nasty, p95: nasty } }]));
    expect(text).not.toMatch(/@octocat|[^\\]\]\(http|<img|::error/);
    expect(text).toContain('@&#8203;octocat');
  });
});
