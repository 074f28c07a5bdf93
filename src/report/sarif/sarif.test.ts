import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import type { RuleMeta } from '../../rules/rule.js';
import { finding, scanReport } from '../testing/fixtures.js';
import { sarifLog, toUri } from './sarif.js';

const SCHEMA = new URL('./testing/sarif-2.1.0-rtm.5.json', import.meta.url);

/** The official schema is draft 04 with a pattern that is no Unicode expression; Ajv needs to be told. */
function validator() {
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
  for (const keyword of ['id', '$schema']) Reflect.deleteProperty(schema, keyword);
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(schema);
}

const meta: RuleMeta = {
  id: 'tenancy/require-tenant-scope',
  title: 'Queries on tenant data name the tenant',
  tier: 'critical',
  category: 'tenancy',
  severity: 'high',
  remediation: { by: 'person' },
  references: [{ title: 'CWE-639', url: 'https://cwe.mitre.org/data/definitions/639.html' }],
};

const report = scanReport(
  [
    finding(),
    finding({
      fingerprint: 'b'.repeat(32),
      rule: 'x/y',
      severity: 'info',
      tier: 'quality',
      category: 'lint',
      path: 'a b/[id]/ü#%.ts',
      references: [],
    }),
  ],
  {
    comparison: { status: new Map([['f'.repeat(32), 'existing']]), fixed: [] },
    suppressed: [{ finding: finding({ fingerprint: 'c'.repeat(32) }), by: 'comment', reason: 'seeded' }],
    notMeasured: [{ what: 'audit', reason: 'no lockfile' }],
    notices: [{ reason: 'broken', count: 2, examples: [] }],
  },
);

interface Run {
  readonly results: readonly Record<string, unknown>[];
  readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
}

function runOf(log: { readonly runs: readonly Readonly<Record<string, unknown>>[] }): Run {
  return log.runs[0] as unknown as Run;
}

describe('CM-09 SARIF 2.1.0', () => {
  it('is valid against the official schema', () => {
    const validate = validator();
    validate(JSON.parse(JSON.stringify(sarifLog(report, [meta]).log)));
    expect(validate.errors).toBeNull();
    validate(JSON.parse(JSON.stringify(sarifLog(scanReport([]), []).log)));
    expect(validate.errors).toBeNull();
  });

  it('would be found invalid by that schema if it were', () => {
    const log = JSON.parse(
      JSON.stringify(sarifLog(report, [meta]).log).replace('"level":"error"', '"level":"awful"'),
    ) as unknown;
    expect(validator()(log)).toBe(false);
  });

  it('carries fingerprints, levels, baseline state and suppressions', () => {
    const { results, tool } = runOf(sarifLog(report, [meta]).log);
    expect(results.map((item) => [item.level, item.baselineState, item.suppressions])).toEqual([
      ['error', 'unchanged', undefined],
      ['note', 'new', undefined],
      ['error', 'new', [{ kind: 'inSource', justification: 'seeded' }]],
    ]);
    expect(results[0]?.partialFingerprints).toEqual({
      primaryLocationLineHash: `${'f'.repeat(32)}:1`,
      'caretakerFingerprint/v1': 'f'.repeat(32),
    });
    expect(tool.driver.rules[0]).toMatchObject({
      id: 'tenancy/require-tenant-scope',
      name: 'TenancyRequireTenantScope',
      helpUri: 'https://cwe.mitre.org/data/definitions/639.html',
      help: { text: expect.stringContaining('CWE-639') as unknown },
      properties: { 'security-severity': '8.0' },
    });
    for (const item of results) {
      expect(tool.driver.rules[item.ruleIndex as number]?.id).toBe(item.ruleId);
    }
  });

  it('encodes every path as a relative URI that decodes to it', () => {
    expect(toUri('a b/[id]/ü#%.ts')).toBe('a%20b/%5Bid%5D/%C3%BC%23%25.ts');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        expect(toUri(path)).toMatch(/^[A-Za-z0-9\-._~%/]*$/);
        expect(decodeURIComponent(toUri(path))).toBe(path);
      }),
    );
    expect(toUri('\ud800.ts')).toBe('%EF%BF%BD.ts');
  });

  it('leaves out what is over the limit, the least important first, and says so', () => {
    const { log, omitted } = sarifLog(report, [meta], 1);
    expect(omitted).toBe(2);
    expect(runOf(log).results.map((item) => item.ruleId)).toEqual(['tenancy/require-tenant-scope']);
    expect(JSON.stringify(log)).toContain('2 results are left out');
  });
});
