import { afterAll, describe, expect, it } from '@jest/globals';
import type { Edit, FixOutcome } from '../../../core/edit.js';
import type { Finding } from '../../../core/finding.js';
import { runCompiler } from '../../../tools/compiler/run.js';
import { toolFixture, type ToolFixture } from '../../../tools/testing/tool-fixture.js';
import { runRules } from '../../run.js';
import { contextOf } from '../../testing/context.js';
import type { FixWorkspace } from '../../fixer.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

const fixtures: ToolFixture[] = [];
afterAll(() => {
  for (const fixture of fixtures) fixture.dispose();
});

const CONFIG = JSON.stringify({
  compilerOptions: {
    ...{ strict: true, target: 'ES2022', module: 'NodeNext', jsx: 'preserve', rootDir: '.', types: [] },
    // Without the library for browsers, which takes most of a run.
    lib: ['ES2022'],
    ...{
      noImplicitOverride: true,
      verbatimModuleSyntax: true,
      experimentalDecorators: true,
      skipLibCheck: true,
    },
  },
  include: ['src'],
});

interface Bench {
  readonly workspace: FixWorkspace;
  findings(): Promise<readonly Finding[]>;
  apply(edits: readonly Edit[]): Promise<void>;
  text(path: string): Promise<string>;
}

function bench(files: Readonly<Record<string, string>>): Bench {
  const all = { 'tsconfig.json': CONFIG, 'package.json': '{"name":"fixture","type":"module"}', ...files };
  const member = { tsconfig: 'tsconfig.json' };
  const fixture = toolFixture({
    ...{
      files: all,
      manifest: { type: 'module' },
      links: ['typescript'],
      bins: { tsc: 'typescript/bin/tsc' },
    },
    member,
  });
  fixtures.push(fixture);
  const { root, tools } = fixture;
  const context = contextOf(all);
  const shape = { ...context.shape, packages: [fixture.member] };
  const read = async (path: string): Promise<string | undefined> => tools.files.readText(`${root}/${path}`);
  return {
    workspace: { root, context: { ...context, shape }, read, processes: tools.processes, files: tools.files },
    findings: async () => {
      const types = new Map([['fixture', await runCompiler(tools, fixture.member)]]);
      return runRules([rule], { ...context, shape, tools: { ...context.tools, types } }).findings;
    },
    apply: async (edits) => {
      for (const edit of [...edits].reverse()) {
        if (edit.kind !== 'replace') throw new Error('only replacements');
        const text = (await read(edit.path)) ?? '';
        expect(text.slice(edit.start, edit.end)).toBe(edit.expected);
        await tools.files.write(
          `${root}/${edit.path}`,
          text.slice(0, edit.start) + edit.text + text.slice(edit.end),
        );
      }
    },
    text: async (path) => (await read(path)) ?? '',
  };
}

async function fixed(
  files: Readonly<Record<string, string>>,
  path: string,
): Promise<{ text: string; outcome: FixOutcome }> {
  const work = bench(files);
  const [finding, ...others] = await work.findings();
  if (finding === undefined) throw new Error('no finding');
  expect(others).toEqual([]);
  const outcome = await fixer.propose(finding, work.workspace);
  if (outcome.status !== 'proposed') throw new Error(outcome.reason);
  await work.apply(outcome.edits);
  // The compiler itself is asked again: the finding is gone and nothing new came.
  expect(await work.findings()).toEqual([]);
  expect(await fixer.propose(finding, work.workspace)).toMatchObject({ status: 'declined' });
  return { text: await work.text(path), outcome };
}

describe('CM-17 compiler quick-fixes', () => {
  it('adds a missing override, in a CRLF file with a byte order mark, tabs and decorators', async () => {
    const source = [
      '\uFEFF// keep me',
      'const mark = (target: unknown, key: string): void => void [target, key];',
      'class A {',
      '\trun(): void {}',
      '}',
      'export class B extends A {',
      '\t/* why */ @mark',
      '\trun(): void {} // and me',
      '}',
      '',
    ].join('\r\n');
    const { text, outcome } = await fixed({ 'src/a.ts': source }, 'src/a.ts');
    expect(text).toBe(source.replace('\trun(): void {} // and me', '\toverride run(): void {} // and me'));
    expect(outcome).toMatchObject({ safety: 'safe' });
  }, 60_000);

  it('makes an import type-only when it names a type', async () => {
    const files = {
      'src/t.ts': 'export interface T {\n  a: number;\n}\n',
      'src/a.ts': "// head\nimport { T } from './t.js';\n\nexport const t: T = { a: 1 };\n",
    };
    const { text, outcome } = await fixed(files, 'src/a.ts');
    expect(text).toBe("// head\nimport { type T } from './t.js';\n\nexport const t: T = { a: 1 };\n");
    expect(outcome).toMatchObject({ safety: 'safe' });
  }, 60_000);

  it('adds a missing import in the style of a JSX file, for review', async () => {
    const files = {
      'src/jsx.d.ts':
        'declare namespace JSX {\n  interface IntrinsicElements {\n    p: object;\n  }\n  type Element = object;\n}\n',
      'src/format.ts': 'export const format = (n: number): string => String(n);\n',
      'src/other.ts': 'export const other = 1;\n',
      'src/a.tsx':
        'import { other } from "./other.js"\n\nexport const A = () => <p>{format(other)}{/* note */}</p>\n',
    };
    const { text, outcome } = await fixed(files, 'src/a.tsx');
    expect(text).toBe('import { format } from "./format.js"\n' + files['src/a.tsx']);
    expect(outcome).toMatchObject({ safety: 'review' });
  }, 60_000);

  it('declines where only an assertion or a stub would help', async () => {
    const work = bench({
      'src/a.ts': "export const a: number = 'x';\nexport class B implements Iterable<number> {}\n",
    });
    for (const finding of await work.findings()) {
      expect(await fixer.propose(finding, work.workspace)).toMatchObject({ status: 'declined' });
    }
  }, 60_000);

  it('declines when there is a choice', async () => {
    const work = bench({
      'src/x.ts': 'export const pick = 1;\n',
      'src/y.ts': 'export const pick = 2;\n',
      'src/a.ts': 'export const a = pick;\n',
    });
    const [finding] = await work.findings();
    expect(finding && (await fixer.propose(finding, work.workspace))).toMatchObject({
      status: 'declined',
      reason: expect.stringContaining('2 ways'),
    });
  }, 60_000);
});
