import { describe, expect, it } from '@jest/globals';
import { fixAll, typeErrors, type FixRun, type Files } from '../testing/quality-context.js';
import { fixer } from './fix.js';
import { noUnusedExport } from './rule.js';

const repository = (lib: string, more: Files = {}): Files => ({
  'package.json': '{"name":"app","private":true}',
  'src/index.ts': `import { used } from './lib';\nused;\n`,
  'src/lib.ts': lib,
  ...more,
});

async function run(lib: string, more: Files = {}): Promise<FixRun & { readonly lib: string }> {
  const before = repository(lib, more);
  const result = await fixAll(noUnusedExport, fixer, before);
  expect(typeErrors(result.files)).toEqual(typeErrors(before));
  expect((await fixAll(noUnusedExport, fixer, result.files)).files).toEqual(result.files);
  return { ...result, lib: result.files['src/lib.ts'] ?? '' };
}

const USED = `export const used = 1;\n`;

describe('CM-17 unused export fixer', () => {
  it('marks a dropped keyword as safe', async () => {
    expect((await run(`${USED}export const b = 1; // why\n`)).safeties).toEqual(['safe']);
  });

  it('leaves no blank line at the end of a file', async () => {
    expect((await run(`${USED}const a = 1;\n\nexport default a;\n`)).lib).toBe(`${USED}const a = 1;\n`);
    expect((await run(`${USED}const a = 1;\r\n\r\nexport { a };\r\n`)).lib).toBe(`${USED}const a = 1;\r\n`);
  });

  it('declines to leave an import behind that only the export used', async () => {
    const more = { 'src/other.ts': 'export const other = 1;\n' };
    const reason = 'The name is imported only to be exported; both go together, which is left to a person.';
    for (const end of ['export { other };', 'export { other as again };', 'export default other;']) {
      const { declined } = await run(`import { other } from './other';\n${USED}${end}\n`, more);
      expect([end, declined]).toEqual([end, [reason]]);
    }
  });

  it('takes names out of export lists and drops a list that became empty', async () => {
    expect((await run(`const a = 1;\nconst used = 2;\nexport { used, a };\n`)).lib).toBe(
      `const a = 1;\nconst used = 2;\nexport { used };\n`,
    );
    expect((await run(`${USED}const a = 1;\nexport { a };\n`)).lib).toBe(`${USED}const a = 1;\n`);
    expect((await run(`${USED}const a = 1;\r\nexport default a;\r\n`)).lib).toBe(`${USED}const a = 1;\r\n`);
    expect((await run(`${USED}export default function named() {}\n`)).lib).toBe(
      `${USED}function named() {}\n`,
    );
  });

  it('proposes the removal of a whole re-export for review, since the module is then not loaded', async () => {
    const { lib, safeties } = await run(`${USED}export { other } from './other';\n`, {
      'src/other.ts': 'export const other = 1;\n',
    });
    expect(lib).toBe(USED);
    expect(safeties).toEqual(['review']);
  });

  it('declines what it cannot do without harm', async () => {
    const reasons = async (lib: string, more: Files = {}): Promise<readonly string[]> =>
      (await run(lib, more)).declined;
    expect(await reasons(`export const used = 1, other = 2;\n`)).toEqual([
      'The same statement exports a name that is used.',
    ]);
    expect(await reasons(`${USED}export default () => 1;\n`)).toEqual([
      'The default export is an expression that may do something.',
    ]);
    expect(await reasons(`${USED}const a = 1, b = 1;\nexport { used as c, /* why */ a };\n`)).toContain(
      'A comment inside the export would be lost.',
    );
    expect(
      await reasons(`${USED}export const a = 1;\n`, {
        'src/lib.test.ts': `import { a } from './lib';\na;\n`,
      }),
    ).toEqual(['Something uses the export, if only a test or the entry of its package.']);
    expect(
      await reasons(`${USED}export const a = 1;\n`, {
        'tsconfig.json': '{"compilerOptions":{"noUnusedLocals":true}}',
      }),
    ).toEqual([
      'Without the export the declaration is unused, which the compiler or the linter reports; deleting it is left to a person.',
    ]);
  });

  it('declines to turn a module into a script and to change a published package', async () => {
    const more = {
      'src/index.ts': `import './lone';\nimport { used } from './lib';\nused;\n`,
      'src/lone.ts': 'export const a = 1;\n',
    };
    expect((await run(USED, more)).declined).toEqual([
      'Without this export the file would no longer be a module.',
    ]);
    const manifest = { 'package.json': '{"name":"app","exports":"./src/index.ts"}' };
    expect((await run(`${USED}export const a = 1;\n`, manifest)).declined).toEqual([
      'The package is published: removing an export may break others.',
    ]);
  });
});
