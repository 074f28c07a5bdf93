import { plainText } from '../output.js';

/** Totals that a runner printed for people. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Closing lines of known runners; a monorepo's run prints one for each package, so they are added up. */
const SUMMARIES: readonly { readonly line: RegExp; readonly key?: keyof Totals }[] = [
  // Jest: `Tests: 1 failed, 2 skipped, 3 passed, 6 total`; Vitest: `Tests  1 failed | 3 passed (4)`.
  { line: /(?:^|\s)Tests:?\s+(?=.*(?:\b\d+ total\b|\(\d+\)))/ },
  // node:test, TAP and spec.
  { line: /(?:^|\s)(?:#|ℹ) pass (\d+)\s*$/, key: 'passed' },
  { line: /(?:^|\s)(?:#|ℹ) fail (\d+)\s*$/, key: 'failed' },
  { line: /(?:^|\s)(?:#|ℹ) (?:skipped|todo) (\d+)\s*$/, key: 'skipped' },
  // Mocha and AVA.
  { line: /^\s*(\d+) passing\b/, key: 'passed' },
  { line: /^\s*(\d+) failing\b/, key: 'failed' },
  { line: /^\s*(\d+) pending\b/, key: 'skipped' },
  { line: /^\s*(\d+) tests? passed\b/, key: 'passed' },
  { line: /^\s*(\d+) tests? failed\b/, key: 'failed' },
  // Bun.
  { line: /^\s*(\d+) pass\s*$/, key: 'passed' },
  { line: /^\s*(\d+) fail\s*$/, key: 'failed' },
  { line: /^\s*(\d+) skip\s*$/, key: 'skipped' },
];

const PARTS: readonly { readonly part: RegExp; readonly key: keyof Totals }[] = [
  { part: /(\d+) passed/, key: 'passed' },
  { part: /(\d+) failed/, key: 'failed' },
  { part: /(\d+) (?:skipped|todo)/, key: 'skipped' },
];

/** Adds up the closing lines; undefined when no runner said how many tests it ran. */
export function parseTotals(output: string): Totals | undefined {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  let seen = false;
  for (const line of plainText(output).split('\n')) {
    if (line.length > 400) continue;
    for (const summary of SUMMARIES) {
      const match = summary.line.exec(line);
      if (match === null) continue;
      seen = true;
      if (summary.key !== undefined) totals[summary.key] += Number(match[1]);
      else {
        for (const { part, key } of PARTS) totals[key] += Number(part.exec(line)?.[1] ?? 0);
      }
      break;
    }
  }
  return seen ? totals : undefined;
}
