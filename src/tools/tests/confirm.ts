import type { TestCase, TestRun } from '../results.js';
import { caseKeys } from './compare.js';
import { listedRun } from './reading.js';

const executed = (run: TestRun): number => run.passed + run.failed;

function confirmedTotals(first: TestRun, second: TestRun): TestRun {
  if (second.failed > 0) return { ...first, runs: 2 };
  const name = `${first.failed} tests whose names are not known`;
  return { ...second, runs: 2, flaky: [{ name, path: '', status: 'failed' }] };
}

/** Two runs of the same code as one: a test fails that failed in both; one that failed in one of them is flaky. */
export function confirmedRun(first: TestRun, second: TestRun): TestRun {
  if (!first.listed || !second.listed) return confirmedTotals(first, second);
  const [before, after] = [caseKeys(first), caseKeys(second)];
  const fails = (key: string): boolean =>
    before.get(key)?.status === 'failed' && after.get(key)?.status === 'failed';
  const flaky = [...new Map([...before, ...after])].flatMap(([key]): readonly TestCase[] => {
    const failed = [before.get(key), after.get(key)].find((test) => test?.status === 'failed');
    return failed === undefined || fails(key) ? [] : [failed];
  });
  // A file that could not be loaded leaves its tests out of one of the runs.
  const fuller = executed(first) > executed(second) ? before : after;
  const cases = [...fuller].map(([key, test]): TestCase =>
    test.status === 'failed' && !fails(key) ? { name: test.name, path: test.path, status: 'passed' } : test,
  );
  return { ...listedRun(first.runner, cases, first.tail), runs: 2, flaky };
}
