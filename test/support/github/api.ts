import type { IncomingMessage, ServerResponse } from 'node:http';
import { validateRequest, validateResponse } from '../openapi/validate.js';
import { isJson, Refusal, type Answer, type Call, type Json, type Route } from './contract.js';
import type { Faults } from './faults.js';
import { acceptedHeader, allows, type Token } from './permissions.js';
import type { HostedRepository } from './repository.js';
import type { Requests } from './requests.js';
import { createRouter, type Match } from './router.js';
import { strikeAfter, strikeBefore } from './strike.js';
import type { World } from './world.js';

interface Incoming {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly raw: Buffer;
}

const json = (raw: Buffer): unknown => {
  if (raw.length === 0) return undefined;
  try {
    return JSON.parse(raw.toString('utf8'));
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
};

function authenticate(world: World, request: IncomingMessage): Token {
  const header = request.headers.authorization;
  if (header === undefined) throw new Refusal(401, 'Requires authentication');
  const token = world.tokens.get(header.replace(/^(token|bearer) /i, ''));
  if (token === undefined) throw new Refusal(401, 'Bad credentials');
  return token;
}

function findRepository(world: World, match: Match, token: Token): HostedRepository | undefined {
  const owner = match.params.get('owner');
  if (owner === undefined) return undefined;
  const found = world.repositories.get(`${owner}/${match.params.get('repo') ?? ''}`.toLowerCase());
  if (found === undefined) throw new Refusal(404, 'Not Found');
  const isOutsider = token.permissions === undefined && !found.members.has(token.login);
  if (found.settings.isPrivate && isOutsider) throw new Refusal(404, 'Not Found');
  return found;
}

function mayCall(match: Match, token: Token, repository: HostedRepository | undefined): void {
  const { needs, method } = match.route;
  if (!allows(token, needs)) {
    throw new Refusal(403, 'Resource not accessible by integration');
  }
  if (repository?.settings.isArchived === true && method !== 'GET') {
    throw new Refusal(403, 'Repository was archived so is read-only.');
  }
}

function send(response: ServerResponse, answer: Answer): void {
  const bytes = answer.body === undefined ? undefined : Buffer.from(JSON.stringify(answer.body));
  response.writeHead(answer.status, {
    ...(bytes === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    ...answer.headers,
  });
  response.end(bytes);
}

/** Answers API requests: noted, checked against GitHub's description, authenticated, permitted, routed. */
export function createApi(
  world: World,
  routes: readonly Route[],
  watch: { readonly requests: Requests; readonly faults: Faults; readonly checkAnswers: boolean },
): (incoming: Incoming) => Promise<void> {
  const route = createRouter(routes);
  const { requests, faults } = watch;

  const handle = async (
    { request, url }: Incoming,
    path: string,
    body: Json,
    recorded: { login: string | undefined },
  ): Promise<Answer> => {
    const method = request.method ?? 'GET';
    const token = authenticate(world, request);
    recorded.login = token.login;
    const match = route(method, path);
    if (match === undefined) {
      requests.violations.push({ request: `${method} ${path}`, problem: 'this server does not serve it' });
      throw new Refusal(501, `the loopback server does not serve ${method} ${path}`);
    }
    const repository = findRepository(world, match, token);
    const accepted = acceptedHeader(match.route.needs);
    const headers = accepted === undefined ? {} : { 'x-accepted-github-permissions': accepted };
    try {
      mayCall(match, token, repository);
      const call: Call = {
        method,
        path,
        query: url.searchParams,
        body,
        token,
        get repository() {
          if (repository === undefined) throw new Error(`${match.route.pattern} names no repository`);
          return repository;
        },
        param: (name) => {
          const value = match.params.get(name);
          if (value === undefined) throw new Error(`${match.route.pattern} has no ${name}`);
          return value;
        },
      };
      const answer = await match.route.handler(call);
      return { ...answer, headers: { ...headers, ...answer.headers } };
    } catch (error) {
      if (error instanceof Refusal) return refuse(error, headers);
      throw error;
    }
  };

  return async (incoming) => {
    const { request, response, url, raw } = incoming;
    const method = request.method ?? 'GET';
    const path = url.pathname.replace(/^\/api(\/v3)?/, '');
    const body = raw.length === 0 ? undefined : json(raw);
    const isRead = method === 'GET' || method === 'HEAD' || path === '/graphql';
    const recorded = requests.record({
      channel: 'api',
      kind: isRead ? 'read' : 'write',
      method,
      path: `${path}${url.search}`,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: isJson(body) ? body : undefined,
    });
    const seen = { method, url: `${path}${url.search}`, headers: request.headers };
    const problems = validateRequest(body === undefined ? seen : { ...seen, body });
    requests.violations.push(...problems.map((problem) => ({ request: `${method} ${path}`, problem })));

    const fault = faults.take(recorded);
    if (strikeBefore(fault, response)) {
      recorded.status = response.headersSent ? response.statusCode : undefined;
      return;
    }
    const answer = await handle(incoming, path, isJson(body) ? body : {}, recorded).catch(
      (error: unknown) => {
        if (error instanceof Refusal) return refuse(error, {});
        return { status: 500, body: { message: `the loopback server failed: ${String(error)}` } };
      },
    );
    if (answer.status === 500)
      requests.violations.push({ request: `${method} ${path}`, problem: JSON.stringify(answer.body) });
    if (watch.checkAnswers) {
      const found = validateResponse(seen, answer);
      requests.answerViolations.push(...found.map((problem) => ({ request: `${method} ${path}`, problem })));
    }
    if (strikeAfter(fault, response)) return;
    recorded.status = answer.status;
    send(response, answer);
  };
}

const refuse = (refusal: Refusal, headers: Readonly<Record<string, string>>): Answer => ({
  status: refusal.status,
  headers,
  body: {
    message: refusal.message,
    ...refusal.details,
    documentation_url: 'https://docs.github.com/rest',
    status: String(refusal.status),
  },
});
