import type { Served } from '../../../core/deployment.js';
import { apiError } from '../../json-request.js';
import { pauseBefore } from '../../retry-pause.js';
import { readVersion } from '../../version.js';
import { denied } from '../denied.js';
import type { DeploymentProvider, ProviderDeps } from '../provider.js';
import { sourceOf, type UrlConfig } from './shapes.js';

const NAME = 'url';

/** An application that tells its commit, wherever it runs. It can tell what is served, and nothing else. */
export function urlProvider(config: UrlConfig, deps: ProviderDeps): DeploymentProvider {
  return {
    name: NAME,
    capabilities: {
      watch: false,
      served: true,
      pointBack: false,
      pin: false,
      buildsWhilePinned: false,
      logs: false,
    },
    find: () => denied(NAME, 'finding deployments'),
    get: () => denied(NAME, 'finding deployments'),
    served: () => served(config, deps),
    pointBack: () => denied(NAME, 'pointing back'),
    unpin: () => denied(NAME, 'undoing a pin'),
    logs: () => denied(NAME, 'reading logs'),
  };
}

async function served(config: UrlConfig, { http, clock }: ProviderDeps): Promise<Served> {
  for (let attempt = 0; ; attempt++) {
    const answer = await readVersion(http, config);
    if (answer.outcome === 'told')
      return { commit: answer.commit, deployment: null, pinned: null, source: sourceOf(config) };
    const pause = pauseBefore(attempt, {}, clock.now());
    if (pause === undefined) throw apiError(NAME, 'unavailable', answer.message);
    await clock.sleep(pause);
  }
}
