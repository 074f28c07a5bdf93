import { describe, expect, it } from '@jest/globals';
import type { ConfigInput } from '../config/schema.js';
import type { RuleFinding } from '../core/finding.js';
import { defineRule, type Rule } from './rule.js';
import { runRules, type RuleRun } from './run.js';
import { contextOf } from './testing/context.js';

const said = (path: string, line: number, more: Partial<RuleFinding> = {}): RuleFinding => ({
  path,
  range: { start: { line, column: 1 }, end: { line, column: 5 } },
  message: 'x',
  remedy: 'y',
  confidence: 'high',
  evidence: [],
  anchor: 'same',
  ...more,
});

function ruleOf(id: string, check: Rule['check']): Rule {
  return defineRule({
    meta: {
      id,
      title: 'T',
      tier: 'quality',
      category: 'lint',
      severity: 'medium',
      remediation: { by: 'person' },
      references: [{ title: 'r', url: 'https://example.com' }],
    },
    check,
  });
}

function run(
  rules: readonly Rule[],
  files: Readonly<Record<string, string>> = {},
  config: ConfigInput = {},
): RuleRun {
  return runRules(rules, contextOf({ 'a.ts': 'x;\n'.repeat(9), ...files }, { config }));
}

describe('CM-08 findings are completed', () => {
  it('fills in what the rule says once', () => {
    const { findings } = run([ruleOf('quality/no-x', () => [said('packages/a/x.ts', 1)])], {
      'packages/a/package.json': '{"name": "@x/a", "private": true}',
    });
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'quality/no-x',
        tier: 'quality',
        severity: 'medium',
        package: '@x/a',
        remediation: { by: 'person' },
        references: [{ title: 'r', url: 'https://example.com' }],
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      }),
    ]);
  });

  it('tells equal anchors apart by their order in the file, whatever order the rule has', () => {
    const forward = run([ruleOf('quality/no-x', () => [said('a.ts', 2), said('a.ts', 5)])]).findings;
    const backward = run([ruleOf('quality/no-x', () => [said('a.ts', 5), said('a.ts', 2)])]).findings;
    expect(forward).toEqual(backward);
    expect(new Set(forward.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('keeps the fingerprint when lines move', () => {
    const [before] = run([ruleOf('quality/no-x', () => [said('a.ts', 2)])]).findings;
    const [after] = run([ruleOf('quality/no-x', () => [said('a.ts', 7)])]).findings;
    expect(after?.fingerprint).toBe(before?.fingerprint);
  });

  it('sorts by tier, then severity', () => {
    const { findings } = run([
      ruleOf('quality/no-x', () => [said('a.ts', 1), said('a.ts', 2, { severity: 'high' })]),
      ruleOf('quality/no-y', () => [said('a.ts', 3, { tier: 'critical', severity: 'low' })]),
    ]);
    expect(findings.map(({ range }) => range.start.line)).toEqual([3, 2, 1]);
  });

  it('reports a rule that throws and keeps the others', () => {
    const broken = ruleOf('quality/no-y', () => {
      throw new TypeError('broken');
    });
    const { findings, ruleErrors } = run([broken, ruleOf('quality/no-x', () => [said('a.ts', 1)])]);
    expect(findings).toHaveLength(1);
    expect(ruleErrors).toEqual([expect.objectContaining({ rule: 'quality/no-y', message: 'broken' })]);
  });
});

describe('CM-09 suppression by configuration', () => {
  const rule = ruleOf('quality/no-x', () => [said('a.ts', 1), said('lib/b.ts', 1)]);

  it('switches a rule off and changes its severity', () => {
    expect(run([rule], {}, { scan: { rules: { 'quality/no-x': 'off' } } }).findings).toEqual([]);
    const severities = run([rule], {}, { scan: { rules: { 'quality/no-x': 'critical' } } }).findings.map(
      ({ severity }) => severity,
    );
    expect(severities).toEqual(['critical', 'critical']);
  });

  it('suppresses by path, with the reason kept', () => {
    const suppress = [{ rule: 'quality/no-x', paths: ['lib/**'], reason: 'vendored' }];
    const result = run([rule], {}, { scan: { suppress } });
    expect(result.findings.map(({ path }) => path)).toEqual(['a.ts']);
    expect(result.suppressed).toEqual([
      { by: 'config', reason: 'vendored', finding: expect.objectContaining({ path: 'lib/b.ts' }) },
    ]);
  });
});

describe('CM-09 suppression by comment', () => {
  const at = (line: number): Rule => ruleOf('quality/no-x', () => [said('c.ts', line)]);
  const file = (text: string): Readonly<Record<string, string>> => ({ 'c.ts': text });

  it('honours a comment with a reason on the line before', () => {
    const text = '// caretaker-ignore-next-line quality/no-x -- the API is stable\nx;\ny;\n';
    expect(run([at(2)], file(text)).suppressed).toEqual([
      expect.objectContaining({ by: 'comment', reason: 'the API is stable' }),
    ]);
    expect(run([at(3)], file(text)).findings).toHaveLength(1);
  });

  it('lets comments for several rules stand above one line, and a whole pack be named', () => {
    const text =
      '// caretaker-ignore-next-line quality/* -- one\n// caretaker-ignore-next-line tenancy/no-y -- two\nx;\n';
    expect(run([at(3)], file(text)).findings).toEqual([]);
  });

  it('honours a comment for the file', () => {
    expect(
      run([at(9)], file('// caretaker-ignore-file quality/no-x -- generated by hand\n')).findings,
    ).toEqual([]);
  });

  it('does not honour a comment without a reason, and says so', () => {
    const { findings, suppressed } = run([at(2)], file('// caretaker-ignore-next-line quality/no-x\nx;\n'));
    expect(suppressed).toEqual([]);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['quality/no-x', 'medium'],
      ['caretaker/suppression-without-reason', 'info'],
    ]);
  });

  it('does not touch other rules', () => {
    const text = '// caretaker-ignore-next-line quality/no-other -- because\nx;\n';
    expect(run([at(2)], file(text)).findings).toHaveLength(1);
  });
});
