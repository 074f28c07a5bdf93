import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { PackageShape } from '../../config/shape.js';
import type { Diagnostic, Measured } from '../results.js';
import { inFixture, type ToolFixtureOptions } from '../testing/tool-fixture.js';
import { parseCompiler } from './parse.js';
import { runCompiler } from './run.js';

describe('CM-02 what the compiler prints', () => {
  it('reads plain output with multi-line messages and global errors', () => {
    const output = [
      "src/a.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.",
      "  The expected type comes from property 'x'",
      '    deeper',
      'error TS18003: No inputs were found.',
    ].join('\r\n');
    expect(parseCompiler(output, '/r', '/r/app')).toEqual([
      {
        ...{ code: 'TS2322', path: 'app/src/a.ts', line: 3, column: 5, severity: 'error', fixable: false },
        message:
          "Type 'string' is not assignable to type 'number'.\nThe expected type comes from property 'x'\ndeeper",
      },
      expect.objectContaining({ code: 'TS18003', path: '', message: 'No inputs were found.' }),
    ]);
  });

  it('reads pretty output and leaves the source excerpt out', () => {
    const output =
      "\u001b[96msrc/a.ts\u001b[0m:\u001b[93m3\u001b[0m:\u001b[93m5\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m TS2304: \u001b[0mCannot find name 'x'.\n\n\u001b[7m3\u001b[0m   x\n\u001b[7m \u001b[0m   \u001b[91m~\u001b[0m\n\nFound 1 error.\n";
    expect(parseCompiler(output, '/r', '/r')).toEqual([
      expect.objectContaining({
        code: 'TS2304',
        path: 'src/a.ts',
        line: 3,
        column: 5,
        message: "Cannot find name 'x'.",
      }),
    ]);
  });

  it('reads Windows paths', () => {
    const [found] = parseCompiler("C:\\r\\src\\a (1).ts(1,2): error TS1005: ';' expected.", 'C:\\r', 'C:\\r');
    expect(found).toMatchObject({ path: 'src/a (1).ts', line: 1, column: 2 });
  });
});

const TSC: ToolFixtureOptions = { links: ['typescript'], bins: { tsc: 'typescript/bin/tsc' } };
const NO_DEPENDENCIES = {
  dependencies: {},
  devDependencies: {},
  peerDependencies: {},
  optionalDependencies: {},
};
const BROKEN = { 'src/a.ts': "export const a: number = 'x';\n" };
const config = (extra: object): string =>
  JSON.stringify({
    // The smallest library: reading the one for browsers is most of what a run costs.
    compilerOptions: { strict: true, rootDir: '.', types: [], lib: ['es5'], ...extra },
    include: ['src'],
  });

async function typesOf(
  options: ToolFixtureOptions,
  after?: (root: string) => void,
): Promise<Measured<readonly Diagnostic[]>> {
  return inFixture(options, async ({ root, tools, member }) => {
    const result = await runCompiler(tools, member);
    after?.(root);
    return result;
  });
}

describe('CM-02 running the compiler', () => {
  it('reports the errors of the real compiler and writes nothing', async () => {
    const files = { ...BROKEN, 'tsconfig.json': config({ composite: true, outDir: 'out' }) };
    const result = await typesOf({ ...TSC, files, member: { tsconfig: 'tsconfig.json' } }, (root) => {
      expect(readdirSync(root).sort()).toEqual(['node_modules', 'package.json', 'src', 'tsconfig.json']);
    });
    expect(result).toMatchObject({
      ...{ status: 'measured', by: 'tsc --noEmit' },
      value: [{ code: 'TS2322', path: 'src/a.ts', line: 1, column: 14, severity: 'error' }],
    });
  });

  it('keeps the flags of a script and lets its other programs run', async () => {
    const files = {
      ...BROKEN,
      'types/b.d.ts': 'declare const b: Missing;\n',
      'src/c.ts': '/// <reference path="../types/b.d.ts" />\nexport {};\n',
    };
    const base = { ...TSC, files: { ...files, 'tsconfig.json': config({}) } };
    const member = { tsconfig: 'tsconfig.json', commands: { typecheck: ['npm', 'run', 'types'] } };
    const skipped = await inFixture(
      { ...base, manifest: { scripts: { types: 'tsc --skipLibCheck --watch' } } },
      ({ tools, member: own }) => runCompiler(tools, { ...own, ...member }),
    );
    expect(skipped.status === 'measured' && skipped.value.map((item) => item.code)).toEqual(['TS2322']);
    const scripted = await inFixture(
      { ...base, manifest: { scripts: { types: 'echo checking && tsc --noEmit' } } },
      ({ tools, member: own }) => runCompiler(tools, { ...own, ...member }),
    );
    expect(scripted.status === 'measured' && scripted.value.map((item) => item.code).sort()).toEqual([
      'TS2304',
      'TS2322',
    ]);
  });

  it('checks the projects of a solution one by one', async () => {
    const files = {
      ...{
        'app/src/a.ts': "export const a: number = 'x';\n",
        'app/tsconfig.json': config({ composite: true }),
      },
      ...{ 'lib/src/b.ts': 'export const b = 1;\n', 'lib/tsconfig.json': config({ composite: true }) },
      'tsconfig.json': '{ "files": [], /* two */ "references": [{ "path": "./lib" }, { "path": "./app" }], }',
    };
    const result = await typesOf({ ...TSC, files, member: { tsconfig: 'tsconfig.json' } });
    expect(result.status === 'measured' && result.value.map((item) => item.path)).toEqual(['app/src/a.ts']);
  });

  it.each([
    ['is not installed', {}, /^tsc is not installed in the repository$/],
    [
      'crashes',
      { programs: { tsc: 'console.error("FATAL ERROR: heap"); process.exit(134);' } },
      /exited with 134 .*FATAL ERROR: heap/,
    ],
    ['hangs', { programs: { tsc: 'setInterval(() => {}, 1000);' } }, /did not finish within 1 s/],
    [
      'floods',
      {
        programs: {
          tsc: 'const b = Buffer.alloc(1 << 20, 120); for (let i = 0; i < 100; i++) require("fs").writeSync(1, b); process.exit(2);',
        },
      },
      /more than can be read|without a readable result/,
    ],
  ])(
    'is not measured when it %s',
    async (_, options, reason) => {
      const files = { 'tsconfig.json': config({}) };
      const limit = { config: { scan: { toolTimeoutSeconds: reason.source.includes('1 s') ? 1 : 30 } } };
      const result = await typesOf({ files, member: { tsconfig: 'tsconfig.json' }, ...limit, ...options });
      expect(result).toEqual({ status: 'not-measured', reason: expect.stringMatching(reason) });
    },
    40_000,
  );

  describe('CM-02 with packages of the same repository', () => {
    const shared = (manifest: object): PackageShape => ({
      ...{ name: '@x/shared', directory: 'shared', published: false, commands: {}, coverage: 80 },
      manifest: { scripts: {}, ...NO_DEPENDENCIES, name: '@x/shared', ...manifest, raw: {} },
    });
    const importing = (manifest: object, specifier: string, extra: Readonly<Record<string, string>> = {}) => {
      const text = JSON.stringify({ name: '@x/shared', ...manifest });
      const files = {
        'src/a.ts': `import { each } from '${specifier}';\neach((one) => one);\nexport const a: number = 'x';\n`,
        'tsconfig.json': config({ module: 'esnext', moduleResolution: 'bundler' }),
        ...{ 'shared/package.json': text, 'node_modules/@x/shared/package.json': text, ...extra },
      };
      return inFixture({ ...TSC, files, member: { tsconfig: 'tsconfig.json' } }, ({ tools, member }) => {
        const packages = [member, shared(manifest)];
        return runCompiler({ ...tools, shape: { ...tools.shape, packages } }, member);
      });
    };
    const codes = (result: Measured<readonly Diagnostic[]>): unknown =>
      result.status === 'measured' ? result.value.map(({ code }) => code) : result.reason;

    it.each([
      ['exports', { exports: { '.': { types: './dist/i.d.ts', import: './dist/i.js' } } }, '@x/shared'],
      ['a path in exports', { exports: { './*': './dist/*.js' } }, '@x/shared/button'],
      ['conditions only', { exports: { source: './package.json', default: './dist/i.js' } }, '@x/shared'],
      ['main', { main: './dist/i.js', types: './dist/i.d.ts' }, '@x/shared'],
    ])('is not measured where %s leads to what a build would write', async (_, manifest, specifier) => {
      expect(codes(await importing(manifest, specifier))).toBe('@x/shared is not built');
    });

    it('blames the code for an import that no build would help', async () => {
      const unknown = await importing({ exports: { '.': './package.json' } }, '@x/shared/nowhere');
      expect(codes(unknown)).toEqual(expect.arrayContaining(['TS2307', 'TS2322']));
      const untyped = { 'shared/i.js': '', 'node_modules/@x/shared/i.js': '' };
      const found = await importing({ main: './i.js' }, '@x/shared', untyped);
      expect(codes(found)).toEqual(expect.arrayContaining(['TS7016', 'TS2322']));
      expect(codes(await importing({}, 'elsewhere'))).toEqual(expect.arrayContaining(['TS2307']));
    });
  });

  it('does not blame the code while dependencies are missing', async () => {
    const files = {
      'src/a.ts': "import 'left-pad';\n",
      'tsconfig.json': config({ noUncheckedSideEffectImports: true }),
    };
    const result = await inFixture(
      {
        ...TSC,
        files,
        manifest: { dependencies: { 'left-pad': '1.0.0' } },
        member: { tsconfig: 'tsconfig.json' },
      },
      ({ tools, member }) => runCompiler(tools, member),
    );
    expect(result).toEqual({
      status: 'not-measured',
      reason: expect.stringContaining('1 of its dependencies are not installed (left-pad)'),
    });
  });
});
