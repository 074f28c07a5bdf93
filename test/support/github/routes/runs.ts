import {
  child,
  notFound,
  paginate,
  Refusal,
  type Answer,
  type Call,
  type Json,
  type Route,
} from '../contract.js';
import type { HostedRepository, SeededRun, StoredArtifact } from '../repository.js';
import type { World } from '../world.js';
import { workflowFolder, workflowId, workflowOf } from './workflows.js';

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
    path: `${workflowFolder}/${run.workflow}`,
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

/** Workflow runs (seeded) and their artifacts (seeded, or uploaded through the results service). */
export function runRoutes(world: World): readonly Route[] {
  const actions = '/repos/{owner}/{repo}/actions';
  const read = ['actions:read'] as const;
  const write = ['actions:write'] as const;
  return [
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
  ];
}
