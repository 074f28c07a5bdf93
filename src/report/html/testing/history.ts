import { defaultConfig } from '../../../config/schema.js';
import { CATEGORIES, SEVERITIES, TIERS } from '../../../core/finding.js';
import type { StateEvent } from '../../../core/event.js';
import type { EventInput, RememberedFinding } from '../../../state/events.js';
import { draft, logOf, type Draft } from '../../../state/testing/arbitraries.js';
import { known, type PageData } from '../data.js';
import { pageData, type PageSource } from '../from-log/page-data.js';
import { iterationDrafts } from './iterations.js';

export const DAY = 24 * 60;

/** The same numbers in every run, without a pattern that the eye would see. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const RULES = [
  ['dependencies/no-vulnerable-dependency', 'dependencies'],
  ['tenancy/require-scope-on-query', 'tenancy'],
  ['performance/no-n-plus-one', 'performance'],
  ['types/no-type-error', 'types'],
  ['lint/no-violation', 'lint'],
  ['imports/no-unused-import', 'dead-code'],
  ['tests/no-failing-test', 'tests'],
  ['coverage/require-threshold', 'coverage'],
] as const;
const FOLDERS = ['apps/api/src', 'apps/web/src/components', 'packages/shared/src', 'scripts'] as const;

function remembered(index: number, next: (below: number) => number): RememberedFinding {
  const [rule, category] = RULES[next(RULES.length)] ?? RULES[0];
  const folder = FOLDERS[next(FOLDERS.length)] ?? FOLDERS[0];
  // Few are critical, many are low.
  const severity = SEVERITIES[Math.min(4, Math.floor(Math.sqrt(next(25) + 1)))] ?? 'info';
  return {
    fingerprint: index.toString(16).padStart(32, '0'),
    ...{ rule, category, severity: index % 400 === 0 ? 'critical' : severity },
    tier: TIERS[next(TIERS.length)] ?? 'quality',
    path: `${folder}/module-${next(900)}/handler-${index}.ts`,
    message: `Order.findMany in listOrders${index} has no workspaceId in its filter, so that a caller sees rows of others.`,
  };
}

function scans(count: number, days: number): readonly Draft[] {
  const next = numbers(7);
  const details = Array.from({ length: count }, (_, index) => remembered(index, next));
  const open = details.map(({ fingerprint }) => fingerprint);
  const rules = RULES.map(([rule]) => rule);
  const scan = (known_: readonly RememberedFinding[]): EventInput<'scan.completed'> => ({
    ...{ commit: 'c'.repeat(40), tiers: [...TIERS], rules, open, details: [...known_] },
    ...{ bySeverity: {}, durationMs: 12_000 },
  });
  const half = Math.ceil(count / 2);
  return [
    draft('scan.completed', { ...scan(details.slice(0, half)), open: open.slice(0, half) }, 0, 'scan-first'),
    draft('scan.completed', scan(details.slice(half)), (days - 1) * DAY, 'scan-last'),
  ];
}

/** A recording a night: figures that wander, a gap of a month in the audit. */
function recordings(days: number): readonly Draft[] {
  const next = numbers(11);
  return Array.from({ length: days }, (_, day) => {
    const progress = day / Math.max(1, days);
    const hasAudit = day < days * 0.5 || day > days * 0.55;
    return draft(
      'metrics.recorded',
      {
        commit: 'c'.repeat(40),
        coverage: {
          'apps/api': 70 + 15 * progress + next(20) / 10,
          'apps/web': 52 + 22 * progress + next(20) / 10,
          'packages/shared': 88 + 6 * progress + next(10) / 10,
        },
        findings: {},
        bySeverity: {
          critical: next(2),
          high: Math.round(12 - 8 * progress) + next(3),
          medium: Math.round(60 - 25 * progress) + next(5),
          low: Math.round(140 - 40 * progress) + next(9),
          info: 30 + next(6),
        },
        vulnerabilities: hasAudit
          ? { critical: day % 190 < 4 ? 1 : 0, high: day % 90 < 20 ? 2 : 0, medium: 3 + next(2), low: 6 }
          : null,
        bundles: {
          web: Math.round(1_180_000 - 150_000 * progress) + next(9_000),
          admin: 640_000 + next(5_000),
        },
        tests: { passed: 400 + day, failed: 0, skipped: 2 },
        typeErrors: 0,
        lintErrors: next(3),
        build: day % 17 === 0 ? 'red' : 'green',
        durations: { scan: 12_000 },
        service: { source: 'monitoring', p95Ms: 2_600 - 1_000 * progress, integrationSuccessPercent: 99.93 },
        notMeasured: hasAudit ? {} : { vulnerabilities: 'the registry did not answer' },
      },
      day * DAY + 200,
      `night-${day}`,
    );
  });
}

const REASONS = {
  landed: '2 findings repaired, all tests pass',
  'nothing-to-do': 'no finding is due for a change',
  refused: '61 changed lines, the budget is 50',
  failed: 'the test command timed out',
} as const;

function sessions(days: number): readonly Draft[] {
  const next = numbers(13);
  const outcomes = ['landed', 'landed', 'landed', 'nothing-to-do', 'refused', 'failed'] as const;
  return Array.from({ length: days }, (_, day) => {
    const session = `session-${day}`;
    const outcome = outcomes[next(outcomes.length)] ?? 'landed';
    const category = CATEGORIES[next(CATEGORIES.length)] ?? 'lint';
    const [rule] = RULES[next(RULES.length)] ?? RULES[0];
    const about = { session, fingerprint: `fix-${day}`, rule };
    const [minute, writer] = [day * DAY + 210, `night-${day}`];
    const isLanded = outcome === 'landed';
    return [
      draft(
        'session.started',
        {
          ...{ session, repo: 'acme/shop', baseBranch: 'main', baseCommit: 'b'.repeat(40) },
          ...{ trigger: 'schedule', dryRun: false },
        },
        minute,
        writer,
      ),
      ...(isLanded
        ? [
            draft(
              'fix.proposed',
              { ...about, by: 'fixer', safety: 'review', summary: 's' },
              minute + 1,
              writer,
            ),
            next(5) === 0
              ? draft(
                  'fix.closed',
                  { fingerprint: about.fingerprint, rule, reference: `#${day}`, reason: 'not now' },
                  minute + 600,
                  writer,
                )
              : draft(
                  'fix.merged',
                  { fingerprint: about.fingerprint, rule, reference: `#${day}` },
                  minute + 600,
                  writer,
                ),
          ]
        : []),
      draft(
        'session.ended',
        {
          ...{ session, outcome, category },
          reason: REASONS[outcome],
          branch: isLanded ? `automation/continuous-maintenance-${day}` : null,
          commit: isLanded ? 'd'.repeat(40) : null,
          ...{ filesChanged: isLanded ? 2 : 0, linesChanged: isLanded ? 14 : 0, durationMs: 184_000 },
        },
        minute + 4,
        writer,
      ),
    ];
  }).flat();
}

function deployments(days: number): readonly Draft[] {
  const next = numbers(17);
  const about = { environment: 'production', provider: 'vercel' } as const;
  return Array.from({ length: Math.floor(days / 2) }, (_, index) => {
    const commit = (index * 7_919 + 4_096).toString(16).padEnd(40, 'a');
    const deployment = `dpl_${index}`;
    const [minute, writer] = [index * 2 * DAY + 600, `deploy-${index}`];
    const isBad = next(16) === 0;
    const rollback = `production:${commit}`;
    return [
      draft(
        'deployment.observed',
        { ...about, commit, deployment, state: 'served', reason: null },
        minute,
        writer,
      ),
      draft(
        'deployment.judged',
        {
          ...{ ...about, commit, deployment, verdict: isBad ? 'fail' : 'pass', final: true, rollback: null },
          code: isBad ? 'probes/down' : 'errors/not-risen',
          explanation: isBad ? 'A probe failed three times in a row.' : 'The error rate did not rise.',
          counts: {
            ...{ before: 12, after: isBad ? 40 : 1, seconds: 300, p: isBad ? 0.0001 : 0.6, bound: null },
            ...{ requestsBefore: 4_000, requestsAfter: 350 },
          },
          durations: { build: 62_000 + next(20_000), deploy: 120_000 + next(90_000), verify: 45_000 },
        },
        minute + 6,
        writer,
      ),
      ...(isBad
        ? [
            draft(
              'incident.opened',
              { incident: `incident-${index}`, environment: 'production', commit, issue: index },
              minute + 7,
              writer,
            ),
            draft(
              'rollback.started',
              {
                rollback,
                environment: 'production',
                bad: commit,
                good: 'a'.repeat(40),
                reason: 'probes are down',
                by: 'verdict',
              },
              minute + 8,
              writer,
            ),
            draft(
              'rollback.ended',
              {
                ...{ rollback, environment: 'production', bad: commit, good: 'a'.repeat(40) },
                ...{ outcome: 'pushed', code: 'rollback/pushed', reason: 'the revert was pushed' },
                ...{ commit: 'e'.repeat(40), branch: null, pull: null },
              },
              minute + 9,
              writer,
            ),
            draft(
              'incident.closed',
              { incident: `incident-${index}`, environment: 'production', commit, reason: 'verified again' },
              minute + 20,
              writer,
            ),
          ]
        : []),
    ];
  }).flat();
}

/** The log of a repository that was maintained for so many days, with so many findings open at the end. */
export function historyLog({
  days,
  findings,
}: {
  readonly days: number;
  readonly findings: number;
}): readonly StateEvent[] {
  return logOf([
    ...scans(findings, days),
    ...recordings(days),
    ...sessions(days),
    ...deployments(days),
    ...iterationDrafts(days),
  ]);
}

/** What the page is made from besides a log. */
export function source(events: readonly StateEvent[], change: Partial<PageSource> = {}): PageSource {
  const last = events.at(-1)?.at ?? '2026-01-01T00:00:00.000Z';
  return {
    events,
    repository: 'acme/shop',
    branch: known('main'),
    commit: '0123456789abcdef0123456789abcdef01234567',
    now: new Date(Date.parse(last) + 60_000),
    config: defaultConfig(),
    thresholds: new Map([
      ['apps/api', 80],
      ['apps/web', 70],
      ['packages/shared', 90],
    ]),
    packages: [
      { name: '.', directory: '' },
      { name: '@acme/api', directory: 'apps/api' },
      { name: '@acme/web', directory: 'apps/web' },
      { name: '@acme/shared', directory: 'packages/shared' },
    ],
    areasOf: (rule) => (rule.startsWith('performance/') ? ['performance', 'databases'] : []),
    titleOf: (rule) => (rule.startsWith('lint/') ? 'The linter is content' : ''),
    ...change,
  };
}

/** The page's data of such a repository. */
export function historyData(size: { readonly days: number; readonly findings: number }): PageData {
  return pageData(source(historyLog(size)));
}
