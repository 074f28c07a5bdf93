import { afterEach, describe, expect, it } from '@jest/globals';
import { itHoldsTheContract } from '../testing/contract.js';
import { netlifyWorld, type NetlifyWorld } from '../testing/fake-netlify.js';
import { commitOf } from '../testing/world.js';

itHoldsTheContract({
  name: 'netlify',
  capabilities: {
    watch: true,
    served: true,
    pointBack: true,
    pin: true,
    buildsWhilePinned: true,
    logs: false,
  },
  ready: 'ready',
  states: [
    ['new', 'queued', null],
    ['pending_review', 'queued', null],
    ['accepted', 'queued', null],
    ['enqueued', 'queued', null],
    ['building', 'building', null],
    ['retrying', 'building', null],
    ['uploading', 'deploying', null],
    ['uploaded', 'deploying', null],
    ['preparing', 'deploying', null],
    ['prepared', 'deploying', null],
    ['processing', 'deploying', null],
    ['processed', 'deploying', null],
    ['ready', 'ready', null],
    ['error', 'failed', 'build'],
    ['rejected', 'cancelled', null],
  ],
  takesFaults: true,
  open: netlifyWorld,
});

describe('AD-08: what is special about Netlify', () => {
  let world: NetlifyWorld | undefined;
  afterEach(async () => {
    await world?.close();
    world = undefined;
  });
  const A = commitOf('a');

  it.each([
    ['skipped', { skipped: true, error_message: 'Skipped' }],
    ['cancelled', { error_message: 'Canceled build due to no content change' }],
  ])('a build that was %s has not failed', async (_title, extra) => {
    world = await netlifyWorld();
    const id = world.deploy(A);
    world.set(id, 'error');
    world.tell(id, extra);
    expect(await world.provider.get(id)).toMatchObject({ state: 'cancelled', failedIn: null });
  });

  it('a preview of a commit is no deployment of it', async () => {
    world = await netlifyWorld();
    world.tell(world.deploy(A), { context: 'deploy-preview' });
    expect(await world.provider.find(A)).toBeUndefined();
  });
});
