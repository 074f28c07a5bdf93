import { describe, expect, it } from '@jest/globals';
import type { AreaName } from '../areas/area.js';
import type { BacklogItem } from '../scorecard/backlog.js';
import { chooseAreas, type AreaCandidate } from './choose-areas.js';

function candidate(area: AreaName, percent: number | null, workable = 1): AreaCandidate {
  const score = { percent, passed: 1, failed: 1, notMeasurable: 0 };
  return { area, score, found: 1, workable, reason: workable > 0 ? '' : 'no executor is configured' };
}

function backlog(...areas: readonly AreaName[]): readonly BacklogItem[] {
  return areas.map((area) => ({
    ...{ criterion: `${area}/x`, area, title: 'x', group: 'quality', severity: 'low', blastRadius: 1 },
    ...{ cost: 'small', because: 'x', references: [], plan: [], acceptance: 'x' },
  }));
}

const AUTO = { limit: 3, asked: undefined };
const names = (list: readonly { readonly area: AreaName }[]): readonly AreaName[] =>
  list.map(({ area }) => area);

describe('OR-01, OR-03: the areas of an iteration', () => {
  it('are the three with the lowest scores, in the order of the backlog', () => {
    const candidates = [
      candidate('backend', 90),
      candidate('security', 50),
      candidate('testing', 20),
      candidate('documentation', 40),
      candidate('monitoring', null),
    ];
    const choice = chooseAreas(candidates, backlog('security', 'documentation', 'testing', 'backend'), AUTO);
    expect(names(choice.areas)).toEqual(['security', 'documentation', 'testing']);
    expect(choice.left).toEqual([
      {
        area: 'backend',
        reason: '90 % of what could be measured passes, and an iteration takes 3 areas',
        blocked: false,
      },
      {
        area: 'monitoring',
        reason: 'nothing could be measured, and an iteration takes 3 areas',
        blocked: false,
      },
    ]);
  });

  it('have something that can be done, however weak others are', () => {
    const choice = chooseAreas(
      [candidate('backend', 0, 0), candidate('testing', 99)],
      backlog('backend'),
      AUTO,
    );
    expect(names(choice.areas)).toEqual(['testing']);
    expect(choice.left).toEqual([{ area: 'backend', reason: 'no executor is configured', blocked: true }]);
  });

  it('are those that were asked for, more than three of them too', () => {
    const all: readonly AreaName[] = ['backend', 'security', 'testing', 'documentation', 'databases'];
    const asked: readonly AreaName[] = ['backend', 'security', 'testing', 'documentation'];
    const choice = chooseAreas(
      all.map((area) => candidate(area, 10)),
      [],
      { limit: 3, asked },
    );
    expect(names(choice.areas)).toEqual(asked);
    expect(choice.left).toEqual([{ area: 'databases', reason: 'it was not asked for', blocked: false }]);
  });

  it('are the same in whatever order equally weak ones come', () => {
    const items = backlog('testing', 'backend', 'security', 'databases');
    const list = items.map(({ area }) => candidate(area, 50));
    const expected = ['testing', 'backend', 'security'];
    expect(names(chooseAreas(list, items, AUTO).areas)).toEqual(expected);
    expect(names(chooseAreas([...list].reverse(), items, AUTO).areas)).toEqual(expected);
  });
});
