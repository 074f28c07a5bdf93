import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../config/schema.js';
import { deploymentMetrics } from '../../state/projections/deployment-metrics.js';
import { projectDeployments } from '../../state/projections/deployments.js';
import { projectHealth } from '../../state/projections/health.js';
import { projectIterations } from '../../state/projections/iterations.js';
import { projectSessions } from '../../state/projections/sessions.js';
import { projectTargets } from '../../state/projections/targets.js';
import { draft, logOf, type Draft } from '../../state/testing/arbitraries.js';
import { secondIteration } from '../testing/iterations.js';
import type { Overview } from './document.js';
import { overviewMarkdown, overviewTerminal } from './render.js';

const NOW = new Date('2026-01-20T00:00:00.000Z');

function overviewOf(drafts: readonly Draft[], repo = 'acme/shop'): Overview {
  const events = logOf(drafts);
  const { targets, deploy } = defaultConfig();
  return {
    repo,
    generatedAt: NOW.toISOString(),
    health: projectHealth(events, {
      targets: { coverage: 80, p95Ms: 2_000, integrationSuccessPercent: 99.9 },
      now: NOW,
    }),
    targets: projectTargets({
      ...{ events, targets, thresholds: new Map([['api', 80]]), bundleGrowthPercent: 10, now: NOW },
    }),
    iterations: projectIterations(events),
    environments: [...projectDeployments(events).values()].map((ledger) => ({
      ledger,
      metrics: deploymentMetrics(ledger.history, deploy.targets, NOW),
    })),
    sessions: projectSessions(events),
  };
}

function session(index: number, reason = '2 unused imports removed'): readonly Draft[] {
  const name = `session-${index}`;
  return [
    draft(
      'session.started',
      {
        ...{ session: name, repo: 'r', baseBranch: 'main', baseCommit: 'c' },
        ...{ trigger: 'schedule', dryRun: false },
      },
      index * 60,
    ),
    draft(
      'session.ended',
      {
        ...{
          session: name,
          outcome: 'landed',
          reason,
          category: 'lint',
          branch: 'b',
          commit: 'f'.repeat(40),
        },
        ...{ filesChanged: 1, linesChanged: 3, durationMs: 90_000 },
      },
      index * 60 + 2,
    ),
  ];
}

const metrics = draft(
  'metrics.recorded',
  {
    ...{ commit: 'c', coverage: { api: 78 }, findings: {}, bySeverity: {}, vulnerabilities: { high: 1 } },
    ...{ bundles: {}, tests: null, typeErrors: null, lintErrors: null, build: 'green', durations: {} },
    notMeasured: { bundles: 'none is configured' },
  },
  60,
);

const deployment = draft(
  'deployment.judged',
  {
    ...{ environment: 'production', provider: 'vercel', commit: 'a'.repeat(40), deployment: null },
    ...{ verdict: 'pass', code: 'errors/not-risen', explanation: 'Errors did not rise.', counts: null },
    durations: { build: 60_000, deploy: 90_000, verify: 45_000 },
    ...{ rollback: null, final: true },
  },
  120,
);

const all = [metrics, deployment, ...session(3), ...session(4), ...secondIteration()];

describe('CM-27, CM-28, OR-08, AD-16: the overview', () => {
  it('reads well as Markdown', () => {
    expect(overviewMarkdown(overviewOf(all))).toMatchSnapshot();
  });

  it('says of everything that nothing is recorded', () => {
    const text = overviewMarkdown(overviewOf([]));
    for (const sentence of [
      ...['nothing could be measured, so that there is no score.', 'No iteration is recorded yet.'],
      ...['No deployment was watched yet.', 'No session is recorded.'],
    ])
      expect(text).toContain(sentence);
    expect(text).not.toContain('mermaid');
  });

  it('shows the last ten sessions, the newest first, and one that was killed', () => {
    const many = Array.from({ length: 14 }, (_, index) => session(index)).flat();
    const text = overviewTerminal(overviewOf(many.slice(0, -1)), { colours: false });
    const rows = text.split('\n').filter((line) => / UTC {2}schedule/.test(line));
    expect(rows).toHaveLength(10);
    expect(rows[0]).toContain('it is under way, or was killed');
    expect(rows[1]).toContain('2026-01-01 12:00 UTC');
    expect(text).toContain('The last 10 of 14, the newest first.');
  });

  it('names a clone by its folder only', () => {
    expect(overviewMarkdown(overviewOf([], '/home/somebody/shop'))).toContain('# Where shop stands\n');
    expect(overviewMarkdown(overviewOf([], 'C:\\work\\shop'))).toContain('# Where shop stands\n');
    expect(overviewMarkdown(overviewOf([]))).toContain('# Where acme/shop stands\n');
  });

  it('safety 12: has nothing alive in it', () => {
    const nasty = '](http://x.example) <img src=x> @octocat ::error::';
    const text = overviewMarkdown(overviewOf([...all, ...session(9, nasty)], nasty));
    expect(text).not.toMatch(/@octocat|[^\\]\]\(http:\/\/x|<img|::error/);
    expect(text).toContain('@&#8203;octocat');
  });
});
