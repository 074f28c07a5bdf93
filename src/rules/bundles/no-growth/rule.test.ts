import { describe, expect, it } from '@jest/globals';
import { runRules } from '../../run.js';
import { contextOf } from '../../testing/context.js';
import { rule } from './rule.js';

function findings(bytes: number, before?: number): ReturnType<typeof runRules>['findings'] {
  const value = { name: 'app', bytes, files: 2 };
  const bundles = new Map([
    ['app', { status: 'measured', value, by: 'files on disk', durationMs: 1 } as const],
  ]);
  const history = { bundles: new Map(before === undefined ? [] : [['app', before]]) };
  return runRules([rule], contextOf({ 'package.json': '{}' }, { tools: { bundles }, history })).findings;
}

describe('CM-04 bundles/no-growth', () => {
  it('reports growth above the limit and not at it', () => {
    expect(findings(1_101, 1_000)).toMatchObject([
      { tier: 'performance', message: 'The bundle app grew by 10.1 % to 1101 bytes.' },
    ]);
    expect(findings(1_100, 1_000)).toEqual([]);
  });

  it('says nothing without a record, and never divides by nothing', () => {
    expect(findings(5_000)).toEqual([]);
    expect(findings(5_000, 0)).toEqual([]);
  });
});
