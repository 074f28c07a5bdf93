import { afterAll } from '@jest/globals';
import type { Diagnostic } from '../../../tools/results.js';
import { toolFixture } from '../../../tools/testing/tool-fixture.js';
import { contextOf } from '../../testing/context.js';
import { fixerContract, type FixWorld } from '../../testing/fixer-contract.js';
import type { RuleContext } from '../../rule.js';
import { runRules } from '../../run.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

/** A linter that writes `const` for `let`; that the real ones are driven rightly is shown in fix.test.ts. */
const BIOME =
  'let text = ""; process.stdin.on("data", (part) => (text += part)).on("end", () => process.stdout.write(text.replaceAll("let ", "const ")));';
const fixture = toolFixture({ programs: { biome: BIOME }, member: { linter: 'biome' } });
afterAll(() => {
  fixture.dispose();
});

function diagnosticsOf([path, text]: readonly [string, string]): readonly Diagnostic[] {
  return [...text.matchAll(/let /g)].slice(0, 1).map((match) => ({
    ...{ code: 'lint/style/useConst', message: 'Use const.', path, severity: 'error', fixable: true },
    line: text.slice(0, match.index).split('\n').length,
    column: 1,
  }));
}

function contextIn(files: Readonly<Record<string, string>>): RuleContext {
  const context = contextOf(files);
  const value = Object.entries(files).flatMap(diagnosticsOf);
  const lint = new Map([['fixture', { status: 'measured', value, by: 'biome', durationMs: 1 } as const]]);
  const shape = { ...context.shape, packages: [fixture.member] };
  return { ...context, shape, tools: { ...context.tools, lint } };
}

const world: FixWorld = {
  findings: (files) => runRules([rule], contextIn(files)).findings,
  workspace: async (files) => {
    const { root, tools } = fixture;
    for (const [path, text] of Object.entries(files)) await tools.files.write(`${root}/${path}`, text);
    const read = (path: string): Promise<string | undefined> => Promise.resolve(files[path]);
    return { root, context: contextIn(files), read, processes: tools.processes, files: tools.files };
  },
};

const source = (keyword: string): string => `// head
${keyword} first = 1; // why
export function run(): number {
  /* inside */ ${keyword} second = 2;
  return first + second;
}
`;

fixerContract({
  rule,
  fixer,
  world,
  ambient: '',
  cases: [
    {
      name: 'all violations of a rule in a file',
      path: 'src/a.ts',
      files: { 'src/a.ts': source('let') },
      expected: source('const'),
    },
  ],
});
