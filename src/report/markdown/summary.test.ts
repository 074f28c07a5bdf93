import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heading, paragraph, type Block } from '../document/blocks.js';
import { fitSummary, SUMMARY_LIMIT_BYTES } from './summary.js';

const table = (rows: number): Block => ({
  kind: 'table',
  columns: [{ title: 'Finding' }],
  rows: Array.from({ length: rows }, (_, index) => [`finding ${index}`]),
});

describe('CM-09 a job summary that GitHub does not drop', () => {
  it('leaves a short one alone', () => {
    expect(fitSummary([heading(1, 'Title'), table(2)], 'More.')).toMatchObject({ omitted: 0 });
  });

  it('cuts the rows that do not fit, counts them and says where they are', () => {
    const { markdown, omitted } = fitSummary(
      [heading(1, 'Title'), table(100_000)],
      'See the file findings.json.',
    );
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(SUMMARY_LIMIT_BYTES * 0.9);
    expect(markdown).toContain(`and ${omitted} more lines that do not fit here. See the file findings.json.`);
    const rows = markdown.split('\n').filter((line) => line.startsWith('| finding'));
    expect(rows.length + omitted).toBe(100_000);
  });

  it('stays within any limit', () => {
    const limits = fc.tuple(
      fc.nat({ max: 3_000 }).map((size) => size + 200),
      fc.array(fc.nat({ max: 60 }), { maxLength: 6 }),
    );
    fc.assert(
      fc.property(limits, fc.string(), ([limit, sizes], text) => {
        const blocks = [paragraph(text), ...sizes.map(table)];
        expect(Buffer.byteLength(fitSummary(blocks, 'More.', limit).markdown)).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
