import type { News } from '../../notify/news.js';
import { deploymentsSection } from '../../report/deployments/document.js';
import type { Block } from '../../report/document/blocks.js';
import { deploymentMetrics, type DeploymentMetrics } from '../../state/projections/deployment-metrics.js';
import { projectDeployments, type EnvironmentLedger } from '../../state/projections/deployments.js';
import type { DeployBench } from './bench.js';

interface Figures {
  readonly ledger: EnvironmentLedger;
  readonly metrics: DeploymentMetrics;
}

function figuresOf({ log, config, system }: DeployBench): Figures | undefined {
  const ledger = projectDeployments(log.events()).get(config.environment);
  if (ledger === undefined) return undefined;
  return { ledger, metrics: deploymentMetrics(ledger.history, config.targets, system.clock.now()) };
}

/** Alerts about the deployments of this environment, and the end of those that are over (AD-16). */
export function alertNews(bench: DeployBench): readonly News[] {
  const { environment } = bench.config;
  return (
    (figuresOf(bench)?.metrics.alerts ?? [])
      // That errors rose is the verdict's own news.
      .filter(({ id, state }) => id !== 'errors' && state !== 'unknown')
      .map(({ id, state, sentence }): News => {
        const subject = `alert:${environment}:${id}`;
        const title = `${environment}: ${sentence}`;
        const news = {
          key: subject,
          kind: 'deployment',
          severity: 'high',
          title,
          body: sentence,
          subject,
        } as const;
        return { ...news, recovery: state === 'quiet' };
      })
  );
}

/** The figures of this environment, folded, for the end of a summary. */
export function figuresBlocks(bench: DeployBench): readonly Block[] {
  const figures = figuresOf(bench);
  if (figures === undefined) return [];
  const summary = `Deployments to ${bench.config.environment} in the last ${figures.metrics.days} days`;
  return [{ kind: 'details', summary, blocks: deploymentsSection([figures]) }];
}
