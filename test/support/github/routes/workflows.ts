import path from 'node:path';
import { parse } from 'yaml';
import {
  isJson,
  notFound,
  paginate,
  Refusal,
  text,
  type Answer,
  type Call,
  type Json,
  type Route,
} from '../contract.js';
import type { HostedRepository } from '../repository.js';
import type { World } from '../world.js';

/** Where workflows are. */
export const workflowFolder = '.github/workflows';

/** Workflow files of the default branch. */
async function workflowFiles(repository: HostedRepository): Promise<readonly string[]> {
  const names = await repository.bare.git([
    'ls-tree',
    '--name-only',
    '-z',
    repository.defaultBranch,
    `${workflowFolder}/`,
  ]);
  return names
    .split('\0')
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => path.basename(name));
}

export function workflowId(world: World, repository: HostedRepository, file: string): number {
  const id = repository.workflowIds.get(file) ?? world.nextId();
  repository.workflowIds.set(file, id);
  return id;
}

function workflowJson(world: World, repository: HostedRepository, file: string): Json {
  const id = workflowId(world, repository, file);
  return {
    id,
    node_id: `W_${id}`,
    name: file.replace(/\.ya?ml$/, ''),
    path: `${workflowFolder}/${file}`,
    state: repository.workflowStates.get(file) ?? 'active',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    url: `${repository.urls.api}/actions/workflows/${id}`,
    html_url: `${repository.urls.html}/blob/${repository.defaultBranch}/${workflowFolder}/${file}`,
    badge_url: `${repository.urls.html}/workflows/${file}/badge.svg`,
  };
}

/** File name of the workflow that a path names by id or file; 404 for none. */
export async function workflowOf(world: World, call: Call): Promise<string> {
  const wanted = call.param('workflow');
  const files = await workflowFiles(call.repository);
  const seeded = call.repository.runs.map((run) => run.workflow);
  const found = [...files, ...seeded].find(
    (file) => file === wanted || String(workflowId(world, call.repository, file)) === wanted,
  );
  if (found === undefined) throw notFound();
  return found;
}

async function dispatch(world: World, call: Call): Promise<Answer> {
  const { repository } = call;
  const file = await workflowOf(world, call);
  const ref = text(call.body.ref) ?? '';
  const commit = await repository.bare.commit(ref.replace(/^refs\/(heads|tags)\//, ''));
  if (commit === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
  if ((repository.workflowStates.get(file) ?? 'active') !== 'active') {
    throw new Refusal(422, `Cannot trigger a 'workflow_dispatch' on a disabled workflow`);
  }
  const source: unknown = parse(
    await repository.bare.git(['cat-file', 'blob', `${commit}:${workflowFolder}/${file}`]),
  );
  const triggers = isJson(source) ? source.on : undefined;
  const named = typeof triggers === 'string' ? [triggers] : Array.isArray(triggers) ? triggers : [];
  const detailed = isJson(triggers) ? triggers : {};
  if (!named.includes('workflow_dispatch') && !('workflow_dispatch' in detailed)) {
    throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  }
  const inputs = isJson(call.body.inputs) ? call.body.inputs : {};
  const declared = isJson(detailed.workflow_dispatch) ? detailed.workflow_dispatch.inputs : undefined;
  const unknown = Object.keys(inputs).filter((name) => !isJson(declared) || !(name in declared));
  if (unknown.length > 0) {
    throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  }
  repository.dispatches.push({ target: file, ref, inputs, by: call.token.login });
  return { status: 204 };
}

/** Workflows (read from git), dispatches (noted) and the settings of Actions. */
export function workflowRoutes(world: World): readonly Route[] {
  const base = '/repos/{owner}/{repo}';
  const actions = `${base}/actions`;
  const read = ['actions:read'] as const;
  const write = ['actions:write'] as const;
  const administration = ['administration:read'] as const;
  return [
    {
      method: 'GET',
      pattern: `${actions}/workflows`,
      needs: read,
      handler: async (call) => {
        const files = await workflowFiles(call.repository);
        const page = paginate(world.apiUrl, call, files);
        const workflows = page.items.map((file) => workflowJson(world, call.repository, file));
        return { status: 200, headers: page.headers, body: { total_count: files.length, workflows } };
      },
    },
    {
      method: 'GET',
      pattern: `${actions}/workflows/{workflow}`,
      needs: read,
      handler: async (call) => ({
        status: 200,
        body: workflowJson(world, call.repository, await workflowOf(world, call)),
      }),
    },
    {
      method: 'POST',
      pattern: `${actions}/workflows/{workflow}/dispatches`,
      needs: write,
      handler: (call) => dispatch(world, call),
    },
    {
      method: 'POST',
      pattern: `${base}/dispatches`,
      needs: ['contents:write'],
      handler: (call) => {
        const inputs = isJson(call.body.client_payload) ? call.body.client_payload : {};
        const event = { event_type: call.body.event_type, ...inputs };
        const { dispatches } = call.repository;
        dispatches.push({
          target: 'repository_dispatch',
          ref: undefined,
          inputs: event,
          by: call.token.login,
        });
        return { status: 204 };
      },
    },
    {
      method: 'GET',
      pattern: `${actions}/permissions`,
      needs: administration,
      handler: () => ({ status: 200, body: { enabled: true, allowed_actions: 'all' } }),
    },
    {
      method: 'GET',
      pattern: `${actions}/permissions/workflow`,
      needs: administration,
      handler: ({ repository: { settings } }) => ({
        status: 200,
        body: {
          default_workflow_permissions: settings.defaultWorkflowPermissions,
          can_approve_pull_request_reviews: settings.actionsMayCreatePulls,
        },
      }),
    },
  ];
}
