import { afterEach, describe, expect, it } from '@jest/globals';
import { fixedClock } from '../../../core/testing/doubles.js';
import { itHoldsTheContract } from '../testing/contract.js';
import { vercelWorld, type VercelWorld } from '../testing/fake-vercel.js';
import { commitOf, testDeps } from '../testing/world.js';
import { vercelProvider } from './provider.js';

itHoldsTheContract({
  name: 'vercel',
  capabilities: {
    watch: true,
    served: true,
    pointBack: true,
    pin: true,
    buildsWhilePinned: true,
    logs: true,
  },
  ready: 'READY',
  states: [
    ['QUEUED', 'queued', null],
    ['UPLOADING', 'queued', null],
    ['INITIALIZING', 'building', null],
    ['BUILDING', 'building', null],
    ['DEPLOYING', 'deploying', null],
    ['READY', 'ready', null],
    ['READY+STAGED', 'ready', null],
    ['READY+ROLLING', 'deploying', null],
    ['READY+PROMOTED', 'ready', null],
    ['ERROR', 'failed', 'build'],
    ['CANCELED', 'cancelled', null],
    ['BLOCKED', 'cancelled', null],
    ['ARCHIVED', 'inactive', null],
    ['DELETED', 'inactive', null],
  ],
  takesFaults: true,
  open: vercelWorld,
});

describe('AD-08, AD-12: what is special about Vercel', () => {
  let world: VercelWorld | undefined;
  afterEach(async () => {
    await world?.close();
    world = undefined;
  });
  const [A, B] = [commitOf('a'), commitOf('b')];

  it.each([
    ['no domain', { aliasError: { message: 'taken' } }],
    ['failed checks', { checksConclusion: 'failed' }],
  ])('a build that is ready with %s has failed to start', async (_title, extra) => {
    world = await vercelWorld();
    const id = world.deploy(A);
    world.set(id, 'READY');
    world.tell(id, extra);
    expect(await world.provider.get(id)).toMatchObject({ state: 'failed', failedIn: 'start' });
  });

  it('a deployment from a dirty working tree has no commit', async () => {
    world = await vercelWorld();
    const id = world.deploy(A);
    world.tell(id, { meta: { githubCommitSha: A, gitDirty: '1' } });
    expect((await world.provider.get(id)).commit).toBeNull();
  });

  it('a deployment of another project is none of ours', async () => {
    world = await vercelWorld();
    const id = world.deploy(A);
    world.tell(id, { projectId: 'prj_2' });
    await expect(world.provider.get(id)).rejects.toMatchObject({ code: 'vercel/not-found' });
  });

  it('a server that knows only the older list is asked that one', async () => {
    world = await vercelWorld();
    world.isOld = true;
    const id = world.deploy(A);
    world.deploy(B);
    expect(await world.provider.find(A)).toMatchObject({ id });
  });

  it('a promotion of what is live already (409) is a success', async () => {
    const own = (world = await vercelWorld());
    const ids = [A, B].map((commit) => own.deploy(commit));
    for (const id of ids) own.set(id, 'READY');
    const first = await own.provider.get(ids[0] ?? '');
    own.beforeEffect = () => {
      own.makeLive(first.id);
    };
    await own.provider.unpin(first);
    expect(own.live()).toBe(A);
    expect(own.effects()).toBe(0);
  });

  it('an earlier rollback to the same deployment does not pass for a new one', async () => {
    const own = (world = await vercelWorld());
    const good = own.deploy(A);
    own.set(good, 'READY');
    own.set(own.deploy(B), 'READY');
    const target = await own.provider.get(good);
    await own.provider.pointBack(target);
    await own.provider.unpin(undefined);
    own.set(own.deploy(B), 'READY');
    expect(await own.provider.served()).toMatchObject({ commit: B, pinned: false });
    own.nextMove({ looks: 3 });
    await own.provider.pointBack(target);
    expect(own.live()).toBe(A);
  });

  it('only production has domains that can be pointed back', () => {
    const config = { project: 'shop', url: 'https://api.vercel.com' };
    const { capabilities } = vercelProvider(config, 'staging', testDeps(fixedClock()));
    expect(capabilities).toMatchObject({ watch: true, pointBack: false, pin: false });
  });

  it.each([
    ['http://api.example.com', 'deploy/unsafe-address'],
    ['https://user@api.example.com', 'deploy/unsafe-address'],
  ])('a token is not sent to %s', (url, code) => {
    const open = (): unknown =>
      vercelProvider({ project: 'shop', url }, 'production', testDeps(fixedClock()));
    expect(open).toThrow(expect.objectContaining({ code }));
  });

  it('a missing token is named by its variable', () => {
    const deps = testDeps(fixedClock(), { secret: () => undefined });
    const open = (): unknown =>
      vercelProvider({ project: 'shop', url: 'https://api.vercel.com' }, 'production', deps);
    expect(open).toThrow(
      expect.objectContaining({
        code: 'vercel/unauthorized',
        hint: expect.stringContaining('VERCEL_TOKEN') as unknown,
      }),
    );
  });
});
