import type { AreaJudgement, BacklogRecord, Standing } from '../../state/projections/iterations.js';
import { draft, type Draft } from '../../state/testing/arbitraries.js';

export const BASE = '0123456789abcdef0123456789abcdef01234567';
const LANDED = 'fedcba9876543210fedcba9876543210fedcba98';

type Score = Standing['score'];

export function score(percent: number | null, passed: number, failed: number, notMeasurable = 2): Score {
  return { percent, passed, failed, notMeasurable };
}

/** Where a commit stands, with what a test cares about. */
export function standing(change: Partial<Standing> = {}): Standing {
  return {
    commit: BASE,
    score: score(58.5, 20, 12, 9),
    byArea: {
      security: score(50, 4, 4),
      performance: score(60, 3, 2),
      testing: score(66.7, 4, 2),
      documentation: score(null, 0, 0, 3),
    },
    criteria: {
      'security/headers': 'fail',
      'testing/coverage': 'fail',
      'performance/indexes': 'pass',
      'monitoring/apm': 'not-measurable',
    },
    figures: {
      'bundle web': 1_240_000,
      'coverage apps/api': 72.4,
      'tests passed': 140,
      'vulnerabilities critical': 0,
      'vulnerabilities high': 2,
    },
    notMeasured: { 'coverage apps/web': 'it has no test script' },
    ...change,
  };
}

export function backlogItem(change: Partial<BacklogRecord> = {}): BacklogRecord {
  return {
    criterion: 'security/headers',
    area: 'security',
    title: 'Security headers are sent',
    group: 'security',
    severity: 'high',
    blastRadius: 1,
    cost: 'small',
    because: 'no middleware sets them',
    references: [
      { title: 'OWASP Secure Headers', url: 'https://owasp.org/www-project-secure-headers/' },
      { title: 'RFC 6797', url: 'https://www.rfc-editor.org/rfc/rfc6797' },
    ],
    acceptance: 'caretaker scorecard --criterion security/headers',
    ...change,
  };
}

/** An area that landed. */
export function judgement(change: Partial<AreaJudgement> = {}, iteration = 2): AreaJudgement {
  return {
    iteration,
    area: 'security',
    session: '01KE6Z0Q00000000000000000A',
    outcome: 'landed',
    code: 'landed',
    reason: 'Every gate passed.',
    commit: LANDED,
    rerun: false,
    gates: [
      { gate: 'tests', status: 'pass', because: '140 tests pass on both sides', evidence: ['npm test'] },
      { gate: 'new-behaviour', status: 'pass', because: 'both changed lines are covered', evidence: [] },
      {
        gate: 'performance',
        status: 'not-measurable',
        because: 'no bundle is configured',
        evidence: [],
      },
    ],
    fixes: [
      {
        ...{ fingerprint: 'a'.repeat(32), rule: 'security/headers', path: 'apps/api/src/app.ts' },
        ...{ summary: 'helmet is used', by: 'executor' },
      },
    ],
    files: [
      { path: 'apps/api/src/app.ts', added: 4, deleted: 1 },
      { path: 'apps/api/test/headers.test.ts', added: 21, deleted: 0 },
    ],
    testsAdded: ['apps/api/test/headers.test.ts > sends HSTS'],
    ...change,
  };
}

const chosen = [
  { area: 'security' as const, reason: '4 criteria fail, the worst is high' },
  { area: 'testing' as const, reason: '2 criteria fail' },
  { area: 'performance' as const, reason: '2 criteria fail, the cheapest of the rest' },
];

/** An iteration of which nothing but its outcome and its scores matters. */
export function plainIteration(iteration: number, before: number, after: number | null): readonly Draft[] {
  const minute = iteration * 10_080;
  return [
    started(iteration, minute),
    draft(
      'iteration.assessed',
      { iteration, before: standing({ score: score(before, 18, 14) }), backlog: [] },
      minute + 1,
    ),
    draft(
      'iteration.ended',
      {
        ...{ iteration, outcome: after === null ? 'rejected' : 'landed', reason: 'As it went.' },
        ...{ branch: `automation/quality-${iteration}`, commit: after === null ? null : LANDED },
        after: after === null ? null : standing({ commit: LANDED, score: score(after, 20, 12) }),
        ...{ next: [], blockers: [], durationMs: 60_000 },
      },
      minute + 2,
    ),
  ];
}

function started(iteration: number, minute: number): Draft {
  return draft(
    'iteration.started',
    {
      ...{ iteration, repo: 'acme/shop', baseBranch: 'main', baseCommit: BASE },
      ...{ branch: `automation/quality-${iteration}`, trigger: 'schedule', budgetMinutes: 90, areas: null },
    },
    minute,
  );
}

function worked(area: 'security' | 'testing' | 'performance', minute: number): Draft {
  return draft(
    'iteration.worked',
    {
      ...{
        iteration: 2,
        area,
        session: `session-${area}`,
        outcome: 'planned',
        reason: '2 findings repaired',
      },
      fixes: [{ fingerprint: 'a'.repeat(32), rule: area === 'security' ? 'security/headers' : 'lint/x' }],
      durationMs: 300_000,
    },
    minute,
  );
}

const REJECTED = judgement({
  ...{ area: 'testing', outcome: 'rejected', code: 'gate/tests', commit: null, testsAdded: [] },
  reason: 'A test that passed before fails.',
  gates: [
    {
      ...{ gate: 'tests', status: 'fail', because: '1 test fails that passed before' },
      evidence: ['npm test: cart > totals: expected 3, got 4'],
    },
  ],
  fixes: [
    {
      ...{ fingerprint: 'b'.repeat(32), rule: 'lint/x', path: 'apps/api/src/cart.ts' },
      ...{ summary: 'totals are rounded', by: 'fixer' },
    },
  ],
  files: [{ path: 'apps/api/src/cart.ts', added: 2, deleted: 2 }],
});

/** The second iteration, one event after the other; a test takes as many as it wants. */
export function secondIteration(): readonly Draft[] {
  const backlog = [
    backlogItem(),
    backlogItem({
      ...{ criterion: 'testing/coverage', area: 'testing', group: 'testing', severity: 'medium' },
      ...{ title: 'More than 80 % of the lines are covered', because: 'apps/api has 72.4 %' },
      ...{ references: [], acceptance: 'caretaker scorecard --criterion testing/coverage' },
    }),
  ];
  const left = [{ area: 'documentation' as const, reason: 'nothing in it could be measured' }];
  const after = standing({
    ...{ commit: LANDED, score: score(64, 22, 10, 9) },
    byArea: { ...standing().byArea, security: score(62.5, 5, 3) },
    criteria: { ...standing().criteria, 'security/headers': 'pass' },
    figures: {
      ...standing().figures,
      'coverage apps/api': 74,
      'vulnerabilities high': 1,
      'tests passed': 141,
    },
    notMeasured: { ...standing().notMeasured, 'lint apps/api': 'the command timed out' },
  });
  return [
    started(2, 20_160),
    draft('iteration.assessed', { iteration: 2, before: standing(), backlog }, 20_161),
    draft('iteration.chosen', { iteration: 2, areas: chosen, left }, 20_162),
    worked('security', 20_170),
    worked('testing', 20_175),
    worked('performance', 20_176),
    draft('iteration.judged', judgement(), 20_180),
    draft('iteration.judged', REJECTED, 20_185),
    draft(
      'iteration.judged',
      judgement({
        ...{ area: 'performance', rerun: true, fixes: [], testsAdded: [], gates: [] },
        files: [{ path: 'prisma/schema.prisma', added: 1, deleted: 0 }],
      }),
      20_186,
    ),
    draft(
      'iteration.ended',
      {
        ...{ iteration: 2, outcome: 'landed', reason: '2 of 3 areas landed.' },
        ...{ branch: 'automation/quality-2', commit: LANDED, after, next: backlog.slice(1) },
        ...{ blockers: ['testing is parked: its change broke a test twice.'], durationMs: 2_400_000 },
      },
      20_190,
    ),
  ];
}
