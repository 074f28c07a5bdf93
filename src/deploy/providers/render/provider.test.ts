import { afterEach, describe, expect, it } from '@jest/globals';
import { itHoldsTheContract } from '../testing/contract.js';
import { renderWorld, type RenderWorld } from '../testing/fake-render.js';
import { commitOf } from '../testing/world.js';

itHoldsTheContract({
  name: 'render',
  capabilities: {
    watch: true,
    served: true,
    pointBack: true,
    pin: true,
    buildsWhilePinned: false,
    logs: true,
  },
  ready: 'live',
  states: [
    ['created', 'queued', null],
    ['queued', 'queued', null],
    ['build_in_progress', 'building', null],
    ['build_failed', 'failed', 'build'],
    ['pre_deploy_in_progress', 'deploying', null],
    ['pre_deploy_failed', 'failed', 'start'],
    ['update_in_progress', 'deploying', null],
    ['update_failed', 'failed', 'start'],
    ['live', 'ready', null],
    ['deactivated', 'inactive', null],
    ['canceled', 'cancelled', null],
  ],
  takesFaults: true,
  open: renderWorld,
});

describe('AD-12, AD-13: what is special about Render', () => {
  let world: RenderWorld | undefined;
  afterEach(async () => {
    await world?.close();
    world = undefined;
  });
  const [A, B] = [commitOf('a'), commitOf('b')];
  const broken = async (): Promise<{ own: RenderWorld; good: string }> => {
    const own = (world = await renderWorld());
    const good = own.deploy(A);
    own.set(good, 'live');
    own.set(own.deploy(B), 'live');
    return { own, good };
  };

  it('automatic deploys are off before the rollback begins', async () => {
    const { own, good } = await broken();
    own.nextMove({ fails: true });
    const target = await own.provider.get(good);
    await expect(own.provider.pointBack(target)).rejects.toMatchObject({ code: 'render/refused' });
    expect(own.trigger()).toBe('off');
  });

  it('what triggered deploys before does so again', async () => {
    const { own, good } = await broken();
    own.setTrigger('checksPass');
    const { before } = await own.provider.pointBack(await own.provider.get(good));
    expect(own.trigger()).toBe('off');
    await own.provider.unpin(undefined, before);
    expect(own.trigger()).toBe('checksPass');
  });

  it('a rollback that a dead run began is waited for, not begun again', async () => {
    const { own, good } = await broken();
    own.pinByHand();
    const underWay = own.deploy(A);
    own.set(underWay, 'update_in_progress');
    const target = await own.provider.get(good);
    own.clock.sleep = () => {
      own.set(underWay, 'live');
      return Promise.resolve();
    };
    await own.provider.pointBack(target);
    expect(own.effects()).toBe(0);
    expect(await own.provider.served()).toMatchObject({ commit: A, deployment: underWay, pinned: true });
  });

  it('a deployment has a page for people', async () => {
    const { own, good } = await broken();
    expect((await own.provider.get(good)).page).toBe(
      `https://dashboard.render.com/web/srv-1/deploys/${good}`,
    );
  });
});
