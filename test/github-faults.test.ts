import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitFixture, type GitFixture } from '../src/core/testing/git-fixture.js';
import { describePoint, nightsOf, tally, type Night } from './support/github-fault-plan.js';
import {
  FaultBench,
  prepareOnce,
  readingCalls,
  type Prepared,
  type Tried,
} from './support/github-fault-points.js';
import { hurryTimers } from './support/github-faults.js';
import { SHOP } from './support/nights.js';

/** Every kind at every call, once and lasting, a night for each; a choice of them otherwise. */
const ALL = process.env.CARETAKER_FAULTS === 'all';
/** Benches at the same time, each with a server of its own. */
const BENCHES = 2;
/** The emulator lets a login send 5 000 requests an hour, and a night sends some 20. */
const NIGHTS_OF_A_BENCH = 60;
const MINUTES = 60_000;
const LIMIT = (ALL ? 180 : 20) * MINUTES;

let broken: GitFixture;
let calm: GitFixture;
let prepared: Prepared;
let patience: () => void;

beforeAll(async () => {
  patience = hurryTimers();
  broken = gitFixture(SHOP);
  const main = (SHOP['src/main.ts'] ?? '').replace('rate, unusedRate', 'rate');
  calm = gitFixture({ ...SHOP, 'src/main.ts': main });
  prepared = await prepareOnce(broken);
}, 2 * MINUTES);
afterAll(() => {
  patience();
  broken.dispose();
  calm.dispose();
});

/** Tries all nights and tells what is wrong, with the points before it. */
async function failures(
  nights: readonly Night[],
  tryOne: (bench: FaultBench, night: Night) => Promise<Tried>,
): Promise<readonly string[]> {
  const queue = [...nights];
  const wrong: string[] = [];
  const work = async (): Promise<void> => {
    let bench = await FaultBench.open(prepared);
    let tried = 0;
    for (let night = queue.shift(); night !== undefined; night = queue.shift()) {
      if (++tried % NIGHTS_OF_A_BENCH === 0) {
        await bench.close();
        bench = await FaultBench.open(prepared);
      }
      const { ending, problems } = await tryOne(bench, night);
      const line = `${night.flat().map(describePoint).join(' | ')}: ${ending}`;
      if (ALL) process.stdout.write(`${problems.length === 0 ? 'held' : 'BROKE'} ${line}\n`);
      if (problems.length > 0) wrong.push(`${line}: ${problems.join('; ')}`);
    }
    await bench.close();
  };
  await Promise.all(Array.from({ length: BENCHES }, work));
  return wrong;
}

describe('safety rules 8, 9 and 10: a fault at each call of a night', () => {
  it(
    'in the job that writes leaves one pull request, one dashboard and one account of it',
    async () => {
      const nights = nightsOf(prepared.calls, ALL);
      process.stdout.write(`The job that writes: ${tally(nights, prepared.calls)}\n`);
      expect(await failures(nights, (bench, night) => bench.try(night))).toEqual([]);
    },
    LIMIT,
  );

  it(
    'that keeps the pull request from being opened is told by the next night, which works on another branch',
    async () => {
      const call = prepared.calls.find(({ name }) => name === 'api POST /repos/R/pulls');
      if (call === undefined) throw new Error('no pull request was opened');
      const bench = await FaultBench.open(prepared);
      const point = { call, kind: 'reset', lasts: true, then: 'next-night' } as const;
      const { ending, problems } = await bench.try([[point]]);
      await bench.close();
      expect({ ending, problems }).toEqual({
        ending: expect.stringMatching(/^failed \[github\/unknown-effect\] .* -> proposed$/),
        problems: [],
      });
    },
    5 * MINUTES,
  );

  it(
    'in the job that reads ends in a named state, and a run of both jobs mends it',
    async () => {
      const calls = await readingCalls(calm);
      const nights = nightsOf(calls, ALL);
      process.stdout.write(`The job that reads: ${tally(nights, calls)}\n`);
      expect(await failures(nights, (bench, night) => bench.tryReading(night, calm))).toEqual([]);
    },
    LIMIT,
  );
});
