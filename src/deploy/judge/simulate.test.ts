import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from './judge.js';
import { emptyPath, firstConfirmed, GRID_SECONDS } from './path.js';
import { exactRule } from './rules.js';
import { simulate, type Simulation } from './simulate.js';
import { look, SETTINGS } from './testing/looks.js';
import type { Look } from './verdict.js';

const LEVEL = 0.01;
const TRIALS = 4_000;

/** The table of the design: errors in the hour before; naive, exact and tenfold in percent; median seconds. */
const DESIGN: readonly (readonly [number, number, number, number, number | null])[] = [
  [0.2, 1.7, 0, 0, null],
  [1, 8.2, 0.01, 5, 300],
  [3, 22, 0.07, 29, 180],
  [6, 38, 0.21, 61, 180],
  [12, 50, 0.28, 90, 120],
  [30, 56, 0.37, 100, 60],
  [60, 57, 0.26, 100, 30],
  [120, 45, 0.1, 100, 30],
  [600, 17, 0.02, 100, 30],
];

let simulation: Simulation;
beforeAll(() => {
  simulation = simulate(TRIALS, 4, LEVEL);
});

function columnOf(errorsPerHour: number): Simulation['columns'][number] {
  const column = simulation.columns.find((candidate) => candidate.errorsPerHour === errorsPerHour);
  if (column === undefined) throw new Error(`no column for ${errorsPerHour}`);
  return column;
}

/** Four standard errors of a share that is `percent` in truth, in points; never below what one trial changes. */
function allowance(percent: number): number {
  const share = percent / 100;
  return 400 * Math.sqrt((share * (1 - share)) / TRIALS) + 200 / TRIALS;
}

describe.each(DESIGN)('AD-09: at %d errors an hour', (perHour, naive, exact, tenfold, median) => {
  it('the computed figures are those of the design', () => {
    const { computed } = columnOf(perHour);
    expect(Math.abs(computed.naiveFalsePercent - naive)).toBeLessThan(1);
    expect(Math.abs(computed.exactFalsePercent - exact)).toBeLessThan(0.05);
    expect(Math.abs(computed.tenfoldFoundPercent - tenfold)).toBeLessThan(1);
    if (median !== null) expect(computed.tenfoldMedianSeconds).toBe(median);
  });

  it('the simulated figures are the computed ones, but for chance', () => {
    const { computed, simulated } = columnOf(perHour);
    for (const key of ['naiveFalsePercent', 'exactFalsePercent', 'tenfoldFoundPercent'] as const)
      expect(Math.abs(simulated[key] - computed[key])).toBeLessThan(allowance(computed[key]));
  });

  it('at most 0.5 % of good deployments are condemned, and confirming lowers it', () => {
    const { computed, simulated } = columnOf(perHour);
    expect(computed.exactFalsePercent).toBeLessThanOrEqual(0.5);
    expect(simulated.exactFalsePercent).toBeLessThanOrEqual(0.5);
    expect(simulated.confirmedFalsePercent).toBeLessThanOrEqual(simulated.exactFalsePercent);
  });

  it('confirming loses at most a few of the regressions that were found', () => {
    const { simulated } = columnOf(perHour);
    expect(simulated.confirmedTenfoldPercent).toBeLessThanOrEqual(simulated.tenfoldFoundPercent);
    expect(simulated.confirmedTenfoldPercent).toBeGreaterThan(simulated.tenfoldFoundPercent - 7);
  });
});

describe('the simulation', () => {
  it('gives the same table for the same seed, and another for another', () => {
    const first = simulate(200, 7, LEVEL, [3, 12]);
    expect(simulate(200, 7, LEVEL, [3, 12])).toEqual(first);
    expect(simulate(200, 8, LEVEL, [3, 12]).columns).not.toEqual(first.columns);
  });

  it('condemns when the judge does, at the same look', () => {
    const rule = exactRule(LEVEL);
    const increments = fc.array(fc.oneof(fc.nat(1), fc.nat(12)), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(40), increments, (before, arriving) => {
        const path = emptyPath();
        for (let index = 1; index < path.length; index += 1)
          path[index] = (path[index - 1] ?? 0) + (arriving[index - 1] ?? 0);
        const looks: Look[] = [];
        let at: number | null = 30;
        while (at !== null && at <= 360) {
          looks.push(look(at, { before, after: path[at / GRID_SECONDS] ?? 0 }));
          const { verdict, lookAgainAt } = judge(looks, SETTINGS);
          if (verdict === 'fail') break;
          // A deployment that passes would be left alone; the simulation goes on looking.
          at = lookAgainAt ?? [60, 120, 180, 300].find((next) => next > (at ?? 0)) ?? null;
        }
        const failed = judge(looks, SETTINGS).verdict === 'fail' ? looks.at(-1)?.seconds : undefined;
        expect(failed).toBe(firstConfirmed(before, path, rule));
      }),
    );
  });
});
