import type { TestCase, TestRun } from '../results.js';

/** How much of a failure's text is kept: enough to tell one failure from another. */
const MAX_MESSAGE = 2_000;

/** A failure's text without colours, cut to a readable length. */
export function failureText(text: string, plain: (text: string) => string): string {
  return plain(text).trim().slice(0, MAX_MESSAGE);
}

/** A run with every case known; the totals are counted from the cases. */
export function listedRun(runner: string, cases: readonly TestCase[], tail: string): TestRun {
  const count = (...statuses: readonly TestCase['status'][]): number =>
    cases.filter((test) => statuses.includes(test.status)).length;
  const failed = count('failed');
  return {
    runner,
    passed: count('passed'),
    failed,
    skipped: count('skipped', 'todo'),
    listed: true,
    cases,
    tail: failed > 0 ? tail : '',
  };
}
