import { afterEach, describe, expect, it } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { commentAnswer, issueAnswer, pullAnswer, runAnswer } from './testing/answers.js';
import { connect, type Connection } from './testing/connect.js';
import type { Reply } from './testing/scripted-server.js';

let open: Connection | undefined;
async function against(...parameters: Parameters<typeof connect>): Promise<Connection> {
  return (open = await connect(...parameters));
}
afterEach(async () => {
  expect(open?.server.problems ?? []).toEqual([]);
  await open?.server.close();
  open = undefined;
});

const missing: Reply = { status: 404, json: { message: 'Not Found' } };
const forbidden: Reply = { status: 403, json: { message: 'Resource not accessible by integration' } };
const requests = (): string[] =>
  (open?.server.seen ?? []).map(({ method, url }) => `${method} ${decodeURIComponent(url)}`);
const bodies = (): unknown[] => (open?.server.seen ?? []).map((seen) => seen.body);
const repository = '/repos/acme/shop';

describe('issue 3 · GitHub client: the repository', () => {
  const answer = (permissions?: object): Reply => ({
    json: {
      id: 7,
      html_url: 'https://github.com/acme/shop',
      default_branch: 'main',
      private: true,
      fork: false,
      archived: false,
      has_issues: true,
      permissions,
    },
  });

  it.each([
    [undefined, undefined],
    [{ admin: false, push: false, pull: false }, undefined],
    [{ admin: false, push: false, pull: true }, 'read'],
    [{ admin: false, push: true, pull: true }, 'write'],
    [{ admin: true, push: true, pull: true }, 'admin'],
  ])('is described; permissions %j are %s', async (permissions, permission) => {
    const { forge } = await against([answer(permissions)]);
    expect(await forge.describe()).toEqual({
      id: 7,
      url: 'https://github.com/acme/shop',
      defaultBranch: 'main',
      isPrivate: true,
      isFork: false,
      isArchived: false,
      permission,
      hasIssues: true,
    });
  });

  it('sends what GitHub asks every client to send', async () => {
    const { forge, server } = await against([answer()]);
    await forge.describe();
    expect(server.seen[0]?.headers).toMatchObject({
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': expect.stringMatching(/^caretaker /),
      authorization: expect.stringMatching(/^token /),
    });
  });

  it.each([
    ['', '/graphql'],
    ['/api/v3', '/api/graphql'],
    ['/api/v3/', '/api/graphql'],
  ])('finds who the token belongs to, below "%s"', async (basePath, url) => {
    const { forge, server } = await against([{ json: { data: { viewer: { login: 'my-app[bot]' } } } }], {
      basePath,
    });
    expect(await forge.viewer()).toBe('my-app[bot]');
    expect(server.seen[0]?.url).toBe(url);
  });

  it('does not guess a login', async () => {
    const { forge } = await against([{ json: { data: null, errors: [{ message: 'no' }] } }]);
    await expect(forge.viewer()).rejects.toMatchObject({ code: 'github/invalid' });
  });

  it('asks a GitHub Enterprise Server below its base path, and follows its pages', async () => {
    const connection = await against(
      (index) =>
        index === 0
          ? {
              headers: {
                link: `<${open?.server.url ?? ''}/api/v3${repository}/pulls?state=open&page=2>; rel="next"`,
              },
              json: [pullAnswer(1)],
            }
          : { json: [pullAnswer(2)] },
      { basePath: '/api/v3' },
    );
    expect(await connection.forge.listPulls({ state: 'open' })).toHaveLength(2);
    expect(requests()[1]).toBe(`GET /api/v3${repository}/pulls?state=open&page=2`);
  });
});

describe('issue 3 · GitHub client: pull requests', () => {
  it('are listed in the words of the port', async () => {
    const { forge } = await against([
      {
        json: [
          pullAnswer(1),
          pullAnswer(2, { state: 'closed', merged_at: '2026-01-03T00:00:00Z', body: 'text', draft: true }),
          pullAnswer(3, { state: 'closed', user: null, head: { ref: 'x', sha: 'c', repo: null } }),
        ],
      },
    ]);
    const pulls = await forge.listPulls({ state: 'all', head: 'caretaker/a' });
    expect(pulls[0]).toEqual({
      number: 1,
      url: 'https://github.com/acme/shop/pull/1',
      state: 'open',
      isDraft: false,
      title: 'Pull 1',
      body: '',
      author: 'octocat',
      head: 'caretaker/a',
      headCommit: 'a'.repeat(40),
      headRepository: 7,
      base: 'main',
      labels: ['caretaker'],
      createdAt: '2026-01-02T03:04:05Z',
      updatedAt: '2026-01-02T03:04:05Z',
      closedAt: null,
      mergeCommit: null,
    });
    expect(pulls[1]).toMatchObject({
      state: 'merged',
      isDraft: true,
      body: 'text',
      mergeCommit: 'b'.repeat(40),
    });
    expect(pulls[2]).toMatchObject({
      state: 'closed',
      author: 'ghost',
      headRepository: null,
      mergeCommit: null,
    });
    expect(requests()).toEqual([
      `GET ${repository}/pulls?per_page=100&state=all&sort=updated&direction=desc&head=acme:caretaker/a`,
    ]);
  });

  const endless =
    (make: (number: number) => object) =>
    (index: number): Reply => ({
      headers: { link: `<${open?.server.url ?? ''}${repository}/issues?page=${index + 2}>; rel="next"` },
      json: Array.from({ length: 100 }, (_, place) => make(index * 100 + place + 1)),
    });

  it('are read page by page, no further than asked', async () => {
    const { forge } = await against(endless((number) => pullAnswer(number)));
    expect(await forge.listPulls({ state: 'all' })).toHaveLength(300);
    expect(requests()).toHaveLength(3);
    expect(await forge.listPulls({ state: 'all', limit: 1 })).toHaveLength(1);
    expect(await forge.listPulls({ state: 'all', limit: 0 })).toEqual([]);
    expect(requests()).toHaveLength(4);
  });

  it('are no issues, and a list of nothing else comes to an end', async () => {
    const { forge } = await against(endless((number) => issueAnswer(number, { pull_request: {} })));
    await expect(forge.listIssues({ state: 'all', labels: [] })).rejects.toMatchObject({
      code: 'github/too-large',
    });
    expect(requests()).toHaveLength(100);
  });

  it('tell their paths, the old names of renames included', async () => {
    const { forge } = await against([
      { json: [{ filename: 'b.ts', previous_filename: 'a.ts' }, { filename: 'c.ts' }] },
    ]);
    expect(await forge.pullPaths(1)).toEqual(['b.ts', 'a.ts', 'c.ts']);
  });

  it('tell their commits', async () => {
    const commit = { message: 'm', author: { email: 'a@x' }, committer: null };
    const { forge } = await against([{ json: [{ sha: '1', commit }] }]);
    expect(await forge.pullCommits(1)).toEqual([
      { id: '1', authorEmail: 'a@x', committerEmail: '', message: 'm' },
    ]);
  });

  it('are made and changed', async () => {
    const { forge } = await against([
      { status: 201, json: pullAnswer(9) },
      { json: pullAnswer(9) },
      { json: [{ number: 9 }] },
    ]);
    const request = { title: 't', body: 'b', head: 'caretaker/a', base: 'main', draft: true };
    expect(await forge.createPull(request)).toMatchObject({ number: 9 });
    await forge.updatePull(9, { state: 'closed' });
    expect(await forge.pullsOfCommit('abc')).toEqual([9]);
    expect(bodies()).toEqual([request, { state: 'closed' }, undefined]);
  });
});

describe('issue 3 · GitHub client: issues, comments, labels', () => {
  it('lists issues without pull requests', async () => {
    const { forge } = await against([
      {
        json: [issueAnswer(1), issueAnswer(2, { pull_request: { url: 'x' } }), issueAnswer(3, { body: 'b' })],
      },
    ]);
    const issues = await forge.listIssues({ state: 'open', labels: ['a', 'b c'] });
    expect(issues).toEqual([
      {
        number: 1,
        url: 'https://github.com/acme/shop/issues/1',
        state: 'open',
        title: 'Issue 1',
        body: '',
        author: 'octocat',
        labels: ['a', 'b'],
        createdAt: '2026-01-02T03:04:05Z',
        updatedAt: '2026-01-02T03:04:05Z',
      },
      expect.objectContaining({ number: 3, body: 'b' }),
    ]);
    expect(requests()).toEqual([
      `GET ${repository}/issues?per_page=100&state=open&sort=updated&direction=desc&labels=a,b c`,
    ]);
  });

  it('makes and closes an issue, and writes comments', async () => {
    const comment = commentAnswer(5);
    const { forge } = await against([
      { status: 201, json: issueAnswer(1) },
      { json: issueAnswer(1, { state: 'closed' }) },
      { status: 201, json: comment },
      { json: comment },
      { json: [comment] },
    ]);
    await forge.createIssue({ title: 't', body: 'b', labels: ['x'] });
    expect(await forge.updateIssue(1, { state: 'closed', stateReason: 'not_planned' })).toMatchObject({
      state: 'closed',
    });
    expect(await forge.createComment(1, 'c')).toMatchObject({ id: 5, author: 'octocat', body: 'text' });
    await forge.updateComment(5, 'd');
    expect(await forge.listComments(1)).toHaveLength(1);
    expect(bodies()).toEqual([
      { title: 't', body: 'b', labels: ['x'] },
      { state: 'closed', state_reason: 'not_planned' },
      { body: 'c' },
      { body: 'd' },
      undefined,
    ]);
  });

  it('takes a label that is gone for removed, and no missing issue', async () => {
    const { forge } = await against([
      missing,
      { json: [{ name: 'other' }] },
      missing,
      { json: [{ name: 'Approved' }] },
      missing,
      missing,
    ]);
    await forge.removeLabel(1, 'approved');
    await expect(forge.removeLabel(1, 'approved')).rejects.toMatchObject({ code: 'github/not-found' });
    await expect(forge.removeLabel(2, 'approved')).rejects.toMatchObject({ code: 'github/not-found' });
  });

  it('adds labels, and asks nothing when there are none', async () => {
    const { forge } = await against([{ json: [] }]);
    await forge.addLabels(1, []);
    await forge.addLabels(1, ['a']);
    expect(bodies()).toEqual([{ labels: ['a'] }]);
  });

  it('AD-12: tells who put labels on an issue, and what they may do', async () => {
    const event = (name: string, actor: string | null): object => ({
      event: name,
      actor: actor === null ? null : { login: actor },
      created_at: '2026-01-05T03:17:00Z',
      ...(name.endsWith('labeled') ? { label: { name: 'stop' } } : {}),
    });
    const { forge } = await against([
      { json: [event('labeled', 'mona'), event('closed', 'mona'), event('unlabeled', null)] },
      { json: { permission: 'write', role_name: 'maintain' } },
      missing,
      forbidden,
    ]);
    const at = '2026-01-05T03:17:00Z';
    expect(await forge.labelEvents(1)).toEqual([
      { label: 'stop', does: 'added', by: 'mona', at },
      { label: 'stop', does: 'removed', by: 'ghost', at },
    ]);
    expect(await forge.permissionOf('mona')).toBe('write');
    expect(await forge.permissionOf('some-app[bot]')).toBe('none');
    await expect(forge.permissionOf('mona')).rejects.toMatchObject({ code: 'github/forbidden' });
    expect(requests().slice(0, 3)).toEqual([
      `GET ${repository}/issues/1/events?per_page=100`,
      `GET ${repository}/collaborators/mona/permission`,
      `GET ${repository}/collaborators/some-app[bot]/permission`,
    ]);
  });
});

describe('issue 3 · GitHub client: Actions', () => {
  it('lists the runs of a commit', async () => {
    const { forge } = await against([{ json: { total_count: 1, workflow_runs: [runAnswer(3, {})] } }]);
    const commit = 'a'.repeat(40);
    expect(await forge.runsOfCommit(commit)).toMatchObject([{ id: 3, headCommit: commit }]);
    expect(requests()).toEqual([`GET ${repository}/actions/runs?per_page=100&head_sha=${commit}`]);
  });

  it('lists runs; the path comes without a ref', async () => {
    const { forge } = await against([
      { json: { total_count: 1, workflow_runs: [runAnswer(3, { head_repository: null })] } },
      { json: { total_count: 0, workflow_runs: [] } },
      { json: runAnswer(3, { path: 'a.yml' }) },
    ]);
    const query = { workflow: 'nightly.yml', branch: 'main', status: 'success', limit: 5 } as const;
    expect(await forge.listRuns(query)).toEqual([
      {
        id: 3,
        attempt: 2,
        url: 'https://github.com/acme/shop/actions/runs/3',
        event: 'schedule',
        status: 'completed',
        conclusion: 'success',
        branch: 'main',
        headCommit: 'a'.repeat(40),
        headRepository: null,
        path: '.github/workflows/nightly.yml',
        createdAt: '2026-01-02T03:04:05Z',
      },
    ]);
    expect(await forge.listRuns({ workflow: 'nightly.yml' })).toEqual([]);
    expect(await forge.run(3)).toMatchObject({ path: 'a.yml', headRepository: 7 });
    expect(requests()[0]).toBe(
      `GET ${repository}/actions/workflows/nightly.yml/runs?per_page=100&branch=main&status=success`,
    );
  });

  it('finds a workflow, or none', async () => {
    const workflow = { id: 1, path: '.github/workflows/nightly.yml', state: 'active' };
    const { forge } = await against([{ json: { ...workflow, name: 'x' } }, missing, forbidden]);
    expect(await forge.workflow('nightly.yml')).toEqual(workflow);
    expect(await forge.workflow('none.yml')).toBeUndefined();
    await expect(forge.workflow('none.yml')).rejects.toMatchObject({ code: 'github/forbidden' });
  });

  it('lists artifacts', async () => {
    const raw = {
      id: 1,
      name: 'state',
      size_in_bytes: 5,
      expired: false,
      created_at: '2026-01-02T03:04:05Z',
      expires_at: null,
    };
    const { forge } = await against([{ json: { total_count: 1, artifacts: [raw] } }]);
    expect(await forge.listArtifacts(3)).toEqual([
      {
        id: 1,
        name: 'state',
        size: 5,
        isExpired: false,
        createdAt: '2026-01-02T03:04:05Z',
        expiresAt: null,
        digest: null,
      },
    ]);
  });

  it('starts a workflow', async () => {
    const { forge } = await against([{ status: 204 }]);
    await forge.dispatchWorkflow('ci.yml', 'caretaker/a', { reason: 'x' });
    expect(bodies()).toEqual([{ ref: 'caretaker/a', inputs: { reason: 'x' } }]);
  });

  it('reads the settings, or knows that it may not', async () => {
    const json = { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false };
    const { forge } = await against([{ json }, forbidden, missing]);
    expect(await forge.actionsSettings()).toEqual({ defaultPermission: 'read', mayCreatePulls: false });
    expect(await forge.actionsSettings()).toBeUndefined();
    expect(await forge.actionsSettings()).toBeUndefined();
  });
});

describe('issue 3 · GitHub client: branches', () => {
  it('compares, and knows when there is nothing to compare', async () => {
    const json = { status: 'diverged', ahead_by: 2, behind_by: 1, commits: [] };
    const { forge } = await against([{ json }, missing]);
    expect(await forge.compare('main', 'caretaker/a')).toEqual({ status: 'diverged', ahead: 2, behind: 1 });
    expect(await forge.compare('main', 'gone')).toBeUndefined();
    expect(requests()[0]).toBe(`GET ${repository}/compare/main...caretaker/a?per_page=1`);
  });

  const rules = [
    { type: 'pull_request', parameters: { required_approving_review_count: 1 } },
    { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'ci' }] } },
    { type: 'required_signatures' },
    { type: 'update' },
    { type: 'some_future_rule', parameters: { anything: true } },
  ];
  const protection = {
    required_pull_request_reviews: { required_approving_review_count: 2 },
    required_status_checks: { contexts: ['lint', 'ci'] },
    required_linear_history: { enabled: true },
    required_signatures: { enabled: false },
  };
  const summary = { protected: true, protection: { required_status_checks: { contexts: ['lint'] } } };
  const none = {
    requiresPullRequest: false,
    requiresReviews: 0,
    requiredChecks: [],
    requiresSignatures: false,
    requiresLinearHistory: false,
    restrictsPushes: false,
  };

  it.each<[string, Reply[], unknown]>([
    ['nothing binds', [{ json: [] }, { json: { protected: false } }], none],
    [
      'both kinds add up',
      [{ json: rules }, { json: summary }, { json: protection }],
      {
        requiresPullRequest: true,
        requiresReviews: 2,
        requiredChecks: ['ci', 'lint'],
        requiresSignatures: true,
        requiresLinearHistory: true,
        restrictsPushes: true,
      },
    ],
    [
      'pushes are restricted to some people',
      [{ json: [] }, { json: summary }, { json: { restrictions: { users: [] } } }],
      { ...none, restrictsPushes: true },
    ],
    [
      'protection may not be read: its required checks are known all the same',
      [{ json: [] }, { json: summary }, forbidden],
      { ...none, requiredChecks: ['lint'] },
    ],
    [
      'the branch is not there yet: rules by pattern bind it',
      [{ json: [{ type: 'required_signatures' }] }, missing],
      { ...none, requiresSignatures: true },
    ],
    ['an old server knows no rulesets', [missing, { json: { protected: false } }], none],
    ['nothing may be read', [forbidden, forbidden], undefined],
  ])('rules: %s', async (_, replies, expected) => {
    const { forge, server } = await against(replies);
    expect(await forge.branchRules('release/1')).toEqual(expected);
    expect(server.seen).toHaveLength(replies.length);
  });
});

describe('issue 3 · GitHub client: checks and SARIF', () => {
  const annotation = {
    path: 'a.ts',
    startLine: 1,
    endLine: 2,
    level: 'warning',
    title: 't',
    message: 'm',
  } as const;

  it('makes a check, adds to it and ends it', async () => {
    const { forge } = await against([
      { status: 201, json: { id: 4, html_url: 'https://github.com/acme/shop/runs/4' } },
      { json: { id: 4 } },
      { json: { id: 4 } },
    ]);
    const check = await forge.createCheck({
      name: 'caretaker',
      commit: 'a'.repeat(40),
      status: 'in_progress',
      title: 't',
      summary: 's',
      annotations: [annotation],
    });
    expect(check).toEqual({ id: 4, url: 'https://github.com/acme/shop/runs/4' });
    await forge.updateCheck(4, { title: 't', summary: 's', annotations: [annotation] });
    await forge.updateCheck(4, { status: 'completed', conclusion: 'failure' });
    const sent = {
      path: 'a.ts',
      start_line: 1,
      end_line: 2,
      annotation_level: 'warning',
      title: 't',
      message: 'm',
    };
    expect(bodies()).toEqual([
      {
        name: 'caretaker',
        head_sha: 'a'.repeat(40),
        status: 'in_progress',
        output: { title: 't', summary: 's', annotations: [sent] },
      },
      { output: { title: 't', summary: 's', annotations: [sent] } },
      { status: 'completed', conclusion: 'failure' },
    ]);
  });

  it('refuses annotations without the texts that GitHub wants with them', async () => {
    const { forge, server } = await against([]);
    await expect(forge.updateCheck(4, { annotations: [annotation] })).rejects.toMatchObject({
      code: 'github/invalid',
    });
    expect(server.seen).toEqual([]);
  });

  it('packs SARIF', async () => {
    const { forge, server } = await against([{ status: 202, json: { id: 'sarif-1' } }]);
    const upload = { commit: 'a'.repeat(40), ref: 'refs/heads/main', sarif: '{"version":"2.1.0"}' };
    expect(await forge.uploadSarif(upload)).toEqual({ id: 'sarif-1' });
    const body = server.seen[0]?.body as { readonly sarif: string };
    expect(gunzipSync(Buffer.from(body.sarif, 'base64')).toString()).toBe(upload.sarif);
  });

  it('does not send more SARIF than GitHub takes', async () => {
    const { forge, server } = await against([]);
    const sarif = randomBytes(11 * 1024 * 1024).toString('hex');
    await expect(
      forge.uploadSarif({ commit: 'a'.repeat(40), ref: 'refs/heads/main', sarif }),
    ).rejects.toMatchObject({ code: 'github/too-large' });
    expect(server.seen).toEqual([]);
  });
});
