import { afterEach, describe, expect, it } from '@jest/globals';
import { itHoldsTheContract } from '../testing/contract.js';
import { githubWorld, type GitHubWorld } from '../testing/fake-github.js';
import { commitOf } from '../testing/world.js';
import { githubProvider } from './provider.js';

itHoldsTheContract({
  name: 'github',
  capabilities: {
    watch: true,
    served: true,
    pointBack: false,
    pin: false,
    buildsWhilePinned: false,
    logs: false,
  },
  ready: 'success',
  states: [
    ['queued', 'queued', null],
    ['pending', 'queued', null],
    ['in_progress', 'deploying', null],
    ['success', 'ready', null],
    ['failure', 'failed', null],
    ['error', 'failed', null],
    ['inactive', 'inactive', null],
  ],
  takesFaults: true,
  open: githubWorld,
});

describe('AD-08: what is special about GitHub Deployments', () => {
  let world: GitHubWorld | undefined;
  afterEach(async () => {
    await world?.close();
    world = undefined;
  });
  const [A, B] = [commitOf('a'), commitOf('b')];
  const twoSucceeded = async (): Promise<{ own: GitHubWorld; a: string; b: string }> => {
    const own = (world = await githubWorld());
    const [a, b] = [own.deploy(A), own.deploy(B)];
    for (const id of [a, b]) own.set(id, 'success');
    return { own, a, b };
  };

  it('what a newer success made inactive is not served', async () => {
    const { own, a, b } = await twoSucceeded();
    own.set(a, 'inactive');
    expect(await own.provider.served()).toEqual({
      commit: B,
      deployment: b,
      pinned: null,
      source: 'github',
    });
  });

  it('an older deployment that was run again is served', async () => {
    const { own, a } = await twoSucceeded();
    own.set(a, 'success');
    expect(await own.provider.served()).toMatchObject({ commit: A, deployment: a });
  });

  it.each(['failure', 'error', 'inactive'])(
    'nobody knows what is served when the last success was followed by %s',
    async (state) => {
      const { own, b } = await twoSucceeded();
      own.set(b, state);
      expect(await own.provider.served()).toMatchObject({ commit: null, deployment: null });
    },
  );

  it('one that is begun anew stays served until that ends', async () => {
    const { own, b } = await twoSucceeded();
    own.set(b, 'in_progress');
    expect(await own.provider.served()).toMatchObject({ commit: B });
  });

  it('those that failed or wait do not hide the one that is served', async () => {
    const { own } = await twoSucceeded();
    own.set(own.deploy(A), 'failure');
    own.deploy(A);
    expect(await own.provider.served()).toMatchObject({ commit: B });
  });

  it('deployments of another environment are none of ours', async () => {
    const own = (world = await githubWorld());
    const id = own.deployTo('preview', A);
    own.set(id, 'success');
    expect(await own.provider.find(A)).toBeUndefined();
    expect(await own.provider.served()).toMatchObject({ commit: null });
    await expect(own.provider.get(id)).rejects.toMatchObject({ code: 'github/not-found' });
  });

  it('needs a link to GitHub', () => {
    expect(() => githubProvider({ environment: 'production' }, undefined)).toThrow(
      expect.objectContaining({ code: 'deploy/no-code-host', kind: 'config' }),
    );
  });
});
