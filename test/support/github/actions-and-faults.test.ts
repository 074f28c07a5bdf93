import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { authorization, git, octokit } from './client.js';
import { faultKinds, startGitHub, type LoopbackGitHub, type RepositoryHandle } from './index.js';

let github: LoopbackGitHub;
let repository: RepositoryHandle;
let scratch: string;
let names = 0;
const name = { owner: 'octo', repo: '' };
const changed = new Map<string, string | undefined>();

function setEnvironment(values: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(values)) {
    if (!changed.has(key)) changed.set(key, process.env[key]);
    process.env[key] = value;
  }
}

beforeAll(async () => {
  github = await startGitHub({ checkAnswers: true });
});
beforeEach(async () => {
  names += 1;
  name.repo = `demo-${names}`;
  repository = await github.addRepository(name.repo, { '.github/workflows/nightly.yml': 'on: push\n' });
  scratch = mkdtempSync(path.join(os.tmpdir(), 'caretaker-actions-'));
  github.requests.clear();
  github.faults.clear();
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(scratch, { recursive: true, force: true });
  for (const [key, value] of changed) {
    if (value === undefined) Reflect.deleteProperty(process.env, key);
    else process.env[key] = value;
  }
  changed.clear();
});
afterAll(() => github.close());

const client = (token = github.tokens.workflow): ReturnType<typeof octokit> => octokit(github.apiUrl, token);
const download = (artifact: number): Promise<{ data: unknown; url: string }> =>
  client().request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
    ...name,
    artifact_id: artifact,
    archive_format: 'zip',
  });

describe('runs and artifacts', () => {
  test('runs are found by branch, event and outcome, newest first', async () => {
    const seed = (day: number, about: object): ReturnType<RepositoryHandle['addRun']> =>
      repository.addRun({ workflow: 'nightly.yml', createdAt: `2026-01-0${day}T00:00:00Z`, ...about });
    const old = await seed(1, {});
    const fresh = await seed(3, {});
    await seed(2, { conclusion: 'failure' });
    await seed(4, { branch: 'other' });
    const fork = await seed(5, { event: 'pull_request', headRepository: 77 });
    const list = (query: object): Promise<{ data: { workflow_runs: { id: number | bigint }[] } }> =>
      client().request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        ...name,
        workflow_id: 'nightly.yml',
        ...query,
      });
    const ids = async (query: object): Promise<number[]> =>
      (await list(query)).data.workflow_runs.map(({ id }) => Number(id));
    expect(await ids({ branch: 'main', status: 'success', event: 'schedule' })).toEqual([fresh.id, old.id]);
    expect(await ids({ branch: 'main', status: 'success', per_page: 1 })).toEqual([fork.id]);
    const one = await client().request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
      ...name,
      run_id: fork.id,
    });
    expect(one.data).toMatchObject({
      path: '.github/workflows/nightly.yml',
      head_repository: { id: 77 },
      repository: { id: repository.id },
      head_sha: await repository.tip(),
    });
    expect(github.requests.answerViolations).toEqual([]);
  });

  test('an artifact comes through a redirect to another server, which takes no second authorization', async () => {
    const run = await repository.addRun({ workflow: 'nightly.yml' });
    const bytes = Buffer.from('PK-not-really');
    const artifact = repository.addArtifact(run, 'caretaker-state', bytes);
    const expired = repository.addArtifact(run, 'old', bytes, { expired: true });
    const { data } = await client().request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
      ...name,
      run_id: run.id,
      name: 'caretaker-state',
    });
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    expect(data.artifacts).toMatchObject([
      { id: artifact.id, size_in_bytes: bytes.length, expired: false, digest },
    ]);
    const answer = await download(artifact.id);
    expect(Buffer.from(answer.data as ArrayBuffer)).toEqual(bytes);
    expect(new URL(answer.url).host).not.toBe(new URL(github.apiUrl).host);
    expect((await fetch(answer.url, { headers: { authorization: 'token x' } })).status).toBe(403);
    expect((await fetch(answer.url.replace(/sig=.*/, 'sig=0'))).status).toBe(403);
    await expect(download(expired.id)).rejects.toMatchObject({ status: 410 });
    expect(github.requests.answerViolations).toEqual([]);
  });

  test('what the toolkit uploads in a run is an artifact of that run', async () => {
    const run = await repository.addRun({ workflow: 'nightly.yml', status: 'in_progress', conclusion: null });
    setEnvironment(github.environment({ repository, run, token: github.tokens.workflow }));
    jest.spyOn(process.stdout, 'write').mockReturnValue(true); // the toolkit talks to the runner
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const uploader = new DefaultArtifactClient();
    const file = path.join(scratch, 'events.ndjson');
    writeFileSync(file, '{"id":1}\n');
    const uploaded = await uploader.uploadArtifact('caretaker-state', [file], scratch, { retentionDays: 30 });
    expect(repository.host.artifacts).toMatchObject([
      {
        id: uploaded.id,
        run: run.id,
        name: 'caretaker-state',
        size: uploaded.size,
        digest: `sha256:${uploaded.digest}`,
      },
    ]);
    const got = await uploader.getArtifact('caretaker-state');
    expect(got.artifact.id).toBe(uploaded.id);
    const { downloadPath } = await uploader.downloadArtifact(uploaded.id ?? 0, {
      path: path.join(scratch, 'back'),
    });
    expect(readFileSync(path.join(downloadPath ?? '', 'events.ndjson'), 'utf8')).toBe('{"id":1}\n');
    await expect(uploader.uploadArtifact('caretaker-state', [file], scratch)).rejects.toThrow(
      'already exists',
    );
  });

  test('what the toolkit caches is restored by prefix', async () => {
    const run = await repository.addRun({ workflow: 'nightly.yml' });
    setEnvironment({
      ...github.environment({ repository, run, token: github.tokens.workflow }),
      RUNNER_TEMP: scratch,
      GITHUB_WORKSPACE: scratch,
    });
    jest.spyOn(process.stdout, 'write').mockReturnValue(true); // the toolkit talks to the runner
    const cache = await import('@actions/cache');
    const file = path.join(scratch, 'facts.json');
    writeFileSync(file, '{}');
    await cache.saveCache([file], 'facts-1-7-1');
    rmSync(file);
    expect(await cache.restoreCache([file], 'facts-1-8-1', ['facts-2-'])).toBeUndefined();
    expect(await cache.restoreCache([file], 'facts-1-8-1', ['facts-1-'])).toBe('facts-1-7-1');
    expect(readFileSync(file, 'utf8')).toBe('{}');
  });
});

describe('faults', () => {
  const create = (): Promise<unknown> =>
    client().request('POST /repos/{owner}/{repo}/issues', { ...name, title: 'once' });

  test.each(faultKinds)('%s strikes one call and tells the truth about its effect', async (kind) => {
    github.faults.at(1, kind, { retryAfter: 7 });
    const statuses: Readonly<Record<string, number>> = { '429-retry-after': 429, '403-secondary': 403 };
    await expect(create()).rejects.toMatchObject({ status: statuses[kind] ?? 500 });
    expect(await repository.issues()).toHaveLength(kind === 'timeout-after-effect' ? 1 : 0);
    expect(github.faults.struck).toBe(1);
    await create();
    expect(github.requests.count).toEqual({ read: 0, write: 2, total: 2 });
  });

  test('rate limits tell how long to wait', async () => {
    github.faults.at((request) => request.kind === 'write', '403-secondary', { retryAfter: 7 });
    await expect(create()).rejects.toMatchObject({ response: { headers: { 'retry-after': '7' } } });
  });

  test('an upload whose last answer is lost is an artifact all the same, and the next try is told so', async () => {
    const run = await repository.addRun({ workflow: 'nightly.yml' });
    const { ACTIONS_RUNTIME_TOKEN: runtime = '', ACTIONS_RESULTS_URL: results = '' } = github.environment({
      repository,
      run,
      token: github.tokens.workflow,
    });
    const call = async (
      method: string,
      body: object,
    ): Promise<{ status: number; json: Record<string, unknown> }> => {
      const answer = await fetch(`${results}twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${runtime}` },
        body: JSON.stringify({ name: 'state', ...body }),
      });
      return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
    };
    const created = await call('CreateArtifact', {});
    github.faults.at(
      (request) => request.channel === 'blob' && request.kind === 'write',
      'timeout-after-effect',
    );
    const put = fetch(String(created.json.signed_upload_url), { method: 'PUT', body: 'zip' });
    await expect(put).rejects.toThrow('fetch failed');
    github.faults.at((request) => request.path.endsWith('/FinalizeArtifact'), 'timeout-after-effect');
    await expect(call('FinalizeArtifact', { size: '3' })).rejects.toThrow('fetch failed');
    expect(repository.host.artifacts).toMatchObject([{ name: 'state', size: 3, run: run.id }]);
    expect((await call('CreateArtifact', {})).status).toBe(409);
  });

  test('a push that lost its answer is there', async () => {
    await git(scratch, 'clone', '-q', repository.httpUrl, 'clone');
    const clone = path.join(scratch, 'clone');
    await git(clone, 'commit', '-q', '--allow-empty', '-m', 'x');
    github.faults.at(
      (request) => request.channel === 'git' && request.kind === 'write',
      'timeout-after-effect',
    );
    const pushed = await git(
      clone,
      ...authorization(github.tokens.workflow),
      'push',
      'origin',
      'HEAD:refs/heads/x',
    );
    expect(pushed.code).not.toBe(0);
    expect(await repository.tip('x')).toBe((await git(clone, 'rev-parse', 'HEAD')).stdout);
  });

  test('a hanging answer leaves the connection open', async () => {
    github.faults.at(1, 'timeout-after-effect', { hang: true });
    const late = new Promise<string>((resolve) => setTimeout(resolve, 150, 'no answer'));
    const open = create().catch((error: unknown) => String(error));
    expect(await Promise.race([open, late])).toBe('no answer');
    expect(await repository.issues()).toHaveLength(1);
  });
});
