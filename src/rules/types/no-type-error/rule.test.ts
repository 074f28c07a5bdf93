import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../../tools/results.js';
import { runRules } from '../../run.js';
import { contextOf } from '../../testing/context.js';
import { rule } from './rule.js';

const FILES = {
  'package.json': '{"name":"app"}',
  'src/a.ts': 'export function load(): number {\n  return "x";\n}\n',
};
const ERROR: Diagnostic = {
  ...{
    code: 'TS2322',
    message: "Type 'string' is not assignable to type 'number'.\nBecause.",
    path: 'src/a.ts',
  },
  ...{ line: 2, column: 3, severity: 'error', fixable: false },
};

function findings(
  files: Readonly<Record<string, string>>,
  ...value: readonly Diagnostic[]
): ReturnType<typeof runRules>['findings'] {
  const types = new Map([['app', { status: 'measured', value, by: 'tsc', durationMs: 1 } as const]]);
  return runRules([rule], contextOf(files, { tools: { types } })).findings;
}

describe('CM-02 types/no-type-error', () => {
  it('reports an error as critical with the function around it', () => {
    expect(findings(FILES, ERROR)).toMatchObject([
      {
        tier: 'critical',
        path: 'src/a.ts',
        range: { start: { line: 2, column: 3 } },
        symbol: 'load',
        message: "TS2322: Type 'string' is not assignable to type 'number'.",
      },
    ]);
  });

  it('keeps its fingerprint when lines are added above', () => {
    const moved = { ...FILES, 'src/a.ts': `// one\n// two\n${FILES['src/a.ts']}` };
    expect(findings(moved, { ...ERROR, line: 4 })[0]?.fingerprint).toBe(
      findings(FILES, ERROR)[0]?.fingerprint,
    );
  });

  it('counts an error once and leaves warnings out', () => {
    expect(findings(FILES, ERROR, ERROR, { ...ERROR, line: 1, severity: 'warning' })).toHaveLength(1);
  });

  it('puts a global error at the manifest', () => {
    expect(findings(FILES, { ...ERROR, path: '' })[0]?.path).toBe('package.json');
  });

  it('says nothing when the compiler could not be run', () => {
    expect(runRules([rule], contextOf(FILES)).findings).toEqual([]);
  });
});
