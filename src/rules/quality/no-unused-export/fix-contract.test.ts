import { fixerContract } from '../../testing/fixer-contract.js';
import { fixer } from './fix.js';
import { noUnusedExport } from './rule.js';

const AROUND = {
  'package.json': '{"name":"app","private":true}',
  'src/index.ts': `import { listed, used } from './lib';\nvoid [listed, used];\n`,
};

const decorated = (modifier: string): string => `declare const badge: (...of: readonly unknown[]) => void;
export const [used, listed] = [1, 2];
// Kept in a list.
@badge /* whole */
${modifier}class Row {
  @badge /* first */ field = 1;
}
/** Shown. */
${modifier}const Shown = () => (
  <p>
    {/* export */ new Row().field}
  </p>
);
${modifier}function Outer() {
  return <Shown /* inner */ />;
}
void Outer;
`;

fixerContract({
  rule: noUnusedExport,
  fixer,
  ambient: '',
  cases: [
    {
      name: 'keywords, lists and the default',
      path: 'src/lib.ts',
      files: {
        ...AROUND,
        'src/lib.ts': `export const used = 1;
/** Kept. */
export function overloaded(a: string): void;
export function overloaded(a: unknown): void {
  void a;
}
export   const spare = 1; // why
export abstract class Model {}
export interface Row {
  readonly next: Row; // itself
}
const listed = 2;
const unlisted = 3;
export { listed, unlisted };
export default unlisted;
export enum Kind {
  One,
}
`,
      },
      expected: `export const used = 1;
/** Kept. */
function overloaded(a: string): void;
function overloaded(a: unknown): void {
  void a;
}
const spare = 1; // why
abstract class Model {}
interface Row {
  readonly next: Row; // itself
}
const listed = 2;
const unlisted = 3;
export { listed };
enum Kind {
  One,
}
`,
    },
    {
      name: 'a decorated class and a component',
      path: 'src/lib.tsx',
      files: { ...AROUND, 'src/lib.tsx': decorated('export ') },
      expected: decorated(''),
    },
    {
      name: 'a re-export beside an import that is used otherwise',
      path: 'src/lib.ts',
      files: {
        ...AROUND,
        'src/other.ts': 'export const [other, more] = [1, 2];\n',
        'src/lib.ts': `import { more, other } from './other';
export const [used, listed] = [other, more];
export { other }; // again
void other;
`,
      },
      expected: `import { more, other } from './other';
export const [used, listed] = [other, more];
// again
void other;
`,
    },
  ],
});
