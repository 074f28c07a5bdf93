import { describe, expect, it } from '@jest/globals';
import { fixAll, typeErrors, type Files, type FixRun } from '../testing/quality-context.js';
import { fixer } from './fix.js';
import { noTypeCycle } from './rule.js';

const A = `import { B } from './b';\nexport class A { b?: B }\nexport type Other = 1;\nexport default class D {}\n`;

async function run(b: string, more: Files = {}): Promise<FixRun & { readonly b: string }> {
  const before = { 'a.ts': A, 'b.ts': b, ...more };
  expect(typeErrors(before)).toEqual([]);
  const result = await fixAll(noTypeCycle, fixer, before);
  expect(typeErrors(result.files)).toEqual([]);
  expect((await fixAll(noTypeCycle, fixer, result.files)).files).toEqual(result.files);
  return { ...result, b: result.files['b.ts'] ?? '' };
}

const BODY = `export class B { a?: A }\n`;

describe('CM-17 type cycle fixer', () => {
  it('writes import type and changes nothing else', async () => {
    const { b, files, safeties } = await run(`import { A } from './a';\n${BODY}`);
    expect(b).toBe(`import type { A } from './a';\n${BODY}`);
    expect(files['a.ts']).toBe(A.replace('import {', 'import type {'));
    expect(safeties).toEqual(['safe', 'safe']);
  });

  it('leaves imports alone of which a value is used, also in decorators and JSX', async () => {
    const text = `import { A } from './a';\nexport class B { a = new A(); }\n`;
    expect((await run(text)).b).toBe(text);
  });

  it('declines where decorator metadata may need the class', async () => {
    const more = {
      'tsconfig.json': '{"compilerOptions":{"emitDecoratorMetadata":true,"experimentalDecorators":true}}',
    };
    const text = `import { A } from './a';\ndeclare const dec: any;\nexport class B { @dec a?: A }\n`;
    const result = await fixAll(noTypeCycle, fixer, { 'a.ts': A, 'b.ts': text, ...more });
    expect(result.files['b.ts']).toBe(text);
    expect(result.declined).toEqual([
      'Decorator metadata may need the imported class when the program runs.',
    ]);
  });

  it('asks for a review where imports are kept, since the module is no longer loaded from here', async () => {
    const more = { 'tsconfig.json': '{"compilerOptions":{"verbatimModuleSyntax":true}}' };
    const { safeties } = await run(`import { A } from './a';\n${BODY}`, more);
    expect(safeties).toEqual(['review', 'review']);
  });
});
