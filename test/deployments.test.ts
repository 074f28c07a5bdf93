import { rename } from 'node:fs/promises';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { criticalAfter } from '../src/deploy/judge/binomial.js';
import type { Verdict } from '../src/deploy/judge/codes.js';
import { git } from '../src/deploy/rollback/testing/scene.js';
import { projectDeployments } from '../src/state/projections/deployments.js';
import { DeployWorld } from './support/deploy/world.js';
import type { Settings } from './support/deploy/shop.js';

/** Enough errors for a pass, with few requests. */
const QUIET: readonly [Settings, number] = [{ errorEvery: 15 }, 0.25];

const HOUR_MS = 3_600_000;

let world: DeployWorld;
afterEach(() => world.close());

/** Seconds from a verdict to production pointed back, and to the revert pushed. */
const figures: [number, number][] = [];
afterAll(() => {
  const shown = figures.map((pair) => pair.map((seconds) => seconds.toFixed(1)).join(' s, '));
  process.stdout.write(`From the verdict to pointed back, to pushed: ${shown.join(' s; ')} s\n`);
});

const short = (commit: string): string => commit.slice(0, 12);
const titles = (): readonly string[] => world.told().map(({ title }) => title);
const reverts = (): readonly string[] =>
  git(world.scene.bare, 'log', '--format=%(trailers:key=Auto-Revert-Of,valueonly,separator=%x20)', 'main')
    .split('\n')
    .filter((line) => line !== '');
const health = async (): Promise<number> => (await fetch(`${world.platform.production.url}/health`)).status;
const ledger = async () => projectDeployments(await world.events()).get('production');

/** A world whose first commit was verified. */
async function verified(...options: Parameters<typeof DeployWorld.open>): Promise<string> {
  world = await DeployWorld.open(...options);
  const first = await world.verify();
  expect(first).toMatchObject({ outcome: 'served', verdict: 'pass', code: 'errors/not-risen' });
  return first.commit;
}

/** What has to be so after a bad deployment, from its verdict to the end of its incident. */
async function undone(
  good: string,
  bad: string,
  end: { readonly verdict: Verdict; readonly code: string } = { verdict: 'pass', code: 'errors/not-risen' },
): Promise<void> {
  const { scene, forge, platform } = world;
  const times = new Map<string, number>();
  const now = world.stopwatch();
  platform.vercel.nextMove({ looks: 5 });
  const step = (name: string): void => {
    times.set(name, now());
  };
  expect(await world.rollback({ step })).toMatchObject({
    ...{ outcome: 'pushed', code: 'rollback/pushed', bad, good, incident: 1 },
    pointedBack: { done: true, pinned: true },
  });
  // Users have the good commit back before the revert is even built.
  expect([platform.vercel.live(), platform.vercel.isPinned(), await health()]).toEqual([good, true, 200]);
  expect(times.get('pointed-back')).toBeLessThan(60);
  expect(times.get('pushed')).toBeLessThan(90);
  figures.push([times.get('pointed-back') ?? 0, times.get('pushed') ?? 0]);
  const revert = scene.tip() ?? '';
  expect(scene.contents(revert)).toEqual(scene.contents(good));
  expect(reverts()).toEqual([bad]);
  expect(forge.state.issues.map(({ state }) => state)).toEqual(['open']);

  // The same once more, as when a workflow is started again.
  expect((await world.verify(bad)).verdict).toBe('fail');
  expect(await world.rollback()).toMatchObject({ outcome: 'pushed', commit: revert });
  expect([scene.tip(), forge.state.issues.length]).toEqual([revert, 1]);

  expect(await world.verifyToTheEnd(revert)).toMatchObject({ ...end, rollback: false });
  expect([platform.vercel.live(), platform.vercel.isPinned()]).toEqual([revert, false]);
  expect(forge.state.issues.map(({ state }) => state)).toEqual(['closed']);
  expect(titles()).toEqual([
    `The deployment of ${short(bad)} to production fails in production`,
    `Reverted ${short(bad)} in production`,
    end.verdict === 'pass'
      ? `production is verified again, at ${short(revert)}`
      : `production answers again, at ${short(revert)}`,
  ]);
  expect((await world.rollback()).code).toBe('rollback/no-verdict');
  expect(await ledger()).toMatchObject({ pointedBack: null, good: { commit: revert } });
}

/** Nothing was reverted, and nothing is when a rollback is asked for. */
async function kept(tip: string): Promise<void> {
  expect((await world.rollback()).outcome).not.toBe('pushed');
  expect(world.scene.tip()).toBe(tip);
  expect(world.platform.vercel.isPinned()).toBe(false);
  expect((await world.events()).map(({ type }) => type)).not.toContain('rollback.started');
}

describe('AD-08, AD-09, AD-14: good deployments', () => {
  it('a good one with a slow build passes, is what a rollback would go back to, and nobody is told', async () => {
    await verified(...QUIET);
    world.platform.buildSeconds = 240;
    const second = world.push({ 'README.md': '# A shop\n' });
    expect(await world.verify()).toMatchObject({ commit: second, verdict: 'pass', rollback: false });
    expect(await ledger()).toMatchObject({ good: { commit: second }, pointedBack: null, rollbacks: [] });
    await kept(second);
    expect([titles(), world.forge.state.issues]).toEqual([[], []]);
  });

  it.each([2, 8])(
    'traffic that grows %d times with the deployment has as many more errors, which is no rise of their rate',
    async (times) => {
      await verified(...QUIET);
      const second = world.push({ 'README.md': '# A shop that is advertised\n' });
      world.traffic.perSecond *= times;
      const { verification, ...told } = await world.verify();
      expect(told).toMatchObject({ commit: second, verdict: 'pass', rollback: false });
      const counts = verification?.judgement.counts;
      const growth =
        (Number(counts?.requestsAfter) / Number(counts?.seconds)) * (3600 / Number(counts?.requestsBefore));
      expect(growth).toBeGreaterThan(times * 0.8);
      // Without the requests, eight times the errors would have been a reason to revert.
      const reason = criticalAfter(Number(counts?.before), Number(counts?.seconds) / 3600, 0.01);
      expect(Number(counts?.after) >= reason).toBe(times === 8);
      await kept(second);
    },
  );
});

describe('AD-09 to AD-14, AD-17: bad deployments are undone without a person', () => {
  it('a crash on start: probes are down, production is pointed back, the revert is verified', async () => {
    const good = await verified(...QUIET);
    const bad = world.push({ ...QUIET[0], requires: 'SHOP_DATABASE' });
    const told = await world.verify();
    expect(told).toMatchObject({ commit: bad, verdict: 'fail', code: 'probes/down', rollback: true, good });
    expect(await health()).toBe(502);
    await undone(good, bad);
  });

  it('a service that is only probed', async () => {
    world = await DeployWorld.open({}, 0.1, { errors: [] });
    const good = (await world.verifyToTheEnd(world.scene.tip() ?? '')).commit;
    const bad = world.push({ requires: 'SHOP_DATABASE' });
    expect(await world.verify()).toMatchObject({ verdict: 'fail', code: 'probes/down', good });
    await undone(good, bad, { verdict: 'inconclusive', code: 'errors/no-source' });
  });

  it.each([
    ['5 % errors after 0.5 %', { errorEvery: 200 }, { errorEvery: 20 }, 0.5],
    ['a tenfold rise at 12 errors an hour', { errorEvery: 75 }, { errorEvery: 7 }, 0.25],
  ] as const)('%s', async (_title, before: Settings, after: Settings, perSecond) => {
    // 12 errors an hour are too few for a pass within five minutes, so that this one is only trusted.
    world = await DeployWorld.open(before, perSecond);
    const good = world.scene.tip() ?? '';
    await world.verify();
    const bad = world.push(after);
    const told = await world.verify();
    expect(told).toMatchObject({ commit: bad, verdict: 'fail', code: 'errors/confirmed', good });
    await undone(good, bad);
  });
});

describe('AD-08, AD-09: what is no proof against the code is not reverted', () => {
  it('a build that fails is told, and what was live stays live', async () => {
    const good = await verified(...QUIET);
    const bad = world.push({ 'server.mjs': 'this is no program\n' });
    expect(await world.verify()).toMatchObject({
      ...{ outcome: 'failed', verdict: 'unverified', code: 'deployment/build-failed', rollback: false },
    });
    expect([world.platform.vercel.live(), await health()]).toEqual([good, 200]);
    await kept(bad);
    expect([titles(), world.forge.state.issues]).toEqual([[], []]);
  });

  it('a provider that does not answer', async () => {
    await verified(...QUIET);
    const next = world.push({ requires: 'SHOP_DATABASE' });
    world.platform.apiDown();
    const told = {
      outcome: 'unavailable',
      verdict: 'unverified',
      code: 'vercel/unavailable',
      rollback: false,
    };
    expect(await world.verify()).toMatchObject(told);
    expect(await world.verify()).toMatchObject(told);
    await kept(next);
    expect(titles()).toEqual([`${short(next)} could not be verified in production`]);
  });

  it('an error source that is gone, and a message when all is well again', async () => {
    await verified(...QUIET);
    const next = world.push({ ...QUIET[0], errorEvery: 2 });
    const { log } = world.platform;
    await rename(log, `${log}.kept`);
    world.traffic.perSecond = 0;
    expect(await world.verify()).toMatchObject({
      ...{ outcome: 'served', verdict: 'unverified', code: 'errors/source-silent', rollback: false },
    });
    await kept(next);
    const blocked = `${short(next)} could not be verified in production`;
    expect(titles()).toEqual([blocked]);
    await rename(`${log}.kept`, log);
    [, world.traffic.perSecond] = QUIET;
    await world.clock.sleep(HOUR_MS);
    const fixed = world.push(QUIET[0]);
    expect(await world.verify()).toMatchObject({ commit: fixed, verdict: 'pass' });
    expect(titles()).toEqual([blocked, `production is verified again, at ${short(fixed)}`]);
  });

  it('a probe that fails now and then', async () => {
    await verified(...QUIET);
    const next = world.push({ ...QUIET[0], unhealthyEvery: 3 });
    const told = await world.verify();
    expect(told.verdict).not.toBe('fail');
    await kept(next);
  });

  it('a commit that is ready and never served', async () => {
    const good = await verified(...QUIET);
    world.platform.assignsDomains = false;
    const next = world.push({ requires: 'SHOP_DATABASE' });
    expect(await world.verify()).toMatchObject({
      ...{ outcome: 'never-served', verdict: 'unverified', code: 'deployment/never-served', rollback: false },
    });
    expect(world.platform.vercel.live()).toBe(good);
    await kept(next);
    expect(titles()).toEqual([`${short(next)} could not be verified in production`]);
  });

  it('an older build that retakes the production address with its errors', async () => {
    world = await DeployWorld.open({ ...QUIET[0], errorEvery: 2 }, QUIET[1]);
    const older = world.scene.tip() ?? '';
    const next = world.push(QUIET[0]);
    const { platform, clock } = world;
    await clock.sleep(60_000);
    const retaken = clock.now().getTime() + 40_000;
    const { happening } = clock;
    clock.happening = {
      between: async (from, to) => happening?.between(from, to),
      then: async () => {
        if (clock.now().getTime() >= retaken) platform.retake(older);
        await happening?.then();
      },
    };
    const told = await world.verify();
    expect(told).toMatchObject({ outcome: 'served', commit: next, verdict: 'unverified', rollback: false });
    expect(platform.vercel.live()).toBe(older);
    await kept(next);
  });
});

describe('AD-12, AD-13: people win', () => {
  it('a protected branch: production is pointed back, and the revert waits in one pull request', async () => {
    const good = await verified(...QUIET);
    const bad = world.push({ requires: 'SHOP_DATABASE' });
    await world.verify();
    world.scene.hook('update', 'test "$1" != refs/heads/main || exit 1');
    world.mirrorBranches();
    const proposed = { outcome: 'proposed', code: 'rollback/protected', pull: { number: 2 }, incident: 1 };
    expect(await world.rollback()).toMatchObject(proposed);
    expect(await world.rollback()).toMatchObject({ outcome: 'proposed', pull: { number: 2 } });
    expect([world.scene.tip(), world.platform.vercel.live()]).toEqual([bad, good]);
    expect(world.forge.state.pulls.map(({ state, head }) => [state, head])).toEqual([
      ['open', `auto-revert/${short(bad)}`],
    ]);
    expect(titles()).toEqual([
      `The deployment of ${short(bad)} to production fails in production`,
      `A person has to decide about the revert of ${short(bad)} in production`,
    ]);

    // A person merges it and promotes its deployment at the provider.
    const { scene, platform } = world;
    const revert = scene.tip(`auto-revert/${short(bad)}`) ?? '';
    git(scene.bare, 'update-ref', 'refs/heads/main', revert);
    await world.clock.sleep(60_000);
    await platform.vercel.provider.unpin(await platform.vercel.provider.find(revert));
    expect(await world.verify(revert)).toMatchObject({ outcome: 'served', verdict: 'pass' });
    expect(await ledger()).toMatchObject({ pointedBack: null, good: { commit: revert } });
    expect(world.forge.state.issues.map(({ state }) => state)).toEqual(['closed']);
    expect(titles().at(-1)).toBe(`production is verified again, at ${short(revert)}`);
  });

  it('a kill switch that is on, or cannot be read: nothing is touched, and it is said', async () => {
    await verified(...QUIET);
    const bad = world.push({ requires: 'SHOP_DATABASE' });
    await world.verify();
    for (const how of ['unreadable', 'on'] as const) {
      await world.stop(how);
      expect(await world.rollback()).toMatchObject({
        ...{ outcome: 'refused', code: 'rollback/kill-switch', pointedBack: { done: false } },
      });
      expect([world.scene.tip(), world.platform.vercel.live()]).toEqual([bad, bad]);
    }
    expect(titles()).toEqual([
      `The deployment of ${short(bad)} to production fails in production`,
      `A person has to decide about the revert of ${short(bad)} in production`,
    ]);
  });
});
