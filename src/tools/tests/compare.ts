import type { TestCase, TestRun } from '../results.js';

/** What changed between two runs of the same command. */
export interface TestComparison {
  /** Failing now, and not before: names of cases, or one sentence when only totals are known. */
  readonly newFailures: readonly TestCase[];
  readonly fixed: readonly TestCase[];
  readonly stillFailing: readonly TestCase[];
  /** Ran before and does not exist, or is skipped, now: a test that was weakened (safety rule 5). */
  readonly lost: readonly TestCase[];
  /** Ran in neither state before. */
  readonly added: readonly TestCase[];
  /** False when a run only has totals; `newFailures` and `lost` then hold one case that says so. */
  readonly exact: boolean;
}

/** Same-named tests of one file are told apart by their order. */
export function caseKeys(run: TestRun): ReadonlyMap<string, TestCase> {
  const keys = new Map<string, TestCase>();
  const seen = new Map<string, number>();
  for (const test of run.cases) {
    const base = `${test.path}\n${test.name}`;
    const occurrence = seen.get(base) ?? 0;
    seen.set(base, occurrence + 1);
    keys.set(`${base}\n${occurrence}`, test);
  }
  return keys;
}

function totalCase(name: string, status: TestCase['status']): TestCase {
  return { name, path: '', status };
}

function compareTotals(before: TestRun, after: TestRun): TestComparison {
  const more = after.failed - before.failed;
  const gone = before.passed + before.failed - (after.passed + after.failed);
  return {
    newFailures: more > 0 ? [totalCase(`${more} more failing tests, names unknown`, 'failed')] : [],
    fixed: more < 0 ? [totalCase(`${-more} fewer failing tests, names unknown`, 'passed')] : [],
    stillFailing: [],
    lost: gone > 0 ? [totalCase(`${gone} fewer tests run, names unknown`, 'skipped')] : [],
    added: gone < 0 ? [totalCase(`${-gone} more tests run, names unknown`, 'passed')] : [],
    exact: false,
  };
}

/** Compares a run with the one before a change. */
export function compareTestRuns(before: TestRun, after: TestRun): TestComparison {
  if (!before.listed || !after.listed) return compareTotals(before, after);
  const old = caseKeys(before);
  const now = caseKeys(after);
  const ran = (test: TestCase | undefined): boolean => test?.status === 'passed' || test?.status === 'failed';
  const present = [...now.entries()];
  return {
    newFailures: present
      .filter(([key, test]) => test.status === 'failed' && old.get(key)?.status !== 'failed')
      .map(second),
    fixed: present
      .filter(([key, test]) => test.status === 'passed' && old.get(key)?.status === 'failed')
      .map(second),
    stillFailing: present
      .filter(([key, test]) => test.status === 'failed' && old.get(key)?.status === 'failed')
      .map(second),
    lost: [...old.entries()].filter(([key, test]) => ran(test) && !ran(now.get(key))).map(second),
    added: present.filter(([key, test]) => ran(test) && !old.has(key)).map(second),
    exact: true,
  };
}

function second<T>(entry: readonly [string, T]): T {
  return entry[1];
}

/** Cases of repeated runs of the same code. */
export interface RunClassification {
  /** Failed in every run. */
  readonly failing: readonly TestCase[];
  /** Failed in some runs and passed in others; never to be blamed on a change. */
  readonly flaky: readonly TestCase[];
  readonly passing: number;
  /** False when a run only has totals: then nothing can be called flaky by name. */
  readonly exact: boolean;
}

/** Tells failing from flaky tests over repeated runs of one state of the code. */
export function classifyRuns(runs: readonly TestRun[]): RunClassification {
  const seen = new Map<string, { test: TestCase; failed: number; passed: number }>();
  for (const run of runs) {
    for (const [key, test] of caseKeys(run)) {
      const entry = seen.get(key) ?? { test, failed: 0, passed: 0 };
      if (test.status === 'failed') {
        entry.failed += 1;
        entry.test = test;
      } else if (test.status === 'passed') entry.passed += 1;
      seen.set(key, entry);
    }
  }
  const entries = [...seen.values()];
  // A file that could not be loaded once leaves its cases out of that run: absent is not passed, but not stable either.
  const stable = (entry: { failed: number }): boolean => entry.failed === runs.length;
  return {
    failing: entries.filter((entry) => entry.failed > 0 && stable(entry)).map((entry) => entry.test),
    flaky: entries.filter((entry) => entry.failed > 0 && !stable(entry)).map((entry) => entry.test),
    passing: entries.filter((entry) => entry.failed === 0 && entry.passed > 0).length,
    exact: runs.every((run) => run.listed),
  };
}
