import { failingTests, testKey, type Checks } from '../../session/checks/compare.js';
import type { Baseline } from '../../session/checks/baseline.js';
import type { TestRun } from '../../tools/results.js';
import { FILE_CASE, RUN_CASE } from '../../tools/tests/parse-jest.js';

/** A test that fails on the base branch, by its identity rather than by an exit code. */
export interface Target {
  readonly package: string;
  /** See `testKey`; null for a suite that fails without naming its tests. */
  readonly test: string | null;
}

/** What the tests of one commit say about the targets. */
export type Verdict =
  | { readonly status: 'red'; readonly failing: readonly Target[] }
  | { readonly status: 'green' }
  /** The tests cannot run there: nothing can be said, as with `git bisect skip`. */
  | { readonly status: 'unknown'; readonly reason: string };

/** The failing tests of a baseline, flaky ones set aside. */
export function targetsOf({ checks, flaky, redPackages }: Baseline): readonly Target[] {
  const targets: Target[] = [];
  for (const [name, measured] of checks.tests) {
    if (measured.status !== 'measured') continue;
    const failing = new Set(failingTests(measured.value).filter((key) => !flaky.has(key)));
    for (const test of failing) targets.push({ package: name, test });
    if (failing.size === 0 && redPackages.includes(name)) targets.push({ package: name, test: null });
  }
  return targets;
}

/** The target in words. */
export function targetName(target: Target): string {
  return target.test ?? `the tests of ${target.package}`;
}

/** `a > b` of a test key: the file that the test is in. */
function fileOf(key: string): string {
  return key.split(' > ', 1)[0] ?? '';
}

/** True for a failure that is no test of its own: the file or the whole run could not be loaded. */
function isWhole(key: string): boolean {
  return key.endsWith(` > ${FILE_CASE}`) || key.endsWith(` > ${RUN_CASE}`);
}

function statusOf(run: TestRun, key: string): 'failed' | 'passed' | 'absent' | 'unclear' {
  const cases = run.cases.filter((test) => testKey(test) === key);
  if (cases.some((test) => test.status === 'failed')) return 'failed';
  if (cases.some((test) => test.status === 'passed')) return 'passed';
  if (cases.length > 0) return 'unclear';
  // It may be missing because it was not written yet, or because something else kept it from running.
  const hindered = run.cases.some(
    (test) => test.status === 'failed' && (test.path === fileOf(key) || test.path === ''),
  );
  return hindered || !run.listed ? 'unclear' : 'absent';
}

/**
 * Whether the targets fail in these test runs. Another failure is none of the targets' business; a target that
 * is not there yet does not fail.
 */
export function judge(tests: Checks['tests'], targets: readonly Target[]): Verdict {
  const failing: Target[] = [];
  let unclear: string | undefined;
  for (const target of targets) {
    const measured = tests.get(target.package);
    if (measured?.status !== 'measured') {
      unclear ??= `${target.package}: ${measured?.reason ?? 'its tests did not run'}`;
      continue;
    }
    const run = measured.value;
    if (target.test === null) {
      if (run.failed > 0) failing.push(target);
      continue;
    }
    const status = statusOf(run, target.test);
    if (status === 'failed') failing.push(target);
    else if (status === 'unclear') unclear ??= `${targetName(target)} could not run`;
  }
  if (failing.length > 0) return { status: 'red', failing };
  return unclear === undefined ? { status: 'green' } : { status: 'unknown', reason: unclear };
}

/** Targets that do not pass in these runs: gone is not repaired (safety rule 5). */
export function notPassing(tests: Checks['tests'], targets: readonly Target[]): readonly Target[] {
  return targets.filter((target) => {
    const measured = tests.get(target.package);
    if (measured?.status !== 'measured') return true;
    const { value } = measured;
    const { test } = target;
    if (test === null) return value.failed > 0 || value.passed === 0;
    const status = statusOf(value, test);
    if (!isWhole(test)) return status !== 'passed';
    const inPlace = value.cases.some(
      (other) => other.status === 'passed' && (fileOf(test) === '' || other.path === fileOf(test)),
    );
    return status !== 'absent' || !inPlace;
  });
}
