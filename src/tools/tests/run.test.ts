import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inFixture, type ToolFixtureOptions } from '../testing/tool-fixture.js';
import { runTests, type TestMeasurement } from './run.js';

function test(options: ToolFixtureOptions, script: string, coverage = false): Promise<TestMeasurement> {
  return inFixture(
    { ...options, manifest: { ...options.manifest, scripts: { test: script } } },
    async ({ root, tools, member }) => {
      const before = readdirSync(root);
      const result = await runTests(tools, { ...member, commands: { test: ['npm', 'test'] } }, { coverage });
      expect(readdirSync(root)).toEqual(before);
      return result;
    },
  );
}

const NODE_TESTS = {
  'src/sum.mjs':
    'export const sum = (a, b) => {\n  if (a > 100) {\n    return 100;\n  }\n  return a + b;\n};\n',
  'test/a.test.mjs': `import { describe, it } from 'node:test';
import assert from 'node:assert';
import { sum } from '../src/sum.mjs';
describe('sum', () => {
  it('adds', () => assert.equal(sum(1, 2), 3));
  it('is wrong', () => assert.equal(sum(1, 2), 4));
  it.skip('waits', () => {});
});
`,
  'test/b.test.mjs': "import '../src/missing.mjs';\n",
};

describe('CM-02 running tests with node:test', () => {
  it('lists every case with its file, and files that cannot be loaded', async () => {
    const { tests } = await test({ files: NODE_TESTS }, 'node --test test/a.test.mjs test/b.test.mjs');
    expect(tests).toMatchObject({
      status: 'measured',
      value: { runner: 'node', passed: 1, failed: 2, skipped: 1, listed: true },
    });
    const cases = tests.status === 'measured' ? tests.value.cases : [];
    expect(cases.map(({ name, path, status }) => [path, name, status])).toEqual([
      ['test/a.test.mjs', 'sum > adds', 'passed'],
      ['test/a.test.mjs', 'sum > is wrong', 'failed'],
      ['test/a.test.mjs', 'sum > waits', 'skipped'],
      ['test/b.test.mjs', '(test file)', 'failed'],
    ]);
  });

  it('listens in on a script that needs a shell', async () => {
    const { tests } = await test({ files: NODE_TESTS }, 'echo first && node --test test/a.*.mjs');
    expect(tests).toMatchObject({ status: 'measured', value: { passed: 1, failed: 1, listed: true } });
  });

  it('measures coverage in the same run', async () => {
    const { tests, coverage } = await test({ files: NODE_TESTS }, 'node --test test/a.test.mjs', true);
    expect(tests).toMatchObject({ status: 'measured', value: { failed: 1 } });
    expect(coverage).toMatchObject({
      status: 'measured',
      value: { files: [{ path: 'src/sum.mjs', lines: { total: 6 } }] },
    });
    expect(coverage.status === 'measured' && coverage.value.lines).toBeLessThan(100);
  });
});

describe('CM-02 running tests with Jest', () => {
  const options: ToolFixtureOptions = {
    ...{ links: ['jest'], bins: { jest: 'jest/bin/jest.js' } },
    files: {
      'jest.config.json':
        '{"coverageProvider": "v8", "transform": {}, "coverageThreshold": {"global": {"lines": 100}}}',
      'src/sum.js': NODE_TESTS['src/sum.mjs'].replace('export const sum', 'exports.sum'),
      'a.test.js':
        "const { sum } = require('./src/sum.js');\ntest('adds', () => expect(sum(1, 2)).toBe(3));\n",
    },
  };

  it('reads tests and coverage through the package script', async () => {
    const { tests, coverage } = await test(options, 'jest', true);
    expect(tests).toMatchObject({
      status: 'measured',
      value: { runner: 'jest', passed: 1, failed: 0, listed: true },
    });
    expect(coverage).toMatchObject({
      status: 'measured',
      value: { source: 'Istanbul json-summary', files: [{ path: 'src/sum.js' }] },
    });
  }, 60_000);
});

const REPORT = 'const at = process.argv.find((word) => word.startsWith("--outputFile=")).slice(13);';
const write = (report: string): string =>
  `${REPORT} require("fs").writeFileSync(at, ${JSON.stringify(report)});`;
const PASSING = JSON.stringify({
  success: true,
  testResults: [
    { name: 'a.test.js', status: 'passed', assertionResults: [{ title: 'ok', status: 'passed' }] },
  ],
});

describe('CM-02 runners that do not behave', () => {
  it.each([
    [
      'hangs with a child of its own',
      'require("child_process").spawn("sleep", ["60"], { stdio: "inherit" }); setInterval(() => {}, 1000);',
      /did not finish within 2 s/,
    ],
    ['exits 0 with nothing', '', /exited with 0 without a readable result; it printed nothing/],
    ['writes half a report', write(PASSING.slice(0, 40)), /without a readable result/],
    ['runs no test', write('{"success":true,"testResults":[]}'), /^vitest ran no test$/],
    ['claims success in words', 'console.log("all tests passed");', /without a readable result/],
  ])(
    'is not measured when it %s',
    async (_, vitest, reason) => {
      const { tests } = await test(
        { programs: { vitest }, config: { scan: { toolTimeoutSeconds: 2 } } },
        'vitest run',
      );
      expect(tests).toEqual({ status: 'not-measured', reason: expect.stringMatching(reason) });
    },
    20_000,
  );

  it('does not pass a run that exits with 1 although every listed test passed', async () => {
    const { tests } = await test(
      { programs: { vitest: `${write(PASSING)} process.exitCode = 1;` } },
      'vitest run',
    );
    expect(tests).toMatchObject({
      value: { passed: 1, failed: 1, cases: [{ name: 'ok' }, { name: '(test run)' }] },
    });
  });

  it('falls back to printed totals for a runner it does not know', async () => {
    const { tests } = await test({ programs: { ava: 'console.log("\\n  3 tests passed\\n"); ' } }, 'ava');
    expect(tests).toMatchObject({ value: { passed: 3, failed: 0, listed: false, cases: [] } });
  });

  it('starts a watching script without its watch mode', async () => {
    const vitest = `if (process.argv.includes("watch")) setInterval(() => {}, 1000); else { ${write(PASSING)} }`;
    const { tests } = await test({ programs: { vitest } }, 'vitest watch');
    expect(tests).toMatchObject({ value: { passed: 1 } });
  });

  it('says why there is no coverage, and keeps the test result', async () => {
    const { tests, coverage } = await test({ programs: { vitest: write(PASSING) } }, 'vitest run', true);
    expect(tests).toMatchObject({ value: { passed: 1 } });
    expect(coverage).toEqual({
      status: 'not-measured',
      reason: 'no coverage provider of Vitest is installed',
    });
  });

  it('blames missing dependencies before it blames tests', async () => {
    const files = { 'a.test.mjs': "import 'left-pad';\n" };
    const { tests } = await test(
      { files, manifest: { dependencies: { 'left-pad': '1.0.0' } } },
      'node --test a.test.mjs',
    );
    expect(tests).toEqual({ status: 'not-measured', reason: expect.stringContaining('(left-pad)') });
  });
});
