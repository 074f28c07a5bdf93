import { afterAll } from '@jest/globals';
import { ts } from 'ts-morph';
import type { Diagnostic } from '../../../tools/results.js';
import { toolFixture } from '../../../tools/testing/tool-fixture.js';
import { contextOf } from '../../testing/context.js';
import { fixerContract, type FixWorld } from '../../testing/fixer-contract.js';
import type { RuleContext } from '../../rule.js';
import { runRules } from '../../run.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

const LIBRARY = `interface Array<T> { length: number } interface Boolean {} interface CallableFunction {} interface Function {}
interface IArguments {} interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
interface ReadonlyArray<T> { length: number }
declare namespace JSX { interface Element {} interface IntrinsicElements { [name: string]: unknown } }
`;
const OPTIONS = {
  ...{ strict: true, noLib: true, noEmit: true, jsx: 'preserve', types: [], noImplicitOverride: true },
  ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler', experimentalDecorators: true },
};
const fixture = toolFixture({
  files: {
    'tsconfig.json': JSON.stringify({ compilerOptions: OPTIONS, include: ['src', 'library.d.ts'] }),
    'library.d.ts': LIBRARY,
  },
  links: ['typescript'],
  member: { tsconfig: 'tsconfig.json' },
});
const { root, tools } = fixture;
afterAll(() => {
  fixture.dispose();
});

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  await tools.files.remove(`${root}/src`);
  for (const [path, text] of Object.entries(files)) await tools.files.write(`${root}/${path}`, text);
}

/** What the compiler says, in its own words and without a process. */
async function diagnosticsOf(files: Readonly<Record<string, string>>): Promise<readonly Diagnostic[]> {
  await put(files);
  const { options } = ts.convertCompilerOptionsFromJson(OPTIONS, root);
  const names = [...Object.keys(files), 'library.d.ts'].map((path) => `${root}/${path}`);
  return ts.getPreEmitDiagnostics(ts.createProgram(names, options)).map((item): Diagnostic => {
    const place = item.file?.getLineAndCharacterOfPosition(item.start ?? 0);
    return {
      ...{ code: `TS${item.code}`, severity: 'error', fixable: false },
      message: ts.flattenDiagnosticMessageText(item.messageText, '\n'),
      path: item.file?.fileName.slice(root.length + 1) ?? '',
      ...{ line: (place?.line ?? 0) + 1, column: (place?.character ?? 0) + 1 },
    };
  });
}

function contextIn(files: Readonly<Record<string, string>>, value: readonly Diagnostic[] = []): RuleContext {
  const context = contextOf(files);
  const types = new Map([['fixture', { status: 'measured', value, by: 'tsc', durationMs: 1 } as const]]);
  const shape = { ...context.shape, packages: [fixture.member] };
  return { ...context, shape, tools: { ...context.tools, types } };
}

const world: FixWorld = {
  findings: async (files) => runRules([rule], contextIn(files, await diagnosticsOf(files))).findings,
  workspace: async (files) => {
    await put(files);
    const read = (path: string): Promise<string | undefined> => Promise.resolve(files[path]);
    return { root, context: contextIn(files), read, processes: tools.processes, files: tools.files };
  },
};

const source = (modifier: string): string => `export class Base {
  run(): void {}
}
export class Derived extends Base {
  /* why */
  ${modifier}run(): void {} // and me
}
`;
const decorated = (modifier: string): string => `declare const route: (...of: readonly unknown[]) => void;
export class Base {
  run(): void {}
}
export class Derived extends Base {
  // Under a path.
  @route /* all of it */
  ${modifier}run(): void {} // and me
}
`;
const view = (made: string): string => `class Row {
  text = ''; // empty
}
export const page = (title: string) => (
  <p title={title /* for readers */}>
    {/* shown */ ${made}.text /* as it is */}
  </p>
);
`;

fixerContract({
  rule,
  fixer,
  world,
  ambient: '',
  cases: [
    {
      name: 'a missing modifier',
      path: 'src/a.ts',
      files: { 'src/a.ts': source('') },
      expected: source('override '),
      errorsBefore: ['TS4114'],
    },
    {
      name: 'in a decorated method',
      path: 'src/a.ts',
      files: { 'src/a.ts': decorated('') },
      expected: decorated('override '),
      errorsBefore: ['TS4114'],
    },
    {
      name: 'in JSX',
      path: 'src/view.tsx',
      files: { 'src/view.tsx': view('Row()') },
      expected: view('new Row()'),
      errorsBefore: ['TS2348'],
    },
  ],
});
