import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../core/finding.js';
import { contextOf } from '../../rules/testing/context.js';
import { appeared, caused, countOf } from './finding-delta.js';

const finding = (path: string, anchor: string, change: Partial<Finding> = {}): Finding => ({
  rule: 'demo/x',
  tier: 'quality',
  category: 'dead-code',
  severity: 'low',
  package: '.',
  path,
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  message: '',
  remedy: '',
  confidence: 'high',
  evidence: [],
  anchor,
  fingerprint: `${path}${anchor}${Math.random()}`,
  remediation: { by: 'fixer', safety: 'safe' },
  references: [],
  ...change,
});

describe('safety rule 6: the finding is gone and no new one appeared', () => {
  it('counts twins, since fixing the first renumbers the second', () => {
    const twins = [finding('a.ts', 'x'), finding('a.ts', 'x  ')];
    const [first] = twins;
    if (first === undefined) throw new Error('no finding');
    expect(countOf(twins, first)).toBe(2);
    expect(appeared(twins, [finding('a.ts', 'x')])).toEqual([]);
    expect(appeared([first], twins)).toHaveLength(1);
    expect(appeared([first], [finding('b.ts', 'x')])).toHaveLength(1);
  });

  it('blames the change for what is new in its files, in their dependents, and for anything serious', () => {
    const { modules } = contextOf({
      'package.json': '{"name":"x","private":true}',
      'src/low.ts': 'export const low = 1;\n',
      'src/mid.ts': "import { low } from './low.js';\nexport const mid = low;\n",
      'src/top.ts': "import { mid } from './mid.js';\nexport const top = mid;\n",
    });
    const blamed = (path: string, change?: Partial<Finding>): number =>
      caused([finding(path, 'x', change)], ['src/mid.ts'], modules).length;
    expect(blamed('src/mid.ts')).toBe(1);
    expect(blamed('src/top.ts')).toBe(1);
    expect(blamed('src/low.ts')).toBe(0);
    expect(blamed('src/low.ts', { severity: 'medium' })).toBe(1);
  });
});
