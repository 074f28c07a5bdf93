import type { Config } from '../../../config/schema.js';
import type { StateEvent } from '../../../core/event.js';
import { TOOL_NAME, TOOL_VERSION } from '../../../core/tool.js';
import { deploymentMetrics } from '../../../state/projections/deployment-metrics.js';
import { projectDeployments } from '../../../state/projections/deployments.js';
import { projectHealth, type HealthTargets } from '../../../state/projections/health.js';
import { projectIterations } from '../../../state/projections/iterations.js';
import { projectTargets } from '../../../state/projections/targets.js';
import { eventsOf } from '../../../state/read.js';
import { known, unknown, type Known, type PageData } from '../data.js';
import { historyCharts } from './charts.js';
import { openFindings, type FindingPlaces } from './findings.js';
import { lastIteration, lastScorecard } from './iterations.js';
import { ruleRows } from './rules.js';
import { timelineOf } from './timeline.js';

/** Months of the health chart: two years. */
const MONTHS = 24;

/** All that the page is made from besides the log. */
export interface PageSource extends FindingPlaces {
  readonly events: readonly StateEvent[];
  readonly repository: string;
  readonly branch: Known<string>;
  readonly commit: string;
  readonly now: Date;
  readonly config: Pick<Config, 'targets' | 'scan' | 'deploy' | 'health'>;
  /** Coverage threshold in percent by package that has tests. */
  readonly thresholds: ReadonlyMap<string, number>;
  readonly titleOf: (rule: string) => string;
}

/** The data of the page as the log tells them; what it does not tell is said with the reason. */
export function pageData(source: PageSource): PageData {
  const { events, config, now } = source;
  const iterations = projectIterations(events);
  const ledgers = [...projectDeployments(events).values()];
  const { p95Ms, integrationSuccessPercent } = config.health;
  const healthTargets: HealthTargets = { coverage: config.scan.coverage, p95Ms, integrationSuccessPercent };
  const months = projectHealth(events, { targets: healthTargets, now, months: MONTHS });
  const isMeasured = [...eventsOf(events, 'metrics.recorded')].length > 0;
  const findings = openFindings(events, source);
  return {
    version: 1,
    tool: { name: TOOL_NAME, version: TOOL_VERSION },
    repository: source.repository,
    branch: source.branch,
    commit: source.commit,
    generatedAt: now.toISOString(),
    health: isMeasured ? known(months) : unknown('nothing was recorded yet'),
    scorecard: lastScorecard(iterations),
    targets: projectTargets({
      ...{ events, now, targets: config.targets, thresholds: source.thresholds },
      bundleGrowthPercent: config.scan.bundleGrowthPercent,
    }),
    iteration: lastIteration(iterations),
    deployments:
      ledgers.length === 0
        ? unknown('no deployment was watched yet')
        : known(
            ledgers.map(({ environment, history }) => ({
              environment,
              metrics: deploymentMetrics(history, config.deploy.targets, now),
            })),
          ),
    charts: historyCharts({
      ...{ events, iterations, ledgers, health: isMeasured ? months : [] },
      coverageThreshold: config.scan.coverage,
      successTarget: config.deploy.targets.successPercent,
    }),
    findings,
    timeline: timelineOf(events, iterations, ledgers),
    rules: ruleRows(events, findings.value?.rows ?? [], source.titleOf),
  };
}
