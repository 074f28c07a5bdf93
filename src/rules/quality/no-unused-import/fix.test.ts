import { describe, expect, it } from '@jest/globals';
import { fixAll, typeErrors, type Files } from '../testing/quality-context.js';
import { fixer } from './fix.js';
import { noUnusedImport } from './rule.js';

const LIBRARY: Files = {
  'x.ts':
    'export const a = 1; export const b = 2; export const c = 3; export type T = string; export default 4;\n',
};

async function fixed(text: string, path = 'file.ts', more: Files = {}): Promise<string> {
  const before = { ...LIBRARY, ...more, [path]: text };
  const run = await fixAll(noUnusedImport, fixer, before);
  expect(run.declined).toEqual([]);
  expect(typeErrors(run.files)).toEqual(typeErrors(before));
  // A second run finds nothing and changes nothing.
  expect((await fixAll(noUnusedImport, fixer, run.files)).files).toEqual(run.files);
  return run.files[path] ?? '';
}

describe('CM-17 unused import fixer', () => {
  it('takes single names out and keeps the form of the list', async () => {
    expect(await fixed(`import { a, b, c } from './x';\nexport const r = a + c;\n`)).toBe(
      `import { a, c } from './x';\nexport const r = a + c;\n`,
    );
    expect(await fixed(`import {\n\ta,\n\tb,\n} from './x';\nexport const r = a;\n`)).toBe(
      `import {\n\ta,\n} from './x';\nexport const r = a;\n`,
    );
    expect(await fixed(`import {\n  a,\n  b,\n} from './x';\nexport const r = b;\n`)).toBe(
      `import {\n  b,\n} from './x';\nexport const r = b;\n`,
    );
  });

  it('takes the default or the named part out of a mixed import', async () => {
    expect(await fixed(`import d, { a } from './x';\nexport const r = a;\n`)).toBe(
      `import { a } from './x';\nexport const r = a;\n`,
    );
    expect(await fixed(`import d, { a } from './x';\nexport const r = d;\n`)).toBe(
      `import d from './x';\nexport const r = d;\n`,
    );
    expect(await fixed(`import d, * as n from './x';\nexport const r = d;\n`)).toBe(
      `import d from './x';\nexport const r = d;\n`,
    );
  });

  it('takes the whole line when nothing is left, and keeps licence headers and trailing comments', async () => {
    expect(await fixed(`/* Licence */\nimport { a } from './x';\n\nexport const r = 1;\n`)).toBe(
      `/* Licence */\n\nexport const r = 1;\n`,
    );
    expect(await fixed(`import { a } from './x'; // why\nexport const r = 1;\n`)).toBe(
      `// why\nexport const r = 1;\n`,
    );
    expect(await fixed(`import { a } from './x';\n\nexport const r = 1;\n`)).toBe(`export const r = 1;\n`);
  });

  it('declines where a comment would be lost', async () => {
    const text = `import { a, /* kept for later */ b } from './x';\nexport const r = a;\n`;
    const run = await fixAll(noUnusedImport, fixer, { ...LIBRARY, 'file.ts': text });
    expect(run.files['file.ts']).toBe(text);
    expect(run.declined).toEqual(['A comment inside the import would be lost.']);
  });

  it('marks the removal of a whole import for review where imports are kept', async () => {
    const run = await fixAll(noUnusedImport, fixer, {
      ...LIBRARY,
      'file.js': `import { a, b } from './x.js';\n`,
    });
    expect(run.safeties).toEqual(['safe', 'review']);
    expect(run.files['file.js']).toBe('');
  });
});
