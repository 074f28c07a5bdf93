import { fixedClock, recordingLogger } from '../../../core/testing/doubles.js';
import { githubForge } from '../../../platform/github/forge.js';
import { githubProvider } from '../github/provider.js';
import { FAKE_TOKEN, fakeApi, notFound, type FakeAnswer, type FakeRequest } from './fake-api.js';
import type { ProviderWorld } from './world.js';

interface Held {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  readonly created_at: string;
  updated_at: string;
  readonly statuses: { state: string; created_at: string }[];
}

export interface GitHubWorld extends ProviderWorld {
  deployTo(environment: string, commit: string): string;
}

/** Deployments of a repository at GitHub, reached through the real client. */
export async function githubWorld(): Promise<GitHubWorld> {
  const clock = fixedClock();
  const held: Held[] = [];
  let live: string | null = null;
  const now = (): string => {
    clock.advance(1_000);
    return clock
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  };
  const handle = ({ method, path, query }: FakeRequest): FakeAnswer => {
    const [repos, owner, name, what, id, sub] = path;
    if (method !== 'GET' || [repos, owner, name, what].join('/') !== 'repos/acme/shop/deployments')
      return notFound;
    const [sha, environment] = [query.get('sha'), query.get('environment')];
    if (id === undefined) {
      const own = held.filter((one) => one.environment === environment && (sha ?? one.sha) === one.sha);
      return { json: own.toReversed() };
    }
    const found = held.find((one) => String(one.id) === id);
    if (found === undefined) return notFound;
    return { json: sub === 'statuses' ? found.statuses.toReversed() : found };
  };
  const api = await fakeApi(handle);
  const forge = await githubForge(
    { owner: 'acme', name: 'shop' },
    {
      token: FAKE_TOKEN,
      apiUrl: api.url,
      clock,
      logger: recordingLogger(),
      isPaced: false,
      timeoutMs: 250,
      random: () => 0.5,
    },
  );
  const deployTo = (environment: string, sha: string): string => {
    const at = now();
    const id = held.length + 1;
    held.push({ id, sha, ref: '', environment, created_at: at, updated_at: at, statuses: [] });
    return String(id);
  };
  return {
    provider: githubProvider({ environment: 'production' }, forge),
    clock,
    deployTo,
    deploy: (commit) => deployTo('production', commit),
    set: (id, native) => {
      const found = held.find((one) => String(one.id) === id);
      if (found === undefined) throw new Error(id);
      found.updated_at = now();
      found.statuses.push({ state: native, created_at: found.updated_at });
      if (native === 'success') live = found.sha;
    },
    live: () => live,
    isPinned: () => false,
    pinByHand: () => undefined,
    nextMove: () => undefined,
    effects: () => 0,
    requests: () => api.seen.length,
    fail: api.fail,
    close: () => api.close(),
  };
}
