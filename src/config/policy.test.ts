import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES, CONFIDENCES, SEVERITIES, TIERS, type Finding } from '../core/finding.js';
import { chooseCategory, summariseDecisions, type DecidedFinding } from './choose-category.js';
import { dueTiers, tierSchedule } from './due-tiers.js';
import { decide, NO_FIX_HISTORY, type PolicyDecision } from './policy.js';
import { configSchema, defaultConfig, type Config, type ConfigInput } from './schema.js';
import { finding } from './testing/findings.js';

const configOf = (input: ConfigInput): Config => configSchema.parse(input);
const executor = { executor: { command: 'agent' } };
const decided = (items: readonly Finding[], config = defaultConfig()): DecidedFinding[] =>
  items.map((item) => ({ finding: item, decision: decide(item, config) }));

describe('CM-10 what is done without asking', () => {
  const cases: readonly (readonly [string, Partial<Finding>, PolicyDecision['decision']])[] = [
    [
      'coverage below threshold',
      { category: 'coverage', tier: 'coverage', remediation: { by: 'executor' } },
      'act',
    ],
    [
      'high vulnerability, patch fix',
      {
        category: 'dependencies',
        tier: 'critical',
        severity: 'high',
        path: 'package.json',
        data: { bump: 'patch' },
      },
      'act',
    ],
    [
      'the same with the step nested',
      { category: 'dependencies', tier: 'critical', severity: 'critical', data: { fix: { bump: 'patch' } } },
      'act',
    ],
    [
      'high vulnerability, minor fix',
      { category: 'dependencies', tier: 'critical', severity: 'high', data: { bump: 'minor' } },
      'ask',
    ],
    ['high vulnerability, no fix', { category: 'dependencies', tier: 'critical', severity: 'high' }, 'ask'],
    [
      'medium vulnerability',
      { category: 'dependencies', tier: 'critical', severity: 'medium', data: { bump: 'patch' } },
      'report',
    ],
    ['type error', { category: 'types', tier: 'critical' }, 'act'],
    ['lint error', { category: 'lint' }, 'act'],
    ['lint warning', { category: 'lint', data: { level: 'warning' } }, 'report'],
    [
      'missing isolation test',
      { category: 'tests', tier: 'coverage', remediation: { by: 'executor' } },
      'act',
    ],
    ['failing test', { category: 'tests', tier: 'critical', remediation: { by: 'executor' } }, 'ask'],
    ['performance regression', { category: 'performance', tier: 'performance' }, 'act'],
    ['safe dead code', {}, 'act'],
    ['unused dependency', { rule: 'quality/no-unused-dependency', path: 'package.json' }, 'act'],
    ['dead code that needs a review', { remediation: { by: 'fixer', safety: 'review' } }, 'ask'],
    ['type-only cycle', { category: 'cycles' }, 'act'],
    ['runtime cycle', { category: 'cycles', remediation: { by: 'person' } }, 'ask'],
    ['missing index in a Prisma schema', { category: 'performance', path: 'prisma/schema.prisma' }, 'ask'],
    ['migration', { category: 'lint', path: 'db/migrations/001.ts' }, 'ask'],
    ['tsconfig', { category: 'types', path: 'apps/web/tsconfig.json' }, 'ask'],
    ['Dockerfile', { category: 'lint', path: 'Dockerfile' }, 'ask'],
    ['secrets', { category: 'lint', path: '.env.production' }, 'ask'],
    ['medium confidence', { confidence: 'medium' }, 'report'],
    ['low confidence', { confidence: 'low', category: 'types' }, 'report'],
    ['protected path', { path: '.github/scripts/a.ts' }, 'report'],
    ['manifest, for a rule about something else', { path: 'package.json' }, 'report'],
    ['small, and only a person can fix it', { category: 'lint', remediation: { by: 'person' } }, 'report'],
    [
      'coverage shown at the manifest',
      { category: 'coverage', path: 'package.json', remediation: { by: 'executor' } },
      'act',
    ],
    [
      'low vulnerability without a fix',
      { category: 'dependencies', tier: 'quality', severity: 'low', data: { advisory: 'x', bump: null } },
      'report',
    ],
    [
      'only a person can fix it',
      { category: 'types', severity: 'high', remediation: { by: 'person' } },
      'ask',
    ],
  ];

  it.each(cases)('%s', (_, changes, expected) => {
    const { decision, reason } = decide(finding(changes), defaultConfig());
    expect([decision, reason.length > 10]).toEqual([expected, true]);
  });

  it('lets the configuration override, the rule before the category', () => {
    const config = configOf({
      policy: { categories: { 'dead-code': 'ask' }, rules: { 'quality/no-unused-import': 'report' } },
    });
    expect(decide(finding(), config)).toEqual({
      decision: 'report',
      reason: 'policy.rules.quality/no-unused-import says report',
    });
    expect(decide(finding({ rule: 'quality/no-unused-file' }), config).decision).toBe('ask');
  });

  it('keeps the configuration from going past what the finding allows', () => {
    const config = configOf({ policy: { categories: { 'dead-code': 'act' } } });
    expect(decide(finding({ confidence: 'medium' }), config).decision).toBe('ask');
    expect(decide(finding({ confidence: 'low' }), config).decision).toBe('report');
    expect(decide(finding({ remediation: { by: 'fixer', safety: 'review' } }), config).decision).toBe('ask');
    expect(decide(finding({ path: '.git/config' }), config).decision).toBe('report');
  });

  it('keeps neverTouch', () => {
    const config = configOf({ policy: { neverTouch: ['src/**'] } });
    expect(decide(finding(), config).reason).toContain('src/**');
  });

  it('blocks on a value that it does not know (safety 4)', () => {
    const config = defaultConfig();
    const tampered = {
      ...config,
      policy: {
        ...config.policy,
        rules: JSON.parse('{"quality/no-unused-import":"always"}') as Config['policy']['rules'],
      },
    };
    expect(decide(finding(), tampered)).toMatchObject({ decision: 'report' });
    expect(decide(finding(), tampered).reason).toContain('not known');
  });

  it('does not take inherited names for rules', () => {
    expect(decide(finding({ rule: 'constructor' }), defaultConfig()).decision).toBe('act');
  });

  it('parks after three strikes, by configuration', () => {
    const item = finding();
    const history = { strikes: new Map([[item.fingerprint, { count: 3, lastReason: 'a test failed' }]]) };
    expect(decide(item, defaultConfig(), history)).toEqual({
      decision: 'parked',
      reason: 'its fix failed 3 times; the last time: a test failed',
    });
    expect(decide(item, configOf({ policy: { strikes: 4 } }), history).decision).toBe('act');
    const lost = { ...NO_FIX_HISTORY, reportOnlyRules: new Map([[item.rule, 'two of ten were closed']]) };
    expect(decide(item, defaultConfig(), lost).decision).toBe('report');
  });

  const anyFinding = fc
    .record({
      category: fc.constantFrom(...CATEGORIES),
      tier: fc.constantFrom(...TIERS),
      severity: fc.constantFrom(...SEVERITIES),
      confidence: fc.constantFrom(...CONFIDENCES),
      path: fc.constantFrom(
        'src/a.ts',
        'package.json',
        '.github/x.yml',
        'prisma/schema.prisma',
        '../x',
        '.env',
      ),
      remediation: fc.constantFrom<Finding['remediation']>(
        { by: 'fixer', safety: 'safe' },
        { by: 'fixer', safety: 'review' },
        { by: 'executor' },
        { by: 'person' },
      ),
      anchor: fc.string({ maxLength: 4 }),
    })
    .map((changes) => finding(changes));

  it('never acts on what is unsure, needs a review or a person, or is protected', () => {
    const anyPolicy = fc
      .constantFrom(...CATEGORIES)
      .map((category) => configOf({ policy: { categories: { [category]: 'act' } } }));
    fc.assert(
      fc.property(anyFinding, anyPolicy, (item, config) => {
        const { decision, reason } = decide(item, config);
        expect(reason).not.toBe('');
        if (decision !== 'act') return;
        expect(item.confidence).toBe('high');
        expect(['src/a.ts', 'package.json', 'prisma/schema.prisma', '.env']).toContain(item.path);
        expect(item.remediation).not.toEqual({ by: 'person' });
        expect(item.remediation).not.toEqual({ by: 'fixer', safety: 'review' });
      }),
    );
  });

  it('CM-11 chooses the same whatever the order, one category, from the highest tier', () => {
    const config = configOf({ session: executor });
    fc.assert(
      fc.property(
        fc.array(anyFinding, { maxLength: 12 }),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (items, order) => {
          const shuffled = items
            .map((item, index) => ({ item, key: order[index] ?? 0 }))
            .sort((a, b) => a.key - b.key);
          const choice = chooseCategory(decided(items, config), config);
          const again = chooseCategory(
            decided(
              shuffled.map(({ item }) => item),
              config,
            ),
            config,
          );
          expect(again).toEqual(choice);
          const acting = decided(items, config).filter(({ decision }) => decision.decision === 'act');
          expect(choice.category === null).toBe(acting.length === 0);
          if (choice.category === null) return;
          expect(new Set(choice.candidates.map(({ category }) => category))).toEqual(
            new Set([choice.category]),
          );
          const best = Math.min(...acting.map((entry) => TIERS.indexOf(entry.finding.tier)));
          expect(choice.tier).toBe(TIERS[best]);
        },
      ),
    );
  });
});

describe('CM-11 one category a session', () => {
  it('skips a higher tier that this session cannot fix', () => {
    const items = [
      finding({ category: 'types', tier: 'critical', remediation: { by: 'executor' } }),
      finding(),
    ];
    const alone = chooseCategory(decided(items), defaultConfig());
    expect(alone.category).toBe('dead-code');
    const config = configOf({ session: executor });
    expect(chooseCategory(decided(items, config), config).category).toBe('types');
  });

  it('tries a fixer before an executor where both are as bad, and says what waits', () => {
    const config = configOf({ session: executor });
    const byExecutor = finding({ path: 'src/a.ts', remediation: { by: 'executor' } });
    const byFixer = finding({ path: 'src/b.ts' });
    const other = finding({ category: 'lint', path: 'src/c.ts', severity: 'info' });
    const choice = chooseCategory(decided([byExecutor, other, byFixer], config), config);
    expect(choice.candidates).toEqual([byFixer, byExecutor]);
    expect(choice.reason).toContain('2 candidates; one finding of other categories');
  });

  it('says why there is nothing to do', () => {
    expect(chooseCategory([], defaultConfig()).reason).toBe('The scan found nothing.');
    const asks = decided([
      finding({ confidence: 'low' }),
      finding({ category: 'cycles', remediation: { by: 'person' } }),
    ]);
    expect(chooseCategory(asks, defaultConfig()).reason).toBe(
      'No finding may be changed without asking: 1 to ask about, 1 to report.',
    );
    const onlyExecutor = decided([finding({ remediation: { by: 'executor' } })]);
    expect(chooseCategory(onlyExecutor, defaultConfig()).reason).toContain('no executor is configured');
  });

  it('records every decision with its reason', () => {
    const records = summariseDecisions(
      decided([finding(), finding({ path: 'src/b.ts' }), finding({ confidence: 'low' })]),
    );
    expect(records.map(({ decision, findings }) => [decision, findings])).toEqual([
      ['act', 2],
      ['report', 1],
    ]);
  });
});

describe('CM-01 cadence of the tiers', () => {
  const now = new Date('2026-01-10T02:00:00Z');
  const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
  const lasts = new Map(TIERS.map((tier) => [tier, hoursAgo(24)] as const));

  it('scans critical in every run, coverage and integration daily, the others weekly', () => {
    expect(dueTiers(defaultConfig(), lasts, now)).toEqual(['critical', 'coverage', 'integration']);
    expect(dueTiers(defaultConfig(), new Map(), now)).toEqual([...TIERS]);
    const week = new Map(TIERS.map((tier) => [tier, hoursAgo(7 * 24)] as const));
    expect(dueTiers(defaultConfig(), week, now)).toEqual([...TIERS]);
  });

  it('forces all tiers that are not switched off', () => {
    expect(dueTiers(defaultConfig(), lasts, now, true)).toEqual([...TIERS]);
    const config = configOf({ scan: { tiers: ['quality'] } });
    expect(dueTiers(config, new Map(), now, true)).toEqual(['quality']);
    expect(tierSchedule(config, new Map(), now)[0]).toEqual({
      tier: 'critical',
      status: 'off',
      reason: 'scan.tiers leaves it out',
    });
  });

  it('does not wait for a scan from the future, and says when a tier is due again', () => {
    expect(dueTiers(defaultConfig(), new Map([['quality', hoursAgo(-48)]]), now)).toContain('quality');
    const quality = tierSchedule(defaultConfig(), lasts, now).find(({ tier }) => tier === 'quality');
    expect(quality?.reason).toBe('it is due again at 2026-01-15T18:00:00.000Z');
  });
});
