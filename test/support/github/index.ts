import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createApi } from './api.js';
import { startEmulator } from './emulator.js';
import { Faults } from './faults.js';
import { createGitService } from './git-service.js';
import { BareRepository } from './git/bare.js';
import { RepositoryHandle } from './handle.js';
import type { Permissions, PermissionName, Token } from './permissions.js';
import { identity } from './pull-sync.js';
import { readBody } from './read-body.js';
import { HostedRepository } from './repository.js';
import { Requests } from './requests.js';
import { startBlobStore } from './results/blobs.js';
import { runtimeToken } from './results/runtime-token.js';
import { createResultsService } from './results/service.js';
import { checkRoutes } from './routes/checks.js';
import { deploymentRoutes } from './routes/deployments.js';
import { generalRoutes, userRoutes } from './routes/general.js';
import { gitDataRoutes } from './routes/git-data.js';
import { issueRoutes } from './routes/issues.js';
import { pullRoutes } from './routes/pulls.js';
import { runRoutes } from './routes/runs.js';
import { workflowRoutes } from './routes/workflows.js';
import type { World } from './world.js';

export { faultKinds, type FaultKind } from './faults.js';
export type { RepositoryHandle } from './handle.js';
export type { Permissions } from './permissions.js';
export type { RecordedRequest } from './requests.js';

export interface GitHubOptions {
  /** Logins besides `octo` (owner), `alice` (person who acts), `mallory` (may not write) and the two bots. */
  readonly logins?: readonly string[];
  /** Also checks every answer against GitHub's description; for tests of this server. */
  readonly checkAnswers?: boolean;
}

export interface AddRepositoryOptions {
  readonly owner?: string;
  readonly defaultBranch?: string;
  readonly isPrivate?: boolean;
}

/** What a run's environment tells of it; the rest has the values of a scheduled run. */
export interface RunEnvironment {
  readonly repository: RepositoryHandle;
  readonly run: {
    readonly id: number;
    readonly workflow: string;
    readonly headCommit: string;
    readonly event: string;
  };
  readonly token: string;
}

/** Files, or a repository whose branches and tags are taken (a `GitFixture`). */
type Content =
  Readonly<Record<string, string | Buffer>> | { readonly directory: string; git(...args: string[]): string };

export interface LoopbackGitHub {
  /** Base of the REST API, as `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** As `GITHUB_SERVER_URL`; git resolves its host name, Node need not. */
  readonly serverUrl: string;
  /** `workflow`: github-actions[bot] with every permission that a workflow can have; `person`: alice. */
  readonly tokens: { readonly workflow: string; readonly owner: string; readonly person: string };
  readonly requests: Requests;
  readonly faults: Faults;
  addRepository(name: string, content: Content, options?: AddRepositoryOptions): Promise<RepositoryHandle>;
  /** A new token; without permissions it is a person's. */
  addToken(login: string, permissions?: Permissions): string;
  /** Permissions that calls with a token used, at the highest level needed: proves that scopes are minimal. */
  usedPermissions(token: string): Permissions;
  /** Environment of a job on a runner, runtime token and results service included. */
  environment(of: RunEnvironment): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const everyPermission: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
  statuses: 'write',
};

/** Starts a GitHub on loopback; README.md tells what of it is real, emulated and missing. */
export async function startGitHub(options: GitHubOptions = {}): Promise<LoopbackGitHub> {
  const writers = ['octo', 'alice', 'github-actions[bot]', 'caretaker[bot]', ...(options.logins ?? [])];
  const root = await mkdtemp(path.join(os.tmpdir(), 'caretaker-github-'));
  const [requests, faults] = [new Requests(), new Faults()];
  const repositories = new Map<string, HostedRepository>();
  const tokens = new Map<string, Token>();
  const services: { answer?: (incoming: Incoming) => Promise<void> } = {};
  let ids = 1000;

  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const raw = await readBody(request);
      await services.answer?.({
        request,
        response,
        raw,
        url: new URL(request.url ?? '/', 'http://loopback'),
      });
    };
    answer().catch((error: unknown) => {
      requests.violations.push({
        request: `${request.method ?? ''} ${request.url ?? ''}`,
        problem: String(error),
      });
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const [apiUrl, serverUrl] = [`http://127.0.0.1:${port}/api/v3`, `http://github.localhost:${port}`];
  const watch = { requests, faults, checkAnswers: options.checkAnswers === true };
  const blobs = await startBlobStore(watch);
  const emulator = await startEmulator([...writers, 'mallory'], { apiUrl, serverUrl });
  const nextId = (): number => (ids += 1);
  const world: World = { apiUrl, serverUrl, emulator, blobs, repositories, tokens, nextId };
  const routes = [
    ...userRoutes(world),
    ...deploymentRoutes(world),
    ...checkRoutes(world),
    ...gitDataRoutes(world),
    ...pullRoutes(world),
    ...issueRoutes(world),
    ...workflowRoutes(world),
    ...runRoutes(world),
    ...generalRoutes(world),
  ];
  const [api, git, results] = [
    createApi(world, routes, watch),
    createGitService(world, root, watch),
    createResultsService(world, watch),
  ];
  services.answer = async (incoming) => {
    if (incoming.url.pathname.startsWith('/api/')) await api(incoming);
    else if (incoming.url.pathname.startsWith('/twirp/')) results(incoming);
    else await git(incoming);
  };

  const addToken = (login: string, permissions?: Permissions): string => {
    if (![...writers, 'mallory'].includes(login)) throw new Error(`${login} is not among the logins`);
    const value = `${permissions === undefined ? 'ghp' : 'ghs'}_${randomBytes(18).toString('hex')}`;
    tokens.set(value, { value, login, permissions, used: new Map() });
    return value;
  };

  return {
    apiUrl,
    serverUrl,
    requests,
    faults,
    addToken,
    tokens: {
      workflow: addToken('github-actions[bot]', everyPermission),
      owner: addToken('octo'),
      person: addToken('alice'),
    },
    usedPermissions: (token) =>
      Object.fromEntries(tokens.get(token)?.used ?? new Map<PermissionName, 'read'>()),
    async addRepository(name, content, { owner = 'octo', defaultBranch = 'main', isPrivate = false } = {}) {
      const fixture = typeof content.git === 'function' ? (content.directory as string) : undefined;
      await mkdir(path.join(root, owner), { recursive: true });
      const directory = path.join(root, owner, `${name}.git`);
      const bare = await BareRepository.create(directory, defaultBranch, fixture);
      if (fixture === undefined) {
        const files = content as Readonly<Record<string, string | Buffer>>;
        await bare.commitFiles(defaultBranch, files, { message: 'Start', by: identity(owner) });
      }
      const record = await emulator.expect(owner, 'POST', '/user/repos', { name, auto_init: true });
      const urls = { api: `${apiUrl}/repos/${owner}/${name}`, html: `${serverUrl}/${owner}/${name}` };
      const host = new HostedRepository(Number(record.id), owner, name, defaultBranch, bare, urls, record);
      host.settings.isPrivate = isPrivate;
      for (const login of writers) {
        host.members.add(login);
        if (login === owner) continue;
        const collaborator = `/repos/${owner}/${name}/collaborators/${encodeURIComponent(login)}`;
        await emulator.expect(owner, 'PUT', collaborator, { permission: 'push' });
      }
      repositories.set(host.fullName.toLowerCase(), host);
      return new RepositoryHandle(world, host, 'alice');
    },
    environment: ({ repository, run, token }) => ({
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: serverUrl,
      GITHUB_API_URL: apiUrl,
      GITHUB_GRAPHQL_URL: apiUrl.replace('/v3', '/graphql'),
      GITHUB_REPOSITORY: repository.fullName,
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_REPOSITORY_OWNER: repository.owner,
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: run.headCommit,
      GITHUB_REF: `refs/heads/${repository.defaultBranch}`,
      GITHUB_REF_NAME: repository.defaultBranch,
      GITHUB_REF_TYPE: 'branch',
      GITHUB_EVENT_NAME: run.event,
      GITHUB_ACTOR: 'alice',
      GITHUB_WORKFLOW: run.workflow.replace(/\.ya?ml$/, ''),
      GITHUB_WORKFLOW_REF: `${repository.fullName}/.github/workflows/${run.workflow}@refs/heads/${repository.defaultBranch}`,
      GITHUB_TOKEN: token,
      ACTIONS_RUNTIME_TOKEN: runtimeToken({ repository: repository.id, run: run.id }),
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`,
      ACTIONS_CACHE_SERVICE_V2: 'true',
    }),
    async close() {
      const stopped = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await Promise.all([stopped, blobs.close(), emulator.close()]);
      await rm(root, { recursive: true, force: true });
    },
  };
}

interface Incoming {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly raw: Buffer;
}
