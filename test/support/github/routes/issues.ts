import {
  isJson,
  objects,
  paginate,
  text,
  type Answer,
  type Call,
  type Json,
  type Route,
} from '../contract.js';
import type { PermissionNeed } from '../permissions.js';
import type { World } from '../world.js';
import { forward, path } from './forward.js';

const isPull = (call: Call): boolean => call.repository.pullBases.has(Number(call.param('number')));

/** A pull request as the issues API shows it. */
function asIssue(pull: Json): Json {
  const url = String(pull.issue_url);
  const issue: Record<string, unknown> = {
    ...pull,
    url,
    repository_url: url.replace(/\/issues\/\d+$/, ''),
    labels_url: `${url}/labels{/name}`,
    events_url: `${url}/events`,
    pull_request: {
      url: pull.url,
      html_url: pull.html_url,
      diff_url: pull.diff_url,
      patch_url: pull.patch_url,
      merged_at: pull.merged_at ?? null,
    },
  };
  delete issue.head;
  delete issue.base;
  return issue;
}

const namesOf = (item: Json): readonly string[] =>
  objects(item.labels).map((label) => text(label.name) ?? '');

/** Issues with pull requests among them, as on GitHub; the emulator leaves them out. */
async function list(world: World, call: Call): Promise<Answer> {
  const { repository, query } = call;
  const state = query.get('state') ?? 'open';
  const records = (what: string): Promise<readonly Json[]> =>
    world.emulator.list(repository.owner, `${path(repository)}/${what}?state=${state}`);
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
  const [since, creator] = [query.get('since'), query.get('creator')];
  const key = query.get('sort') === 'updated' ? 'updated_at' : 'created_at';
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  const found = [...(await records('issues')), ...(await records('pulls')).map(asIssue)]
    .filter((item) => labels.every((label) => namesOf(item).includes(label)))
    .filter((item) => since === null || Date.parse(String(item.updated_at)) >= Date.parse(since))
    .filter((item) => creator === null || (isJson(item.user) && item.user.login === creator))
    .sort(
      (a, b) => sign * (String(a[key]).localeCompare(String(b[key])) || Number(a.number) - Number(b.number)),
    );
  const page = paginate(world.apiUrl, call, found);
  return { status: 200, headers: page.headers, body: page.items };
}

/** The emulator knows a pull request by its own address only. */
async function one(world: World, call: Call): Promise<Answer> {
  if (!isPull(call)) return forward(world, call);
  const answer = await forward(world, { ...call, path: call.path.replace('/issues/', '/pulls/') });
  return isJson(answer.body) && answer.status === 200 ? { ...answer, body: asIssue(answer.body) } : answer;
}

async function change(world: World, call: Call): Promise<Answer> {
  if (isPull(call) && Array.isArray(call.body.labels)) {
    await world.emulator.expect(call.token.login, 'PUT', `${call.path}/labels`, { labels: call.body.labels });
  }
  return one(world, call);
}

/** GitHub notes who put each label on a new issue; the emulator does for one that is there already. */
async function create(world: World, call: Call): Promise<Answer> {
  const { labels, ...body } = call.body;
  const created = await forward(world, { ...call, body });
  if (!Array.isArray(labels) || labels.length === 0 || !isJson(created.body) || created.status !== 201)
    return created;
  const issue = `${path(call.repository)}/issues/${String(created.body.number)}`;
  await world.emulator.expect(call.token.login, 'POST', `${issue}/labels`, { labels });
  return { ...created, body: await world.emulator.expect(call.token.login, 'GET', issue) };
}

/** What the emulator leaves out of an event, and does not fill in. */
async function events(world: World, call: Call): Promise<Answer> {
  const answer = await forward(world, call);
  const left = ['issue', 'assignee', 'milestone', 'rename'];
  const body = objects(answer.body).map((event) => ({
    ...Object.fromEntries(
      Object.entries(event).filter(
        ([key, value]) => !left.includes(key) && !(key === 'label' && value === null),
      ),
    ),
    performed_via_github_app: null,
  }));
  return answer.status === 200 ? { ...answer, body } : answer;
}

/** Issues, labels, comments and milestones: the emulator's, with pull requests shown as issues too. */
export function issueRoutes(world: World): readonly Route[] {
  const base = '/repos/{owner}/{repo}';
  const read: PermissionNeed = ['issues:read', 'pull-requests:read'];
  const write: PermissionNeed = ['issues:write', 'pull-requests:write'];
  const issueWrite: PermissionNeed = ['issues:write'];
  const pass = (call: Call): Promise<Answer> => forward(world, call);
  const emulated = (method: string, pattern: string, needs: PermissionNeed): Route => ({
    method,
    pattern: `${base}${pattern}`,
    needs,
    handler: pass,
  });
  return [
    {
      method: 'GET',
      pattern: `${base}/issues`,
      needs: ['issues:read'],
      handler: (call) => list(world, call),
    },
    {
      method: 'POST',
      pattern: `${base}/issues`,
      needs: issueWrite,
      handler: (call) => create(world, call),
    },
    emulated('GET', '/issues/comments', read),
    emulated('GET', '/issues/comments/{comment}', read),
    emulated('PATCH', '/issues/comments/{comment}', write),
    emulated('DELETE', '/issues/comments/{comment}', write),
    { method: 'GET', pattern: `${base}/issues/{number}`, needs: read, handler: (call) => one(world, call) },
    {
      method: 'PATCH',
      pattern: `${base}/issues/{number}`,
      needs: write,
      handler: (call) => change(world, call),
    },
    ...['comments', 'labels', 'assignees'].map((what) => emulated('POST', `/issues/{number}/${what}`, write)),
    ...['comments', 'labels', 'timeline'].map((what) => emulated('GET', `/issues/{number}/${what}`, read)),
    {
      method: 'GET',
      pattern: `${base}/issues/{number}/events`,
      needs: read,
      handler: (call) => events(world, call),
    },
    emulated('PUT', '/issues/{number}/labels', write),
    emulated('DELETE', '/issues/{number}/labels', write),
    emulated('DELETE', '/issues/{number}/labels/{name}', write),
    emulated('PUT', '/issues/{number}/lock', write),
    emulated('DELETE', '/issues/{number}/lock', write),
    emulated('GET', '/labels', read),
    emulated('POST', '/labels', write),
    emulated('GET', '/labels/{name}', read),
    emulated('PATCH', '/labels/{name}', write),
    emulated('DELETE', '/labels/{name}', write),
    emulated('GET', '/milestones', read),
  ];
}
