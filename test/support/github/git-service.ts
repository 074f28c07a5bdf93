import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from './faults.js';
import { serveGit } from './git/http-backend.js';
import { allows, type Token } from './permissions.js';
import { syncPulls } from './pull-sync.js';
import type { HostedRepository } from './repository.js';
import type { Requests } from './requests.js';
import { strikeAfter, strikeBefore } from './strike.js';
import type { World } from './world.js';

/** Git takes Basic only, with the token as password, as actions/checkout sends it. */
function tokenOf(world: World, request: IncomingMessage): Token | 'none' | 'unknown' {
  const basic = /^basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (basic === undefined) return request.headers.authorization === undefined ? 'none' : 'unknown';
  const decoded = Buffer.from(basic, 'base64').toString('utf8');
  return world.tokens.get(decoded.slice(decoded.indexOf(':') + 1)) ?? 'unknown';
}

/** Undefined when the request may go on, else the refusal. */
function refusal(
  repository: HostedRepository | undefined,
  token: Token | 'none' | 'unknown',
  isPush: boolean,
): { readonly status: number; readonly text: string } | undefined {
  const needsToken = isPush || repository?.settings.isPrivate !== false;
  if (token === 'unknown') return { status: 401, text: 'Invalid username or token.' };
  if (token === 'none') return needsToken ? { status: 401, text: 'No anonymous write access.' } : undefined;
  const isStranger = token.permissions === undefined && repository?.members.has(token.login) === false;
  const hidden = repository?.settings.isPrivate === true && (isStranger || !allows(token, ['contents:read']));
  if (repository === undefined || hidden) return { status: 404, text: 'Repository not found.' };
  if (!isPush) return undefined;
  if (isStranger || !allows(token, ['contents:write'])) {
    return { status: 403, text: 'Write access to repository not granted.' };
  }
  if (repository.settings.isArchived) {
    return { status: 403, text: 'This repository was archived so it is read-only.' };
  }
  return undefined;
}

/** Git over HTTP on the real bare repositories; after a push, pull requests follow. */
export function createGitService(
  world: World,
  root: string,
  watch: { readonly requests: Requests; readonly faults: Faults },
): (incoming: {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly raw: Buffer;
}) => Promise<void> {
  return async ({ request, response, url, raw }) => {
    const parts = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(
      url.pathname,
    );
    const [, owner = '', name = '', what = ''] = parts ?? [];
    const isPush = what === 'git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
    const recorded = watch.requests.record({
      channel: 'git',
      kind: what === 'git-receive-pack' ? 'write' : 'read',
      method: request.method ?? 'GET',
      path: `${url.pathname}${url.search}`,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([key, value]) => [key, String(value)]),
      ),
      body: undefined,
    });
    const fault = watch.faults.take(recorded);
    if (strikeBefore(fault, response)) return;
    const repository = world.repositories.get(`${owner}/${name}`.toLowerCase());
    const token = tokenOf(world, request);
    recorded.login = typeof token === 'string' ? undefined : token.login;
    const refused = parts === null ? { status: 404, text: 'Not Found' } : refusal(repository, token, isPush);
    if (refused !== undefined || repository === undefined) {
      const { status, text } = refused ?? { status: 404, text: 'Repository not found.' };
      recorded.status = status;
      if (status === 401) response.setHeader('www-authenticate', 'Basic realm="GitHub"');
      response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
      return;
    }
    const mayWriteWorkflows = typeof token !== 'string' && allows(token, ['workflows:write']);
    const answer = await serveGit(request, {
      root,
      path: `/${repository.fullName}.git/${what}`,
      query: url.search.slice(1),
      ...(isPush && typeof token !== 'string' ? { user: token.login } : {}),
      env: {
        LOOPBACK_PROTECTED: repository.settings.protectedBranches.join(' '),
        LOOPBACK_WORKFLOWS: mayWriteWorkflows ? 'allow' : 'refuse',
      },
      body: raw,
    });
    if (what === 'git-receive-pack') await syncPulls(world, repository);
    if (strikeAfter(fault, response)) return;
    recorded.status = answer.status;
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };
}
