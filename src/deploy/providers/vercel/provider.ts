import type { z } from 'zod';
import { SuiteError } from '../../../core/errors.js';
import type { Deployment, Served } from '../../../core/deployment.js';
import { apiError, jsonRequests, type JsonRequests, type Query } from '../../json-request.js';
import { denied } from '../denied.js';
import type { DeploymentProvider, PointedBack, ProviderDeps } from '../provider.js';
import { tokenOf } from '../secrets.js';
import { once, settled } from '../settle.js';
import { newest } from '../times.js';
import { deploymentSchema, eventsSchema, listSchema, projectSchema, type Project } from './shapes.js';

const NAME = 'vercel';

export interface VercelConfig {
  /** Name or id. */
  readonly project: string;
  readonly team?: string | undefined;
  readonly url: string;
  readonly tokenEnv?: string | undefined;
}

/** Deployments of a Vercel project. */
export function vercelProvider(
  config: VercelConfig,
  environment: string,
  deps: ProviderDeps,
): DeploymentProvider {
  const token = tokenOf(deps, NAME, config.tokenEnv, 'VERCEL_TOKEN');
  const requests = jsonRequests({ ...deps, name: NAME, url: config.url, token });
  const vercel = new Vercel(requests, config, environment, deps);
  // Rolling back and promoting move the production domains; other environments have no such thing.
  const isProduction = environment === 'production';
  return {
    name: NAME,
    capabilities: {
      watch: true,
      served: true,
      pointBack: isProduction,
      pin: isProduction,
      buildsWhilePinned: true,
      logs: true,
    },
    find: (commit) => vercel.find(commit),
    get: (id) => vercel.get(id),
    served: () => vercel.served(),
    pointBack: (to) => (isProduction ? vercel.pointBack(to) : denied(NAME, 'pointing back')),
    unpin: (current, before) =>
      isProduction ? vercel.unpin(current, before) : denied(NAME, 'undoing a pin'),
    logs: (deployment, lines) => vercel.logs(deployment, lines),
  };
}

class Vercel {
  private readonly scope: Query;

  constructor(
    private readonly requests: JsonRequests,
    private readonly config: VercelConfig,
    private readonly environment: string,
    private readonly deps: ProviderDeps,
  ) {
    this.scope = { teamId: config.team };
  }

  async find(commit: string): Promise<Deployment | undefined> {
    const { id } = await this.project();
    const query = { ...this.scope, projectId: id, target: this.environment, sha: commit, limit: 100 };
    const { deployments } = await this.list(query);
    // Older servers do not know the filter.
    return newest(deployments.map((one) => one.deployment).filter((one) => one.commit === commit));
  }

  async get(id: string): Promise<Deployment> {
    const { deployment, projectId } = await this.requests.get(
      ['v13', 'deployments', id],
      deploymentSchema,
      this.scope,
    );
    if (projectId !== null && projectId !== (await this.project()).id)
      throw apiError(NAME, 'not-found', 'the deployment belongs to another project');
    return deployment;
  }

  async served(): Promise<Served> {
    const project = await this.project();
    const id = this.servedBy(project);
    return {
      commit: id === null ? null : (await this.get(id)).commit,
      deployment: id,
      pinned: project.autoAssignCustomDomains === false,
      source: NAME,
    };
  }

  async pointBack(to: Deployment): Promise<PointedBack> {
    const before = (await this.project()).autoAssignCustomDomains === false ? 'off' : 'on';
    await this.move(to, 'v1', 'rollback');
    const pinned = (await this.project()).autoAssignCustomDomains === false;
    return { pinned, before, detail: `The production domains of the project point to ${to.id}.` };
  }

  async unpin(current: Deployment | undefined, before = 'on'): Promise<void> {
    if (current !== undefined) await this.move(current, 'v10', 'promote');
    // Promoting switches it on; a project whose deployments wait to be promoted had it off from the start.
    const wanted = before !== 'off';
    await once(
      this.deps.clock,
      async () => ((await this.project()).autoAssignCustomDomains !== false) === wanted,
      async () => {
        await this.requests.effect({
          method: 'PATCH',
          path: ['v9', 'projects', this.config.project],
          query: this.scope,
          body: { autoAssignCustomDomains: wanted },
        });
      },
    );
  }

  async logs(deployment: Deployment, lines: number): Promise<readonly string[]> {
    const query = { ...this.scope, builds: 1, follow: 0, direction: 'backward', limit: lines };
    const events = await this.requests.get(
      ['v3', 'deployments', deployment.id, 'events'],
      eventsSchema,
      query,
    );
    return events.slice(0, lines).reverse();
  }

  /** Moves the production domains and waits until they have moved. 409: they are there already. */
  private async move(to: Deployment, version: string, verb: 'rollback' | 'promote'): Promise<void> {
    const first = await this.project();
    const { id } = first;
    const earlier = first.lastAliasRequest?.requestedAt;
    await once(
      this.deps.clock,
      async () => this.progress(await this.project(), to.id, earlier) !== undefined,
      async () => {
        await this.requests.effect({
          method: 'POST',
          path: [version, 'projects', id, verb, to.id],
          query: this.scope,
          settled: verb === 'promote' ? [409] : [],
        });
      },
    );
    const ended = await settled(this.deps.clock, NAME, `the ${verb}`, async () => {
      const progress = this.progress(await this.project(), to.id, earlier);
      return progress === 'moving' ? undefined : progress;
    });
    if (ended === 'failed') throw apiError(NAME, 'refused', `the ${verb} to ${to.id} did not succeed`);
  }

  /** How far the domains have come on their way to a deployment; undefined: nobody has asked for it. */
  private progress(
    project: Project,
    to: string,
    earlier: number | undefined,
  ): 'there' | 'moving' | 'failed' | undefined {
    const request = project.lastAliasRequest;
    const isOurs = request?.toDeploymentId === to;
    if (isOurs && (request.jobStatus === 'pending' || request.jobStatus === 'in-progress')) return 'moving';
    if (this.servedBy(project) === to) return 'there';
    return isOurs && request.requestedAt !== earlier ? 'failed' : undefined;
  }

  /** What the domains point to: the newer of the last deployment that took them and the last that was given them. */
  private servedBy(project: Project): string | null {
    const target = project.targets?.[this.environment];
    const taken = target?.readySubstate === 'STAGED' ? null : (target?.id ?? target?.uid ?? null);
    const given = project.lastAliasRequest;
    if (this.environment !== 'production' || given?.jobStatus !== 'succeeded') return taken;
    return taken === null || given.requestedAt >= (target?.createdAt ?? 0) ? given.toDeploymentId : taken;
  }

  private project(): Promise<Project> {
    return this.requests.get(['v9', 'projects', this.config.project], projectSchema, this.scope);
  }

  private async list(query: Query): Promise<z.output<typeof listSchema>> {
    try {
      return await this.requests.get(['v7', 'deployments'], listSchema, query);
    } catch (error) {
      if (!(error instanceof SuiteError) || error.code !== `${NAME}/not-found`) throw error;
      return await this.requests.get(['v6', 'deployments'], listSchema, query);
    }
  }
}
