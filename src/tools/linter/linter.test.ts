import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFixture, type ToolFixtureOptions } from '../testing/tool-fixture.js';
import type { Diagnostic, Measured } from '../results.js';
import { parseBiome, parseEslint, parseOxlint } from './parse.js';
import { keptArguments, runLinter } from './run.js';

const ESLINT: ToolFixtureOptions = {
  ...{ links: ['eslint'], bins: { eslint: 'eslint/bin/eslint.js' } },
  files: {
    'eslint.config.mjs':
      "export default [{ files: ['**/*.js'], rules: { 'prefer-const': 'error', 'no-alert': 'warn' } }];\n",
    'src/a.js': 'let a = 1;\nexport function say() {\n  alert(a);\n}\n',
  },
  member: { linter: 'eslint' },
};

function lint(
  options: ToolFixtureOptions,
  after?: (root: string) => void,
): Promise<Measured<readonly Diagnostic[]>> {
  return inFixture(options, async ({ root, tools, member }) => {
    const result = await runLinter(tools, member);
    after?.(root);
    return result;
  });
}

describe('CM-05 running the linter', () => {
  it('reports what the real ESLint says and tells what it could fix', async () => {
    expect(await lint(ESLINT)).toMatchObject({
      ...{ status: 'measured', by: 'eslint' },
      value: [
        { code: 'prefer-const', path: 'src/a.js', line: 1, column: 5, severity: 'error', fixable: true },
        { code: 'no-alert', path: 'src/a.js', line: 3, severity: 'warning', fixable: false },
      ],
    });
  });

  it('keeps a script from changing files', async () => {
    const scripts = { lint: 'eslint --fix --cache --max-warnings 0 --format stylish src' };
    const result = await inFixture({ ...ESLINT, manifest: { scripts } }, async ({ root, tools, member }) => {
      const measured = await runLinter(tools, { ...member, commands: { lint: ['npm', 'run', 'lint'] } });
      expect(readFileSync(path.join(root, 'src/a.js'), 'utf8')).toContain('let a');
      return measured;
    });
    expect(result.status === 'measured' && result.value).toHaveLength(2);
  });

  it.each([
    [
      'crashes',
      'console.error("Oops! Something went wrong! :(\\nTypeError: no rule\\n    at x (y.js:1)"); process.exit(2);',
      /exited with 2 .*it said: TypeError: no rule/,
    ],
    ['hangs', 'setInterval(() => {}, 1000);', /did not finish within 1 s/],
    [
      'writes half a report',
      'require("fs").writeFileSync(process.argv[process.argv.indexOf("--output-file") + 1], "[{\\"filePath\\"");',
      /without a readable result/,
    ],
    ['says nothing', '', /it printed nothing/],
  ])(
    'is not measured when it %s',
    async (_, eslint, reason) => {
      const result = await lint({
        programs: { eslint },
        member: { linter: 'eslint' },
        config: { scan: { toolTimeoutSeconds: 1 } },
      });
      expect(result).toEqual({ status: 'not-measured', reason: expect.stringMatching(reason) });
    },
    15_000,
  );

  it('leaves out what stands in node_modules', async () => {
    const report = (filename: string): object => ({
      message: 'no',
      code: 'x',
      severity: 'error',
      filename,
      labels: [],
    });
    const diagnostics = [report('a.ts'), report('node_modules/b/c.js')];
    const oxlint = `console.log(${JSON.stringify(JSON.stringify({ diagnostics }))}); process.exitCode = 1;`;
    const result = await lint({ programs: { oxlint }, member: { linter: 'oxlint' } });
    expect(result.status === 'measured' && result.value.map((item) => item.path)).toEqual(['a.ts']);
  });

  it('is not measured when the linter is missing or unknown', async () => {
    expect(await lint({ member: { linter: 'eslint' } })).toMatchObject({
      reason: 'eslint is not installed in the repository',
    });
    expect(await lint({ member: { linter: 'other' } })).toMatchObject({ status: 'not-measured' });
  });
});

describe('CM-05 reports of linters', () => {
  it('reads Biome 1 with byte offsets and Biome 2 with lines', () => {
    const one = {
      ...{ category: 'lint/style/useConst', severity: 'error', description: 'Use const.', tags: ['fixable'] },
      location: { path: { file: 'a.ts' }, span: [11, 14], sourceCode: "// é\n'ä';let x" },
    };
    const two = {
      category: 'lint/x',
      severity: 'warning',
      message: [{ content: 'Bad ' }, { content: 'thing' }],
      location: { path: 'b.ts', start: { line: 3, column: 7 } },
    };
    const output = `The --json option is unstable\n${JSON.stringify({ summary: {}, diagnostics: [one, two] })}`;
    expect(parseBiome(output, '/r', '/r')).toEqual([
      {
        code: 'lint/style/useConst',
        message: 'Use const.',
        path: 'a.ts',
        line: 2,
        column: 5,
        severity: 'error',
        fixable: true,
      },
      {
        code: 'lint/x',
        message: 'Bad thing',
        path: 'b.ts',
        line: 3,
        column: 7,
        severity: 'warning',
        fixable: false,
      },
    ]);
  });

  it('reads oxlint', () => {
    const item = {
      message: 'no',
      code: 'eslint(no-debugger)',
      severity: 'error',
      filename: 'a.ts',
      labels: [{ span: { offset: 0, length: 9, line: 2, column: 3 } }],
    };
    expect(parseOxlint(JSON.stringify({ diagnostics: [item] }), '/r', '/r/app')).toEqual([
      {
        code: 'eslint(no-debugger)',
        message: 'no',
        path: 'app/a.ts',
        line: 2,
        column: 3,
        severity: 'error',
        fixable: false,
      },
    ]);
  });

  it('reads no report out of garbage', () => {
    for (const parse of [parseEslint, parseBiome, parseOxlint]) {
      for (const output of ['', '{}', '[{}]', 'null', '{"diagnostics": 3}', '[1'])
        expect(parse(output, '/r', '/r')).toBeUndefined();
    }
  });

  it('drops of a script what is not its to decide', () => {
    expect(
      keptArguments('eslint', [
        '.',
        '--ext',
        '.ts',
        '--fix',
        '-f',
        'json',
        '--max-warnings=0',
        '--no-eslintrc',
      ]),
    ).toEqual(['.', '--ext', '.ts', '--no-eslintrc']);
    expect(keptArguments('biome', ['check', '--write', './src', '--reporter=github'])).toEqual(['./src']);
  });
});
