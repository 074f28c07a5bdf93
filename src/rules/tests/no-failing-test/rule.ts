import { compareText, type RuleFinding } from '../../../core/finding.js';
import type { PackageShape } from '../../../config/shape.js';
import type { TestCase, TestRun } from '../../../tools/results.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { manifestPath, pointAt } from '../../shared/diagnostic.js';

/** Tests of the repository that fail as it is. */
export const rule = defineRule({
  meta: {
    id: 'tests/no-failing-test',
    title: 'Failing test',
    tier: 'critical',
    category: 'tests',
    severity: 'high',
    remediation: { by: 'executor' },
    references: [],
  },
  *check(context): Iterable<RuleFinding> {
    for (const member of context.shape.packages) {
      const tests = context.tools.tests.get(member.name);
      if (tests?.status !== 'measured' || tests.value.failed === 0) continue;
      const run = tests.value;
      const failed = run.cases.filter((test) => test.status === 'failed');
      if (failed.length === 0) yield unnamed(member, run);
      const sorted = [...failed].sort((a, b) => compareText(a.path, b.path) || compareText(a.name, b.name));
      for (const test of sorted) yield named(context, member, test, run);
    }
  },
});

/** Where a failure was seen more than once, nobody needs to ask whether it was chance. */
function repeated({ runs = 1 }: TestRun): readonly string[] {
  return runs > 1 ? [`It failed in each of ${runs} runs.`] : [];
}

function unnamed(member: PackageShape, run: TestRun): RuleFinding {
  return {
    path: manifestPath(member.directory),
    range: pointAt(1, 1),
    message: `${run.failed} of the tests of ${member.name} fail.`,
    remedy: 'Repair the code that they test, or the tests where they are wrong; never both at once.',
    confidence: 'high',
    evidence: [
      `${run.runner} says so, without names that can be read.`,
      ...repeated(run),
      ...run.tail.split('\n').slice(-3),
    ],
    anchor: `tests of ${member.name}`,
  };
}

function named(context: RuleContext, member: PackageShape, test: TestCase, run: TestRun): RuleFinding {
  const facts = context.facts.files.get(test.path);
  const known = facts?.tests.find((fact) => fact.title.join(' > ') === test.name);
  const first = test.message
    ?.split('\n')
    .find((line) => line.trim() !== '')
    ?.trim();
  return {
    path: facts === undefined ? manifestPath(member.directory) : test.path,
    range: known?.span.range ?? pointAt(1, 1),
    message: `The test “${test.name}” fails${first === undefined ? '' : `: ${first.slice(0, 200)}`}`,
    remedy: 'Repair the code that it tests, or the test where it is wrong; never both at once.',
    confidence: 'high',
    evidence: [`${run.runner} ran it in ${test.path === '' ? member.name : test.path}.`, ...repeated(run)],
    // The failure's text changes with data and time; the test's name is what stays.
    anchor: test.name,
    symbol: test.name,
    data: { package: member.name, test: test.name },
  };
}
