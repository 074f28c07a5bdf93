import { afterEach, describe, expect, it } from '@jest/globals';
import { inspect } from 'node:util';
import { SuiteError } from '../../../core/errors.js';
import type { Deployment } from '../../../core/deployment.js';
import { FAKE_TOKEN, type Fault } from './fake-api.js';
import { commitOf, type ProviderUnderTest, type ProviderWorld } from './world.js';

const [A, B, C] = [commitOf('a'), commitOf('b'), commitOf('c')];

const somewhere: Deployment = {
  id: 'x1',
  commit: A,
  state: 'ready',
  failedIn: null,
  createdAt: null,
  buildStartedAt: null,
  readyAt: null,
  url: null,
  page: null,
  reason: null,
};

async function errorOf(asking: Promise<unknown>): Promise<SuiteError> {
  try {
    await asking;
  } catch (error) {
    if (error instanceof SuiteError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** What every provider has to hold to (AD-08, AD-11 to AD-13), run against a server or program that plays it. */
export function itHoldsTheContract(subject: ProviderUnderTest): void {
  const { name, capabilities, ready } = subject;
  let world: ProviderWorld | undefined;
  const open = async (): Promise<ProviderWorld> => (world = await subject.open());
  afterEach(async () => {
    await world?.close();
    world = undefined;
  });
  /** A was good and B is live. */
  const badIsLive = async (): Promise<{ world: ProviderWorld; good: Deployment; bad: Deployment }> => {
    const opened = await open();
    const ids = [A, B].map((commit) => {
      const id = opened.deploy(commit);
      opened.set(id, ready);
      return id;
    });
    const [good, bad] = await Promise.all(ids.map((id) => opened.provider.get(id)));
    if (good === undefined || bad === undefined) throw new Error('two were deployed');
    return { world: opened, good, bad };
  };

  describe(`AD-08: ${name} can do what it says`, () => {
    it('says what it can', async () => {
      const { provider } = await open();
      expect(provider.name).toBe(name);
      expect(provider.capabilities).toEqual(capabilities);
    });

    it('asks nothing for what it cannot do', async () => {
      const { provider, requests } = await open();
      const before = requests();
      const denied = [
        ...(capabilities.watch ? [] : [() => provider.find(A), () => provider.get('x1')]),
        ...(capabilities.served ? [] : [() => provider.served()]),
        ...(capabilities.pointBack ? [] : [() => provider.pointBack(somewhere)]),
        ...(capabilities.pin ? [] : [() => provider.unpin(undefined)]),
        ...(capabilities.logs ? [] : [() => provider.logs(somewhere, 10)]),
      ];
      for (const act of denied)
        expect(await errorOf(act())).toMatchObject({ code: `${name}/unsupported`, kind: 'internal' });
      expect(requests()).toBe(before);
    });
  });

  if (capabilities.watch)
    describe(`AD-08: ${name} finds and follows deployments`, () => {
      it('finds none of a commit that has none', async () => {
        const { provider, deploy } = await open();
        deploy(A);
        expect(await provider.find(B)).toBeUndefined();
      });

      it('finds the newest of a commit', async () => {
        const { provider, deploy } = await open();
        deploy(A);
        const again = deploy(A);
        deploy(B);
        expect(await provider.find(A)).toMatchObject({ id: again, commit: A, state: 'queued' });
      });

      it('tells the same of one that is asked by its id', async () => {
        const { provider, deploy, set } = await open();
        const id = deploy(A);
        set(id, ready);
        expect(await provider.get(id)).toEqual(await provider.find(A));
      });

      it('does not know an id that is none', async () => {
        const { provider } = await open();
        for (const id of ['unknown', '..', '12345678'])
          expect(await errorOf(provider.get(id))).toMatchObject({ code: `${name}/not-found` });
      });

      it.each(subject.states)('understands %s as %s (%s)', async (native, state, failedIn) => {
        const { provider, deploy, set } = await open();
        const id = deploy(A);
        set(id, native);
        expect(await provider.get(id)).toMatchObject({ state, failedIn });
      });

      it('does not take a state for one that it knows', async () => {
        const { provider, deploy, set } = await open();
        const id = deploy(A);
        set(id, 'levitating');
        expect(await errorOf(provider.get(id))).toMatchObject({ code: `${name}/unexpected-response` });
      });
    });

  if (capabilities.served)
    describe(`AD-08: ${name} tells what is served`, () => {
      it('nothing, when nothing was deployed', async () => {
        const { provider, live } = await open();
        expect(live()).toBeNull();
        if (capabilities.watch) expect(await provider.served()).toMatchObject({ commit: null });
      });

      it('the last that was ready, whatever came after it', async () => {
        const { provider, deploy, set, live } = await open();
        for (const commit of [A, B]) set(deploy(commit), ready);
        deploy(C);
        expect(live()).toBe(B);
        const served = await provider.served();
        expect(served.commit).toBe(B);
        expect(served.source).not.toBe('');
      });
    });

  if (capabilities.pointBack) {
    describe(`AD-12: ${name} points production back`, () => {
      it('to the good deployment, and tells what keeps it there', async () => {
        const { world: own, good } = await badIsLive();
        const done = await own.provider.pointBack(good);
        expect(own.live()).toBe(A);
        expect(done.pinned).toBe(own.isPinned());
        expect(done.detail).not.toBe('');
        expect(await own.provider.served()).toMatchObject({ commit: A, pinned: own.isPinned() });
      });

      it('and asks for nothing more when it is there already', async () => {
        const { world: own, good } = await badIsLive();
        await own.provider.pointBack(good);
        const effects = own.effects();
        expect((await own.provider.pointBack(good)).pinned).toBe(own.isPinned());
        expect(own.effects()).toBe(effects);
        expect(own.live()).toBe(A);
      });

      it('and waits until it is done', async () => {
        const { world: own, good } = await badIsLive();
        own.nextMove({ looks: 4 });
        await own.provider.pointBack(good);
        expect(own.live()).toBe(A);
      });

      it('and says so when the provider does not succeed', async () => {
        const { world: own, good } = await badIsLive();
        own.nextMove({ fails: true });
        const error = await errorOf(own.provider.pointBack(good));
        expect(error.code).toBe(`${name}/${subject.failure ?? 'refused'}`);
        expect(own.live()).toBe(B);
      });

      it('and knows that it does not know when it takes for ever', async () => {
        const { world: own, good } = await badIsLive();
        own.nextMove({ looks: 1_000_000 });
        const error = await errorOf(own.provider.pointBack(good));
        expect(error).toMatchObject({ code: `${name}/unknown-effect`, kind: 'network' });
      });
    });

    if (subject.takesFaults)
      describe(`AD-12: ${name} does nothing twice`, () => {
        it.each<[string, Fault]>([
          ['its answer is lost', 'cut-after'],
          ['its answer does not come', 'cut-before'],
          ['it meets an error of the server', { status: 502, text: 'Bad Gateway' }],
        ])('an effect is looked for before it is asked again when %s', async (_title, fault) => {
          const { world: own, good } = await badIsLive();
          await own.provider.pointBack(good);
          const needed = own.effects();
          await own.close();
          const second = await badIsLive();
          second.world.fail('effect', fault);
          await second.world.provider.pointBack(second.good);
          expect(second.world.live()).toBe(A);
          expect(second.world.effects()).toBe(needed);
        });

        it('gives up when the second answer is lost as well', async () => {
          const { world: own, good } = await badIsLive();
          own.fail('effect', 'cut-before', 'cut-before');
          expect(await errorOf(own.provider.pointBack(good))).toMatchObject({
            code: `${name}/unknown-effect`,
            kind: 'network',
          });
          expect(own.effects()).toBe(0);
        });

        it('asks again at once where nothing was done', async () => {
          const { world: own, good } = await badIsLive();
          own.fail('effect', { status: 429, headers: { 'retry-after': '7' }, json: {} });
          await own.provider.pointBack(good);
          expect(own.live()).toBe(A);
        });

        it.each([
          [401, 'unauthorized'],
          [403, 'unauthorized'],
          [404, 'not-found'],
          [422, 'refused'],
          [402, 'refused'],
        ])('status %i of an effect is %s', async (status, code) => {
          const { world: own, good } = await badIsLive();
          own.fail('effect', { status, json: { error: { message: `no\nway ${FAKE_TOKEN}` } } });
          const error = await errorOf(own.provider.pointBack(good));
          expect(error.code).toBe(`${name}/${code}`);
          expect(error.message).toContain('no way');
          expect(inspect(error, { depth: 10 })).not.toContain(FAKE_TOKEN);
          expect(own.live()).toBe(B);
        });
      });
  }

  if (capabilities.pin)
    describe(`AD-13: ${name} lets go again`, () => {
      it('and the deployments after it go live by themselves', async () => {
        const { world: own, good } = await badIsLive();
        const { before } = await own.provider.pointBack(good);
        expect(own.isPinned()).toBe(true);
        await own.provider.unpin(undefined, before);
        expect(own.isPinned()).toBe(false);
        own.set(own.deploy(C), ready);
        expect(own.live()).toBe(C);
      });

      it('knows what is usual when it is not told what was before', async () => {
        const { world: own, good } = await badIsLive();
        await own.provider.pointBack(good);
        await own.provider.unpin(undefined);
        expect(own.isPinned()).toBe(false);
      });

      it('is done when there is nothing to let go', async () => {
        const { world: own } = await badIsLive();
        await own.provider.unpin(undefined);
        expect(own.effects()).toBe(0);
        expect(own.live()).toBe(B);
      });

      it('leaves what a person had pinned', async () => {
        const { world: own, good } = await badIsLive();
        own.pinByHand();
        const { before } = await own.provider.pointBack(good);
        expect(own.live()).toBe(A);
        await own.provider.unpin(undefined, before);
        expect(own.isPinned()).toBe(true);
      });

      if (capabilities.buildsWhilePinned)
        it('makes the deployment live that was built meanwhile', async () => {
          const { world: own, good } = await badIsLive();
          const { before } = await own.provider.pointBack(good);
          const id = own.deploy(C);
          own.set(id, ready);
          expect(own.live()).toBe(A);
          await own.provider.unpin(await own.provider.get(id), before);
          expect(own.live()).toBe(C);
          expect(own.isPinned()).toBe(false);
          const effects = own.effects();
          await own.provider.unpin(await own.provider.get(id), before);
          expect(own.effects()).toBe(effects);
        });
    });

  if (capabilities.logs)
    it(`AD-01: ${name} reads the newest lines of a log, oldest first`, async () => {
      const { world: own, good } = await badIsLive();
      expect(await own.provider.logs(good, 2)).toEqual(['line 2', 'line 3']);
    });

  if (subject.takesFaults)
    describe(`AD-08: ${name} answers trouble with stable codes`, () => {
      const look = (own: ProviderWorld): Promise<unknown> =>
        capabilities.watch ? own.provider.find(A) : own.provider.served();
      const four = (fault: Fault): readonly Fault[] => [
        fault,
        fault,
        fault,
        fault,
        fault,
        fault,
        fault,
        fault,
      ];

      it.each<[string, Fault, string, string]>([
        ['401', { status: 401, json: {} }, 'unauthorized', 'auth'],
        ['403', { status: 403, json: {} }, 'unauthorized', 'auth'],
        ['404', { status: 404, json: {} }, 'not-found', 'provider'],
        ['429', { status: 429, json: {} }, 'unavailable', 'network'],
        ['500', { status: 500, json: {} }, 'unavailable', 'network'],
        ['503', { status: 503, text: '<html>' }, 'unavailable', 'network'],
        ['a time-out', 'silent', 'unavailable', 'network'],
        ['a cut connection', 'cut-before', 'unavailable', 'network'],
        ['no JSON', { text: '<html>' }, 'unexpected-response', 'provider'],
        ['other JSON', { json: { hello: ['world'] } }, 'unexpected-response', 'provider'],
      ])('%s', async (_title, fault, code, kind) => {
        const own = await open();
        own.fail('look', ...four(fault));
        const error = await errorOf(look(own));
        expect(error).toMatchObject({ code: `${name}/${code}`, kind });
        expect(inspect(error, { depth: 10 })).not.toContain(FAKE_TOKEN);
      });

      it('a look that fails three times is repeated', async () => {
        const own = await open();
        own.set(own.deploy(A), ready);
        own.fail('look', { status: 500, json: {} }, 'cut-before', { status: 502, text: '' });
        expect(await look(own)).toMatchObject({ commit: A });
      });
    });
}
