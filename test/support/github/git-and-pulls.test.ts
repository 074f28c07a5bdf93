import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gitFixture } from '../../../src/core/testing/git-fixture.js';
import { authorization, git, octokit } from './client.js';
import { startGitHub, type LoopbackGitHub, type RepositoryHandle } from './index.js';

let github: LoopbackGitHub;
let repository: RepositoryHandle;
let names = 0;
let scratch: string;
let clone: string;
const name = { owner: 'octo', repo: '' };

beforeAll(async () => {
  github = await startGitHub({ checkAnswers: true });
  scratch = mkdtempSync(path.join(os.tmpdir(), 'caretaker-clone-'));
});
beforeEach(async () => {
  names += 1;
  name.repo = `demo-${names}`;
  repository = await github.addRepository(name.repo, { 'a.txt': 'one\ntwo\n', 'b.txt': 'b\n' });
  clone = path.join(scratch, name.repo);
  github.requests.clear();
  github.faults.clear();
});
afterAll(async () => {
  await github.close();
  rmSync(scratch, { recursive: true, force: true });
});

const client = (token = github.tokens.workflow): ReturnType<typeof octokit> => octokit(github.apiUrl, token);

async function pushBranch(
  branch: string,
  files: Readonly<Record<string, string>>,
  token = github.tokens.workflow,
): Promise<string> {
  await git(scratch, 'clone', '-q', repository.httpUrl, clone);
  await git(clone, 'checkout', '-q', '-B', branch, 'origin/main');
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(clone, file), text);
  await git(clone, 'add', '-A');
  await git(clone, 'commit', '-q', '-m', `Change ${Object.keys(files).join(', ')}`);
  const pushed = await git(clone, ...authorization(token), 'push', '-q', 'origin', branch);
  if (pushed.code !== 0) throw new Error(pushed.stderr);
  return (await git(clone, 'rev-parse', 'HEAD')).stdout;
}

describe('git over HTTP', () => {
  test('anyone clones a public repository; a push wants a token that may write', async () => {
    expect(await git(scratch, 'clone', '-q', repository.httpUrl, clone)).toMatchObject({ code: 0 });
    await git(clone, 'commit', '-q', '--allow-empty', '-m', 'Empty');
    const push = (token?: string): ReturnType<typeof git> =>
      git(clone, ...(token === undefined ? [] : authorization(token)), 'push', 'origin', 'HEAD:refs/heads/x');
    const reader = github.addToken('github-actions[bot]', { contents: 'read' });
    expect((await push()).stderr).toContain('could not read Username');
    expect((await push('ghs_wrong')).code).not.toBe(0);
    expect((await push(reader)).stderr).toContain('Write access to repository not granted.');
    expect((await push(github.addToken('mallory'))).stderr).toContain(
      'Write access to repository not granted.',
    );
    expect(await repository.host.bare.branch('x')).toBeUndefined();
    expect(await push(github.tokens.workflow)).toMatchObject({ code: 0 });
    expect(await repository.tip('x')).toBe((await git(clone, 'rev-parse', 'HEAD')).stdout);
  });

  test('a private repository is hidden from those who may not read it', async () => {
    repository.host.settings.isPrivate = true;
    const cloned = (token?: string): ReturnType<typeof git> => {
      const header = token === undefined ? [] : authorization(token);
      return git(scratch, ...header, 'ls-remote', repository.httpUrl);
    };
    expect((await cloned()).stderr).toContain('could not read Username');
    expect((await cloned(github.addToken('mallory'))).stderr).toContain('not found');
    expect((await cloned(github.addToken('github-actions[bot]', { contents: 'read' }))).code).toBe(0);
  });

  test('protected branches and workflow files are refused as GitHub refuses them', async () => {
    repository.host.settings.protectedBranches.push('main');
    await git(scratch, 'clone', '-q', repository.httpUrl, clone);
    await git(clone, 'commit', '-q', '--allow-empty', '-m', 'Empty');
    const header = authorization(github.tokens.workflow);
    expect((await git(clone, ...header, 'push', 'origin', 'HEAD:main')).stderr).toContain('GH013');
    await git(clone, 'checkout', '-q', '-b', 'flow');
    mkdirSync(path.join(clone, '.github', 'workflows'), { recursive: true });
    writeFileSync(path.join(clone, '.github', 'workflows', 'x.yml'), 'on: push\n');
    await git(clone, 'add', '-A');
    await git(clone, 'commit', '-q', '-m', 'Add a workflow');
    expect((await git(clone, ...header, 'push', 'origin', 'flow')).stderr).toContain(
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml`',
    );
    expect(await git(clone, ...authorization(github.tokens.person), 'push', 'origin', 'flow')).toMatchObject({
      code: 0,
    });
  });

  test('a fixture repository keeps its history and tags', async () => {
    const fixture = gitFixture({ 'x.txt': 'x' });
    try {
      fixture.git('tag', 'v1');
      const copied = await github.addRepository(`${name.repo}-copy`, fixture);
      expect(await copied.tip()).toBe(fixture.git('rev-parse', 'HEAD'));
      expect(await copied.host.bare.commit('v1')).toBe(fixture.git('rev-parse', 'HEAD'));
    } finally {
      fixture.dispose();
    }
  });
});

describe('pull requests follow git', () => {
  const create = (head: string): Promise<{ data: { number: number } }> =>
    client().request('POST /repos/{owner}/{repo}/pulls', {
      ...name,
      title: 'Fix',
      body: 'Why',
      head,
      base: 'main',
    });
  const get = async (number: number): Promise<Record<string, unknown>> =>
    (
      await client().request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...name,
        pull_number: number,
      })
    ).data;

  test('head, files, commits and counts are those of the branch, before and after another push', async () => {
    const base = await repository.tip();
    const first = await pushBranch('caretaker/fix', { 'a.txt': 'one\n2\n' });
    const { number } = (await create('caretaker/fix')).data;
    expect(await get(number)).toMatchObject({
      state: 'open',
      user: { login: 'github-actions[bot]', type: 'Bot' },
      head: { ref: 'caretaker/fix', sha: first, repo: { id: repository.id } },
      base: { ref: 'main', sha: base },
      commits: 1,
      additions: 1,
      deletions: 1,
      changed_files: 1,
      mergeable: true,
      html_url: `${github.serverUrl}/octo/${name.repo}/pull/${number}`,
    });
    writeFileSync(path.join(clone, 'c.txt'), 'c\n');
    await git(clone, 'mv', 'b.txt', 'd.txt');
    await git(clone, 'add', '-A');
    await git(clone, 'commit', '-q', '-m', 'Second');
    await git(clone, ...authorization(github.tokens.workflow), 'push', 'origin', 'caretaker/fix');
    const second = (await git(clone, 'rev-parse', 'HEAD')).stdout;
    expect(await get(number)).toMatchObject({ head: { sha: second }, commits: 2, changed_files: 3 });
    const pull = { ...name, pull_number: number };
    const files = await client().request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', pull);
    expect(files.data).toMatchObject([
      { filename: 'a.txt', status: 'modified', additions: 1, deletions: 1 },
      { filename: 'c.txt', status: 'added', additions: 1 },
      { filename: 'd.txt', status: 'renamed', previous_filename: 'b.txt', changes: 0 },
    ]);
    const commits = await client().request('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', pull);
    expect(commits.data).toMatchObject([
      { sha: first, commit: { author: { email: 'bot@example.com' } } },
      { sha: second, commit: { message: 'Second' }, parents: [{ sha: first }] },
    ]);
    const ofCommit = await client().request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...name,
      commit_sha: first,
    });
    expect(ofCommit.data).toMatchObject([{ number, head: { sha: second } }]);
    const compared = await client().request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...name,
      basehead: 'main...caretaker/fix',
    });
    expect(compared.data).toMatchObject({ status: 'ahead', ahead_by: 2, behind_by: 0, total_commits: 2 });
    // The description holds the routes of the suite; this test's look at one pull request is not among them.
    const { violations, answerViolations } = github.requests;
    const other = [...violations, ...answerViolations].filter(
      ({ problem }) => !problem.endsWith('unknown route'),
    );
    expect(other).toEqual([]);
  });

  test('a second one for the branch, one without commits and one from nowhere are refused', async () => {
    await repository.person.push('fix', { 'a.txt': 'x' });
    await create('fix');
    await expect(create('fix')).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ message: 'A pull request already exists for octo:fix.' }] } },
    });
    await expect(create('nowhere')).rejects.toMatchObject({ status: 422 });
    await expect(create('main')).rejects.toMatchObject({ status: 422 });
    repository.host.settings.actionsMayCreatePulls = false;
    await expect(create('fix')).rejects.toMatchObject({ status: 403 });
    expect(await repository.pulls()).toHaveLength(1);
  });

  test('a person merges: the base moves for real and the pull request is frozen', async () => {
    await repository.person.push('fix', { 'a.txt': 'x\n' });
    const { number } = (await create('fix')).data;
    await repository.person.push('main', { 'other.txt': 'o' });
    const merged = await repository.person.merge(number);
    expect(await repository.tip()).toBe(merged);
    expect(await repository.host.bare.git(['show', `${merged}:a.txt`])).toBe('x');
    await repository.person.deleteBranch('fix');
    expect(await get(number)).toMatchObject({
      state: 'closed',
      merged: true,
      merge_commit_sha: merged,
      commits: 1,
      changed_files: 1,
    });
    const author = await repository.host.bare.git(['log', '-1', '--format=%an %ae', merged]);
    expect(author).toBe('alice alice@users.noreply.example.com');
  });

  test('a squash, a person closing and reopening, a deleted branch', async () => {
    await repository.person.push('fix', { 'a.txt': 'x\n' });
    const { number } = (await create('fix')).data;
    await repository.person.closePull(number);
    expect(await get(number)).toMatchObject({ state: 'closed', merged: false, merged_at: null });
    await repository.person.reopenPull(number);
    const squashed = await repository.person.merge(number, 'squash');
    expect(await repository.host.bare.git(['log', '-1', '--format=%P', squashed])).not.toContain(' ');
    await repository.person.push('mine', { 'm.txt': 'm' });
    const own = await repository.person.openPull('mine', 'Mine');
    await repository.person.deleteBranch('mine');
    expect(await get(own)).toMatchObject({ state: 'closed', merged: false, user: { login: 'alice' } });
  });

  test('a branch that reaches the base by a push counts as merged', async () => {
    await repository.person.push('fix', { 'a.txt': 'x\n' });
    const head = await repository.tip('fix');
    const { number } = (await create('fix')).data;
    const ref = { ...name, ref: 'heads/main', sha: head };
    await client().request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', ref);
    expect(await get(number)).toMatchObject({
      state: 'closed',
      merged: true,
      merge_commit_sha: head,
      commits: 1,
    });
  });

  test('a stranger opens one from a fork, with a branch of any name', async () => {
    await repository.person.push('caretaker/fix', { 'a.txt': 'x\n' });
    const own = (await create('caretaker/fix')).data.number;
    const foreign = await repository
      .as('mallory')
      .openForkPull('caretaker/fix', { 'evil.txt': 'e' }, { title: 'Fix' });
    await repository.person.push('main', { 'other.txt': 'o' });
    expect(await get(foreign)).toMatchObject({
      state: 'open',
      user: { login: 'mallory' },
      head: { ref: 'caretaker/fix', label: 'mallory:caretaker/fix' },
      changed_files: 1,
    });
    const { head } = (await get(foreign)) as { head: { repo: { id: number } } };
    expect(head.repo.id).not.toBe(repository.id);
    const list = await client().request('GET /repos/{owner}/{repo}/pulls', {
      ...name,
      head: 'octo:caretaker/fix',
    });
    expect(list.data.map(({ number }) => number)).toEqual([own]);
  });

  test('refs are made once, moved forward only, and deleted', async () => {
    const sha = await repository.tip();
    const ref = 'refs/caretaker/locks/x';
    const make = (): Promise<{ status: number }> =>
      client().request('POST /repos/{owner}/{repo}/git/refs', { ...name, ref, sha });
    expect((await make()).status).toBe(201);
    await expect(make()).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Reference already exists'),
    });
    const got = await client().request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...name,
      ref: 'caretaker/locks/x',
    });
    expect(got.data.object.sha).toBe(sha);
    await client().request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', {
      ...name,
      ref: 'caretaker/locks/x',
    });
    expect(await repository.host.bare.ref(ref)).toBeUndefined();
  });
});
