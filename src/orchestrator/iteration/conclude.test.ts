import { describe, expect, it } from '@jest/globals';
import type { Strike } from '../../config/policy.js';
import type { AreaName } from '../areas/area.js';
import type { AreaOutcome } from '../../state/iteration-events.js';
import type { AreaJudgement, IterationRecord } from '../../state/projections/iterations.js';
import type { BacklogItem } from '../scorecard/backlog.js';
import { fingerprintOf } from '../scorecard/findings.js';
import { concluded } from './conclude.js';

function judged(area: AreaName, outcome: AreaOutcome, reason = 'it is so'): AreaJudgement {
  return {
    ...{ iteration: 1, area, outcome, reason, session: null, commit: null, rerun: false },
    ...{ code: outcome, gates: [], fixes: [], files: [], testsAdded: [] },
  };
}

function iteration(...areas: readonly AreaJudgement[]): IterationRecord {
  const start = { repo: '/r', baseBranch: 'main', baseCommit: 'b', branch: 'automation/quality-1' };
  return {
    ...{ iteration: 1, startedAt: '2026-11-22T02:00:00.000Z', assessed: null, worked: [], end: null },
    start: { ...start, iteration: 1, trigger: 'cli', budgetMinutes: 90, areas: null },
    chosen: {
      iteration: 1,
      areas: areas.map(({ area }) => ({ area, reason: 'weak' })),
      left: [
        { area: 'frontend', reason: 'no executor is configured', blocked: true },
        { area: 'monitoring', reason: 'none of its criteria fails', blocked: false },
      ],
    },
    judged: areas,
  };
}

function item(criterion: string): BacklogItem {
  return {
    ...{ criterion, area: 'backend', title: criterion, group: 'quality', severity: 'low', blastRadius: 1 },
    ...{ cost: 'small', because: 'x', references: [], plan: ['do it'], acceptance: 'x' },
  };
}

const NOBODY = { backlog: [], history: { strikes: new Map() }, strikes: 3 };

describe('OR-08: what an iteration came to', () => {
  it.each<[string, readonly AreaJudgement[], string, string]>([
    [
      'landed as soon as one area did',
      [judged('backend', 'landed'), judged('testing', 'rejected'), judged('security', 'nothing-to-do')],
      'landed',
      '1 area of 3 improved; 1 rejected, 1 without a change',
    ],
    [
      'rejected when nothing else came of it',
      [judged('testing', 'rejected')],
      'rejected',
      'nothing landed: 1 rejected',
    ],
    [
      'failed',
      [judged('testing', 'failed'), judged('backend', 'nothing-to-do')],
      'failed',
      'nothing landed: 1 failed, 1 without a change',
    ],
    ['nothing to do without an area', [], 'nothing-to-do', 'in no area is there anything to work on'],
  ])('%s', (_, areas, outcome, reason) => {
    expect(concluded(iteration(...areas), NOBODY)).toMatchObject({ outcome, reason });
  });

  it('names what stands in the way', () => {
    const end = concluded(iteration(judged('testing', 'rejected', 'the gate tests failed')), NOBODY);
    expect(end.blockers).toEqual(['testing: the gate tests failed', 'frontend: no executor is configured']);
  });

  it('names the next three priorities, and none that is parked', () => {
    const criteria = ['backend/a', 'backend/b', 'backend/c', 'backend/d', 'backend/e'];
    const parked = { count: 1, byGate: true };
    const strikes = new Map<string, Strike>([
      [fingerprintOf('backend/a'), parked],
      [fingerprintOf('backend/b'), { count: 2 }],
      [fingerprintOf('backend/c'), { count: 3 }],
    ]);
    const about = { backlog: criteria.map(item), history: { strikes }, strikes: 3 };
    expect(concluded(iteration(), about).next.map(({ criterion }) => criterion)).toEqual([
      'backend/b',
      'backend/d',
      'backend/e',
    ]);
  });
});
