import { describe, expect, it } from '@jest/globals';
import type { Measured, TestCase, TestRun, ToolResults } from '../../tools/results.js';
import { inGateCase, type GateCaseOptions } from './testing/gate-case.js';
import { tests } from './tests.js';
import type { Verdict } from './verdict.js';

const FILES = { 'package.json': '{"name":"demo","private":true,"scripts":{"test":"node --test"}}' };

function run(...failing: readonly string[]): Pick<ToolResults, 'tests'> {
  const cases = ['one', 'two', 'three'].map((name): TestCase => ({
    name,
    path: 'a.test.js',
    status: failing.includes(name) ? 'failed' : 'passed',
  }));
  const value: TestRun = {
    ...{ runner: 'node', passed: 3 - failing.length, failed: failing.length, skipped: 0 },
    ...{ listed: true, cases, tail: failing.length > 0 ? 'not ok' : '' },
  };
  return { tests: new Map([['demo', { status: 'measured', value, by: 'node', durationMs: 1 }]]) };
}

function none(reason: string): Pick<ToolResults, 'tests'> {
  const measured: Measured<TestRun> = { status: 'not-measured', reason };
  return { tests: new Map([['demo', measured]]) };
}

function gate(
  before: Pick<ToolResults, 'tests'>,
  after: Pick<ToolResults, 'tests'>,
  options: Partial<GateCaseOptions> = {},
): Promise<Verdict> {
  return inGateCase(
    { files: FILES, change: { 'a.js': '' }, before: { tools: before }, after: { tools: after }, ...options },
    ({ input }) => Promise.resolve(tests(input)),
  );
}

describe('OR-06: existing tests pass', () => {
  it('passes with what the runs said as evidence', async () => {
    expect(await gate(run('one'), run('one'))).toEqual({
      status: 'pass',
      because: 'no test is worse than before, 2 pass',
      evidence: [
        { kind: 'command', command: 'npm run test (demo)', output: '2 passed, 1 failed, 0 skipped\nnot ok' },
      ],
    });
  });

  it('fails for a test that failed in no run before, and names it', async () => {
    const answer = await gate(run('one'), run('one', 'two'));
    expect(answer).toMatchObject({ status: 'fail' });
    expect(answer.because).toContain('demo: fails: a.test.js > two');
  });

  it('sets flaky tests aside and says so', async () => {
    const answer = await gate(run(), run('two'), { flaky: ['a.test.js > two'] });
    expect(answer).toMatchObject({ status: 'pass' });
    expect(answer.because).toContain('1 flaky test set aside');
  });

  it('takes tests that cannot be run any more for a failure', async () => {
    const answer = await gate(run(), none('node did not finish within 600 s and was stopped'));
    expect(answer).toMatchObject({ status: 'fail' });
    expect(answer.because).toContain('could not be checked after the change: node did not finish');
  });

  it('fails without tests where they are required, and has no answer where they are not', async () => {
    const nothing = none('there is no test command');
    expect(await gate(nothing, nothing)).toMatchObject({ status: 'fail' });
    const answer = await gate(nothing, nothing, { config: { session: { requireTests: false } } });
    expect(answer).toMatchObject({ status: 'not-measurable' });
    expect(answer.because).toContain('demo: there is no test command');
  });
});
