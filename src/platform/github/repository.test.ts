import { describe, expect, it } from '@jest/globals';
import { pullAnswer } from './testing/answers.js';
import { conversation, forbidden, missing, repository } from './testing/conversation.js';
import type { Reply } from './testing/scripted-server.js';

const { against, requests, server } = conversation();

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
                link: `<${server().url}/api/v3${repository}/pulls?state=open&page=2>; rel="next"`,
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
