import { afterEach, describe, expect, it } from '@jest/globals';
import { inspect } from 'node:util';
import { SuiteError } from '../../core/errors.js';
import type { Forge } from '../../core/forge.js';
import { recordingLogger, fixedClock } from '../../core/testing/doubles.js';
import { githubForge } from './forge.js';
import { connect, TOKEN, type Connection } from './testing/connect.js';
import { issueAnswer, pullAnswer } from './testing/answers.js';
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

const pull = { title: 'a', body: 'b', head: 'caretaker/a', base: 'main', draft: false };

async function errorOf(reply: Reply, ask: (forge: Forge) => Promise<unknown>): Promise<SuiteError> {
  const { forge } = await against([reply]);
  const thrown: unknown = await ask(forge).catch((error: unknown) => error);
  if (thrown instanceof SuiteError) return thrown;
  throw new Error(`not a SuiteError: ${inspect(thrown)}`);
}

const describing = (forge: Forge): Promise<unknown> => forge.describe();

describe('issue 3 · GitHub client: errors', () => {
  it.each([
    [401, 'auth', 'github/unauthorized', 'expired or revoked'],
    [403, 'auth', 'github/forbidden', 'lacks a permission'],
    [451, 'auth', 'github/forbidden', ''],
    [404, 'provider', 'github/not-found', 'may not see it'],
    [410, 'provider', 'github/not-found', ''],
    [409, 'provider', 'github/invalid', ''],
    [422, 'provider', 'github/invalid', ''],
    [501, 'network', 'github/unavailable', ''],
  ] as const)('%i is %s error %s', async (status, kind, code, hint) => {
    const error = await errorOf({ status, json: { message: 'Words of the host' } }, describing);
    expect(error).toMatchObject({ kind, code, hint: expect.stringContaining(hint) });
    expect(error.message).toContain('GET /repos/acme/shop');
  });

  it('says what the host said, on one line', async () => {
    const json = {
      message: 'Validation Failed',
      errors: [
        { resource: 'PullRequest', code: 'custom', message: 'A pull request already exists\n::error::x' },
        { field: 'base', code: 'invalid' },
      ],
    };
    const error = await errorOf({ status: 422, json }, (forge) => forge.createPull(pull));
    expect(error.message).toBe(
      'GitHub answered 422 to POST /repos/acme/shop/pulls: Validation Failed; A pull request already exists ::error::x; base invalid',
    );
  });

  it('names the permission that GitHub would accept', async () => {
    const headers = { 'x-accepted-github-permissions': 'issues=write,contents=read; pull_requests=write' };
    const error = await errorOf({ status: 403, headers, json: {} }, (forge) => forge.createComment(1, 'a'));
    expect(error.hint).toContain('issues: write and contents: read, or pull-requests: write');
  });

  it('does not repeat a header that is not of the documented form', async () => {
    const headers = { 'x-accepted-github-permissions': 'issues=write; see [here](https://evil.test)' };
    const error = await errorOf({ status: 403, headers, json: {} }, describing);
    expect(error.hint).not.toContain('evil');
  });

  it('names single sign-on without its one-time address', async () => {
    const headers = {
      'x-github-sso': 'required; url=https://github.com/orgs/a/sso?authorization_request=ABC',
    };
    const error = await errorOf({ status: 403, headers, json: {} }, describing);
    expect(error.hint).toContain('single sign-on');
    expect(inspect(error)).not.toContain('ABC');
  });

  it.each<[string, number, (forge: Forge) => Promise<unknown>]>([
    ['"Allow GitHub Actions to create and approve pull requests"', 403, (forge) => forge.createPull(pull)],
    ['switch them on', 410, (forge) => forge.createIssue({ title: 'a', body: '', labels: [] })],
    ['workflow_dispatch', 422, (forge) => forge.dispatchWorkflow('ci.yml', 'main', {})],
    [
      'Code scanning',
      403,
      (forge) => forge.uploadSarif({ commit: 'a'.repeat(40), ref: 'refs/heads/main', sarif: '{}' }),
    ],
  ])('names the setting: %s', async (hint, status, ask) => {
    const error = await errorOf({ status, json: { message: 'no' } }, ask);
    expect(error.hint).toContain(hint);
  });

  it('refuses to write to a repository that moved, instead of writing elsewhere', async () => {
    const { forge, server } = await against((index) =>
      index === 0
        ? { status: 307, headers: { location: '/repositories/1/issues' }, json: {} }
        : { status: 201, json: issueAnswer(1) },
    );
    await expect(forge.createIssue({ title: 'a', body: '', labels: [] })).rejects.toMatchObject({
      code: 'github/not-found',
      hint: expect.stringContaining('renamed or moved'),
    });
    expect(server.seen).toHaveLength(1);
  });

  it.each(['.', '..', ''])('safety rule 12: lets no value lead to another route: "%s"', async (value) => {
    const { forge, server } = await against(() => ({ json: {} }));
    const asking = [
      () => forge.removeLabel(1, value),
      () => forge.workflow(value),
      () => forge.pullsOfCommit(value),
    ];
    for (const ask of asking) await expect(ask()).rejects.toMatchObject({ code: 'github/invalid' });
    expect(server.seen).toEqual([]);
  });

  it('safety rule 12: sends a slash, a hash or a question mark as a part of the value', async () => {
    const { forge, server } = await against(() => ({ json: [] }));
    await forge.removeLabel(1, 'a/b?c#d%2e');
    expect(server.seen[0]?.url).toBe('/repos/acme/shop/issues/1/labels/a%2Fb%3Fc%23d%252e');
  });
});

describe('issue 3 · GitHub client: the token stays where it belongs (safety rule 12)', () => {
  const echo = (status: number): Reply => ({
    status,
    headers: { 'x-echo': TOKEN },
    json: { message: `Bad credentials: ${TOKEN}`, errors: [{ message: TOKEN }], token: TOKEN },
  });

  it.each<[string, Reply]>([
    ...[400, 401, 403, 404, 422, 500].map((status): [string, Reply] => [String(status), echo(status)]),
    ['reset', 'reset'],
    ['reset-early', 'reset-early'],
    ['no JSON', { headers: { 'content-type': 'application/json' }, bytes: TOKEN }],
    ['another shape', { json: { [TOKEN]: TOKEN } }],
    ['an odd content type', { headers: { 'content-type': `;;${TOKEN}` }, bytes: '{}' }],
    ['an old route', { headers: { deprecation: 'x', link: `<${TOKEN}>; rel="deprecation"` }, json: {} }],
  ])('not in errors, causes or logs: %s', async (_, reply) => {
    const { forge, log, server } = await against(() => reply);
    const errors = await Promise.all(
      [forge.describe(), forge.createComment(1, 'a'), forge.listPulls({ state: 'all' }), forge.viewer()].map(
        (asking) => asking.catch((error: unknown) => error),
      ),
    );
    expect(server.seen.every((seen) => seen.headers.authorization === `token ${TOKEN}`)).toBe(true);
    for (const error of errors) {
      expect(error).toBeInstanceOf(SuiteError);
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(TOKEN);
    }
    expect(inspect(log, { depth: 20, maxArrayLength: null })).not.toContain(TOKEN);
  });

  it('reports what the request library has to say in our log, not on the console', async () => {
    const { forge, log } = await against([{ headers: { deprecation: 'true' }, json: [] }]);
    await forge.listPulls({ state: 'all' });
    expect(log).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        message: 'octokit',
        fields: { text: expect.stringContaining('deprecated') },
      }),
    );
  });

  it.each([
    ['', 'there is no GitHub token'],
    [' \n', 'there is no GitHub token'],
    ['abc\ndef', 'the GitHub token is not one'],
    ['ab c', 'the GitHub token is not one'],
    ['abü', 'the GitHub token is not one'],
  ])('refuses what no header can carry, without repeating it: %j', async (token, message) => {
    const options = { token, clock: fixedClock(), logger: recordingLogger() };
    await expect(githubForge({ owner: 'acme', name: 'shop' }, options)).rejects.toMatchObject({
      code: 'github/unauthorized',
      message,
    });
  });

  it('takes the line end that a file or a pipe adds for what it is', async () => {
    const { forge, server } = await against([{ json: [] }], { token: `${TOKEN}\n` });
    await forge.listPulls({ state: 'open' });
    expect(server.seen[0]?.headers.authorization).toBe(`token ${TOKEN}`);
  });

  it.each([
    'http://github.example.com/api/v3',
    'http://127.0.0.1.example.com',
    'ftp://api.github.com',
    'https://user:pass@api.github.com',
    'https://api.github.com?x=1',
    'api.github.com',
    '',
  ])('is not sent to %s', async (apiUrl) => {
    const options = { token: TOKEN, apiUrl, clock: fixedClock(), logger: recordingLogger() };
    await expect(githubForge({ owner: 'acme', name: 'shop' }, options)).rejects.toMatchObject({
      kind: 'config',
      code: 'github/bad-url',
    });
  });

  it('does not follow a next page to another host', async () => {
    const other = await connect(() => ({ json: [] }));
    try {
      const { forge } = await against([
        {
          headers: { link: `<${other.server.url}/repos/acme/shop/pulls?page=2>; rel="next"` },
          json: [pullAnswer(1)],
        },
      ]);
      await expect(forge.listPulls({ state: 'open' })).rejects.toMatchObject({ code: 'github/invalid' });
      expect(other.server.seen).toEqual([]);
    } finally {
      await other.server.close();
    }
  });

  it('is taken off when a read is redirected to another host', async () => {
    const other = await connect(() => ({ json: [] }));
    try {
      const { forge } = await against([
        { status: 301, headers: { location: `${other.server.url}/repos/acme/shop/pulls` }, json: {} },
      ]);
      await forge.listPulls({ state: 'open' });
      expect(other.server.seen).toHaveLength(1);
      expect(other.server.seen[0]?.headers.authorization).toBeUndefined();
    } finally {
      await other.server.close();
    }
  });
});
