import { describe, expect, it } from '@jest/globals';
import type { Diagnostic, Measured, TestRun } from '../../tools/results.js';
import { contextOf } from '../../rules/testing/context.js';
import { affectedPackages } from './affected-packages.js';
import { isAllowed } from './allowed-processes.js';
import { redNow, withoutTests } from './baseline.js';
import { regressions, testKey, type Checks } from './compare.js';

const measured = <T>(value: T): Measured<T> => ({ status: 'measured', value, by: 'x', durationMs: 1 });
function run(passed: readonly string[], failed: readonly string[] = [], listed = true): Measured<TestRun> {
  const cases = [
    ...passed.map((name) => ({ name, path: 't.ts', status: 'passed' as const })),
    ...failed.map((name) => ({ name, path: 't.ts', status: 'failed' as const })),
  ];
  return measured({
    runner: 'x',
    passed: passed.length,
    failed: failed.length,
    skipped: 0,
    listed,
    cases: listed ? cases : [],
    tail: '',
  });
}
const checks = (tests: Measured<TestRun>, types: readonly Diagnostic[] = []): Checks => ({
  tests: new Map([['.', tests]]),
  types: new Map([['.', measured(types)]]),
  lint: new Map(),
});
const error = (line: number, message = 'No x'): Diagnostic => ({
  code: 'TS2304',
  message,
  path: 'a.ts',
  line,
  column: 1,
  severity: 'error',
  fixable: false,
});
const NONE: ReadonlySet<string> = new Set();

describe('CM-15 tests before and after', () => {
  it('tells new failures from those that were there and from flaky ones', () => {
    const before = checks(run(['a', 'b'], ['old']));
    expect(regressions(before, checks(run(['a', 'b'], ['old'])), NONE)).toEqual([]);
    expect(regressions(before, checks(run(['a'], ['old', 'b'])), NONE)).toMatchObject([
      { tests: ['t.ts > b'] },
    ]);
    expect(regressions(before, checks(run(['a'], ['old', 'b'])), new Set(['t.ts > b']))).toEqual([]);
  });

  it('safety rule 5: fewer tests, or a run that did not happen, is a failure', () => {
    const before = checks(run(['a', 'b']));
    expect(regressions(before, checks(run(['a'])), NONE)).toHaveLength(1);
    const none: Measured<TestRun> = { status: 'not-measured', reason: 'it hung' };
    expect(regressions(before, checks(none), NONE)[0]?.message).toContain('it hung');
    expect(regressions(before, { ...checks(run(['a', 'b'])), tests: new Map() }, NONE)).toHaveLength(1);
  });

  it('compares totals when the runner names no tests', () => {
    const before = checks(run(['a', 'b'], [], false));
    expect(regressions(before, checks(run(['a'], ['b'], false)), NONE)).toHaveLength(1);
  });

  it('knows a type error again that moved, and one more of the same kind', () => {
    const before = checks(run(['a']), [error(3)]);
    expect(regressions(before, checks(run(['a']), [error(9)]), NONE)).toEqual([]);
    expect(regressions(before, checks(run(['a']), [error(3), error(9)]), NONE)).toHaveLength(1);
  });

  it('takes only executed tests for a voucher', () => {
    expect(withoutTests(checks(run(['a'])), ['.'])).toBeUndefined();
    expect(withoutTests(checks(run([])), ['.'])).toContain('ran no test');
    expect(withoutTests(checks({ status: 'not-measured', reason: 'no dependencies' }), ['.'])).toContain(
      'no dependencies',
    );
    expect(withoutTests({ ...checks(run(['a'])), tests: new Map() }, ['.'])).toContain('no test command');
  });
});

describe('CM-15 packages that a change can break', () => {
  it('are its owner, all dependents and the root', () => {
    const { shape } = contextOf({
      'package.json': '{"name":"root","private":true,"workspaces":["packages/*"]}',
      'packages/a/package.json': '{"name":"a"}',
      'packages/b/package.json': '{"name":"b","dependencies":{"a":"*"}}',
      'packages/c/package.json': '{"name":"c","devDependencies":{"b":"*"}}',
      'packages/d/package.json': '{"name":"d"}',
    });
    expect(affectedPackages(shape, ['packages/a/x.ts'])).toEqual(['a', 'b', 'c', 'root']);
    expect(affectedPackages(shape, ['packages/d/x.ts'])).toEqual(['d', 'root']);
  });
});

describe('CM-12 commands come from an allow-list', () => {
  const allow = { commands: [['make', 'check']], roots: ['/tree'], cwdRoots: ['/tree'] };
  it.each([
    [['make', 'check', '-j2']],
    [['npm', 'run', 'test']],
    [['pnpm', 'audit', '--json']],
    [['/tree/node_modules/.bin/jest', '--json']],
    [['node', '--test']],
    [['node', '/tree/node_modules/x/cli.js']],
    [['tsc', '--noEmit']],
  ])('%j runs', (command) => {
    expect(isAllowed(command, allow)).toBe(true);
  });
  it.each([
    [['make', 'deploy']],
    [['sh', '-c', 'npm test']],
    [['curl', 'https://example.com']],
    [['git', 'push']],
    [['npm', 'publish']],
    [['npx', 'something']],
    [['node', '-e', '1']],
    [['/elsewhere/node_modules/.bin/jest']],
    [[]],
  ])('%j does not', (command) => {
    expect(isAllowed(command, allow)).toBe(false);
  });
});

describe('CM-15 failures of the base', () => {
  const checks: Checks = {
    tests: new Map([
      ['green', run(['a'])],
      ['red', run(['b'], ['c'])],
    ]),
    types: new Map(),
    lint: new Map(),
  };
  const baseline = { checks, flaky: new Set<string>(), failures: [], redPackages: ['unnamed'] };

  it('stop the work in their own packages only, and not when they are flaky', () => {
    expect([...redNow(baseline)].sort()).toEqual(['red', 'unnamed']);
    const measured = checks.tests.get('red');
    const cases = measured?.status === 'measured' ? measured.value.cases : [];
    expect([...redNow({ ...baseline, flaky: new Set(cases.map(testKey)) })]).toEqual(['unnamed']);
  });
});
