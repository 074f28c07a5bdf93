import { afterAll } from '@jest/globals';
import { runLinter } from '../../../tools/linter/run.js';
import { toolFixture } from '../../../tools/testing/tool-fixture.js';
import { contextOf } from '../../testing/context.js';
import { fixerContract, type FixWorld } from '../../testing/fixer-contract.js';
import type { RuleContext } from '../../rule.js';
import { runRules } from '../../run.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

/** The contract once more with the real ESLint and its TypeScript parser, as child processes. */
const CONFIG = `import tseslint from 'typescript-eslint';

export default [
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { 'prefer-const': 'error', '@typescript-eslint/consistent-type-imports': 'error' },
  },
];
`;
const fixture = toolFixture({
  files: { 'eslint.config.mjs': CONFIG },
  links: ['eslint', 'typescript-eslint'],
  bins: { eslint: 'eslint/bin/eslint.js' },
  member: { linter: 'eslint' },
});
const { root, tools, member } = fixture;
afterAll(() => {
  fixture.dispose();
});

type Texts = Readonly<Record<string, string>>;

async function put(files: Texts): Promise<void> {
  await tools.files.remove(`${root}/src`);
  for (const [path, text] of Object.entries(files)) await tools.files.write(`${root}/${path}`, text);
}

function contextIn(files: Texts): RuleContext {
  const context = contextOf(files);
  return { ...context, shape: { ...context.shape, packages: [member] } };
}

const world: FixWorld = {
  findings: async (files) => {
    await put(files);
    const context = contextIn(files);
    const measured = await runLinter(tools, member);
    if (measured.status !== 'measured') throw new Error(measured.reason);
    const lint = new Map([['fixture', measured]]);
    return runRules([rule], { ...context, tools: { ...context.tools, lint } }).findings;
  },
  workspace: async (files) => {
    await put(files);
    const read = (path: string): Promise<string | undefined> => Promise.resolve(files[path]);
    return { root, context: contextIn(files), read, processes: tools.processes, files: tools.files };
  },
};

const source = (
  modifier: string,
  keyword: string,
): string => `/* head */ import ${modifier}{ Row } from './row';
declare const route: (...of: readonly unknown[]) => void;

// Under a path.
@route /* all of it */
export class Rows {
  @route // once
  first(row: Row) {
    /* never again */ ${keyword} shown = row.name; // why
    return <p>{/* let */ shown}// let</p>;
  }
}
`;

fixerContract({
  rule,
  fixer,
  world,
  // What moves offsets, and everything together; the other contract tries each shape by itself.
  shapes: ['as written', 'CRLF', 'byte order mark', 'all at once'],
  ambient: '',
  cases: [
    {
      name: "a core rule and one of TypeScript's, with ESLint itself",
      path: 'src/rows.tsx',
      files: { 'src/row.ts': "export class Row {\n  name = '';\n}\n", 'src/rows.tsx': source('', 'let') },
      expected: source('type ', 'const'),
    },
  ],
});
