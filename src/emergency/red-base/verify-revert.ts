import type { TestRun } from '../../tools/results.js';
import { testKey, type Checks } from '../../session/checks/compare.js';
import type { Baseline, RunChecks } from '../../session/checks/baseline.js';
import { verifyChecks } from '../../session/checks/verify-checks.js';
import { notPassing, targetName, type Target } from './targets.js';

export type RevertProof =
  | {
      readonly status: 'holds';
      readonly checks: Checks;
      /** Passing tests that the culprit had added and that its revert takes away. */
      readonly lostTests: readonly string[];
    }
  | { readonly status: 'refused'; readonly reason: string };

function passing(run: TestRun): readonly string[] {
  return run.cases.filter((test) => test.status === 'passed').map(testKey);
}

function withoutFiles(run: TestRun, touched: ReadonlySet<string>): TestRun {
  if (!run.listed) return run;
  const cases = run.cases.filter((test) => test.status === 'failed' || !touched.has(test.path));
  const dropped = run.cases.length - cases.length;
  return { ...run, cases, passed: Math.max(0, run.passed - dropped) };
}

/** Passing tests of the base that the result does not run any more, by whether the revert explains it. */
function lost(
  before: Checks['tests'],
  after: Checks['tests'],
  touched: ReadonlySet<string>,
): { readonly explained: readonly string[]; readonly unexplained: readonly string[] } {
  const explained: string[] = [];
  const unexplained: string[] = [];
  for (const [name, first] of before) {
    const second = after.get(name);
    if (first.status !== 'measured' || second?.status !== 'measured') continue;
    if (!first.value.listed || !second.value.listed) continue;
    const there = new Set(second.value.cases.map(testKey));
    const paths = new Map(first.value.cases.map((test) => [testKey(test), test.path]));
    for (const key of passing(first.value)) {
      if (there.has(key)) continue;
      (touched.has(paths.get(key) ?? '') ? explained : unexplained).push(key);
    }
  }
  return { explained, unexplained };
}

/**
 * Runs all tests of all packages, and the types, on the reverted tree: what the culprit broke passes again and
 * nothing else is worse. A revert may take back tests that the culprit itself brought; no other test may go.
 */
export async function verifyRevert(request: {
  readonly baseline: Baseline;
  readonly packages: readonly string[];
  readonly runs: number;
  readonly run: RunChecks;
  readonly targets: readonly Target[];
  /** Paths that the revert changes. */
  readonly touched: ReadonlySet<string>;
}): Promise<RevertProof> {
  const { baseline, packages, touched, targets } = request;
  const tests = new Map(
    [...baseline.checks.tests].map(([name, measured]) => [
      name,
      measured.status === 'measured'
        ? { ...measured, value: withoutFiles(measured.value, touched) }
        : measured,
    ]),
  );
  const before = { checks: { ...baseline.checks, tests }, flaky: baseline.flaky };
  const result = await verifyChecks(before, packages, request.runs, request.run, ['tests', 'types']);
  const still = notPassing(result.checks.tests, targets);
  const [first] = still;
  if (first !== undefined) {
    const more = still.length > 1 ? ` and ${still.length - 1} more` : '';
    return {
      status: 'refused',
      reason: `the revert does not help: ${targetName(first)}${more} does not pass with it`,
    };
  }
  const [worse] = result.regressions;
  if (worse !== undefined)
    return {
      status: 'refused',
      reason: `the revert makes something else worse: ${worse.message} (${worse.package})`,
    };
  const gone = lost(baseline.checks.tests, result.checks.tests, touched);
  const [missing] = gone.unexplained;
  if (missing !== undefined)
    return { status: 'refused', reason: `with the revert ${missing} does not run any more` };
  return { status: 'holds', checks: result.checks, lostTests: gone.explained };
}
