import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { finding, scanReport } from '../testing/fixtures.js';
import { findingsDocument } from './document.js';
import { findingsJsonSchema } from './schema.js';

const FILE = fileURLToPath(new URL('../../../schemas/findings.schema.json', import.meta.url));

function validator() {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  return ajv.compile(findingsJsonSchema());
}

const rich = scanReport(
  [
    finding({
      fingerprint: 'b'.repeat(32),
      severity: 'low',
      tier: 'quality',
      rule: 'imports/no-unused-import',
    }),
    finding({ symbol: 'list' }),
  ],
  {
    comparison: {
      status: new Map([['f'.repeat(32), 'existing']]),
      fixed: [
        {
          fingerprint: 'c'.repeat(32),
          rule: 'r/one',
          tier: 'quality',
          category: 'lint',
          severity: 'low',
          path: 'x.ts',
          message: 'm',
        },
      ],
    },
    suppressed: [{ finding: finding({ fingerprint: 'd'.repeat(32) }), by: 'comment', reason: 'seeded data' }],
    notMeasured: [{ what: 'audit', reason: 'no lockfile' }],
    notices: [{ reason: 'larger than 1 MB', count: 1, examples: ['a.ts'] }],
  },
);

describe('CM-09 the findings document', () => {
  it('fits its published schema', () => {
    const validate = validator();
    validate(JSON.parse(JSON.stringify(findingsDocument(rich))));
    expect(validate.errors).toBeNull();
    validate(JSON.parse(JSON.stringify(findingsDocument(scanReport([])))));
    expect(validate.errors).toBeNull();
  });

  it('does not fit it with a field that is wrong', () => {
    const validate = validator();
    const document = findingsDocument(rich);
    expect(validate({ ...document, schema: 2 })).toBe(false);
    expect(validate({ ...document, findings: [{ ...document.findings[0], severity: 'awful' }] })).toBe(false);
    expect(validate({ ...document, generatedAt: 'yesterday' })).toBe(false);
  });

  it('publishes the schema that the code has', () => {
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(findingsJsonSchema());
  });

  it('sorts, counts and tells new from existing', () => {
    const document = findingsDocument(rich);
    expect(document.findings.map((item) => [item.tier, item.status])).toEqual([
      ['critical', 'existing'],
      ['quality', 'new'],
    ]);
    expect(document.counts).toEqual({
      total: 2,
      new: 1,
      bySeverity: { critical: 0, high: 1, medium: 0, low: 1, info: 0 },
      byRule: { 'imports/no-unused-import': 1, 'tenancy/require-tenant-scope': 1 },
    });
    expect(document.fixed.map((item) => item.rule)).toEqual(['r/one']);
  });
});
