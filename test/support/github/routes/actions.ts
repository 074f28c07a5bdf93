import path from 'node:path';
import { parse } from 'yaml';
import {
  child,
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
import type { HostedRepository, SeededRun, StoredArtifact } from '../repository.js';
import type { World } from '../world.js';

const folder = '.github/workflows';

/** Workflow files of the default branch. */
async function workflowFiles(repository: HostedRepository): Promise<readonly string[]> {
  const names = await repository.bare.git([
    'ls-tree',
    '--name-only',
    '-z',
    repository.defaultBranch,
    `${folder}/`,
  ]);
  return names
    .split('\0')
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => path.basename(name));
}

function workflowId(world: World, repository: HostedRepository, file: string): number {
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
    path: `${folder}/${file}`,
    state: repository.workflowStates.get(file) ?? 'active',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    url: `${repository.urls.api}/actions/workflows/${id}`,
    html_url: `${repository.urls.html}/blob/${repository.defaultBranch}/${folder}/${file}`,
    badge_url: `${repository.urls.html}/workflows/${file}/badge.svg`,
  };
}

/** File name of the workflow that a path names by id or file; 404 for none. */
async function workflowOf(world: World, call: Call): Promise<string> {
  const wanted = call.param('workflow');
  const files = await workflowFiles(call.repository);
  const seeded = call.repository.runs.map((run) => run.workflow);
  const found = [...files, ...seeded].find(
    (file) => file === wanted || String(workflowId(world, call.repository, file)) === wanted,
  );
  if (found === undefined) throw notFound();
  return found;
}

/** A user in full: the owner's description under another login. */
const userJson = (repository: HostedRepository, login: string): Json => ({
  ...child(repository.record, 'owner'),
  login,
  type: login.endsWith('[bot]') ? 'Bot' : 'User',
});

function runJson(world: World, repository: HostedRepository, run: SeededRun): Json {
  const { api, html } = repository.urls;
  const fork: Json = { ...repository.record, id: run.headRepository, fork: true, full_name: 'mallory/fork' };
  const known = [...world.repositories.values()].find(({ id }) => id === run.headRepository);
  const actor = userJson(repository, run.actor);
  return {
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: run.workflow.replace(/\.ya?ml$/, ''),
    display_title: run.workflow,
    run_number: run.id,
    run_attempt: run.attempt,
    run_started_at: run.createdAt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflowId(world, repository, run.workflow),
    path: `${folder}/${run.workflow}`,
    head_branch: run.branch,
    head_sha: run.headCommit,
    head_repository_id: run.headRepository,
    head_repository: run.headRepository === null ? null : (known?.record ?? fork),
    repository: repository.record,
    head_commit: null,
    actor,
    triggering_actor: actor,
    pull_requests: [],
    check_suite_id: run.id,
    created_at: run.createdAt,
    updated_at: run.createdAt,
    url: `${api}/actions/runs/${run.id}`,
    html_url: `${html}/actions/runs/${run.id}`,
    artifacts_url: `${api}/actions/runs/${run.id}/artifacts`,
    jobs_url: `${api}/actions/runs/${run.id}/jobs`,
    logs_url: `${api}/actions/runs/${run.id}/logs`,
    check_suite_url: `${api}/check-suites/${run.id}`,
    cancel_url: `${api}/actions/runs/${run.id}/cancel`,
    rerun_url: `${api}/actions/runs/${run.id}/rerun`,
    workflow_url: `${api}/actions/workflows/${workflowId(world, repository, run.workflow)}`,
  };
}

function artifactJson(repository: HostedRepository, artifact: StoredArtifact): Json {
  const url = `${repository.urls.api}/actions/artifacts/${artifact.id}`;
  const run = repository.runs.find(({ id }) => id === artifact.run);
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    workflow_run: {
      id: artifact.run,
      repository_id: repository.id,
      head_repository_id: run?.headRepository ?? repository.id,
      head_branch: run?.branch ?? null,
      head_sha: run?.headCommit ?? null,
    },
  };
}

function listRuns(world: World, call: Call, runs: readonly SeededRun[]): Answer {
  const wanted = (name: string): string | null => call.query.get(name);
  const status = wanted('status');
  const found = runs
    .filter((run) => wanted('branch') === null || run.branch === wanted('branch'))
    .filter((run) => wanted('event') === null || run.event === wanted('event'))
    .filter((run) => wanted('head_sha') === null || run.headCommit === wanted('head_sha'))
    .filter((run) => status === null || run.status === status || run.conclusion === status)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  const page = paginate(world.apiUrl, call, found);
  const items = page.items.map((run) => runJson(world, call.repository, run));
  return { status: 200, headers: page.headers, body: { total_count: found.length, workflow_runs: items } };
}

function runOf(call: Call): SeededRun {
  const run = call.repository.runs.find(({ id }) => id === Number(call.param('run')));
  if (run === undefined) throw notFound();
  return run;
}

function artifactOf(call: Call): StoredArtifact {
  const artifact = call.repository.artifacts.find(({ id }) => id === Number(call.param('artifact')));
  if (artifact === undefined) throw notFound();
  return artifact;
}

function listArtifacts(world: World, call: Call, artifacts: readonly StoredArtifact[]): Answer {
  const name = call.query.get('name');
  const found = artifacts.filter((artifact) => name === null || artifact.name === name).toReversed();
  const page = paginate(world.apiUrl, call, found);
  const items = page.items.map((artifact) => artifactJson(call.repository, artifact));
  return { status: 200, headers: page.headers, body: { total_count: found.length, artifacts: items } };
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
    await repository.bare.git(['cat-file', 'blob', `${commit}:${folder}/${file}`]),
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

/** Workflows (read from git), runs and artifacts (seeded, or uploaded), dispatches (noted). */
export function actionsRoutes(world: World): readonly Route[] {
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
      method: 'GET',
      pattern: `${actions}/workflows/{workflow}/runs`,
      needs: read,
      handler: async (call) => {
        const file = await workflowOf(world, call);
        return listRuns(
          world,
          call,
          call.repository.runs.filter((run) => run.workflow === file),
        );
      },
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
      pattern: `${actions}/runs`,
      needs: read,
      handler: (call) => listRuns(world, call, call.repository.runs),
    },
    {
      method: 'GET',
      pattern: `${actions}/runs/{run}`,
      needs: read,
      handler: (call) => ({ status: 200, body: runJson(world, call.repository, runOf(call)) }),
    },
    {
      method: 'GET',
      pattern: `${actions}/runs/{run}/artifacts`,
      needs: read,
      handler: (call) => {
        const { id } = runOf(call);
        return listArtifacts(
          world,
          call,
          call.repository.artifacts.filter(({ run }) => run === id),
        );
      },
    },
    {
      method: 'GET',
      pattern: `${actions}/artifacts`,
      needs: read,
      handler: (call) => listArtifacts(world, call, call.repository.artifacts),
    },
    {
      method: 'GET',
      pattern: `${actions}/artifacts/{artifact}`,
      needs: read,
      handler: (call) => ({ status: 200, body: artifactJson(call.repository, artifactOf(call)) }),
    },
    {
      method: 'GET',
      pattern: `${actions}/artifacts/{artifact}/zip`,
      needs: read,
      handler: (call) => {
        const artifact = artifactOf(call);
        if (artifact.expired) throw new Refusal(410, 'Artifact has expired');
        const location = world.blobs.offer(`artifact-${artifact.id}-${world.nextId()}`, artifact.bytes);
        return { status: 302, headers: { location } };
      },
    },
    {
      method: 'DELETE',
      pattern: `${actions}/artifacts/{artifact}`,
      needs: write,
      handler: (call) => {
        const { artifacts } = call.repository;
        artifacts.splice(artifacts.indexOf(artifactOf(call)), 1);
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
