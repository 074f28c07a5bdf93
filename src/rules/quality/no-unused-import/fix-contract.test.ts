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

const parted = (
  statement: string,
  component: string,
  name: string,
): string => `import './x'; // for its effect
${statement}import { View${component} } from './view'; // shown
export * from './x'; // all of it
import { a${name} /* both */ } from './x';
import { badge } from './mark';

@badge /* whole */
export class Page {
  @badge // b and e
  show = () => <View /* Other */ key={a} />;
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
    {
      name: 'between imports that stay, for JSX and a decorator',
      path: 'src/file.tsx',
      files: {
        'src/x.ts': LIBRARY,
        'src/mark.ts': 'export const badge = (...of: readonly unknown[]): void => void of;\n',
        'src/view.tsx': 'export const View = () => <p />;\nexport const Other = () => <b />;\n',
        'src/file.tsx': parted("import { b } from './x';\n", ', Other', ', e'),
      },
      expected: parted('', '', ''),
    },
    {
      name: 'the first line of the file',
      path: 'src/file.ts',
      files: {
        'src/x.ts': LIBRARY,
        'src/file.ts': `import { b } from './x';\nimport { a, c } from './x'; // both\n${BODY}`,
      },
      expected: `import { a, c } from './x'; // both\n${BODY}`,
    },
  ],
});
