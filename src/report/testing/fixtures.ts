import type { Finding } from '../../core/finding.js';
import type { ScanReport } from '../findings/scan-report.js';
import type { SessionReport } from '../session/data.js';

/** A finding with what a test cares about. */
export function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'tenancy/require-tenant-scope',
    tier: 'critical',
    category: 'tenancy',
    severity: 'high',
    package: 'api',
    path: 'apps/api/src/projects.ts',
    range: { start: { line: 12, column: 5 }, end: { line: 12, column: 40 } },
    message: 'project.findMany has no workspaceId in its filter.',
    remedy: 'Add workspaceId to the filter.',
    confidence: 'high',
    evidence: ['Project has a column workspaceId.'],
    anchor: 'list project.findMany',
    fingerprint: 'f'.repeat(32),
    remediation: { by: 'fixer', safety: 'review' },
    references: [{ title: 'CWE-639', url: 'https://cwe.mitre.org/data/definitions/639.html' }],
    ...change,
  };
}

/** A report of a scan around some findings. */
export function scanReport(findings: readonly Finding[], change: Partial<ScanReport> = {}): ScanReport {
  return {
    tool: { name: 'Caretaker', version: '0.1.0' },
    repo: 'acme/shop',
    commit: '0123456789abcdef0123456789abcdef01234567',
    generatedAt: '2026-01-05T03:17:00.000Z',
    tiers: [
      { tier: 'critical', status: 'scanned', reason: '' },
      { tier: 'quality', status: 'not-due', reason: 'due again on 2026-01-10' },
    ],
    findings,
    comparison: { status: new Map(), fixed: [] },
    suppressed: [],
    notMeasured: [],
    notices: [],
    ...change,
  };
}

/** A finished session with every part filled in. */
export function sessionReport(change: Partial<SessionReport> = {}): SessionReport {
  return {
    tool: { name: 'Caretaker', version: '0.1.0' },
    repo: 'acme/shop',
    base: { branch: 'main', commit: '0123456789abcdef0123456789abcdef01234567' },
    session: '01KE6Z0Q00000000000000000A',
    startedAt: '2026-01-05T03:17:00.000Z',
    durationMs: 184_000,
    dryRun: false,
    outcome: 'landed',
    reason: '2 unused imports removed',
    category: 'lint',
    change: {
      branch: 'automation/continuous-maintenance-2026-01-05',
      commit: 'fedcba9876543210fedcba9876543210fedcba98',
      subject: 'Remove unused imports [continuous-agent]',
      pullRequest: 'https://github.com/acme/shop/pull/7',
    },
    budget: { files: 5, lines: 50, usedFiles: 1, usedLines: 3 },
    scan: {
      tiers: [
        { tier: 'critical', status: 'scanned', reason: '', findings: 1, new: 1, fixed: 0 },
        {
          tier: 'coverage',
          status: 'failed',
          reason: 'the test command timed out',
          findings: 0,
          new: 0,
          fixed: 0,
        },
        { tier: 'quality', status: 'not-due', reason: 'due on 2026-01-10', findings: 0, new: 0, fixed: 0 },
      ],
      bySeverity: { critical: 1, high: 0, medium: 2, low: 4, info: 0 },
      critical: 1,
      coverage: [
        { package: 'apps/api', coverage: { status: 'measured', value: 78.46, previous: 75 }, threshold: 80 },
        {
          package: 'apps/web',
          coverage: { status: 'not-measured', reason: 'it has no test script' },
          threshold: 70,
        },
      ],
      nPlusOne: { status: 'measured', value: 2, previous: 3 },
      bundles: [{ name: 'web', size: { status: 'measured', value: 1_240_000, previous: 1_100_000 } }],
      vulnerabilities: { status: 'measured', value: 0, previous: 0 },
      notMeasured: [{ what: 'lint of apps/web', reason: 'ESLint is not installed' }],
      skipped: [{ reason: 'larger than 1 MB', count: 3, examples: ['data/a.ts', 'data/b.ts'] }],
      durationMs: 1_230,
    },
    actions: {
      files: [{ path: 'apps/api/src/a.ts', added: 1, deleted: 2, summary: 'unused imports removed' }],
      fixes: [
        {
          rule: 'imports/no-unused-import',
          fingerprint: 'a'.repeat(32),
          path: 'apps/api/src/a.ts',
          line: 1,
          message: 'lodash is imported and never used.',
          by: 'fixer',
          result: 'landed',
          detail: 'import removed',
        },
        {
          rule: 'performance/no-n-plus-one',
          fingerprint: 'b'.repeat(32),
          path: 'apps/api/src/b.ts',
          line: 40,
          message: 'A query runs once for each element.',
          by: 'executor',
          result: 'over-budget',
          detail: '80 lines, the budget is 50',
        },
      ],
      testsAdded: [{ name: 'keeps tenants apart', path: 'apps/api/test/isolation.test.ts' }],
      coverageImpact: [{ package: 'apps/api', points: 3.4567 }],
      performance: [],
      security: ['Nothing of this session touches a guard.'],
    },
    tests: {
      before: {
        status: 'run',
        totals: { command: 'npm test', passed: 40, failed: 1, skipped: 2, durationMs: 20_400 },
      },
      after: {
        status: 'run',
        totals: { command: 'npm test', passed: 41, failed: 1, skipped: 2, durationMs: 21_000 },
      },
      newFailures: [],
      preExistingFailures: ['cart > totals'],
      flaky: ['mail > sends'],
    },
    decisions: [
      { decision: 'ask', subject: 'dependencies', reason: 'a major upgrade is never landed', findings: 2 },
    ],
    parked: [
      {
        rule: 'performance/no-n-plus-one',
        fingerprint: 'c'.repeat(32),
        path: 'apps/api/src/c.ts',
        strikes: 3,
        lastReason: 'a test failed',
      },
    ],
    conflicts: [
      { path: 'apps/web/x.ts', by: 'lock files-1', reason: 'someone holds apps/web/** until 04:00' },
    ],
    recovered: ['Removed the worktree of session S0, which had been killed.'],
    next: [
      { focus: 'Coverage of apps/api', impact: '1.5 points to its threshold', estimateMinutes: 20 },
      { focus: 'Index on Order', impact: 'one slow list', estimateMinutes: 90 },
    ],
    dashboard: [
      {
        area: 'coverage',
        metric: 'Lines, all packages',
        reading: { status: 'measured', value: 78.46, previous: 75 },
        unit: 'percent',
        better: 'higher',
        target: 80,
        history: [70, 75, 78.46],
      },
      {
        area: 'build',
        metric: 'Type errors',
        reading: { status: 'measured', value: 0, previous: null },
        unit: 'count',
        better: 'lower',
        target: 0,
        history: [0],
      },
      {
        area: 'security',
        metric: 'High and critical vulnerabilities',
        reading: { status: 'not-measured', reason: 'the registry did not answer' },
        unit: 'count',
        better: 'lower',
        target: 0,
        history: [],
      },
      {
        area: 'performance',
        metric: 'Bundle web',
        reading: { status: 'measured', value: 1_240_000, previous: 1_100_000 },
        unit: 'bytes',
        better: 'lower',
        target: null,
        history: [1_100_000, 1_240_000],
      },
    ],
    targets: [
      {
        period: 'weekly',
        name: 'Tests added',
        reading: { status: 'measured', value: 6, previous: 3 },
        target: 5,
        unit: 'count',
        better: 'higher',
        met: true,
      },
      {
        period: 'daily',
        name: 'Green builds',
        reading: { status: 'not-measured', reason: 'there is no build script' },
        target: 100,
        unit: 'percent',
        better: 'higher',
        met: false,
      },
    ],
    steps: [
      { step: 'identify', status: 'done', durationMs: 1_230, detail: '7 findings' },
      { step: 'isolate', status: 'done', durationMs: 80, detail: 'worktree made' },
      { step: 'baseline', status: 'done', durationMs: 20_400, detail: '1 test failed already' },
      { step: 'implement', status: 'done', durationMs: 900, detail: '1 of 2 findings' },
      { step: 'verify', status: 'done', durationMs: 61_000, detail: 'no new failure' },
      { step: 'document', status: 'skipped', durationMs: 0, detail: 'no changelog' },
      { step: 'commit', status: 'failed', durationMs: 10, detail: 'branch moved' },
      { step: 'release', status: 'not-reached', durationMs: 0, detail: '' },
    ],
    rollback: {
      explanation: 'Takes back the one commit of this session.',
      commands: ['git switch automation/continuous-maintenance-2026-01-05', 'git revert fedcba9876543210'],
    },
    ...change,
  };
}
