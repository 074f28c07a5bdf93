import { AREA_NAMES } from '../../../config/sections/orchestrator.js';
import type { EventInput } from '../../../state/events.js';
import { draft, type Draft } from '../../../state/testing/arbitraries.js';

type Standing = EventInput<'iteration.assessed'>['before'];
type BacklogItem = EventInput<'iteration.assessed'>['backlog'][number];

const WEEK = 7 * 24 * 60;

/** Where a repository stands after so many iterations: a little better each time. */
function standing(iteration: number): Standing {
  const score = (offset: number): Standing['score'] => {
    const passed = Math.min(9, 3 + Math.floor((iteration + offset) / 4));
    return { percent: passed * 10 + (offset % 5), passed, failed: 10 - passed, notMeasurable: offset % 3 };
  };
  const areas = AREA_NAMES.map((area, index) => [area, score(index)] as const);
  return {
    commit: iteration.toString(16).padStart(40, 'f'),
    score: { percent: Math.min(96, 41 + iteration), passed: 30 + iteration, failed: 25, notMeasurable: 11 },
    byArea: Object.fromEntries([
      ...areas.filter(([area]) => area !== 'monitoring'),
      ['monitoring', { percent: null, passed: 0, failed: 0, notMeasurable: 5 }],
    ]),
    criteria: {},
    figures: {},
    notMeasured: {},
  };
}

function item(criterion: string, title: string, severity: BacklogItem['severity']): BacklogItem {
  return {
    ...{ criterion, title, severity, area: 'security', group: 'security', blastRadius: 3, cost: 'small' },
    ...{
      because: 'no limit was found',
      references: [],
      acceptance: `caretaker scorecard --criterion ${criterion}`,
    },
  };
}

const NEXT = [
  item('security/rate-limiting', 'Requests are limited', 'high'),
  item('security/security-headers', 'Responses carry security headers', 'medium'),
  item('security/input-validation', 'Every endpoint validates its input', 'medium'),
];

function oneIteration(iteration: number): readonly Draft[] {
  const [minute, writer] = [(iteration - 1) * WEEK + 120, `week-${iteration}`];
  const judged = (area: 'security' | 'testing' | 'performance', isLanded: boolean): Draft =>
    draft(
      'iteration.judged',
      {
        ...{ iteration, area, session: null, rerun: false, gates: [], fixes: [], files: [], testsAdded: [] },
        outcome: isLanded ? 'landed' : 'rejected',
        code: isLanded ? 'landed' : 'gate/new-behaviour',
        reason: isLanded ? 'every gate passes' : '3 changed lines are run by no test',
        commit: isLanded ? 'f'.repeat(40) : null,
      },
      minute + 40,
      writer,
    );
  return [
    draft(
      'iteration.started',
      {
        ...{ iteration, repo: 'acme/shop', baseBranch: 'main', baseCommit: 'b'.repeat(40) },
        ...{ branch: `automation/quality-${iteration}`, trigger: 'schedule', budgetMinutes: 90, areas: null },
      },
      minute,
      writer,
    ),
    draft(
      'iteration.assessed',
      { iteration, before: standing(iteration - 1), backlog: NEXT },
      minute + 5,
      writer,
    ),
    judged('security', true),
    judged('testing', true),
    judged('performance', false),
    draft(
      'iteration.ended',
      {
        ...{ iteration, outcome: 'landed', reason: '2 of 3 areas landed' },
        ...{ branch: `automation/quality-${iteration}`, commit: 'f'.repeat(40), after: standing(iteration) },
        ...{ next: NEXT, blockers: ['No source of latencies is configured.'], durationMs: 4_200_000 },
      },
      minute + 70,
      writer,
    ),
  ];
}

/** An iteration a week. */
export function iterationDrafts(days: number): readonly Draft[] {
  return Array.from({ length: Math.floor(days / 7) }, (_, index) => oneIteration(index + 1)).flat();
}
