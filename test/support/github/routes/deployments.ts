import { notFound, paginate, text, type Answer, type Call, type Json, type Route } from '../contract.js';
import { timestamp, type World } from '../world.js';

async function commit(call: Call, revision: string): Promise<string> {
  const found = await call.repository.bare.commit(revision);
  if (found === undefined) throw notFound();
  return found;
}

const list = (world: World, call: Call, items: readonly Json[]): Answer => {
  const page = paginate(world.apiUrl, call, items.toReversed());
  return { status: 200, headers: page.headers, body: page.items };
};

const stamped = (world: World, call: Call, url: string, what: Json): Json => ({
  ...what,
  id: world.nextId(),
  url: `${call.repository.urls.api}/${url}`,
  creator: { login: call.token.login },
  created_at: timestamp(),
  updated_at: timestamp(),
});

/** Worst state wins; the newest of each context counts. */
function combined(statuses: readonly Json[]): { readonly state: string; readonly latest: readonly Json[] } {
  const latest = [...new Map(statuses.map((status) => [status.context, status])).values()];
  const states = latest.map(({ state }) => state);
  const failed = states.some((state) => state === 'failure' || state === 'error');
  const state = failed
    ? 'failure'
    : states.length > 0 && states.every((one) => one === 'success')
      ? 'success'
      : 'pending';
  return { state, latest };
}

function deploymentOf(call: Call): { readonly deployment: Json; readonly statuses: Json[] } {
  const id = Number(call.param('deployment'));
  const found = call.repository.deployments.find(({ deployment }) => deployment.id === id);
  if (found === undefined) throw notFound();
  return found;
}

/** Commit statuses, deployments and environments, all kept here. */
export function deploymentRoutes(world: World): readonly Route[] {
  const base = '/repos/{owner}/{repo}';
  const statusesOf = (call: Call, sha: string): readonly Json[] =>
    call.repository.statuses.filter((entry) => entry.sha === sha).map(({ status }) => status);
  return [
    {
      method: 'POST',
      pattern: `${base}/statuses/{sha}`,
      needs: ['statuses:write'],
      handler: async (call) => {
        const sha = await commit(call, call.param('sha'));
        const status = stamped(world, call, `statuses/${sha}`, { context: 'default', ...call.body });
        call.repository.statuses.push({ sha, status });
        return { status: 201, body: status };
      },
    },
    {
      method: 'GET',
      pattern: `${base}/commits/{ref}/statuses`,
      needs: ['statuses:read'],
      handler: async (call) => list(world, call, statusesOf(call, await commit(call, call.param('ref')))),
    },
    {
      method: 'GET',
      pattern: `${base}/commits/{ref}/status`,
      needs: ['statuses:read'],
      handler: async (call) => {
        const sha = await commit(call, call.param('ref'));
        const { state, latest } = combined(statusesOf(call, sha));
        return { status: 200, body: { state, sha, total_count: latest.length, statuses: latest } };
      },
    },
    {
      method: 'GET',
      pattern: `${base}/deployments`,
      needs: ['deployments:read'],
      handler: (call) => {
        const matches = (name: string, deployment: Json): boolean =>
          call.query.get(name) === null || deployment[name] === call.query.get(name);
        const found = call.repository.deployments
          .map(({ deployment }) => deployment)
          .filter((one) => ['sha', 'ref', 'environment', 'task'].every((name) => matches(name, one)));
        return list(world, call, found);
      },
    },
    {
      method: 'POST',
      pattern: `${base}/deployments`,
      needs: ['deployments:write'],
      handler: async (call) => {
        const sha = await commit(call, text(call.body.ref) ?? '');
        const what = {
          task: 'deploy',
          environment: 'production',
          description: null,
          payload: {},
          ...call.body,
          sha,
        };
        const deployment = stamped(world, call, 'deployments', what);
        call.repository.deployments.push({ deployment, statuses: [] });
        return { status: 201, body: deployment };
      },
    },
    {
      method: 'GET',
      pattern: `${base}/deployments/{deployment}`,
      needs: ['deployments:read'],
      handler: (call) => ({ status: 200, body: deploymentOf(call).deployment }),
    },
    {
      method: 'GET',
      pattern: `${base}/deployments/{deployment}/statuses`,
      needs: ['deployments:read'],
      handler: (call) => list(world, call, deploymentOf(call).statuses),
    },
    {
      method: 'POST',
      pattern: `${base}/deployments/{deployment}/statuses`,
      needs: ['deployments:write'],
      handler: (call) => {
        const found = deploymentOf(call);
        const url = `deployments/${call.param('deployment')}/statuses`;
        const status = stamped(world, call, url, { environment: found.deployment.environment, ...call.body });
        found.statuses.push(status);
        return { status: 201, body: status };
      },
    },
    {
      method: 'GET',
      pattern: `${base}/environments`,
      needs: ['actions:read'],
      handler: ({ repository: { environments } }) => ({
        status: 200,
        body: { total_count: environments.length, environments },
      }),
    },
    {
      method: 'GET',
      pattern: `${base}/environments/{name}`,
      needs: ['actions:read'],
      handler: (call) => {
        const found = call.repository.environments.find(({ name }) => name === call.param('name'));
        if (found === undefined) throw notFound();
        return { status: 200, body: found };
      },
    },
  ];
}
