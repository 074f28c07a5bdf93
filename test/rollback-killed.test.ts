import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rollbackDeployment } from '../src/app/deploy/rollback.js';
import { fixedClock } from '../src/core/testing/doubles.js';
import { ForgeDouble } from '../src/core/testing/forge-double.js';
import type { ForgeState } from '../src/core/testing/forge-state.js';
import { sourceProgram } from '../src/core/testing/source-program.js';
import { git } from '../src/deploy/rollback/testing/scene.js';
import { projectDeployments } from '../src/state/projections/deployments.js';
import { runProgram } from './support/built.js';
import type { KilledRollback } from './support/deploy/killed-rollback.js';
import { serveForge } from './support/deploy/remote-forge.js';
import { DeployWorld, eventsIn, linkTo, systemOn } from './support/deploy/world.js';

const MINUTES = 60_000;

let world: DeployWorld;
let forge: ForgeDouble;
let served: Awaited<ReturnType<typeof serveForge>>;
let good: string;
let bad: string;
let host: ForgeState;
let copies = 0;

/** Production is broken, the verdict is in the log, and nothing was done about it yet. */
beforeAll(async () => {
  world = await DeployWorld.open({ errorEvery: 15 }, 0.25);
  good = (await world.verify()).commit;
  bad = world.push({ requires: 'SHOP_DATABASE' });
  expect((await world.verify()).verdict).toBe('fail');
  host = structuredClone(world.forge.state);
  served = await serveForge(() => forge);
}, 2 * MINUTES);
afterAll(async () => {
  await served.close();
  await world.close();
});

/** The same moment once more: state of its own, a host of its own, branch and production as they were. */
async function again(): Promise<string> {
  copies += 1;
  const state = path.join(world.scene.root, `state-${copies}`);
  cpSync(world.state, state, { recursive: true });
  forge = ForgeDouble.start({ clock: world.clock });
  Object.assign(forge.state, structuredClone(host));
  git(world.scene.bare, 'update-ref', 'refs/heads/main', bad);
  const { provider } = world.platform.vercel;
  await provider.unpin(await provider.find(bad));
  return state;
}

/** A run that dies at its n-th point; the points that it came to. */
async function dying(state: string, dieAt: number | null): Promise<readonly string[]> {
  const told: KilledRollback = {
    ...{ repo: world.scene.clone(), state, now: world.clock.now().toISOString(), forge: served.url, dieAt },
    ...{ name: forge.repository, repository: forge.state.repository, viewer: forge.login },
  };
  const { command, args, env } = sourceProgram('test/support/deploy/killed-rollback.ts', {
    TMPDIR: world.scene.root,
  });
  const { code, stdout, stderr } = await runProgram(command, [...args, JSON.stringify(told)], { env });
  expect([stderr, code]).toEqual(['', dieAt === null ? 0 : null]);
  return stdout.trim().split('\n');
}

/** What a rollback has to leave behind, however often it was started. */
function expectOne(messages: number): void {
  const { scene, platform, receiver } = world;
  const log = git(scene.bare, 'log', '--format=%(trailers:key=Auto-Revert-Of,valueonly)', 'main').trim();
  expect(log).toBe(bad);
  expect(scene.contents()).toEqual(scene.contents(good));
  expect([platform.vercel.live(), platform.vercel.isPinned()]).toEqual([good, true]);
  expect(forge.state.issues.map(({ state, title }) => [state, title])).toEqual([
    ['open', `production is broken by ${bad.slice(0, 12)}`],
  ]);
  // A message whose answer was lost is sent again under the same id, so that the receiver can tell.
  const told = receiver.received
    .slice(messages)
    .map(({ headers, body }) => [headers['idempotency-key'], (JSON.parse(body) as { title: string }).title]);
  expect([...new Map(told as [string, string][]).values()]).toEqual([
    `Reverted ${bad.slice(0, 12)} in production`,
  ]);
}

/** What the log says that the pin replaced, and is restored when the revert is verified; what is usual is on. */
async function settingBefore(state: string): Promise<string> {
  const ledger = projectDeployments(await eventsIn(state)).get('production');
  return ledger?.pointedBack?.before ?? 'on';
}

describe('AD-12, AD-14, AD-17, safety rules 8 and 10: SIGKILL during a rollback', () => {
  it(
    'at any point: the next run leaves one revert, one incident, one notification',
    async () => {
      let messages = world.receiver.received.length;
      const points = await dying(await again(), null);
      expectOne(messages);
      const later = new Date(world.clock.now().getTime() + 5 * MINUTES);
      for (const [index, name] of points.entries()) {
        const state = await again();
        messages = world.receiver.received.length;
        expect((await dying(state, index + 1)).at(-1)).toBe(name);
        const request = { repo: world.scene.clone(), state, retentionDays: 1, dryRun: false };
        const system = systemOn(fixedClock(later.toISOString()));
        const { result } = await rollbackDeployment(system, request, linkTo(forge));
        expect([name, result.outcome, result.commit]).toEqual([name, 'pushed', world.scene.tip()]);
        expectOne(messages);
        expect([name, await settingBefore(state)]).toEqual([name, 'on']);
      }
      process.stdout.write(`SIGKILL at ${points.length} points of a rollback: ${points.join(', ')}\n`);
    },
    10 * MINUTES,
  );
});
