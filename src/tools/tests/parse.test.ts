import { describe, expect, it } from '@jest/globals';
import type { TestCase, TestRun } from '../results.js';
import { classifyRuns, compareTestRuns } from './compare.js';
import { FILE_CASE, parseJest, RUN_CASE } from './parse-jest.js';
import { parseMocha } from './parse-mocha.js';
import { parseNode } from './parse-node.js';
import { parseTotals } from './parse-totals.js';
import { listedRun } from './reading.js';

function jest(...results: readonly object[]): string {
  return JSON.stringify({ success: true, testResults: results });
}

describe('CM-02 test reports', () => {
  it('reads Jest and Vitest, a file that could not be loaded included', () => {
    const output = jest(
      {
        ...{ name: '/r/a.test.ts', status: 'failed', message: '' },
        assertionResults: [
          { ancestorTitles: ['math', 'add'], title: 'works', status: 'passed', duration: 3 },
          {
            ancestorTitles: [],
            title: 'fails',
            status: 'failed',
            failureMessages: ['\u001b[31mboom\u001b[0m'],
          },
          { ancestorTitles: [], title: 'later', status: 'todo' },
          { ancestorTitles: [], title: 'off', status: 'pending' },
        ],
      },
      { name: '/r/b.test.ts', status: 'failed', message: 'SyntaxError: x', assertionResults: [] },
    );
    expect(parseJest(output, '/r', '/r')).toEqual([
      { name: 'math > add > works', path: 'a.test.ts', status: 'passed', durationMs: 3 },
      { name: 'fails', path: 'a.test.ts', status: 'failed', message: 'boom' },
      { name: 'later', path: 'a.test.ts', status: 'todo' },
      { name: 'off', path: 'a.test.ts', status: 'skipped' },
      { name: FILE_CASE, path: 'b.test.ts', status: 'failed', message: 'SyntaxError: x' },
    ]);
  });

  it('does not pass a run that failed outside of its tests', () => {
    const passing = {
      name: '/r/a.test.ts',
      status: 'passed',
      assertionResults: [{ title: 'ok', status: 'passed' }],
    };
    const cases = parseJest(JSON.stringify({ success: false, testResults: [passing] }), '/r', '/r');
    expect(cases?.map((test) => [test.name, test.status])).toEqual([
      ['ok', 'passed'],
      [RUN_CASE, 'failed'],
    ]);
  });

  it('reads Mocha with pending tests and failing hooks', () => {
    const of = (title: string): object => ({ title, fullTitle: `s ${title}`, file: '/r/a.js', err: {} });
    const hook = {
      title: '"before each" hook',
      fullTitle: 's "before each" hook',
      file: '/r/a.js',
      err: { message: 'no db' },
    };
    const output = JSON.stringify({
      stats: { tests: 2 },
      tests: [of('one'), of('two')],
      pending: [of('two')],
      failures: [hook],
      passes: [],
    });
    expect(parseMocha(`banner\n${output}`, '/r', '/r')?.map((test) => test.status)).toEqual([
      'passed',
      'skipped',
      'failed',
    ]);
  });

  it('reads no report out of half a one', () => {
    expect(parseJest(jest({ name: 'a' }), '/r', '/r')).toBeUndefined();
    expect(parseJest('{"testResults": [', '/r', '/r')).toBeUndefined();
    expect(parseMocha('{"stats": {}}', '/r', '/r')).toBeUndefined();
    // Every event is there but the last one: the run was cut off.
    expect(
      parseNode('{"type":"test:pass","name":"a","file":"/r/a.js","nesting":0}\n', '/r', '/r'),
    ).toBeUndefined();
  });

  it('adds up the closing lines of several packages', () => {
    const output =
      'a:test: Tests:       1 failed, 2 skipped, 3 passed, 6 total\nb:test:       Tests  4 passed (4)\nc: ℹ pass 5\nc: ℹ fail 0\n';
    expect(parseTotals(output)).toEqual({ passed: 12, failed: 1, skipped: 2 });
    expect(parseTotals('  12 passing (3s)\n  1 failing\n')).toEqual({ passed: 12, failed: 1, skipped: 0 });
    expect(parseTotals('Everything is fine, all tests passed\n')).toBeUndefined();
  });
});

function run(...cases: readonly (readonly [string, TestCase['status']])[]): TestRun {
  return listedRun(
    'jest',
    cases.map(([name, status]) => ({ name, path: 'a.test.ts', status })),
    'tail',
  );
}

describe('CM-15 tests before and after', () => {
  it('tells new failures from old ones, and lost tests from passing ones', () => {
    const before = run(['a', 'passed'], ['b', 'failed'], ['c', 'passed'], ['d', 'passed'], ['f', 'failed']);
    const after = run(['a', 'failed'], ['b', 'failed'], ['c', 'skipped'], ['e', 'passed'], ['f', 'passed']);
    const names = (cases: readonly TestCase[]): readonly string[] => cases.map((test) => test.name);
    const compared = compareTestRuns(before, after);
    expect(names(compared.newFailures)).toEqual(['a']);
    expect(names(compared.stillFailing)).toEqual(['b']);
    expect(names(compared.fixed)).toEqual(['f']);
    expect(names(compared.lost)).toEqual(['c', 'd']);
    expect(names(compared.added)).toEqual(['e']);
  });

  it('sees one of two tests with the same name go', () => {
    expect(compareTestRuns(run(['a', 'passed'], ['a', 'passed']), run(['a', 'passed'])).lost).toHaveLength(1);
  });

  it('compares totals when names are unknown, and says so', () => {
    const totals = (passed: number, failed: number): TestRun => ({ ...run(), passed, failed, listed: false });
    const compared = compareTestRuns(totals(5, 0), totals(3, 1));
    expect([compared.exact, compared.newFailures.length, compared.lost.length]).toEqual([false, 1, 1]);
  });

  it('calls a test flaky only when it both failed and did not', () => {
    const classified = classifyRuns([
      run(['a', 'failed'], ['b', 'failed'], ['c', 'passed']),
      run(['a', 'failed'], ['b', 'passed'], ['c', 'passed']),
    ]);
    expect(classified.failing.map((test) => test.name)).toEqual(['a']);
    expect(classified.flaky.map((test) => test.name)).toEqual(['b']);
    expect(classified.passing).toBe(1);
  });
});
