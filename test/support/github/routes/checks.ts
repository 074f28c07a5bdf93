import { gunzipSync } from 'node:zlib';
import {
  child,
  isJson,
  notFound,
  objects,
  paginate,
  Refusal,
  text,
  type Answer,
  type Call,
  type Json,
  type Route,
} from '../contract.js';
import type { World } from '../world.js';
import { forward, path } from './forward.js';

const annotationsOf = (body: Json): readonly Json[] => objects(child(body, 'output').annotations);

/** GitHub takes 50 annotations a request and adds those of an update to the earlier ones. */
async function check(world: World, call: Call): Promise<Answer> {
  const given = annotationsOf(call.body);
  if (given.length > 50) {
    throw new Refusal(422, 'Invalid request.\n\nNo more than 50 items are allowed; 51 were supplied.');
  }
  const head = text(call.body.head_sha);
  if (head !== undefined && (await call.repository.bare.ref(head, '^{commit}')) === undefined) {
    throw new Refusal(422, `No commit found for SHA: ${head}`);
  }
  const { annotations, checkSuites } = call.repository;
  const earlier = call.method === 'POST' ? [] : (annotations.get(Number(call.param('check'))) ?? []);
  const all = [...earlier, ...given];
  const output = { ...child(call.body, 'output'), annotations: all };
  const answer = await forward(
    world,
    'output' in call.body ? { ...call, body: { ...call.body, output } } : call,
  );
  if (!isJson(answer.body) || answer.status >= 400) return answer;
  annotations.set(Number(answer.body.id), all);
  checkSuites.set(String(answer.body.head_sha), Number(child(answer.body, 'check_suite').id));
  const shown = {
    ...child(answer.body, 'output'),
    annotations_url: `${String(answer.body.url)}/annotations`,
  };
  return { ...answer, body: { ...answer.body, output: shown } };
}

function uploadSarif(world: World, call: Call): Answer {
  const { repository } = call;
  if (!repository.settings.codeScanning) {
    throw new Refusal(
      403,
      'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.',
    );
  }
  let sarif: unknown;
  try {
    sarif = JSON.parse(gunzipSync(Buffer.from(text(call.body.sarif) ?? '', 'base64')).toString('utf8'));
  } catch (cause) {
    throw new Refusal(400, `Invalid SARIF: ${String(cause)}`);
  }
  if (!isJson(sarif) || sarif.version !== '2.1.0') throw new Refusal(400, 'Invalid SARIF version');
  const id = `sarif-${world.nextId()}`;
  const [commit = '', ref = ''] = [text(call.body.commit_sha), text(call.body.ref)];
  repository.sarifs.push({ id, commit, ref, sarif });
  return { status: 202, body: { id, url: `${repository.urls.api}/code-scanning/sarifs/${id}` } };
}

/** Check runs (the emulator's, annotations added up) and code scanning (noted). */
export function checkRoutes(world: World): readonly Route[] {
  const base = '/repos/{owner}/{repo}';
  const pass = (call: Call): Promise<Answer> => forward(world, call);
  const read = ['checks:read'] as const;
  const write = ['checks:write'] as const;
  return [
    { method: 'POST', pattern: `${base}/check-runs`, needs: write, handler: (call) => check(world, call) },
    {
      method: 'PATCH',
      pattern: `${base}/check-runs/{check}`,
      needs: write,
      handler: (call) => check(world, call),
    },
    { method: 'GET', pattern: `${base}/check-runs/{check}`, needs: read, handler: pass },
    {
      method: 'GET',
      pattern: `${base}/check-runs/{check}/annotations`,
      needs: read,
      handler: (call) => {
        const page = paginate(
          world.apiUrl,
          call,
          call.repository.annotations.get(Number(call.param('check'))) ?? [],
        );
        return { status: 200, headers: page.headers, body: page.items };
      },
    },
    {
      method: 'GET',
      pattern: `${base}/commits/{ref}/check-runs`,
      needs: read,
      handler: async (call) => {
        const sha = await call.repository.bare.commit(call.param('ref'));
        if (sha === undefined) throw notFound();
        const suite = call.repository.checkSuites.get(sha);
        if (suite === undefined) return { status: 200, body: { total_count: 0, check_runs: [] } };
        return forward(world, { ...call, path: `${path(call.repository)}/check-suites/${suite}/check-runs` });
      },
    },
    {
      method: 'POST',
      pattern: `${base}/code-scanning/sarifs`,
      needs: ['security-events:write'],
      handler: (call) => uploadSarif(world, call),
    },
    {
      method: 'GET',
      pattern: `${base}/code-scanning/sarifs/{id}`,
      needs: ['security-events:read'],
      handler: (call) => {
        const found = call.repository.sarifs.find(({ id }) => id === call.param('id'));
        if (found === undefined) throw notFound();
        return { status: 200, body: { processing_status: 'complete', analyses_url: null, errors: null } };
      },
    },
  ];
}
