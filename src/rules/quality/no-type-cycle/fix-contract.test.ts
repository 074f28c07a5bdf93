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
        'src/b.ts': `import D, { A as X, type Other } from './a';\n${using('X | D | Other')}`,
      },
      expected: `import type D from './a';\nimport type { A as X, Other } from './a';\n${using('X | D | Other')}`,
    },
    {
      name: 'a name space over several lines',
      path: 'src/b.ts',
      files: { 'src/a.ts': A, 'src/b.ts': `import * as a\n  from './a';\n${using('a.A')}` },
      expected: `import type * as a\n  from './a';\n${using('a.A')}`,
    },
  ],
});
