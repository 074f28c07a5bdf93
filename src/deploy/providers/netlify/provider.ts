import type { Deployment, Served } from '../../../core/deployment.js';
import { apiError, jsonRequests, type JsonRequests } from '../../json-request.js';
import { denied } from '../denied.js';
import type { DeploymentProvider, PointedBack, ProviderDeps } from '../provider.js';
import { tokenOf } from '../secrets.js';
import { once, settled } from '../settle.js';
import { newest } from '../times.js';
import { deploySchema, listSchema, siteSchema, type Deploy, type Site } from './shapes.js';

const NAME = 'netlify';
const PAGE = 100;

export interface NetlifyConfig {
  /** Id, or the name below netlify.app. */
  readonly site: string;
  readonly url: string;
  readonly tokenEnv?: string | undefined;
}

/** Production deploys of a Netlify site. */
export function netlifyProvider(config: NetlifyConfig, deps: ProviderDeps): DeploymentProvider {
  const token = tokenOf(deps, NAME, config.tokenEnv, 'NETLIFY_AUTH_TOKEN');
  const requests = jsonRequests({ ...deps, name: NAME, url: config.url, token });
  const netlify = new Netlify(requests, config.site, deps);
  return {
    name: NAME,
    capabilities: {
      watch: true,
      served: true,
      pointBack: true,
      pin: true,
      buildsWhilePinned: true,
      logs: false,
    },
    find: (commit) => netlify.find(commit),
    get: (id) => netlify.get(id),
    served: () => netlify.served(),
    pointBack: (to) => netlify.pointBack(to),
    unpin: (current, before) => netlify.unpin(current, before),
    logs: () => denied(NAME, 'reading logs'),
  };
}

class Netlify {
  private readonly at: readonly string[];

  constructor(
    private readonly requests: JsonRequests,
    site: string,
    private readonly deps: ProviderDeps,
  ) {
    this.at = ['api', 'v1', 'sites', site];
  }

  async find(commit: string): Promise<Deployment | undefined> {
    const deploys = await this.requests.get([...this.at, 'deploys'], listSchema, { per_page: PAGE });
    const own = deploys.filter((deploy) => isProduction(deploy) && deploy.deployment.commit === commit);
    return newest(own.map((deploy) => deploy.deployment));
  }

  async get(id: string): Promise<Deployment> {
    return (await this.requests.get([...this.at, 'deploys', id], deploySchema)).deployment;
  }

  async served(): Promise<Served> {
    const published = (await this.site()).published_deploy;
    return {
      commit: published?.deployment.commit ?? null,
      deployment: published?.deployment.id ?? null,
      pinned: published?.isLocked ?? null,
      source: NAME,
    };
  }

  async pointBack(to: Deployment): Promise<PointedBack> {
    const before = (await this.site()).published_deploy?.isLocked === true ? 'locked' : 'open';
    await this.publish(to);
    await this.lock(to.id, true);
    return { pinned: true, before, detail: `The deploy ${to.id} is published and locked.` };
  }

  async unpin(current: Deployment | undefined, before = 'open'): Promise<void> {
    if (current !== undefined) await this.publish(current);
    const published = (await this.site()).published_deploy?.deployment.id;
    if (published !== undefined) await this.lock(published, before === 'locked');
  }

  private async publish(to: Deployment): Promise<void> {
    const isPublished = async (): Promise<boolean> =>
      (await this.site()).published_deploy?.deployment.id === to.id;
    await once(this.deps.clock, isPublished, async () => {
      await this.requests.effect({ method: 'POST', path: [...this.at, 'deploys', to.id, 'restore'] });
    });
    await settled(this.deps.clock, NAME, 'the publication', async () =>
      (await isPublished()) ? true : undefined,
    );
  }

  /** A locked published deploy keeps later ones from being published. */
  private async lock(id: string, wanted: boolean): Promise<void> {
    const isDone = async (): Promise<boolean> => {
      const published = (await this.site()).published_deploy;
      if (published?.deployment.id !== id)
        throw apiError(NAME, 'refused', `another deploy than ${id} was published meanwhile`);
      return published.isLocked === wanted;
    };
    await once(this.deps.clock, isDone, async () => {
      const verb = wanted ? 'lock' : 'unlock';
      await this.requests.effect({ method: 'POST', path: ['api', 'v1', 'deploys', id, verb] });
    });
  }

  private site(): Promise<Site> {
    return this.requests.get(this.at, siteSchema);
  }
}

/** Previews and branch deploys never go live. */
function isProduction({ context }: Deploy): boolean {
  return context === undefined || context === null || context === 'production';
}
