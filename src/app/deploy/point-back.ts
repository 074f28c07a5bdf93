import type { Deployment } from '../../core/deployment.js';
import { SuiteError } from '../../core/errors.js';
import type { DeploymentProvider } from '../../deploy/providers/provider.js';
import { record } from '../../state/events.js';
import { projectDeployments } from '../../state/projections/deployments.js';
import type { DeployBench } from './bench.js';

/** What became of pointing production back at the provider. */
export interface PointedBack {
  readonly done: boolean;
  readonly deployment: string | null;
  /** New deployments do not go live until it is undone. */
  readonly pinned: boolean;
  /** For people. */
  readonly detail: string;
}

function not(detail: string): PointedBack {
  return { done: false, deployment: null, pinned: false, detail };
}

/**
 * Whether production is pinned to a commit without a word of it in the log: the run that did it was cut off before it
 * could note it down. The setting that it replaced is then lost, and that of now is the pin itself.
 */
async function isPinnedUnnoted(
  { log, config }: DeployBench,
  provider: DeploymentProvider,
  good: string,
): Promise<boolean> {
  const noted = projectDeployments(log.events()).get(config.environment)?.pointedBack;
  if ((noted !== null && noted !== undefined) || !provider.capabilities.served) return false;
  const { commit, pinned } = await provider.served();
  return commit === good && pinned === true;
}

/**
 * Stops the bleeding: production serves the good deployment again before git is touched. What goes wrong here never
 * keeps the revert from being made.
 */
export async function pointBack(bench: DeployBench, good: string): Promise<PointedBack> {
  const { provider, config, log, system } = bench;
  if (provider === undefined) return not('no provider is configured');
  if (!provider.capabilities.pointBack) return not(`${provider.name} cannot be pointed back`);
  try {
    const to = await provider.find(good);
    if (to === undefined) return not('the provider does not have the good deployment any more');
    const isUnnoted = await isPinnedUnnoted(bench, provider, good);
    const { pinned, detail, before } = await provider.pointBack(to);
    const { environment } = config;
    await record(log, 'deployment.pinned', {
      ...{ environment, provider: provider.name, commit: good, deployment: to.id, pinned, detail },
      ...(before === undefined || isUnnoted ? {} : { before }),
    });
    return { done: true, deployment: to.id, pinned, detail };
  } catch (error) {
    if (!(error instanceof SuiteError) || error.kind === 'internal') throw error;
    system.logger.error('Production could not be pointed back', {
      provider: provider.name,
      code: error.code,
    });
    return not(`${error.message} [${error.code}]`);
  }
}

/** Lets new deployments go live again, as it was before production was pointed back. */
export async function letGo(
  bench: DeployBench,
  commit: string,
  current: Deployment | undefined,
  detail: string,
): Promise<void> {
  const { provider, config, log } = bench;
  if (provider === undefined) return;
  const { environment } = config;
  const pinned = projectDeployments(log.events()).get(environment)?.pointedBack;
  await provider.unpin(current, pinned?.before);
  await record(log, 'deployment.unpinned', { environment, provider: provider.name, commit, detail });
}
