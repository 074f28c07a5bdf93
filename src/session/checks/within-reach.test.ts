import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../core/finding.js';
import { contextOf } from '../../rules/testing/context.js';
import { NO_TOOLS, type Measured, type TestRun } from '../../tools/results.js';
import { withinReach } from './within-reach.js';

const found = contextOf({
  'package.json': '{"name":"root","private":true,"workspaces":["packages/*"]}',
  'packages/a/package.json': '{"name":"a","private":true}',
  'packages/b/package.json': '{"name":"b","private":true}',
  'packages/c/package.json': '{"name":"c","private":true}',
}).shape;
const shape = {
  ...found,
  packages: found.packages.map((entry) => ({
    ...entry,
    commands: entry.directory === '' ? {} : { test: ['npm', 'test'] },
  })),
};
const findingAt = (place: string): Finding => ({
  ...{ rule: 'demo/x', tier: 'quality', category: 'dead-code', severity: 'low', package: '.' },
  ...{ message: 'm', remedy: 'r', confidence: 'high', evidence: [], anchor: 'x', references: [] },
  ...{ path: `packages/${place}.ts`, fingerprint: place, remediation: { by: 'fixer', safety: 'safe' } },
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
});
const tested = (seconds: Readonly<Record<string, number>>): typeof NO_TOOLS => {
  const value = { runner: 'x', passed: 1, failed: 0, skipped: 0, listed: false, cases: [], tail: '' };
  const run = (durationMs: number): Measured<TestRun> => ({ status: 'measured', value, by: 'x', durationMs });
  return {
    ...NO_TOOLS,
    tests: new Map(Object.entries(seconds).map(([name, count]) => [name, run(count * 1000)])),
  };
};
const places = ['b/1', 'a/1', 'b/2', 'c/1', 'a/2'];
const reach = (known: typeof NO_TOOLS) => {
  const { within, beyond, packages } = withinReach(shape, places.map(findingAt), known);
  return {
    within: within.map((finding) => finding.fingerprint),
    beyond: beyond.map((finding) => finding.fingerprint),
    packages,
  };
};

describe('CM-11, CM-15 findings that one session takes up together', () => {
  it('are those of the first finding and of its package, in the order of work', () => {
    expect(reach(NO_TOOLS)).toEqual({
      within: ['b/1', 'b/2'],
      beyond: ['a/1', 'c/1', 'a/2'],
      packages: ['b', 'root'],
    });
  });

  it('reach into other packages when their checks are known and cheap', () => {
    expect(reach(tested({ a: 10, c: 61 }))).toEqual({
      within: ['b/1', 'a/1', 'b/2', 'a/2'],
      beyond: ['c/1'],
      packages: ['a', 'b', 'root'],
    });
  });

  it('count the costs of all packages that are added', () => {
    expect(reach(tested({ a: 40, b: 900, c: 40 })).packages).toEqual(['a', 'b', 'root']);
    expect(reach(tested({ a: 20, b: 900, c: 40 })).packages).toEqual(['a', 'b', 'c', 'root']);
  });

  it('are none when there are none', () => {
    expect(withinReach(shape, [], NO_TOOLS)).toEqual({ within: [], beyond: [], packages: [] });
  });
});
