import { coverageOf, isBack, isFront } from '../../../reading/coverage.js';
import { testFiles } from '../../../reading/code.js';
import { commandOutput, fail, notMeasurable, pass, place, searched } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import { NODE_TEST, TEST_AUTOMATION } from '../references.js';

export const testsPass: Criterion = {
  id: 'testing/tests-pass',
  title: 'There are tests, and all of them pass',
  group: 'testing',
  severity: 'high',
  cost: 'medium',
  references: [TEST_AUTOMATION, NODE_TEST],
  plan: [
    'Add a runner and a first test of the most used code.',
    'Mend what fails, or the test where it is wrong.',
  ],
  evaluate: (subject) => {
    const results = [...subject.context.tools.tests.values()];
    const runs = results.flatMap((result) => (result.status === 'measured' ? [result] : []));
    const failed = runs.flatMap(({ value }) => value.cases.filter(({ status }) => status === 'failed'));
    const count = runs.reduce((sum, { value }) => sum + value.failed, 0);
    if (count > 0)
      return fail(
        `${count} tests fail`,
        failed.length > 0
          ? failed.map((item) => place(item.path, 1, `fails: ${item.name}`))
          : runs.map(({ by, value }) => commandOutput(by, value.tail)),
        count,
      );
    const files = testFiles(subject).filter(
      (path) => (subject.context.facts.files.get(path)?.tests.length ?? 0) > 0,
    );
    if (files.length === 0 && subject.context.facts.files.size > 0)
      return fail(
        'no test was found',
        [searched('tests of Jest, Vitest, Node, Mocha and Playwright', 'source files')],
        1,
      );
    const missing = results.find((result) => result.status === 'not-measured');
    if (missing?.status === 'not-measured') return notMeasurable(missing.reason);
    if (runs.length === 0) return notMeasurable('the tests were not run');
    return pass(
      'all tests pass',
      runs.map(({ by, value }) => commandOutput(by, `${value.passed} passed, ${value.skipped} skipped`)),
    );
  },
};

export const backendCoverage: Criterion = {
  id: 'testing/backend-coverage',
  title: 'Lines of the back end are covered to the limit',
  group: 'testing',
  severity: 'medium',
  cost: 'large',
  references: [TEST_AUTOMATION],
  plan: ['Take the files with the most uncovered lines first.', 'Test behaviour at their public interface.'],
  evaluate: (subject) => coverageOf(subject, (member) => isBack(subject, member), 'a back end'),
};

export const frontendCoverage: Criterion = {
  id: 'testing/frontend-coverage',
  title: 'Lines of the front end are covered to the limit',
  group: 'testing',
  severity: 'medium',
  cost: 'large',
  references: [TEST_AUTOMATION],
  plan: ['Test what a user sees and does, component by component, the most used first.'],
  evaluate: (subject) => coverageOf(subject, isFront, 'a front end'),
};
