import { fixerContract } from '../../testing/fixer-contract.js';
import { fixer } from './fix.js';
import { noUnusedImport } from './rule.js';

const LIBRARY = `export const [a, b, c, e] = [1, 2, 3, 4];
export type T = string;
export default 5;
`;
const BODY = `
export function run(): number {
  return a + c;
}
`;

fixerContract({
  rule: noUnusedImport,
  fixer,
  ambient: '',
  cases: [
    {
      name: 'names, defaults and name spaces',
      path: 'src/file.ts',
      files: {
        'src/x.ts': LIBRARY,
        'src/file.ts': `import d, { a, b, type T } from './x';
import * as n from './x';
import {
  c,
  e,
} from './x'; // tail
${BODY}`,
      },
      expected: `import { a } from './x';
import {
  c,
} from './x'; // tail
${BODY}`,
    },
    {
      name: 'whole statements, among others on the line',
      path: 'src/file.ts',
      files: {
        'src/x.ts': LIBRARY,
        'src/file.ts': `import { b } from './x'; // why
import { a } from './x'; import d from './x';
import { e } from './x'; import { c } from './x';
import type { T } from './x';
${BODY}`,
      },
      expected: `// why
import { a } from './x';
import { c } from './x';
${BODY}`,
    },
  ],
});
