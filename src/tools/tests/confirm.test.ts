import { describe, expect, it } from '@jest/globals';
import type { TestCase, TestRun } from '../results.js';
import { confirmedRun } from './confirm.js';
import { listedRun } from './reading.js';

const one = (name: string, status: TestCase['status']): TestCase => ({ name, path: 'a.test.ts', status });
const listed = (...cases: readonly TestCase[]): TestRun => listedRun('jest', cases, 'boom');
const totals = (passed: number, failed: number): TestRun => ({
  ...{ runner: 'make', passed, failed, skipped: 0, listed: false, cases: [], tail: 'boom' },
});

describe('CM-02 a failing run is run again', () => {
  it('fails what failed in both runs and calls flaky what failed in one', () => {
    const first = listed(one('red', 'failed'), one('now and then', 'failed'), one('green', 'passed'));
    const second = listed(one('red', 'failed'), one('now and then', 'passed'), one('green', 'failed'));
    expect(confirmedRun(first, second)).toMatchObject({
      ...{ passed: 2, failed: 1, runs: 2, tail: 'boom' },
      cases: [one('red', 'failed'), one('now and then', 'passed'), one('green', 'passed')],
      flaky: [{ name: 'now and then' }, { name: 'green' }],
    });
  });

  it('keeps the tests of a file that could be loaded only once', () => {
    const broken = listed(one('(test file)', 'failed'));
    const whole = listed(one('a', 'passed'), one('b', 'passed'));
    for (const run of [confirmedRun(broken, whole), confirmedRun(whole, broken)]) {
      expect(run).toMatchObject({ passed: 2, failed: 0, flaky: [{ name: '(test file)' }] });
    }
  });

  it('goes by totals where no test is named', () => {
    expect(confirmedRun(totals(3, 1), totals(4, 0))).toMatchObject({
      ...{ passed: 4, failed: 0 },
      flaky: [{ name: '1 tests whose names are not known' }],
    });
    const red = confirmedRun(totals(3, 1), totals(2, 2));
    expect(red).toMatchObject({ failed: 1, runs: 2 });
    expect(red.flaky).toBeUndefined();
  });
});
