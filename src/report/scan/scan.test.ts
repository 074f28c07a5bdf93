import { describe, expect, it } from '@jest/globals';
import { finding, scanReport } from '../testing/fixtures.js';
import { scanMarkdown, scanSummary, scanTerminal } from './render.js';

const report = scanReport(
  [
    finding(),
    finding({
      fingerprint: 'b'.repeat(32),
      path: 'apps/api/src/a-rather-long-name.ts',
      severity: 'critical',
    }),
    finding({
      fingerprint: 'c'.repeat(32),
      rule: 'imports/no-unused-import',
      tier: 'quality',
      severity: 'low',
      message: 'lodash is never used.',
      remedy: 'Remove the import.',
    }),
    finding({
      fingerprint: 'd'.repeat(32),
      rule: 'x/guess',
      tier: 'quality',
      confidence: 'low',
      severity: 'info',
    }),
  ],
  {
    comparison: {
      status: new Map([['f'.repeat(32), 'existing']]),
      fixed: [
        {
          fingerprint: 'e'.repeat(32),
          rule: 'r/one',
          tier: 'quality',
          category: 'lint',
          severity: 'low',
          path: 'x.ts',
          message: 'gone',
        },
      ],
    },
    notMeasured: [{ what: 'audit', reason: 'the registry did not answer' }],
    notices: [{ reason: 'not valid UTF-8', count: 2, examples: ['a.ts'] }],
  },
);
const listing = { showLowConfidence: false, perRule: 20, hint: 'Next: caretaker fix' };

describe('CM-09 the listing of findings', () => {
  it('reads well on a terminal', () => {
    expect(scanTerminal(report, listing, { colours: false })).toMatchSnapshot();
  });

  it('reads well as Markdown', () => {
    expect(scanMarkdown(report, listing)).toMatchSnapshot();
  });

  it('names every place as path:line:column and counts what it does not list', () => {
    const text = scanTerminal(report, { ...listing, perRule: 1 }, { colours: false });
    expect(text).toContain('apps/api/src/a-rather-long-name.ts:12:5');
    expect(text).toContain('… and 1 more of this rule.');
    expect(text).toContain('1 of low confidence not listed');
    expect(text).not.toContain('x/guess');
    expect(scanTerminal(report, { ...listing, showLowConfidence: true }, { colours: false })).toContain(
      'x/guess',
    );
  });

  it('keeps the summary of 20 000 findings under the limit', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      finding({ fingerprint: String(index), path: `src/${index}.ts` }),
    );
    const summary = scanSummary(scanReport(many), { ...listing, perRule: 20_000 }, 'See findings.json.');
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000);
    expect(summary).toMatch(/and \d+ more lines that do not fit/);
  });
});
