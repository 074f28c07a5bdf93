import type { PackageShape, RepositoryShape } from '../../config/shape.js';
import { isSettled } from '../../tools/measured.js';
import type { ToolResults } from '../../tools/results.js';
import { CHECK_KINDS, type CheckKind } from '../ports.js';
import { failingTests, ofPackages, testKey, type Checks } from './compare.js';

/** Runs some checks of some packages in the worktree as it is now. */
export type RunChecks = (packages: readonly string[], kinds: readonly CheckKind[]) => Promise<Checks>;

export interface Baseline {
  readonly checks: Checks;
  /** Tests that pass and fail on the same code. */
  readonly flaky: ReadonlySet<string>;
  /** Tests that fail on the base in every run. */
  readonly failures: readonly string[];
  /** Test runs of the base that failed as a whole without naming tests. */
  readonly redPackages: readonly string[];
}

/** Packages that have such a tool although the scan did not measure it: its tier was not due, or time was over. */
export function unmeasured(
  shape: RepositoryShape,
  checks: Checks,
  names: readonly string[],
  kind: CheckKind,
): readonly string[] {
  const hasTool: Readonly<Record<CheckKind, (entry: PackageShape) => boolean>> = {
    tests: ({ commands, testRunner }) => commands.test !== undefined || testRunner !== undefined,
    types: ({ commands, tsconfig }) => commands.typecheck !== undefined || tsconfig !== undefined,
    lint: ({ commands, linter }) => commands.lint !== undefined || linter !== undefined,
  };
  return shape.packages
    .filter(
      (entry) =>
        names.includes(entry.name) && hasTool[kind](entry) && !isSettled(checks[kind].get(entry.name)),
    )
    .map((entry) => entry.name);
}

function merge(first: Checks, second: Checks): Checks {
  return {
    tests: new Map([...first.tests, ...second.tests]),
    types: new Map([...first.types, ...second.types]),
    lint: new Map([...first.lint, ...second.lint]),
  };
}

/** Keys of tests that failed in one run and did not in another run of the same code. */
export function disagreeing(runs: readonly Checks[]): ReadonlySet<string> {
  const seen = new Map<string, Set<boolean>>();
  for (const run of runs) {
    for (const measured of run.tests.values()) {
      if (measured.status !== 'measured') continue;
      const failing = new Set(failingTests(measured.value));
      for (const test of measured.value.cases) {
        const key = testKey(test);
        seen.set(key, (seen.get(key) ?? new Set()).add(failing.has(key)));
      }
    }
  }
  return new Set([...seen].filter(([, outcomes]) => outcomes.size > 1).map(([key]) => key));
}

/** Keys of tests that the scan saw fail and pass on the same code. */
function flakyInScan(checks: Checks): readonly string[] {
  return [...checks.tests.values()].flatMap((measured) =>
    measured.status === 'measured' ? (measured.value.flaky ?? []).map(testKey) : [],
  );
}

function redPackages(checks: Checks): readonly string[] {
  return [...checks.tests]
    .filter(([, run]) => run.status === 'measured' && run.value.failed > 0)
    .map(([name]) => name);
}

/**
 * The state before the change: what the scan measured already, completed for the affected packages;
 * failing tests run again, so that flaky ones are known before anything is blamed on the change.
 */
export async function takeBaseline(request: {
  readonly shape: RepositoryShape;
  readonly packages: readonly string[];
  readonly measured: ToolResults;
  readonly runs: number;
  readonly run: RunChecks;
  /** Of other packages, taken on the same code: is completed, and not taken again. */
  readonly earlier?: Baseline;
}): Promise<Baseline> {
  const { packages, run, earlier } = request;
  let checks = ofPackages(request.measured, packages);
  if (earlier !== undefined) checks = merge(checks, earlier.checks);
  for (const kind of CHECK_KINDS) {
    const missing = unmeasured(request.shape, checks, packages, kind);
    if (missing.length > 0) checks = merge(checks, await run(missing, [kind]));
  }
  const red = redPackages(checks);
  const repeats = [checks];
  const unsettled = red.filter((name) => earlier?.checks.tests.has(name) !== true);
  for (let index = 1; index < request.runs && unsettled.length > 0; index += 1)
    repeats.push(await run(unsettled, ['tests']));
  const flaky = new Set([...(earlier?.flaky ?? []), ...disagreeing(repeats), ...flakyInScan(checks)]);
  const failures = [...checks.tests.values()]
    .flatMap((measured) => (measured.status === 'measured' ? failingTests(measured.value) : []))
    .filter((key) => !flaky.has(key));
  const unnamed = red.filter((name) => {
    const measured = checks.tests.get(name);
    return measured?.status === 'measured' && failingTests(measured.value).length < measured.value.failed;
  });
  return { checks, flaky, failures, redPackages: unnamed };
}

/** Why nobody could vouch for a change in these packages, or undefined when tests ran (safety rule 5). */
export function withoutTests(checks: Checks, packages: readonly string[]): string | undefined {
  const reasons: string[] = [];
  for (const name of packages) {
    const measured = checks.tests.get(name);
    if (measured?.status === 'measured' && measured.value.passed + measured.value.failed > 0)
      return undefined;
    if (measured?.status === 'measured') reasons.push(`${name}: the test command ran no test`);
    else reasons.push(`${name}: ${measured?.reason ?? 'there is no test command'}`);
  }
  return reasons.length === 0 ? 'no package owns the files' : reasons.slice(0, 3).join('; ');
}

/** Packages whose tests fail on the base in every run: they cannot tell what a change does. */
export function redNow({ checks, flaky, redPackages: unnamed }: Baseline): ReadonlySet<string> {
  const named = [...checks.tests].flatMap(([name, measured]) =>
    measured.status === 'measured' && failingTests(measured.value).some((key) => !flaky.has(key))
      ? [name]
      : [],
  );
  return new Set([...named, ...unnamed]);
}

/** True when the compiler or the linter gave an answer for one of the packages. */
export function staticallyChecked(checks: Checks, packages: readonly string[]): boolean {
  return packages.some(
    (name) => checks.types.get(name)?.status === 'measured' || checks.lint.get(name)?.status === 'measured',
  );
}
