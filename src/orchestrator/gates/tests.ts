import type { RepositoryShape } from '../../config/shape.js';
import { regressions } from '../../session/checks/compare.js';
import { withoutTests } from '../../session/checks/baseline.js';
import type { Measured, TestRun } from '../../tools/results.js';
import { commandOutput, type Evidence } from '../scorecard/answer.js';
import type { GateInput } from './gate.js';
import { counted, some, verdict, type Verdict } from './verdict.js';

function said(run: Measured<TestRun>): string {
  if (run.status !== 'measured') return `no result: ${run.reason}`;
  const { passed, failed, skipped, tail } = run.value;
  const totals = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  return tail === '' ? totals : `${totals}\n${tail.slice(-600)}`;
}

/** The command that runs the tests of a package, for people. */
export function testCommand(shape: RepositoryShape, name: string): string {
  const command = shape.packages.find((entry) => entry.name === name)?.commands.test;
  return command === undefined ? `the tests of ${name}` : `${command.join(' ')} (${name})`;
}

/** The command of each package with what it said after the change. */
function runs({ shape, after }: GateInput): readonly Evidence[] {
  return [...after.tools.tests].map(([name, run]) => commandOutput(testCommand(shape, name), said(run)));
}

/** OR-06: existing tests pass. What ran before and cannot be run now is a failure, never a pass. */
export function tests(input: GateInput): Verdict {
  const { before, after, config, shape, flaky } = input;
  const worse = regressions(before.tools, after.tools, flaky).filter(({ kind }) => kind === 'tests');
  const evidence = runs(input);
  if (worse.length > 0) {
    const told = worse.map(({ package: name, message }) => `${name}: ${message}`);
    const problems = told.map((message) => commandOutput('comparison of the runs before and after', message));
    return verdict('fail', `tests are worse than before: ${some(told)}`, [...problems, ...evidence]);
  }
  const reason = withoutTests(
    after.tools,
    shape.packages.map(({ name }) => name),
  );
  if (reason !== undefined)
    return verdict(
      config.session.requireTests ? 'fail' : 'not-measurable',
      `no test vouches for it: ${reason}`,
      evidence,
    );
  const passed = [...after.tools.tests.values()].reduce(
    (sum, run) => sum + (run.status === 'measured' ? run.value.passed : 0),
    0,
  );
  const aside = flaky.size > 0 ? `; ${counted(flaky.size, 'flaky test')} set aside` : '';
  return verdict('pass', `no test is worse than before, ${passed} pass${aside}`, evidence);
}
