import { SuiteError } from '../../../core/errors.js';
import type { Deployment, Served } from '../../../core/deployment.js';
import type { Forge, ForgeDeployment } from '../../../core/forge.js';
import { apiError, type Code } from '../../json-request.js';
import { denied } from '../denied.js';
import type { DeploymentProvider } from '../provider.js';
import { newest } from '../times.js';
import { deploymentOf, presenceOf } from './shapes.js';

const NAME = 'github';
/** Deployments that are looked at to find the one that is live: each costs a request. */
const LOOKED_AT = 15;

/** Deployments that a workflow or another service records at GitHub. It can tell, not act. */
export function githubProvider(
  { environment }: { readonly environment: string },
  forge: Forge | undefined,
): DeploymentProvider {
  if (forge === undefined)
    throw new SuiteError('The provider "github" needs a repository on GitHub', {
      kind: 'config',
      code: 'deploy/no-code-host',
      hint: 'Set GITHUB_TOKEN and run in a repository whose remote is on GitHub.',
    });
  const github = new GitHubDeployments(forge, environment);
  return {
    name: NAME,
    capabilities: {
      watch: true,
      served: true,
      pointBack: false,
      pin: false,
      buildsWhilePinned: false,
      logs: false,
    },
    find: (commit) => inOwnWords(github.find(commit)),
    get: (id) => inOwnWords(github.get(id)),
    served: () => inOwnWords(github.served()),
    pointBack: () => denied(NAME, 'pointing back'),
    unpin: () => denied(NAME, 'undoing a pin'),
    logs: () => denied(NAME, 'reading logs'),
  };
}

class GitHubDeployments {
  constructor(
    private readonly forge: Forge,
    private readonly environment: string,
  ) {}

  async find(commit: string): Promise<Deployment | undefined> {
    const found = newest(await this.forge.listDeployments({ environment: this.environment, commit }));
    return found === undefined ? undefined : await this.told(found);
  }

  async get(id: string): Promise<Deployment> {
    if (!/^\d{1,15}$/.test(id)) throw apiError(NAME, 'not-found', 'an id there is a number');
    const found = await this.forge.deployment(Number(id));
    if (found.environment !== this.environment)
      throw apiError(NAME, 'not-found', 'the deployment belongs to another environment');
    return await this.told(found);
  }

  /**
   * The deployment whose success is the newest. It need not be the newest deployment: an older one may have been
   * run again. When that one was switched off or failed since, nobody knows what users get.
   */
  async served(): Promise<Served> {
    const { environment } = this;
    const deployments = await this.forge.listDeployments({ environment, limit: LOOKED_AT });
    let last: { commit: string; id: number; since: string; isLive: boolean } | undefined;
    for (const deployment of deployments) {
      // Nothing was said of it since the newest success that was found.
      if (last !== undefined && deployment.updatedAt < last.since) continue;
      const presence = presenceOf(await this.forge.deploymentStatuses(deployment.id));
      if (presence.kind === 'never' || (last !== undefined && presence.since <= last.since)) continue;
      const { commit, id } = deployment;
      last = { commit, id, since: presence.since, isLive: presence.kind === 'live' };
    }
    const live = last?.isLive === true ? last : undefined;
    return {
      commit: live?.commit ?? null,
      deployment: live === undefined ? null : String(live.id),
      pinned: null,
      source: NAME,
    };
  }

  private async told(raw: ForgeDeployment): Promise<Deployment> {
    const deployment = deploymentOf(raw, await this.forge.deploymentStatuses(raw.id));
    if (deployment === undefined)
      throw apiError(NAME, 'unexpected-response', 'a deployment is in a state that is not known');
    return deployment;
  }
}

/** The codes of the code host in those that every provider has. */
const CODES: Readonly<Record<string, Code>> = {
  'github/forbidden': 'unauthorized',
  'github/invalid': 'unexpected-response',
  'github/rate-limited': 'unavailable',
};

async function inOwnWords<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    const code = error instanceof SuiteError ? CODES[error.code] : undefined;
    if (code === undefined || !(error instanceof SuiteError)) throw error;
    throw apiError(NAME, code, error.message, error.hint);
  }
}
