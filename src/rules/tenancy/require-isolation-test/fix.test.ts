import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Project, ts } from 'ts-morph';
import type { FixOutcome } from '../../../core/edit.js';
import { contextOf } from '../../testing/context.js';
import { runRules } from '../../run.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

const SCHEMA = `
model Workspace { id String @id }
model Board { id String @id
  workspaceId String
  name String
  cards Int
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
model Note { id String @id
  workspaceId String
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
`;
const ROUTE = `import { Hono } from 'hono';
import { useBoard } from './boards.js';
export const app = new Hono().get('/workspaces/:workspaceId/boards/:id', requireMember, async (c) => c.json(await useBoard(db, c.get('ctx'), c.req.param('id'))));`;
const service = (body: string): string =>
  `export async function useBoard(db: any, ctx: { workspaceId: string }, id: string) {\n  void ctx.workspaceId;\n  return await db.board.${body};\n}\n`;

const SHAPES: readonly (readonly [name: string, right: string, wrong: string])[] = [
  ['a read', 'findFirst({ where: { id, workspaceId: ctx.workspaceId } })', 'findFirst({ where: { id } })'],
  [
    'an update',
    "update({ where: { id, workspaceId: ctx.workspaceId }, data: { name: 'changed' } })",
    "update({ where: { id }, data: { name: 'changed' } })",
  ],
  [
    'a delete',
    'deleteMany({ where: { id, workspaceId: ctx.workspaceId } })',
    'deleteMany({ where: { id } })',
  ],
];

async function proposed(source: string, runner: 'node' | 'jest' | 'none' = 'node'): Promise<FixOutcome> {
  const files = { 'schema.prisma': SCHEMA, 'src/routes.ts': ROUTE, 'src/boards.ts': source };
  const context = contextOf(files);
  const packages = context.shape.packages.map((owner) =>
    runner === 'none' ? owner : { ...owner, testRunner: runner },
  );
  const inRunner = { ...context, shape: { ...context.shape, packages } };
  const [finding] = runRules([rule], inRunner).findings;
  if (finding === undefined) throw new Error('the rule found nothing');
  return fixer.propose(finding, {
    root: '/nowhere',
    context: inRunner,
    read: (path) => Promise.resolve(path === 'src/boards.ts' ? source : undefined),
    processes: { run: () => Promise.reject(new Error('no process is needed')) },
  });
}

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** Transpiles the files and runs the test with node:test; names of the tests that failed. */
async function failures(files: Readonly<Record<string, string>>, test: string): Promise<readonly string[]> {
  const root = await mkdtemp(join(tmpdir(), 'isolation-'));
  folders.push(root);
  await writeFile(join(root, 'package.json'), '{"type":"module"}');
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, path.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(
      target,
      ts.transpileModule(text, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      }).outputText,
    );
  }
  const output = await new Promise<string>((resolve) => {
    const environment = { ...process.env };
    Reflect.deleteProperty(environment, 'NODE_TEST_CONTEXT');
    Reflect.deleteProperty(environment, 'NODE_OPTIONS');
    execFile(
      process.execPath,
      ['--test', '--test-reporter=tap', test.replace(/\.ts$/, '.js')],
      { cwd: root, env: environment },
      (_error, stdout) => {
        resolve(stdout);
      },
    );
  });
  const all = [...output.matchAll(/^\s*(not ok|ok) \d+ - (use.*)$/gm)];
  if (all.length !== 2) throw new Error(`expected two tests: ${output}`);
  return all.filter((match) => match[1] === 'not ok').map((match) => match[2] ?? '');
}

describe('CM-17 isolation tests run, and fail when isolation is broken', () => {
  it.each(SHAPES)('for %s', async (_name, right, wrong) => {
    const outcome = await proposed(service(right));
    const [edit] = outcome.status === 'proposed' ? outcome.edits : [];
    if (edit?.kind !== 'create') throw new Error(JSON.stringify(outcome));
    const run = (body: string) =>
      failures({ 'src/boards.ts': service(body), [edit.path]: edit.text }, edit.path);
    expect(await run(right)).toEqual([]);
    expect(await run(wrong)).toEqual(['useBoard turns another tenant away from the board']);
    expect(outcome).toMatchObject({ safety: 'review' });
  });

  it.each(['{ workspaceId }: { workspaceId: string }', 'workspaceId: string'])(
    'passes the tenant as %s',
    async (parameter) => {
      const source = `export const useBoard = async (db: any, ${parameter}, id: string) => db.board.findUnique({ where: { id, workspaceId } });\n`;
      const outcome = await proposed(source);
      const [edit] = outcome.status === 'proposed' ? outcome.edits : [];
      if (edit?.kind !== 'create') throw new Error(JSON.stringify(outcome));
      expect(await failures({ 'src/boards.ts': source, [edit.path]: edit.text }, edit.path)).toEqual([]);
    },
  );

  it('writes the same test for the broken version', async () => {
    const [, right = '', wrong = ''] = SHAPES[0] ?? [];
    expect(await proposed(service(wrong))).toEqual(await proposed(service(right)));
  });

  it("writes a file that parses, in the package's style", async () => {
    const outcome = await proposed(service(SHAPES[0]?.[1] ?? ''), 'jest');
    const [edit] = outcome.status === 'proposed' ? outcome.edits : [];
    expect(edit).toMatchObject({ kind: 'create', path: 'src/boards.isolation.test.ts' });
    const text = edit?.kind === 'create' ? edit.text : '';
    expect(text).toContain("import { useBoard } from './boards.js';");
    const project = new Project({ useInMemoryFileSystem: true });
    const file = project.createSourceFile('a.ts', text);
    expect(project.getProgram().getSyntacticDiagnostics(file)).toEqual([]);
  });

  it.each([
    ['without a test runner', service(SHAPES[0]?.[1] ?? ''), 'none' as const, /test runner/],
    [
      'for another shape',
      'export async function useBoard(c: Context) { return await prisma.board.findFirst({ where: { id: c.id } }); }',
      'node' as const,
      /cannot be guessed/,
    ],
  ])('declines %s', async (_name, source, runner, reason) => {
    const outcome = await proposed(source, runner);
    expect(outcome.status === 'declined' ? outcome.reason : '').toMatch(reason);
  });
});
