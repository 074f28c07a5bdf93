import type { IncomingMessage, ServerResponse } from 'node:http';
import { isJson, Refusal, type Answer } from '../contract.js';
import type { Faults } from '../faults.js';
import type { Requests } from '../requests.js';
import { strikeAfter, strikeBefore } from '../strike.js';
import type { World } from '../world.js';
import { artifactService } from './artifact-service.js';
import { cacheService } from './cache-service.js';
import { readRuntimeToken } from './runtime-token.js';

const prefix = '/twirp/github.actions.results.api.v1.';

/** The results service, JSON over Twirp, for a token as the runner hands it to JavaScript actions. */
export function createResultsService(
  world: World,
  watch: { readonly requests: Requests; readonly faults: Faults },
): (incoming: {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly raw: Buffer;
}) => void {
  const artifacts = artifactService(world);
  const caches = cacheService(world);
  const handle = (request: IncomingMessage, path: string, raw: Buffer): Answer => {
    const runtime = readRuntimeToken(request.headers.authorization ?? '');
    const repository = [...world.repositories.values()].find(({ id }) => id === runtime?.repository);
    if (runtime === undefined || repository === undefined) {
      throw new Refusal(401, 'unauthenticated', { code: 'unauthenticated' });
    }
    const [service = '', method = ''] = path.slice(prefix.length).split('/');
    const body: unknown = JSON.parse(raw.toString('utf8'));
    const given = isJson(body) ? body : {};
    if (service === 'ArtifactService') return artifacts(method, repository, runtime.run, given);
    if (service === 'CacheService') return caches(method, repository, given);
    throw new Refusal(501, `this server has no ${path}`, { code: 'unimplemented' });
  };
  return ({ request, response, url, raw }) => {
    const recorded = watch.requests.record({
      channel: 'results',
      kind: /\/(Get|List)/.test(url.pathname) ? 'read' : 'write',
      method: request.method ?? 'POST',
      path: url.pathname,
      headers: {},
      body: undefined,
    });
    const fault = watch.faults.take(recorded);
    if (strikeBefore(fault, response)) return;
    let answer: Answer;
    try {
      answer = handle(request, url.pathname, raw);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answer = { status: error.status, body: { ...error.details, msg: error.message } };
    }
    if (strikeAfter(fault, response)) return;
    recorded.status = answer.status;
    response
      .writeHead(answer.status, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer.body));
  };
}
