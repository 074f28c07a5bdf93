import { describe, expect, it } from '@jest/globals';
import type { TestRun } from '../../../tools/results.js';
import { runRules } from '../../run.js';
import { contextOf } from '../../testing/context.js';
import { rule } from './rule.js';

const FILES = {
  'package.json': '{"name":"app"}',
  'a.test.ts': "describe('sum', () => {\n  it('adds', () => {\n    expect(1).toBe(2);\n  });\n});\n",
};
const RUN: TestRun = {
  ...{ runner: 'jest', passed: 1, failed: 1, skipped: 0, listed: true, tail: 'boom' },
  cases: [
    { name: 'sum > adds', path: 'a.test.ts', status: 'failed', message: 'expected 2\nat line 3' },
    { name: 'sum > works', path: 'a.test.ts', status: 'passed' },
  ],
};

function findings(value: TestRun): ReturnType<typeof runRules>['findings'] {
  const tests = new Map([['app', { status: 'measured', value, by: 'jest', durationMs: 1 } as const]]);
  return runRules([rule], contextOf(FILES, { tools: { tests } })).findings;
}

describe('CM-02 tests/no-failing-test', () => {
  it('reports each failing test where it stands', () => {
    expect(findings(RUN)).toMatchObject([
      {
        tier: 'critical',
        path: 'a.test.ts',
        symbol: 'sum > adds',
        range: { start: { line: 2 } },
        message: 'The test “sum > adds” fails: expected 2',
      },
    ]);
  });

  it('says when a second run has confirmed it, and nothing of what only one run saw', () => {
    expect(findings({ ...RUN, runs: 2 })[0]?.evidence).toContain('It failed in each of 2 runs.');
    const flaky = RUN.cases.slice(0, 1);
    const passed = flaky.map((test) => ({ ...test, status: 'passed' as const }));
    expect(findings({ ...RUN, failed: 0, cases: passed, flaky, runs: 2 })).toEqual([]);
  });

  it('reports a failing run whose tests are not listed once', () => {
    expect(findings({ ...RUN, failed: 3, listed: false, cases: [] })).toMatchObject([
      { path: 'package.json', message: '3 of the tests of app fail.' },
    ]);
  });

  it("keeps its fingerprint when only the failure's text changes", () => {
    const cases = RUN.cases.map((test) => ({ ...test, message: 'other' }));
    expect(findings({ ...RUN, cases })[0]?.fingerprint).toBe(findings(RUN)[0]?.fingerprint);
  });

  it('says nothing about passing tests and about tests that could not be run', () => {
    expect(findings({ ...RUN, failed: 0, cases: [] })).toEqual([]);
    const tests = new Map([['app', { status: 'not-measured', reason: 'hung' } as const]]);
    expect(runRules([rule], contextOf(FILES, { tools: { tests } })).findings).toEqual([]);
  });
});
