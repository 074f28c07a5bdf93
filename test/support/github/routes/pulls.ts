import {
  child,
  invalid,
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
import { commitsOf, filesBetween } from '../git/describe.js';
import { headOf, markMerged, pullRef, syncPulls } from '../pull-sync.js';
import type { HostedRepository } from '../repository.js';
import type { World } from '../world.js';
import { forward, path } from './forward.js';

/** Replaces what the emulator made up about a pull request's commits by what git says. */
export async function withGit(repository: HostedRepository, pull: Json, detailed: boolean): Promise<Json> {
  const number = Number(pull.number);
  const { bare } = repository;
  const head = await headOf(repository, number);
  const base = repository.pullBases.get(number);
  if (head === undefined || base === undefined)
    throw new Error(`no commits are known of pull request ${number}`);
  const isMerged = pull.merged_at !== null && pull.merged_at !== undefined;
  const mergeCommit = repository.mergeCommits.get(number) ?? null;
  const short: Json = {
    ...pull,
    head: { ...child(pull, 'head'), sha: head },
    base: { ...child(pull, 'base'), sha: base },
    merge_commit_sha: isMerged ? mergeCommit : null,
  };
  if (!detailed) return short;
  const from = (await bare.mergeBase(base, head)) ?? base;
  const files = await filesBetween(bare, from, head, repository.urls);
  const mergeable = pull.state === 'open' ? (await bare.mergeTree(base, head)) !== undefined : null;
  return {
    ...short,
    commits: await bare.count(`${from}..${head}`),
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
    mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
  };
}

const pullOf = (repository: HostedRepository, answer: Answer): Promise<Json> =>
  isJson(answer.body)
    ? withGit(repository, answer.body, true)
    : Promise.reject(new Error('not a pull request'));

const numberOf = (call: Call): number => Number(call.param('number'));

/** The frozen range of a pull request; 404 for a number that is none. */
async function rangeOf(call: Call): Promise<{ readonly from: string; readonly head: string }> {
  const { bare, pullBases } = call.repository;
  const base = pullBases.get(numberOf(call));
  const head = await headOf(call.repository, numberOf(call));
  if (base === undefined || head === undefined) throw notFound();
  return { from: (await bare.mergeBase(base, head)) ?? base, head };
}

async function create(world: World, call: Call): Promise<Answer> {
  const { repository } = call;
  const { bare } = repository;
  const [head = '', base = ''] = [text(call.body.head), text(call.body.base)];
  const branch = head.startsWith(`${repository.owner}:`) ? head.slice(repository.owner.length + 1) : head;
  const [headCommit, baseCommit] = [await bare.branch(branch), await bare.branch(base)];
  const isActions = call.token.login === 'github-actions[bot]';
  if (isActions && !repository.settings.actionsMayCreatePulls) {
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  if (headCommit === undefined) throw invalid('PullRequest', 'head is invalid', 'head');
  if (baseCommit === undefined) throw invalid('PullRequest', 'base is invalid', 'base');
  if (await bare.isAncestor(headCommit, baseCommit)) {
    throw invalid('PullRequest', `No commits between ${base} and ${branch}`);
  }
  const query = `state=open&head=${encodeURIComponent(`${repository.owner}:${branch}`)}&base=${encodeURIComponent(base)}`;
  const open = await world.emulator.list(repository.owner, `${path(repository)}/pulls?${query}`);
  if (open.length > 0) {
    throw invalid('PullRequest', `A pull request already exists for ${repository.owner}:${branch}.`);
  }
  const answer = await world.emulator.call(call.token.login, 'POST', call.path, {
    ...call.body,
    head: branch,
  });
  if (answer.status !== 201 || !isJson(answer.body)) return answer;
  const number = Number(answer.body.number);
  repository.pullBases.set(number, baseCommit);
  await bare.git(['update-ref', pullRef(number), headCommit]);
  return { ...answer, body: await withGit(repository, answer.body, true) };
}

async function update(world: World, call: Call): Promise<Answer> {
  const { repository } = call;
  const number = numberOf(call);
  const before = await forward(world, { ...call, method: 'GET' });
  if (before.status === 200 && isJson(before.body) && call.body.state === 'open') {
    if (before.body.merged === true)
      throw invalid('PullRequest', 'state cannot be changed. The pull request cannot be reopened.', 'state');
    const head = text(child(before.body, 'head').ref) ?? '';
    if ((await repository.bare.branch(head)) === undefined) {
      throw invalid(
        'PullRequest',
        `state cannot be changed. The ${head} branch was force-pushed or recreated.`,
        'state',
      );
    }
  }
  const answer = await forward(world, call);
  if (answer.status !== 200 || !isJson(answer.body)) return answer;
  if (call.body.state === 'open') await syncPulls(world, repository);
  if (typeof call.body.base === 'string') {
    const base = await repository.bare.branch(call.body.base);
    if (base === undefined) throw invalid('PullRequest', 'base is invalid', 'base');
    repository.pullBases.set(number, base);
  }
  return { ...answer, body: await pullOf(repository, answer) };
}

async function merge(world: World, call: Call): Promise<Answer> {
  const { repository } = call;
  const pull = await forward(world, { ...call, method: 'GET', path: call.path.replace(/\/merge$/, '') });
  if (pull.status !== 200 || !isJson(pull.body)) throw notFound();
  if (pull.body.state !== 'open') throw new Refusal(405, 'Pull Request is not mergeable');
  const head = await headOf(repository, numberOf(call));
  if (call.body.sha !== undefined && call.body.sha !== head) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  }
  const method = text(call.body.merge_method) ?? 'merge';
  const sha = await markMerged(world, repository, pull.body, { login: call.token.login, method });
  if (sha === undefined) throw new Refusal(405, 'Pull Request is not mergeable');
  return { status: 200, body: { sha, merged: true, message: 'Pull Request successfully merged' } };
}

/** Pull requests: records from the emulator, everything about commits from git. */
export function pullRoutes(world: World): readonly Route[] {
  const base = '/repos/{owner}/{repo}/pulls';
  const read = ['pull-requests:read'] as const;
  const write = ['pull-requests:write'] as const;
  return [
    {
      method: 'GET',
      pattern: base,
      needs: read,
      handler: async (call) => {
        const answer = await forward(world, call);
        if (answer.status !== 200) return answer;
        const items = objects(answer.body).map((pull) => withGit(call.repository, pull, false));
        return { ...answer, body: await Promise.all(items) };
      },
    },
    { method: 'POST', pattern: base, needs: write, handler: (call) => create(world, call) },
    {
      method: 'GET',
      pattern: `${base}/{number}/files`,
      needs: read,
      handler: async (call) => {
        const { from, head } = await rangeOf(call);
        const files = await filesBetween(call.repository.bare, from, head, call.repository.urls);
        const page = paginate(world.apiUrl, call, files);
        return { status: 200, headers: page.headers, body: page.items };
      },
    },
    {
      method: 'GET',
      pattern: `${base}/{number}/commits`,
      needs: read,
      handler: async (call) => {
        const { from, head } = await rangeOf(call);
        const range = ['--reverse', `${from}..${head}`];
        const commits = await commitsOf(call.repository.bare, range, call.repository.urls);
        const page = paginate(world.apiUrl, call, commits.slice(0, 250));
        return { status: 200, headers: page.headers, body: page.items };
      },
    },
    {
      method: 'GET',
      pattern: `${base}/{number}/merge`,
      needs: read,
      handler: (call) => {
        if (!call.repository.pullBases.has(numberOf(call))) throw notFound();
        if (!call.repository.mergeCommits.has(numberOf(call))) throw notFound();
        return { status: 204 };
      },
    },
    {
      method: 'PUT',
      pattern: `${base}/{number}/merge`,
      needs: ['contents:write'],
      handler: (call) => merge(world, call),
    },
    {
      method: 'GET',
      pattern: `${base}/{number}`,
      needs: read,
      handler: async (call) => {
        const answer = await forward(world, call);
        return answer.status === 200 ? { ...answer, body: await pullOf(call.repository, answer) } : answer;
      },
    },
    { method: 'PATCH', pattern: `${base}/{number}`, needs: write, handler: (call) => update(world, call) },
    ...['reviews', 'comments', 'requested_reviewers'].flatMap((what) => [
      {
        method: 'GET',
        pattern: `${base}/{number}/${what}`,
        needs: read,
        handler: (call: Call) => forward(world, call),
      },
      {
        method: 'POST',
        pattern: `${base}/{number}/${what}`,
        needs: write,
        handler: (call: Call) => forward(world, call),
      },
    ]),
  ];
}
