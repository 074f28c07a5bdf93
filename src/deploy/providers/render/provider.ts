import type { Deployment, Served } from '../../../core/deployment.js';
import { apiError, jsonRequests, type JsonRequests } from '../../json-request.js';
import type { DeploymentProvider, PointedBack, ProviderDeps } from '../provider.js';
import { tokenOf } from '../secrets.js';
import { once, settled } from '../settle.js';
import { newest } from '../times.js';
import { deploySchema, listSchema, logsSchema, serviceSchema, type Service } from './shapes.js';

const NAME = 'render';
/** The most that Render gives at once. */
const PAGE = 100;
const PAGES = 5;

export interface RenderConfig {
  readonly service: string;
  readonly url: string;
  readonly tokenEnv?: string | undefined;
}

/** Deploys of a Render service; a service is one environment. */
export function renderProvider(config: RenderConfig, deps: ProviderDeps): DeploymentProvider {
  const token = tokenOf(deps, NAME, config.tokenEnv, 'RENDER_API_KEY');
  const requests = jsonRequests({ ...deps, name: NAME, url: config.url, token });
  const render = new Render(requests, config.service, deps);
  return {
    name: NAME,
    // A service whose automatic deploys are off ignores pushes.
    capabilities: {
      watch: true,
      served: true,
      pointBack: true,
      pin: true,
      buildsWhilePinned: false,
      logs: true,
    },
    find: (commit) => render.find(commit),
    get: (id) => render.get(id),
    served: () => render.served(),
    pointBack: (to) => render.pointBack(to),
    unpin: (_current, before) => render.unpin(before),
    logs: (deployment, lines) => render.logs(deployment, lines),
  };
}

const PENDING: ReadonlySet<Deployment['state']> = new Set(['queued', 'building', 'deploying']);

class Render {
  private readonly at: readonly string[];
  private dashboard: string | null | undefined;

  constructor(
    private readonly requests: JsonRequests,
    service: string,
    private readonly deps: ProviderDeps,
  ) {
    this.at = ['v1', 'services', service];
  }

  async find(commit: string): Promise<Deployment | undefined> {
    const found = newest((await this.page()).deploys.filter((deploy) => deploy.commit === commit));
    return found === undefined ? undefined : await this.withPage(found);
  }

  async get(id: string): Promise<Deployment> {
    return await this.withPage(await this.deploy(id));
  }

  async served(): Promise<Served> {
    const { autoDeploy } = await this.service();
    const live = await this.live();
    return {
      commit: live?.commit ?? null,
      deployment: live?.id ?? null,
      pinned: autoDeploy === 'no',
      source: NAME,
    };
  }

  /** A rollback leaves automatic deploys on, so that the next push would bring the bad commit back. */
  async pointBack(to: Deployment): Promise<PointedBack> {
    const { autoDeploy, autoDeployTrigger } = await this.service();
    const before = autoDeploy === 'no' ? 'off' : (autoDeployTrigger ?? 'commit');
    await this.setAutoDeploy({ autoDeploy: 'no' }, (service) => service.autoDeploy === 'no');
    const live = await this.rolledBack(to);
    return {
      pinned: true,
      before,
      detail: `Automatic deploys are off, and ${live.id} is live with the build of ${to.id}.`,
    };
  }

  async unpin(before = 'commit'): Promise<void> {
    if (before === 'off') return;
    const change = before === 'commit' ? { autoDeploy: 'yes' } : { autoDeployTrigger: before };
    await this.setAutoDeploy(change, (service) => service.autoDeploy === 'yes');
  }

  async logs(deployment: Deployment, lines: number): Promise<readonly string[]> {
    const { id, ownerId } = await this.service();
    const { logs } = await this.requests.get(['v1', 'logs'], logsSchema, {
      ownerId: ownerId ?? undefined,
      resource: id,
      direction: 'backward',
      limit: Math.min(lines, PAGE),
      startTime: deployment.createdAt ?? undefined,
      endTime: deployment.readyAt ?? undefined,
    });
    return logs.map((entry) => entry.message).reverse();
  }

  private async setAutoDeploy(body: object, isDone: (service: Service) => boolean): Promise<void> {
    await once(
      this.deps.clock,
      async () => isDone(await this.service()),
      async () => {
        await this.requests.effect({ method: 'PATCH', path: this.at, body });
      },
    );
  }

  /** A rollback is a deploy of its own, with the commit of the one that it goes back to. */
  private async rolledBack(to: Deployment): Promise<Deployment> {
    const isTarget = (deploy: Deployment): boolean =>
      deploy.id === to.id || (to.commit !== null && deploy.commit === to.commit);
    const underWay = async (): Promise<Deployment | undefined> => {
      const { deploys } = await this.page();
      const pending = deploys.find((deploy) => PENDING.has(deploy.state) && isTarget(deploy));
      return pending ?? deploys.find((deploy) => deploy.state === 'ready' && isTarget(deploy));
    };
    let own: Deployment | undefined;
    await once(
      this.deps.clock,
      async () => (own = await underWay()) !== undefined,
      async () => {
        const path = [...this.at, 'rollback'];
        const data = await this.requests.effect({ method: 'POST', path, body: { deployId: to.id } });
        const started = deploySchema.safeParse(data);
        own = started.success ? started.data : await underWay();
        if (own === undefined)
          throw apiError(NAME, 'unknown-effect', 'the rollback was accepted, but none is to be seen');
      },
    );
    return own === undefined ? to : await this.finished(own);
  }

  private async finished(own: Deployment): Promise<Deployment> {
    const ended = await settled(this.deps.clock, NAME, 'the rollback', async () => {
      const deploy = await this.deploy(own.id);
      return PENDING.has(deploy.state) ? undefined : deploy;
    });
    if (ended.state === 'ready') return ended;
    throw apiError(NAME, 'refused', `the rollback ${own.id} ended as ${ended.state}`);
  }

  private service(): Promise<Service> {
    return this.requests.get(this.at, serviceSchema);
  }

  private deploy(id: string): Promise<Deployment> {
    return this.requests.get([...this.at, 'deploys', id], deploySchema);
  }

  private async page(cursor?: string): Promise<{ deploys: Deployment[]; next: string | undefined }> {
    const entries = await this.requests.get([...this.at, 'deploys'], listSchema, { limit: PAGE, cursor });
    const next = entries.length < PAGE ? undefined : (entries.at(-1)?.cursor ?? undefined);
    return { deploys: entries.map((entry) => entry.deploy), next };
  }

  private async live(): Promise<Deployment | undefined> {
    let cursor: string | undefined;
    for (let page = 0; page < PAGES; page++) {
      const { deploys, next } = await this.page(cursor);
      const live = deploys.find((deploy) => deploy.state === 'ready');
      if (live !== undefined || next === undefined) return live;
      cursor = next;
    }
    return undefined;
  }

  private async withPage(deployment: Deployment): Promise<Deployment> {
    this.dashboard ??= (await this.service()).dashboardUrl ?? null;
    if (this.dashboard === null) return deployment;
    return { ...deployment, page: `${this.dashboard}/deploys/${deployment.id}` };
  }
}
