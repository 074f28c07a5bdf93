import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { octokit } from './client.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './index.js';

let github: LoopbackGitHub;
let repository: RepositoryHandle;
let names = 0;
const name = { owner: 'octo', repo: '' };
const workflow = 'on:\n  workflow_dispatch:\n    inputs:\n      plan: { type: string }\n';

beforeAll(async () => {
  github = await startGitHub({ checkAnswers: true });
});
beforeEach(async () => {
  names += 1;
  name.repo = `demo-${names}`;
  repository = await github.addRepository(name.repo, {
    'a.txt': 'a',
    '.github/workflows/nightly.yml': workflow,
    '.github/workflows/push.yml': 'on: push\n',
  });
  github.requests.clear();
});
afterAll(() => github.close());

const client = (token = github.tokens.workflow): ReturnType<typeof octokit> => octokit(github.apiUrl, token);

describe('issues', () => {
  test('are made, labelled, commented on, closed; pull requests are among them', async () => {
    const { data: issue } = await client().request('POST /repos/{owner}/{repo}/issues', {
      ...name,
      title: 'Dashboard',
      body: '- [ ] one\n- [ ] two',
      labels: ['caretaker'],
    });
    await repository.person.push('mine', { 'm.txt': 'm' });
    const pull = await repository.person.openPull('mine', 'Mine');
    await client().request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
      ...name,
      issue_number: pull,
      labels: ['caretaker'],
    });
    const list = await client().request('GET /repos/{owner}/{repo}/issues', {
      ...name,
      labels: 'caretaker',
      state: 'all',
      sort: 'created',
      direction: 'asc',
    });
    expect(list.data.map((item) => [item.number, item.pull_request !== undefined])).toEqual([
      [issue.number, false],
      [pull, true],
    ]);
    await repository.person.tick(issue.number, 'two');
    await repository.person.comment(issue.number, 'Thanks');
    const comments = await client().request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...name,
      issue_number: issue.number,
    });
    expect(comments.data).toMatchObject([{ body: 'Thanks', user: { login: 'alice', type: 'User' } }]);
    await client().request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...name,
      issue_number: issue.number,
      state: 'closed',
      state_reason: 'completed',
    });
    expect(await repository.issues()).toMatchObject([
      { number: issue.number, state: 'closed', body: '- [ ] one\n- [x] two' },
    ]);
    expect(github.requests.violations).toEqual([]);
    expect(github.requests.answerViolations).toEqual([]);
  });

  test('a list is paged, with links that lead back here', async () => {
    for (const title of ['one', 'two', 'three']) await repository.person.openIssue(title);
    const page = await client().request('GET /repos/{owner}/{repo}/issues', { ...name, per_page: 2 });
    expect(page.data).toHaveLength(2);
    expect(page.headers.link).toContain(
      `<${github.apiUrl}/repos/octo/${name.repo}/issues?per_page=2&page=2>; rel="next"`,
    );
  });

  test('a person ticks one box only', async () => {
    const issue = await repository.person.openIssue('x', '- [ ] a 1\n- [ ] a 2');
    await expect(repository.person.tick(issue, 'a ')).rejects.toThrow('2 lines');
    await expect(repository.person.tick(issue, 'b')).rejects.toThrow('0 lines');
  });
});

describe('permissions', () => {
  test('a call without the permission is refused and told what it wanted', async () => {
    const reader = github.addToken('github-actions[bot]', { contents: 'read', issues: 'read' });
    const create = client(reader).request('POST /repos/{owner}/{repo}/issues', { ...name, title: 'x' });
    await expect(create).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      response: { headers: { 'x-accepted-github-permissions': 'issues=write' } },
    });
    const list = client(reader).request('GET /repos/{owner}/{repo}/pulls', name);
    await expect(list).rejects.toMatchObject({ status: 403 });
    expect(await repository.issues()).toEqual([]);
    await client(reader).request('GET /repos/{owner}/{repo}/issues', name);
    expect(github.usedPermissions(reader)).toEqual({ issues: 'read' });
  });

  test('no token, a wrong one, a stranger and another repository are told apart', async () => {
    const repo = (token: string, at = name): Promise<{ status: number }> =>
      client(token).request('GET /repos/{owner}/{repo}', at);
    await expect(repo('')).rejects.toMatchObject({ status: 401 });
    await expect(repo('ghs_wrong')).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('Bad credentials'),
    });
    await expect(repo(github.tokens.workflow, { ...name, repo: 'nope' })).rejects.toMatchObject({
      status: 404,
    });
    repository.host.settings.isPrivate = true;
    await expect(repo(github.addToken('mallory'))).rejects.toMatchObject({ status: 404 });
    expect((await repo(github.tokens.workflow)).status).toBe(200);
  });

  test('an installation has no user, but GraphQL tells its login', async () => {
    await expect(client().request('GET /user')).rejects.toMatchObject({ status: 403 });
    const viewer = { data: { viewer: { login: 'github-actions[bot]' } } };
    expect((await client().request('POST /graphql', { query: '{ viewer { login } }' })).data).toEqual(viewer);
    expect((await client(github.tokens.person).request('GET /user')).data).toMatchObject({ login: 'alice' });
  });
});

describe('what else GitHub keeps', () => {
  test('the repository, its rules and its settings', async () => {
    const repo = await client().request('GET /repos/{owner}/{repo}', name);
    expect(repo.data).toMatchObject({
      id: repository.id,
      html_url: `${github.serverUrl}/octo/${name.repo}`,
      default_branch: 'main',
      permissions: { push: true, admin: false },
    });
    repository.host.rules.set('main', [{ type: 'required_signatures' }]);
    const rules = await client().request('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      ...name,
      branch: 'main',
    });
    expect(rules.data).toEqual([{ type: 'required_signatures' }]);
    const settings = (token: string): Promise<{ data: unknown }> =>
      client(token).request('GET /repos/{owner}/{repo}/actions/permissions/workflow', name);
    await expect(settings(github.tokens.workflow)).rejects.toMatchObject({ status: 403 });
    expect((await settings(github.tokens.owner)).data).toEqual({
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: true,
    });
  });

  test('dispatches are checked against the workflow and noted', async () => {
    const dispatch = (file: string, inputs: Record<string, string>): Promise<unknown> =>
      client().request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
        ...name,
        workflow_id: file,
        ref: 'main',
        inputs,
      });
    await dispatch('nightly.yml', { plan: 'p1' });
    await expect(dispatch('nightly.yml', { other: 'x' })).rejects.toMatchObject({ status: 422 });
    await expect(dispatch('push.yml', {})).rejects.toMatchObject({ status: 422 });
    await expect(dispatch('none.yml', {})).rejects.toMatchObject({ status: 404 });
    expect(repository.host.dispatches).toEqual([
      { target: 'nightly.yml', ref: 'main', inputs: { plan: 'p1' }, by: 'github-actions[bot]' },
    ]);
  });

  test('checks add annotations up and take fifty at a time', async () => {
    const annotation = (
      line: number,
    ): {
      path: string;
      start_line: number;
      end_line: number;
      annotation_level: 'notice';
      message: string;
    } => ({
      path: 'a.txt',
      start_line: line,
      end_line: line,
      annotation_level: 'notice',
      message: 'm',
    });
    const output = (
      count: number,
    ): { title: string; summary: string; annotations: ReturnType<typeof annotation>[] } => ({
      title: 't',
      summary: 's',
      annotations: Array.from({ length: count }, (_, line) => annotation(line + 1)),
    });
    const check = { ...name, name: 'caretaker', head_sha: await repository.tip() };
    const create = (count: number): Promise<{ data: { id: number | bigint } }> =>
      client().request('POST /repos/{owner}/{repo}/check-runs', { ...check, output: output(count) });
    await expect(create(51)).rejects.toMatchObject({ status: 422 });
    const { data } = await create(50);
    await client().request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...name,
      check_run_id: Number(data.id),
      status: 'completed',
      conclusion: 'neutral',
      output: output(3),
    });
    const annotations = await client().request(
      'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
      {
        ...name,
        check_run_id: Number(data.id),
        page: 2,
      },
    );
    expect(annotations.data).toHaveLength(23);
    expect(await repository.checkRuns(check.head_sha)).toMatchObject([
      { name: 'caretaker', conclusion: 'neutral', output: { annotations_count: 53 } },
    ]);
  });

  test('SARIF is unpacked; statuses and deployments are kept', async () => {
    const sarif = gzipSync(JSON.stringify({ version: '2.1.0', runs: [] })).toString('base64');
    const commit = await repository.tip();
    await client().request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
      ...name,
      commit_sha: commit,
      ref: 'refs/heads/main',
      sarif,
    });
    expect(repository.host.sarifs).toMatchObject([{ commit, ref: 'refs/heads/main', sarif: { runs: [] } }]);
    await client().request('POST /repos/{owner}/{repo}/statuses/{sha}', {
      ...name,
      sha: commit,
      state: 'success',
    });
    const status = await client().request('GET /repos/{owner}/{repo}/commits/{ref}/status', {
      ...name,
      ref: 'main',
    });
    expect(status.data).toMatchObject({ state: 'success', sha: commit, total_count: 1 });
    await client().request('POST /repos/{owner}/{repo}/deployments', {
      ...name,
      ref: 'main',
      environment: 'preview',
    });
    const deployments = await client().request('GET /repos/{owner}/{repo}/deployments', {
      ...name,
      environment: 'preview',
    });
    expect(deployments.data).toMatchObject([{ sha: commit, environment: 'preview' }]);
  });

  test('what is not served is said loudly', async () => {
    await expect(client().request('GET /repos/{owner}/{repo}/releases', name)).rejects.toMatchObject({
      status: 501,
    });
    expect(github.requests.violations.map(({ problem }) => problem)).toContain(
      'this server does not serve it',
    );
  });
});
