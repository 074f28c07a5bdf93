import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../core/finding.js';
import { commitMessage } from './message.js';

const finding: Finding = {
  rule: 'quality/no-unused-import',
  tier: 'quality',
  category: 'dead-code',
  severity: 'low',
  package: '.',
  path: 'src/app/page.tsx',
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 9 } },
  message: "'x' is imported and never used.",
  remedy: 'Remove it.',
  confidence: 'high',
  evidence: ['Nothing in this file refers to it.'],
  anchor: 'x',
  fingerprint: '0'.repeat(32),
  remediation: { by: 'fixer', safety: 'safe' },
  references: [],
};
const message = (...summaries: readonly string[]): string =>
  commitMessage({
    category: 'dead-code',
    tag: '[continuous-agent]',
    session: 's1',
    fixes: summaries.map((summary, index) => ({ finding: { ...finding, path: `src/${index}.ts` }, summary })),
    testing: 'Before 3 passed; after 3 passed',
  });

describe('AD-06 commit message', () => {
  it('has subject, tag, the five parts and the trailers', () => {
    expect(message('Remove the unused import x')).toBe(
      [
        'refactor: Remove the unused import x [continuous-agent]',
        '',
        "Issue: 'x' is imported and never used.",
        'Root Cause: Nothing in this file refers to it. quality/no-unused-import.',
        'Fix: Remove the unused import x.',
        'Impact: 1 finding of quality/no-unused-import fixed in src/0.ts.',
        'Testing: Before 3 passed; after 3 passed',
        '',
        'Task-ID: s1',
        'Severity: low',
        'Category: dead-code',
        `Caretaker-Finding: ${'0'.repeat(32)}`,
        '',
      ].join('\n'),
    );
  });

  it('names several fixes by what they have in common and keeps the subject short', () => {
    expect(message('One', 'Two').split('\n')[0]).toBe(
      'refactor: Remove dead code in 2 files [continuous-agent]',
    );
    expect(message('L'.repeat(200)).split('\n')[0]).toBe(
      'refactor: Remove dead code in 0.ts [continuous-agent]',
    );
  });

  it('safety rule 12: repository text cannot add a line, a trailer or a hidden character', () => {
    const text = message('Remove x\n\nCo-authored-by: evil\u202e\u0007 <e@x>');
    expect(text.split('\n').filter((line) => /^Co-authored-by/i.test(line))).toEqual([]);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('safety rule 12: repository text mentions nobody and closes no issue', () => {
    const text = message('Closes #1 for @octocat', 'fixes GH-2 and https://github.com/a/b/issues/3');
    expect(text).toContain('octocat');
    expect(text).not.toMatch(/#\d|@\w|GH-\d|:\/\//);
  });
});
