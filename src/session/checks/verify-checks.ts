import { CHECK_KINDS, type CheckKind } from '../ports.js';
import { disagreeing, type Baseline, type RunChecks } from './baseline.js';
import { ofKinds, ofPackages, regressions, type Checks, type Regression } from './compare.js';

export interface VerifyResult {
  readonly checks: Checks;
  readonly regressions: readonly Regression[];
  /** Found flaky while verifying. */
  readonly flaky: ReadonlySet<string>;
}

/** The same checks as the baseline on base plus change; a new failure must repeat before it counts. */
export async function verifyChecks(
  baseline: Pick<Baseline, 'checks' | 'flaky'>,
  packages: readonly string[],
  runs: number,
  run: RunChecks,
  kinds: readonly CheckKind[] = CHECK_KINDS,
): Promise<VerifyResult> {
  const before = ofKinds(ofPackages(baseline.checks, packages), kinds);
  let checks = await run(packages, kinds);
  let flaky: ReadonlySet<string> = baseline.flaky;
  const repeats = [checks];
  let found = regressions(before, checks, flaky);
  for (let index = 1; index < Math.max(2, runs); index += 1) {
    const failing = [
      ...new Set(found.filter((entry) => entry.kind === 'tests').map((entry) => entry.package)),
    ];
    if (failing.length === 0) break;
    const again = await run(failing, ['tests']);
    repeats.push(again);
    flaky = new Set([...flaky, ...disagreeing(repeats)]);
    checks = { ...checks, tests: new Map([...checks.tests, ...again.tests]) };
    found = regressions(before, checks, flaky);
  }
  return { checks, regressions: found, flaky };
}
