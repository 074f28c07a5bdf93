import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmulator } from 'emulate';
import { fixedClock } from '../src/core/testing/doubles.js';
import type { DeploymentProvider } from '../src/deploy/providers/provider.js';
import { testDeps } from '../src/deploy/providers/testing/world.js';
import { vercelProvider } from '../src/deploy/providers/vercel/provider.js';
import { nodeHttp } from '../src/platform/http.js';

/**
 * The public emulator plays Vercel's lists, single answers, projects and logs; it has no rollback and no promotion,
 * which `src/deploy/providers/testing/fake-vercel.ts` plays.
 */
const TOKEN = 'vercel-emulator-token';
const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];

let emulator: { readonly url: string; close(): Promise<void> };
let address = '';

const startVercel = (): Promise<typeof emulator> =>
  createEmulator({
    service: 'vercel',
    port: 0,
    seed: {
      tokens: { [TOKEN]: { login: 'octocat', scopes: [] } },
      vercel: {
        users: [{ username: 'octocat', email: 'octocat@example.com' }],
      },
    },
  });

// Its first answers can take longer than the tests of a contract allow.
const deps = testDeps(fixedClock(), { secret: () => TOKEN, http: nodeHttp() });
const open = (project = 'shop'): DeploymentProvider =>
  vercelProvider({ project, url: address }, 'production', deps);

/** A person at work. */
async function call(method: string, path: string, body: object): Promise<{ id: string }> {
  const response = await fetch(`${address}${path}`, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as { id: string };
}

async function deploy(body: object): Promise<string> {
  const all = { name: 'shop', project: 'shop', target: 'production', ...body };
  return (await call('POST', '/v13/deployments', all)).id;
}

beforeAll(async () => {
  emulator = await startVercel();
  address = `http://127.0.0.1:${new URL(emulator.url).port}`;
  await call('POST', '/v11/projects', { name: 'shop' });
});
afterAll(async () => {
  await emulator.close();
});

describe("AD-08: the provider for Vercel against Vercel's public emulator", () => {
  it('finds, follows and tells what is served', async () => {
    const provider = open();
    expect(await provider.served()).toEqual({
      commit: null,
      deployment: null,
      pinned: false,
      source: 'vercel',
    });
    const first = await deploy({ meta: { githubCommitSha: A } });
    const second = await deploy({ gitSource: { type: 'github', ref: 'main', sha: B, repoId: 1 } });
    expect(await provider.find(A)).toMatchObject({ id: first, commit: A, state: 'ready', failedIn: null });
    expect(await provider.get(second)).toMatchObject({ id: second, commit: B, state: 'ready' });
    expect(await provider.served()).toMatchObject({ commit: B, deployment: second, pinned: false });
    expect(await provider.find('c'.repeat(40))).toBeUndefined();
  });

  it('does not take a preview for production', async () => {
    const commit = 'd'.repeat(40);
    await deploy({ target: 'preview', meta: { githubCommitSha: commit } });
    expect(await open().find(commit)).toBeUndefined();
  });

  it('reads the newest lines of a log, oldest first', async () => {
    const provider = open();
    const found = await provider.find(A);
    if (found === undefined) throw new Error('it was deployed');
    expect(await provider.logs(found, 2)).toHaveLength(2);
  });

  it('sees a pin and undoes it', async () => {
    await call('PATCH', '/v9/projects/shop', { autoAssignCustomDomains: false });
    const provider = open();
    expect((await provider.served()).pinned).toBe(true);
    await provider.unpin(undefined);
    expect((await provider.served()).pinned).toBe(false);
  });

  it('says what is not there', async () => {
    await expect(open('other').served()).rejects.toMatchObject({ code: 'vercel/not-found' });
    await expect(open().get('dpl_none')).rejects.toMatchObject({ code: 'vercel/not-found' });
  });
});
