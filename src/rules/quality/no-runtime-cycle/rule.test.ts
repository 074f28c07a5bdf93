import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { noRuntimeCycle } from './rule.js';

type Files = Readonly<Record<string, string>>;

const cycles = (files: Files): readonly string[] =>
  findingsOf(noRuntimeCycle, files).map((item) => item.message);

describe('CM-05 circular imports at run time', () => {
  it('shows a shortest way round and where each import stands', () => {
    const [finding, ...others] = findingsOf(noRuntimeCycle, {
      'a.ts': `// a\nimport { b } from './b';\nexport const a = () => b;`,
      'b.ts': `import { c } from './c';\nexport const b = () => c;`,
      'c.ts': `import { a } from './a';\nexport const c = () => a;`,
      'd.ts': `import { a } from './a';\nexport const d = a;`,
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      path: 'a.ts',
      severity: 'low',
      message: 'These modules import one another when the program runs: a.ts → b.ts → c.ts → a.ts.',
    });
    expect(finding?.evidence).toEqual([
      'a.ts:2 imports b.ts.',
      'b.ts:1 imports c.ts.',
      'c.ts:1 imports a.ts.',
    ]);
  });

  it('is worse when a name is read while a module loads', () => {
    const [finding] = findingsOf(noRuntimeCycle, {
      'a.ts': `import { B } from './b';\nexport class A extends B {}`,
      'b.ts': `import { A } from './a';\nexport class B { make() { return new A(); } }`,
    });
    expect(finding).toMatchObject({ severity: 'medium' });
    expect(finding?.evidence).toContain('a.ts reads B while it loads.');
  });

  it('leaves out types, whether written as such or dropped by the compiler, and imports of type exports', () => {
    expect(
      cycles({
        'a.ts': `import type { B } from './b';\nimport { C } from './c';\nexport interface A { b: B; c: C }`,
        'b.ts': `import { A } from './a';\nexport type B = A | 1;`,
        'c.ts': `export { A } from './a';\nexport interface C {}`,
      }),
    ).toEqual([]);
  });

  it('leaves out what loads later and mocks, and counts export chains and side effects', () => {
    expect(
      cycles({ 'a.ts': `export const b = () => import('./b');`, 'b.ts': `import { b } from './a'; b;` }),
    ).toEqual([]);
    expect(
      cycles({
        'a.test.ts': `jest.mock('./b');\nexport const x = 1;`,
        'b.ts': `import { x } from './a.test'; x;`,
      }),
    ).toEqual([]);
    expect(
      cycles({
        'index.ts': `export * from './b';`,
        'b.ts': `import { b as c } from './index'; export const b = () => c;`,
      }),
    ).toHaveLength(1);
    expect(cycles({ 'a.ts': `import './b';`, 'b.ts': `import './a';` })).toHaveLength(1);
    expect(cycles({ 'a.ts': `import { a } from './a'; export { a as b }; a;` })).toEqual([
      'This module imports itself.',
    ]);
  });

  it('survives a chain of thousands of modules', () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 3_000; index += 1) {
      files[`m${index}.js`] = `import { x } from './m${(index + 1) % 3_000}.js'; export { x };`;
    }
    expect(findingsOf(noRuntimeCycle, files)).toHaveLength(1);
  });
});
