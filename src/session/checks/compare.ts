import type { Diagnostic, Measured, TestCase, TestRun, ToolResults } from '../../tools/results.js';
import type { CheckKind } from '../ports.js';

/** What the checks of some packages said. */
export type Checks = Pick<ToolResults, CheckKind>;

export interface Regression {
  readonly kind: CheckKind;
  readonly package: string;
  readonly message: string;
  /** Keys of the tests that fail now and did not before; empty when the runner lists none. */
  readonly tests: readonly string[];
}

/** Identity of a test within its package. */
export function testKey(test: TestCase): string {
  return `${test.path} > ${test.name}`;
}

/** Keys of failing tests, as often as they fail. */
export function failingTests(run: TestRun): readonly string[] {
  return run.cases.filter((test) => test.status === 'failed').map(testKey);
}

function executed(run: TestRun): number {
  return run.passed + run.failed;
}

function extra(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const key of before) left.set(key, (left.get(key) ?? 0) + 1);
  return after.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function compareTests(
  name: string,
  before: TestRun,
  after: TestRun,
  flaky: ReadonlySet<string>,
): Regression[] {
  const found: Regression[] = [];
  const fresh = extra(failingTests(before), failingTests(after)).filter((key) => !flaky.has(key));
  for (const key of fresh)
    found.push({ kind: 'tests', package: name, message: `fails: ${key}`, tests: [key] });
  const listed = before.listed && after.listed;
  if (!listed && after.failed > before.failed && fresh.length === 0) {
    const message = `${after.failed} tests fail, ${before.failed} did before`;
    found.push({ kind: 'tests', package: name, message, tests: [] });
  }
  if (executed(after) < executed(before)) {
    const message = `${executed(after)} tests ran, ${executed(before)} did before`;
    found.push({ kind: 'tests', package: name, message, tests: [] });
  }
  return found;
}

function diagnosticKey(diagnostic: Diagnostic): string {
  return `${diagnostic.path}: ${diagnostic.code} ${diagnostic.message}`;
}

function compareDiagnostics(
  kind: 'types' | 'lint',
  name: string,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Regression[] {
  // Lines take no part: an edit above moves them.
  return extra(before.map(diagnosticKey), after.map(diagnosticKey)).map((key) => ({
    kind,
    package: name,
    message: key,
    tests: [],
  }));
}

function pairwise<T>(
  kind: CheckKind,
  before: ReadonlyMap<string, Measured<T>>,
  after: ReadonlyMap<string, Measured<T>>,
  compare: (name: string, before: T, after: T) => Regression[],
): Regression[] {
  const found: Regression[] = [];
  for (const [name, first] of before) {
    if (first.status !== 'measured') continue;
    const second = after.get(name);
    if (second?.status === 'measured') {
      found.push(...compare(name, first.value, second.value));
      continue;
    }
    const reason = second?.reason ?? 'it did not run';
    found.push({
      kind,
      package: name,
      message: `could not be checked after the change: ${reason}`,
      tests: [],
    });
  }
  return found;
}

/** What is worse after a change than before it. What was measured before and is not any more is worse too. */
export function regressions(
  before: Checks,
  after: Checks,
  flaky: ReadonlySet<string>,
): readonly Regression[] {
  return [
    ...pairwise('tests', before.tests, after.tests, (name, a, b) => compareTests(name, a, b, flaky)),
    ...pairwise('types', before.types, after.types, (name, a, b) => compareDiagnostics('types', name, a, b)),
    ...pairwise('lint', before.lint, after.lint, (name, a, b) => compareDiagnostics('lint', name, a, b)),
  ];
}

/** The checks of some packages only. */
export function ofPackages(checks: Checks, names: readonly string[]): Checks {
  const wanted = new Set(names);
  const pick = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...map].filter(([name]) => wanted.has(name)));
  return { tests: pick(checks.tests), types: pick(checks.types), lint: pick(checks.lint) };
}

/** The checks of some kinds only. */
export function ofKinds(checks: Checks, kinds: readonly CheckKind[]): Checks {
  return {
    tests: kinds.includes('tests') ? checks.tests : new Map(),
    types: kinds.includes('types') ? checks.types : new Map(),
    lint: kinds.includes('lint') ? checks.lint : new Map(),
  };
}
