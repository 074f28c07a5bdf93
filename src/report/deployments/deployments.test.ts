import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../config/schema.js';
import type { EventInput } from '../../state/events.js';
import { deploymentMetrics } from '../../state/projections/deployment-metrics.js';
import { projectDeployments } from '../../state/projections/deployments.js';
import { draft, logOf, type Draft } from '../../state/testing/arbitraries.js';
import { renderMarkdown } from '../markdown/render.js';
import type { EnvironmentDeployments } from './document.js';
import { deploymentsMarkdown, deploymentsTerminal } from './render.js';

const NOW = new Date('2026-01-02T00:00:00.000Z');
const commit = (letter: string): string => letter.repeat(40);

function judged(minute: number, change: Partial<EventInput<'deployment.judged'>>): Draft {
  return draft(
    'deployment.judged',
    {
      ...{ environment: 'production', provider: 'vercel', commit: commit('a'), deployment: null },
      ...{ verdict: 'pass', code: 'errors/not-risen', explanation: 'Errors did not rise.', counts: null },
      durations: { build: 60_000, deploy: 90_000 + minute * 1_000, verify: 45_000 },
      ...{ rollback: null, final: true },
      ...change,
    },
    minute,
  );
}

function environments(drafts: readonly Draft[]): readonly EnvironmentDeployments[] {
  const { targets } = defaultConfig().deploy;
  return [...projectDeployments(logOf(drafts)).values()].map((ledger) => ({
    ledger,
    metrics: deploymentMetrics(ledger.history, targets, NOW),
  }));
}

const story: readonly Draft[] = [
  ...['a', 'b', 'c', 'd'].map((letter, index) => judged(index * 10, { commit: commit(letter) })),
  judged(60, {
    ...{ commit: commit('e'), verdict: 'fail', code: 'errors/confirmed', explanation: 'Errors rose.' },
    counts: {
      ...{ before: 12, after: 20, seconds: 120, requestsBefore: null, requestsAfter: null },
      ...{ p: 1e-9, bound: 40 },
    },
  }),
  draft(
    'deployment.pinned',
    {
      ...{ environment: 'production', provider: 'vercel', deployment: 'd1', commit: commit('d') },
      ...{ pinned: true, detail: '' },
    },
    61,
  ),
  draft(
    'rollback.started',
    {
      ...{ rollback: 'production:e', environment: 'production', bad: commit('e'), good: commit('d') },
      ...{ reason: 'errors', by: 'verdict' },
    },
    62,
  ),
];

describe('AD-10, AD-16: section Deployments', () => {
  it('reads well as Markdown and on a terminal', () => {
    expect(deploymentsMarkdown(environments(story))).toMatchSnapshot();
    expect(deploymentsTerminal(environments(story), { colours: false })).toMatchSnapshot();
  });

  it('says that there is nothing, and that there is not enough', () => {
    expect(deploymentsMarkdown([])).toBe('## Deployments\n\nNo deployment was watched yet.\n');
    const one = deploymentsMarkdown(environments([judged(0, {})]));
    expect(one).toContain('not enough data');
    expect(one).not.toContain('mermaid');
  });

  it('safety 12: has nothing alive in it', () => {
    const hostile = '](http://x.example) <img src=x> @octocat';
    const text = deploymentsMarkdown(
      environments([judged(0, { environment: hostile, commit: '<img src=x onerror=y>' }), judged(1, {})]),
    );
    expect(text).not.toMatch(/@octocat|[^\\]\]\(http/);
    expect(text.replace(/`[^`]*`/g, '')).not.toContain('<img');
  });

  it('shows the last twenty of many', () => {
    const many = Array.from({ length: 30 }, (_, index) => judged(index, { commit: `${index}-x` }));
    const text = deploymentsMarkdown(environments(many));
    expect(text).toContain('The last 20 of 30, the oldest first.');
    expect(text).toContain('`29-x`');
    expect(text).not.toContain('`9-x`');
  });
});

describe('a chart', () => {
  it('cannot be ended from within', () => {
    const text = renderMarkdown([
      {
        kind: 'chart',
        title: 'a"\n```\n<b>&quot;;',
        unit: 'x',
        bars: [{ label: '"] %% {init}', value: 1.239 }],
      },
    ]);
    expect(text).toBe(
      '```mermaid\nxychart-beta\n    title "a  bquot"\n    x-axis [" % init"]\n    y-axis "x" 0 --> 1.24\n    bar [1.24]\n```\n',
    );
  });
});
