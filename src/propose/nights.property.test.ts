import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { forgeError, type ForgeErrorCode } from '../core/testing/forge-state.js';
import { record } from '../state/events.js';
import { eventsOf } from '../state/read.js';
import { readPullMarker } from './markers.js';
import {
  branch,
  CONFIG,
  desiredPull,
  fix,
  night,
  personCommit,
  stage,
  type Stage,
} from './testing/proposals.js';

const CODES: readonly ForgeErrorCode[] = [
  'github/unavailable',
  'github/unknown-effect',
  'github/rate-limited',
  'github/forbidden',
];

/** Something that happens: a night with or without a fault, or a person who acts. */
type Step =
  | {
      readonly kind: 'night';
      /** Days since the night before; branches are named by the day, so none comes back later. */
      readonly later: number;
      readonly finding: number | null;
      readonly scanned: boolean;
      readonly fault: {
        readonly at: number;
        readonly when: 'before' | 'after';
        readonly code: ForgeErrorCode;
      } | null;
    }
  | { readonly kind: 'merge' | 'close' | 'push' | 'edit' | 'reopen' | 'ask'; readonly which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('night' as const),
      later: fc.nat(1),
      finding: fc.option(fc.nat(2), { freq: 6 }),
      scanned: fc.boolean(),
      fault: fc.option(
        fc.record({
          at: fc.nat(20),
          when: fc.constantFrom('before' as const, 'after' as const),
          code: fc.constantFrom(...CODES),
        }),
        { freq: 1 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('merge', 'close', 'push', 'edit', 'reopen', 'ask'),
      which: fc.nat(3),
    }),
  },
);

interface World {
  readonly on: Stage;
  /** Findings that the base branch still has. */
  readonly open: Set<string>;
  commits: number;
  day: number;
}

/** One of the pull requests there are. */
function pick({ on }: World, which: number): Stage['forge']['state']['pulls'][number] | undefined {
  const { pulls } = on.forge.state;
  return pulls[which % Math.max(1, pulls.length)];
}

async function act(world: World, step: Exclude<Step, { kind: 'night' }>): Promise<void> {
  const { forge, log } = world.on;
  if (step.kind === 'ask') {
    await record(log, 'finding.reopened', { fingerprint: `f${step.which}`, by: 'mona', reason: 'box' });
    return;
  }
  const pull = pick(world, step.which);
  if (pull === undefined) return;
  const mona = forge.as('mona');
  if (step.kind === 'reopen') {
    const isTaken = forge.state.pulls.some(({ head, state }) => state === 'open' && head === pull.head);
    if (pull.state === 'closed' && !isTaken) await mona.updatePull(pull.number, { state: 'open' });
    return;
  }
  if (pull.state !== 'open') return;
  switch (step.kind) {
    case 'merge':
      for (const item of readPullMarker(pull.body, pull.head)?.fixes ?? [])
        world.open.delete(item.fingerprint);
      forge.merge(pull.number);
      return;
    case 'close':
      await mona.updatePull(pull.number, { state: 'closed' });
      return;
    case 'push':
      world.commits += 1;
      forge.push(pull.head, [personCommit(`mine-${world.commits}`)]);
      return;
    case 'edit':
      await mona.updatePull(pull.number, { body: `${pull.body}\nMore words` });
  }
}

/** One night; a fault may end it early. */
async function sleepless(world: World, step: Extract<Step, { kind: 'night' }>): Promise<void> {
  const { forge } = world.on;
  const first = forge.calls.length;
  const { fault } = step;
  forge.faults = {};
  if (fault !== null)
    forge.faults[fault.when] = (call) => {
      // An error that says that nothing happened must not come after the effect, unless the run dies of it.
      if (call.index === first + fault.at) throw forgeError(fault.code);
    };
  const fingerprint = step.finding === null ? undefined : `f${step.finding}`;
  const wanted = fingerprint !== undefined && world.open.has(fingerprint) ? fingerprint : undefined;
  world.commits += 1;
  world.day += step.later;
  const commit = String(world.commits).padStart(40, '0');
  await night(world.on, {
    ...(wanted === undefined ? {} : { desired: desiredPull(String(world.day), [fix(wanted)], commit) }),
    ...(step.scanned
      ? { scan: { open: world.open, completeRules: new Set(['quality/no-unused-import']) } }
      : {}),
  }).catch((error: unknown) => {
    expect(error).toMatchObject({ code: fault?.code });
  });
  forge.faults = {};
}

function fingerprintsOf(pull: Stage['forge']['state']['pulls'][number]): readonly string[] {
  const trailers = pull.commits.flatMap(({ message }) => [
    ...message.matchAll(/^Caretaker-Finding: (\S+)$/gm),
  ]);
  return [...new Set(trailers.map(([, id = '']) => id))];
}

/** What must hold after every step. */
function check({ on }: World, asked: ReadonlySet<string>): void {
  const { pulls, comments } = on.forge.state;
  const open = pulls.filter(({ state }) => state === 'open');
  const heads = open.map(({ head }) => head);
  expect(new Set(heads).size).toBe(heads.length);
  const keys = pulls.map((pull) => readPullMarker(pull.body, pull.head)?.key);
  expect(new Set(keys).size).toBe(keys.length);
  const flying = open.flatMap(fingerprintsOf).filter((fingerprint) => !asked.has(fingerprint));
  expect(flying).toHaveLength(new Set(flying).size);
  // Closed by a person, and made again afterwards without being asked for.
  const refused = pulls.filter(
    ({ number, state }) => state === 'closed' && !comments.some(({ issue }) => issue === number),
  );
  for (const closed of refused) {
    const later = pulls.filter(({ createdAt }) => createdAt > (closed.closedAt ?? ''));
    const again = later.flatMap(fingerprintsOf).filter((fingerprint) => !asked.has(fingerprint));
    expect(again.filter((fingerprint) => fingerprintsOf(closed).includes(fingerprint))).toEqual([]);
  }
  const said = comments.map(({ issue, body }) => `${issue} ${body}`);
  expect(new Set(said).size).toBe(said.length);
  const done = [...eventsOf(on.events(), 'effect.done')].filter(({ data }) => data.kind === 'create-pull');
  expect(new Set(done.map(({ data }) => data.reference)).size).toBe(done.length);
}

describe('safety 7, 8 and 10: random nights with faults and people', () => {
  it('never two for a branch or a fix, and no write where a person pushed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const world: World = {
          on: await stage(),
          open: new Set(['f0', 'f1', 'f2', 'f3']),
          commits: 0,
          day: 1,
        };
        const asked = new Set<string>();
        for (const item of steps) {
          world.on.clock.advance(7_200_000);
          const before = structuredClone(world.on.forge.state.pulls);
          const counted = world.on.forge.state.comments.length;
          if (item.kind !== 'night') {
            // A person who asks for a fix again, or reopens an old pull request, may well have it twice.
            if (item.kind === 'ask') asked.add(`f${item.which}`);
            const pull = pick(world, item.which);
            if (item.kind === 'reopen' && pull !== undefined)
              fingerprintsOf(pull).forEach((id) => asked.add(id));
            await act(world, item);
            continue;
          }
          await sleepless(world, item);
          for (const pull of before) {
            const isTheirs = pull.commits.some(
              ({ authorEmail }) => authorEmail !== CONFIG.session.author.email,
            );
            if (!isTheirs) continue;
            expect(world.on.forge.state.pulls.find(({ number }) => number === pull.number)).toEqual(pull);
            const added = world.on.forge.state.comments.slice(counted);
            expect(added.filter(({ issue }) => issue === pull.number)).toEqual([]);
          }
          check(world, asked);
        }
      }),
      { numRuns: 300 },
    );
    expect(branch('1')).toMatch(/-1$/);
  });
});
