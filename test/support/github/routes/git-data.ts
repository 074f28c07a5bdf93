import {
  notFound,
  paginate,
  Refusal,
  text,
  type Answer,
  type Call,
  type Json,
  type Route,
} from '../contract.js';
import { commitsOf, filesBetween } from '../git/describe.js';
import { pullRef, syncPulls } from '../pull-sync.js';
import type { HostedRepository } from '../repository.js';
import type { World } from '../world.js';
import { withGit } from './pulls.js';

async function commit(repository: HostedRepository, revision: string): Promise<string> {
  const found = await repository.bare.commit(revision);
  if (found === undefined) throw notFound();
  return found;
}

const describeOne = async (repository: HostedRepository, sha: string): Promise<Json> =>
  (await commitsOf(repository.bare, ['-1', sha], repository.urls))[0] ?? {};

async function compare(world: World, call: Call): Promise<Answer> {
  const { repository } = call;
  const { bare, urls } = repository;
  const [left = '', right = ''] = call.param('basehead').split('...');
  const strip = (side: string): string => side.replace(`${repository.owner}:`, '');
  const [base, head] = [await commit(repository, strip(left)), await commit(repository, strip(right))];
  const mergeBase = await bare.mergeBase(base, head);
  if (mergeBase === undefined) throw notFound();
  const [ahead, behind] = [await bare.count(`${base}..${head}`), await bare.count(`${head}..${base}`)];
  const commits = await commitsOf(bare, ['--reverse', `${base}..${head}`], urls);
  const page = paginate(world.apiUrl, call, commits);
  const status = ahead === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  const address = `${base}...${head}`;
  return {
    status: 200,
    headers: page.headers,
    body: {
      url: `${urls.api}/compare/${address}`,
      html_url: `${urls.html}/compare/${address}`,
      permalink_url: `${urls.html}/compare/${address}`,
      diff_url: `${urls.html}/compare/${address}.diff`,
      patch_url: `${urls.html}/compare/${address}.patch`,
      base_commit: await describeOne(repository, base),
      merge_base_commit: await describeOne(repository, mergeBase),
      status,
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: page.items,
      files: await filesBetween(bare, mergeBase, head, urls),
    },
  };
}

const refJson = (repository: HostedRepository, ref: string, sha: string): Json => ({
  ref,
  node_id: `REF_${ref}`,
  url: `${repository.urls.api}/git/${ref}`,
  object: { type: 'commit', sha, url: `${repository.urls.api}/git/commits/${sha}` },
});

async function createRef(world: World, call: Call): Promise<Answer> {
  const { repository } = call;
  const [ref = '', sha = ''] = [text(call.body.ref), text(call.body.sha)];
  if (!/^refs\/.+\/.+/.test(ref))
    throw new Refusal(422, "Reference name must start with 'refs/' and have two slashes");
  if ((await repository.bare.ref(sha, '^{object}')) === undefined) {
    throw new Refusal(422, 'Object does not exist');
  }
  try {
    await repository.bare.git(['update-ref', ref, sha, '0'.repeat(40)]);
  } catch {
    const exists = (await repository.bare.ref(ref)) !== undefined;
    throw new Refusal(422, exists ? 'Reference already exists' : 'Reference name is not valid');
  }
  await syncPulls(world, repository);
  return { status: 201, body: refJson(repository, ref, sha) };
}

async function updateRef(world: World, call: Call): Promise<Answer> {
  const { repository } = call;
  const ref = `refs/${call.param('ref')}`;
  const [before, after = ''] = [await repository.bare.ref(ref), text(call.body.sha)];
  if (before === undefined) throw new Refusal(422, 'Reference does not exist');
  if ((await repository.bare.ref(after, '^{commit}')) === undefined)
    throw new Refusal(422, 'Object does not exist');
  if (call.body.force !== true && !(await repository.bare.isAncestor(before, after))) {
    throw new Refusal(422, 'Update is not a fast forward');
  }
  await repository.bare.git(['update-ref', ref, after, before]);
  await syncPulls(world, repository);
  return { status: 200, body: refJson(repository, ref, after) };
}

async function contents(call: Call): Promise<Answer> {
  const { bare, urls, defaultBranch } = call.repository;
  const file = call.param('path');
  const revision = await commit(call.repository, call.query.get('ref') ?? defaultBranch);
  const listing = await bare.git(['ls-tree', '-l', revision, '--', file]);
  const [mode, type, sha = '', size] = listing.split(/\s+/);
  if (mode === undefined || mode === '') throw notFound();
  if (type !== 'blob') throw new Refusal(501, 'this server reads single files only');
  const bytes = await bare.bytes(['cat-file', 'blob', sha]);
  return {
    status: 200,
    body: {
      type: 'file',
      encoding: 'base64',
      size: Number(size),
      name: file.split('/').at(-1),
      path: file,
      content: bytes.toString('base64'),
      sha,
      url: `${urls.api}/contents/${encodeURI(file)}?ref=${revision}`,
      git_url: `${urls.api}/git/blobs/${sha}`,
      html_url: `${urls.html}/blob/${revision}/${encodeURI(file)}`,
      download_url: null,
      _links: { self: '', git: null, html: null },
    },
  };
}

async function branch(call: Call): Promise<Answer> {
  const { repository } = call;
  const name = call.param('branch');
  const sha = await repository.bare.branch(name);
  if (sha === undefined) throw new Refusal(404, 'Branch not found');
  const isProtected = repository.protections.has(name) || (repository.rules.get(name) ?? []).length > 0;
  return {
    status: 200,
    body: {
      name,
      commit: await describeOne(repository, sha),
      _links: {
        html: `${repository.urls.html}/tree/${name}`,
        self: `${repository.urls.api}/branches/${name}`,
      },
      protected: isProtected,
      protection: { enabled: isProtected },
      protection_url: `${repository.urls.api}/branches/${name}/protection`,
    },
  };
}

async function pullsOfCommit(world: World, call: Call): Promise<Answer> {
  const { repository } = call;
  const sha = await commit(repository, call.param('sha'));
  const pulls = await world.emulator.list(repository.owner, `/repos/${repository.fullName}/pulls?state=all`);
  const found: Json[] = [];
  for (const pull of pulls) {
    const number = Number(pull.number);
    const head = await repository.bare.ref(pullRef(number));
    const base = repository.pullBases.get(number);
    if (head === undefined || base === undefined) continue;
    const own = (await repository.bare.git(['rev-list', `${base}..${head}`])).split('\n');
    if (own.includes(sha) || repository.mergeCommits.get(number) === sha)
      found.push(await withGit(repository, pull, false));
  }
  const page = paginate(world.apiUrl, call, found);
  return { status: 200, headers: page.headers, body: page.items };
}

/** Refs, commits, comparisons and files: all of it read from the bare repository. */
export function gitDataRoutes(world: World): readonly Route[] {
  const base = '/repos/{owner}/{repo}';
  const read = ['contents:read'] as const;
  const write = ['contents:write'] as const;
  return [
    {
      method: 'GET',
      pattern: `${base}/compare/{basehead+}`,
      needs: read,
      handler: (call) => compare(world, call),
    },
    {
      method: 'GET',
      pattern: `${base}/git/ref/{ref+}`,
      needs: read,
      handler: async (call) => {
        const ref = `refs/${call.param('ref')}`;
        const sha = await call.repository.bare.ref(ref);
        if (sha === undefined) throw notFound();
        return { status: 200, body: refJson(call.repository, ref, sha) };
      },
    },
    {
      method: 'GET',
      pattern: `${base}/git/matching-refs/{ref+}`,
      needs: read,
      handler: async (call) => {
        const wanted = `refs/${call.param('ref')}`;
        const refs = (await call.repository.bare.refs('refs')).filter(({ ref }) => ref.startsWith(wanted));
        return { status: 200, body: refs.map(({ ref, sha }) => refJson(call.repository, ref, sha)) };
      },
    },
    { method: 'POST', pattern: `${base}/git/refs`, needs: write, handler: (call) => createRef(world, call) },
    {
      method: 'PATCH',
      pattern: `${base}/git/refs/{ref+}`,
      needs: write,
      handler: (call) => updateRef(world, call),
    },
    {
      method: 'DELETE',
      pattern: `${base}/git/refs/{ref+}`,
      needs: write,
      handler: async (call) => {
        const ref = `refs/${call.param('ref')}`;
        if ((await call.repository.bare.ref(ref)) === undefined)
          throw new Refusal(422, 'Reference does not exist');
        await call.repository.bare.git(['update-ref', '-d', ref]);
        await syncPulls(world, call.repository);
        return { status: 204 };
      },
    },
    {
      method: 'GET',
      pattern: `${base}/commits`,
      needs: read,
      handler: async (call) => {
        const start = await commit(call.repository, call.query.get('sha') ?? call.repository.defaultBranch);
        const since = call.query.get('since');
        const range = [...(since === null ? [] : [`--since=${since}`]), start];
        const page = paginate(
          world.apiUrl,
          call,
          await commitsOf(call.repository.bare, range, call.repository.urls),
        );
        return { status: 200, headers: page.headers, body: page.items };
      },
    },
    {
      method: 'GET',
      pattern: `${base}/commits/{sha}/pulls`,
      needs: ['pull-requests:read'],
      handler: (call) => pullsOfCommit(world, call),
    },
    {
      method: 'GET',
      pattern: `${base}/commits/{ref}`,
      needs: read,
      handler: async (call) => ({
        status: 200,
        body: await describeOne(call.repository, await commit(call.repository, call.param('ref'))),
      }),
    },
    { method: 'GET', pattern: `${base}/contents/{path+}`, needs: read, handler: contents },
    {
      method: 'GET',
      pattern: `${base}/branches/{branch}/protection`,
      needs: ['administration:read'],
      handler: (call) => {
        const found = call.repository.protections.get(call.param('branch'));
        if (found === undefined) throw new Refusal(404, 'Branch not protected');
        return { status: 200, body: found };
      },
    },
    { method: 'GET', pattern: `${base}/branches/{branch}`, needs: read, handler: branch },
    {
      method: 'GET',
      pattern: `${base}/rules/branches/{branch+}`,
      needs: 'none',
      handler: (call) => {
        const rules = call.repository.rules.get(call.param('branch')) ?? [];
        const page = paginate(world.apiUrl, call, rules);
        return { status: 200, headers: page.headers, body: page.items };
      },
    },
  ];
}
