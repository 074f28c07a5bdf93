import { describe, expect, it } from '@jest/globals';
import { configSchema } from '../../config/schema.js';
import type { Finding } from '../../core/finding.js';
import { contextOf } from '../../rules/testing/context.js';
import { NO_TOOLS, type Measured, type ToolResults } from '../../tools/results.js';
import { worthTrying } from './worth-trying.js';

const found = contextOf({
  'package.json': '{"name":"root","private":true,"workspaces":["packages/*"]}',
  'packages/a/package.json': '{"name":"a","private":true}',
  'packages/b/package.json': '{"name":"b","private":true}',
  'packages/c/package.json': '{"name":"c","private":true}',
}).shape;
const shape = {
  ...found,
  packages: found.packages.map((entry) =>
    entry.name === 'b' || entry.name === 'c'
      ? { ...entry, commands: { test: ['npm', 'test'] } }
      : { ...entry, commands: {} },
  ),
};
const findingIn = (directory: string): Finding => ({
  ...{ rule: 'demo/x', tier: 'quality', category: 'dead-code', severity: 'low', package: '.' },
  ...{
    path: `packages/${directory}/x.ts`,
    message: 'm',
    remedy: 'r',
    confidence: 'high',
    evidence: [],
    anchor: 'x',
  },
  ...{ fingerprint: directory, remediation: { by: 'fixer', safety: 'safe' }, references: [] },
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
});
const run = { runner: 'x', passed: 1, failed: 0, skipped: 0, listed: false, cases: [], tail: '' };
const tools: ToolResults = {
  ...NO_TOOLS,
  tests: new Map([['c', { status: 'measured', value: run, by: 'x', durationMs: 1 }]]),
};
const order = (
  requireTests: boolean,
  directories: readonly string[],
  known: ToolResults = tools,
): readonly string[] =>
  worthTrying(directories.map(findingIn), known, {
    shape,
    config: configSchema.parse({ session: { requireTests } }),
  }).map((finding) => finding.fingerprint);

describe('CM-11 the findings that a session can do something about', () => {
  it('come first when tests have run for them, and not at all when nothing could ever vouch for them', () => {
    expect(order(true, ['a', 'b', 'c', 'a'])).toEqual(['c', 'b']);
  });

  it('may yet have tests that the scan had no time for, other than tests that cannot run', () => {
    const withB = (tests: Measured<never>): ToolResults => ({ ...tools, tests: new Map([['b', tests]]) });
    const failed: Measured<never> = { status: 'not-measured', reason: 'not installed' };
    expect(order(true, ['a', 'b'], withB({ ...failed, outOfTime: true }))).toEqual(['b']);
    expect(order(true, ['a', 'b', 'c'], withB(failed))).toEqual(['c']);
  });

  it('are all there when no tests are asked for, or when there is nothing better', () => {
    expect(order(false, ['a', 'b', 'c'])).toEqual(['c', 'b', 'a']);
    expect(order(true, ['a'])).toEqual(['a']);
  });
});
