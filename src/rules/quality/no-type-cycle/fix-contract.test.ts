import { fixerContract } from '../../testing/fixer-contract.js';
import { fixer } from './fix.js';
import { noTypeCycle } from './rule.js';

const A = `import type { B } from './b';
export class A {
  b?: B;
}
export type Other = 1;
export default class D {}
`;

const using = (x: string): string => `
export class B {
  a?: ${x};
}
`;

const view = (whole: string, single: string): string => `import './c'; // first
/* types */ import ${whole}{ A, /* one */ ${single}Other } from './a'; // tail
export * from './c';
declare const badge: (...of: readonly unknown[]) => void;
@badge
export class B {
  @badge /* later */ a?: A;
  show = (other: Other) => <p title={String(other)}>{/* A */}</p>;
}
`;

fixerContract({
  rule: noTypeCycle,
  fixer,
  ambient: '',
  cases: [
    {
      name: 'names',
      path: 'src/b.ts',
      files: { 'src/a.ts': A, 'src/b.ts': `import { A } from './a'; // tail\n${using('A')}` },
      expected: `import type { A } from './a'; // tail\n${using('A')}`,
    },
    {
      name: 'a default beside renamed and inline types',
      path: 'src/b.ts',
      files: {
        'src/a.ts': A,
        'src/b.ts': `// three\nimport D, { A as X, type Other } from './a';\n${using('X | D | Other')}`,
      },
      expected: `// three\nimport type D from './a';\nimport type { A as X, Other } from './a';\n${using('X | D | Other')}`,
    },
    {
      name: 'a name space over several lines',
      path: 'src/b.ts',
      files: { 'src/a.ts': A, 'src/b.ts': `/* all */ import * as a\n  from './a';\n${using('a.A')}` },
      expected: `/* all */ import type * as a\n  from './a';\n${using('a.A')}`,
    },
    {
      name: 'for a decorated class with JSX, among imports that stay',
      path: 'src/b.tsx',
      files: { 'src/a.ts': A, 'src/c.ts': 'export const c = 1;\n', 'src/b.tsx': view('', 'type ') },
      expected: view('type ', ''),
    },
  ],
});
