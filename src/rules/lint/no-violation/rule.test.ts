import { describe, expect, it } from '@jest/globals';
import { decide } from '../../../config/policy.js';
import { configSchema, type ConfigInput } from '../../../config/schema.js';
import type { Diagnostic } from '../../../tools/results.js';
import { runRules } from '../../run.js';
import { contextOf } from '../../testing/context.js';
import { rule } from './rule.js';
import { safetyOf } from './safety.js';

const FILES = { 'package.json': '{"name":"app"}', 'a.ts': 'export const f = () => {\n  debugger;\n};\n' };
const ITEM: Diagnostic = {
  code: 'no-debugger',
  message: "Unexpected 'debugger'.",
  path: 'a.ts',
  line: 2,
  column: 3,
  severity: 'error',
  fixable: false,
};

function findings(by: string, ...value: readonly Diagnostic[]): ReturnType<typeof runRules>['findings'] {
  const lint = new Map([['app', { status: 'measured', value, by, durationMs: 1 } as const]]);
  return runRules([rule], contextOf(FILES, { tools: { lint } })).findings;
}

describe('CM-05 lint/no-violation', () => {
  it('reports errors above warnings, in the quality tier', () => {
    const found = findings('eslint', ITEM, { ...ITEM, line: 1, severity: 'warning' });
    expect(found.map(({ tier, severity, data }) => [tier, severity, data?.level])).toEqual([
      ['quality', 'medium', 'error'],
      ['quality', 'low', 'warning'],
    ]);
  });

  it('CM-10: errors are acted on, warnings only where the configuration says so', () => {
    const decisions = (config: ConfigInput): readonly string[] =>
      findings('eslint', ITEM, { ...ITEM, line: 1, severity: 'warning' }).map(
        (finding) => decide(finding, configSchema.parse(config)).decision,
      );
    expect(decisions({})).toEqual(['act', 'report']);
    expect(decisions({ policy: { categories: { lint: 'act' } } })).toEqual(['act', 'act']);
  });

  it('gives to the fixer what the linter can fix, and what only trying tells', () => {
    expect(findings('eslint', ITEM)[0]?.remediation).toEqual({ by: 'executor' });
    expect(findings('eslint', { ...ITEM, fixable: true })[0]?.remediation).toEqual({
      by: 'fixer',
      safety: 'review',
    });
    expect(findings('biome', ITEM)[0]?.remediation).toEqual({ by: 'fixer', safety: 'review' });
    expect(findings('oxlint', ITEM)[0]?.remediation).toEqual({ by: 'fixer', safety: 'review' });
  });

  it('calls only fixes safe that change nothing at run time', () => {
    expect(['prefer-const', '@stylistic/semi', 'eqeqeq', 'no-var', 'unused-directive'].map(safetyOf)).toEqual(
      ['safe', 'safe', 'review', 'review', 'review'],
    );
  });

  it('counts what two packages report once, and keeps its fingerprint when it moves', () => {
    expect(findings('eslint', ITEM, ITEM)).toHaveLength(1);
    expect(findings('eslint', { ...ITEM, column: 9 })[0]?.fingerprint).toBe(
      findings('eslint', ITEM)[0]?.fingerprint,
    );
  });
});
