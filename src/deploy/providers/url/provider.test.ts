import { afterEach, describe, expect, it } from '@jest/globals';
import { itHoldsTheContract } from '../testing/contract.js';
import { applicationWorld, type ApplicationWorld } from '../testing/fake-application.js';
import { commitOf } from '../testing/world.js';

itHoldsTheContract({
  name: 'url',
  capabilities: {
    watch: false,
    served: true,
    pointBack: false,
    pin: false,
    buildsWhilePinned: false,
    logs: false,
  },
  ready: 'live',
  states: [],
  takesFaults: false,
  open: applicationWorld,
});

describe('AD-08: what is special about an address that tells its version', () => {
  let world: ApplicationWorld | undefined;
  afterEach(async () => {
    await world?.close();
    world = undefined;
  });
  const A = commitOf('a');
  const serving = async (commit: string): Promise<ApplicationWorld> => {
    const own = (world = await applicationWorld());
    own.set(own.deploy(commit), 'live');
    return own;
  };

  it('who says so is told without the query, which may hold a key', async () => {
    const own = await serving(A);
    expect(await own.provider.served()).toEqual({
      commit: A,
      deployment: null,
      pinned: null,
      source: own.url,
    });
  });

  it('a short commit is told as it is', async () => {
    const own = await serving('v1.2.0+1a2b3c4');
    expect((await own.provider.served()).commit).toBe('1a2b3c4');
  });

  it('a version without a commit is served, nobody knows which', async () => {
    const own = await serving('v1.2.0');
    expect((await own.provider.served()).commit).toBeNull();
  });

  it('an application that is being replaced is asked again', async () => {
    const own = await serving(A);
    own.failWith(502, 502, 503);
    expect((await own.provider.served()).commit).toBe(A);
    expect(own.requests()).toBe(4);
  });

  it('nothing is known of one that does not answer', async () => {
    const own = await serving(A);
    own.failWith(502, 502, 502, 502);
    await expect(own.provider.served()).rejects.toMatchObject({ code: 'url/unavailable', kind: 'network' });
  });
});
