import type { FileFacts, TestFact } from '../../facts/types.js';

type FilesByPath = ReadonlyMap<string, FileFacts>;

interface TestCount {
  readonly path: string;
  readonly title: string;
  active: number;
  assertions: number;
  statuses: number[];
}

function key(path: string, test: TestFact): string {
  return JSON.stringify([path, test.kind, ...test.title]);
}

function collect(files: FilesByPath, paths: ReadonlySet<string>): Map<string, TestCount> {
  const counts = new Map<string, TestCount>();
  for (const path of paths) {
    for (const test of files.get(path)?.tests ?? []) {
      const id = key(path, test);
      const entry = counts.get(id) ?? {
        path,
        title: test.title.join(' > '),
        active: 0,
        assertions: 0,
        statuses: [],
      };
      if (!test.skipped) entry.active += 1;
      entry.assertions += test.assertions;
      entry.statuses.push(...test.statuses);
      counts.set(id, entry);
    }
  }
  return counts;
}

function missing(before: readonly number[], after: readonly number[]): readonly number[] {
  const left = [...after];
  return before.filter((status) => {
    const at = left.indexOf(status);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function onlyCount(files: FilesByPath, path: string): number {
  return (files.get(path)?.tests ?? []).filter((test) => test.only).length;
}

/**
 * Every way in which a change makes the tests of the changed files weaker (safety rule 5): a test removed,
 * renamed away, skipped, asserting less, comparing fewer statuses, or the others switched off by `.only`.
 */
export function weakenedTests(
  before: FilesByPath,
  after: FilesByPath,
  changed: ReadonlySet<string>,
): readonly string[] {
  const problems: string[] = [];
  const now = collect(after, changed);
  for (const [id, test] of collect(before, changed)) {
    const found = now.get(id);
    if (found === undefined) problems.push(`${test.path}: "${test.title}" was removed or renamed`);
    else if (found.active < test.active) problems.push(`${test.path}: "${test.title}" is skipped or removed`);
    else if (found.assertions < test.assertions) problems.push(`${test.path}: "${test.title}" asserts less`);
    else if (missing(test.statuses, found.statuses).length > 0) {
      problems.push(`${test.path}: "${test.title}" no longer checks a status`);
    }
  }
  for (const path of changed) {
    if (onlyCount(after, path) > onlyCount(before, path))
      problems.push(`${path}: .only switches other tests off`);
  }
  return problems;
}

/** True for a file that holds tests or is named like one. */
export function isTestFile(path: string, facts: FileFacts | undefined): boolean {
  return (
    (facts?.tests.length ?? 0) > 0 ||
    /(?:^|\/)(?:__tests__|tests?|e2e|spec)\/|\.(?:test|spec|e2e)\.[cm]?[jt]sx?$/.test(path)
  );
}
