import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../core/finding.js';
import { contextOf } from '../../rules/testing/context.js';
import { appeared, caused, countOf } from './finding-delta.js';
import { onlyDeletes, uncoveredBy } from './uncovered.js';

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

  const deletion = {
    before: 'import { low, x } from "./low.js";\nx;\n',
    after: 'import { low } from "./low.js";\n',
  };

  it('tells a deletion from other changes', () => {
    expect(onlyDeletes(deletion)).toBe(true);
    expect(onlyDeletes({ before: deletion.after, after: deletion.before })).toBe(false);
    expect(onlyDeletes({ before: 'a(b);', after: 'a();\n' })).toBe(true);
    expect(onlyDeletes({ before: 'ab;', after: 'a;' })).toBe(false);
    expect(onlyDeletes({ before: 'a; b;', after: 'b; a;' })).toBe(false);
  });

  it('lets a deletion bring dead code to light in a file that depends on it, but nothing else', () => {
    const files = {
      'package.json': '{"name":"x","private":true}',
      'src/low.ts': "import type { Mid } from './mid.js';\nexport const low = (mid: Mid) => mid;\n",
      'src/mid.ts': "import { low } from './low.js';\nexport type Mid = typeof low;\n",
    };
    const { modules } = contextOf(files);
    const change = { path: 'src/mid.ts', ...deletion };
    const hidden = uncoveredBy([change], modules, modules);
    const blamed = (path: string, more?: Partial<Finding>, tell = hidden): number =>
      caused([finding(path, 'x', more)], ['src/mid.ts'], modules, tell).length;
    expect(blamed('src/low.ts')).toBe(0);
    expect(blamed('src/mid.ts')).toBe(1);
    expect(blamed('src/low.ts', { severity: 'medium' })).toBe(1);
    expect(blamed('src/low.ts', { category: 'performance' })).toBe(1);
    const added = uncoveredBy([{ ...change, after: `${deletion.before}y;` }], modules, modules);
    expect(blamed('src/low.ts', {}, added)).toBe(1);
  });

  it('does not blame a change for a cycle when it adds no import', () => {
    const cycle = { category: 'cycles', severity: 'info' } as const;
    const text = "import type { B } from './b.js';\nexport type A = B;\n";
    const alone = {
      'package.json': '{"private":true}',
      'a.ts': 'export type A = 1;\n',
      'b.ts': "import type { A } from './a.js';\nexport type B = A;\n",
    };
    const joined = { ...alone, 'a.ts': text };
    const [apart, together] = [contextOf(alone).modules, contextOf(joined).modules];
    const change = { path: 'a.ts', before: text, after: `${text}\n` };
    expect(uncoveredBy([change], together, together)(finding('a.ts', 'x', cycle))).toBe(true);
    expect(uncoveredBy([change], apart, together)(finding('a.ts', 'x', cycle))).toBe(false);
  });
});
