import { describe, expect, it } from '@jest/globals';
import { fixAll } from '../../testing/fixing.js';
import { fixer as readFixer } from '../require-scope-on-query/fix.js';
import { rule as readRule } from '../require-scope-on-query/rule.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';

const SCHEMA = `
model Workspace { id String @id }
model Board { id String @id
  workspaceId String
  brandId String
  name String
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
model Card { id String @id
  boardId String
  board Board @relation(fields: [boardId], references: [id]) }
model Note { id String @id
  workspaceId String
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
`;
const PATH = 'app/api/boards/route.ts';
const wrap = (body: string): string =>
  `export const PATCH = withWorkspace(async ({ params, workspace, brandId }) => {\n${body}\n  audit(workspace.id);\n});\n`;

const fix = async (source: string, options = {}, extra: Readonly<Record<string, string>> = {}) => {
  const result = await fixAll(rule, fixer, { 'schema.prisma': SCHEMA, [PATH]: source, ...extra }, options);
  return { ...result, text: result.files[PATH] ?? '' };
};

describe('CM-17 the tenant key is added where the value is in scope', () => {
  it.each([
    [
      'one line',
      'await prisma.board.delete({ where: { id: params.id } });',
      'await prisma.board.delete({ where: { id: params.id, workspaceId: workspace.id } });',
    ],
    [
      'several lines, comments and a trailing comma',
      '  await prisma.board.update({\n    where: {\n      // whose\n      id: params.id, // the row\n    },\n    data: { name: "x" },\n  });',
      '  await prisma.board.update({\n    where: {\n      // whose\n      workspaceId: workspace.id,\n      id: params.id, // the row\n    },\n    data: { name: "x" },\n  });',
    ],
    [
      'upsert',
      'await prisma.board.upsert({ where: { id: params.id }, create: {}, update: {} });',
      'await prisma.board.upsert({ where: { id: params.id, workspaceId: workspace.id }, create: {}, update: {} });',
    ],
  ])('%s', async (_name, before, after) => {
    const result = await fix(wrap(before));
    expect(result.text).toBe(wrap(after));
    expect(result.left).toEqual([]);
    expect(result.outcomes).toEqual([expect.objectContaining({ status: 'proposed', safety: 'safe' })]);
    expect((await fix(result.text)).edits).toEqual([]);
  });

  it('completes the tenant that the wrapper hands over', async () => {
    const source = `export const POST = withWorkspace(async ({ workspace, params }) => {
  await prisma.note.delete({ where: { id: params.id } });
  return workspace.name;
});`;
    const result = await fix(source);
    expect(result.text).toBe(source.replace('params.id }', 'params.id, workspaceId: workspace.id }'));
    expect(result.outcomes).toEqual([expect.objectContaining({ safety: 'safe' })]);
  });

  it('adds the brand as well', async () => {
    const options = { config: { tenancy: { brandKeys: ['brandId'] } } };
    const result = await fix(wrap('await prisma.board.delete({ where: { id: params.id } });'), options);
    expect(result.text).toContain('{ id: params.id, workspaceId: workspace.id, brandId }');
  });

  it('only proposes when the tenant came with the request', async () => {
    const result = await fix(`export async function DELETE(req, { params }) {
  const { id, workspaceId } = params;
  const session = await getSession();
  const member = await prisma.membership.findFirst({ where: { userId: session.user.id, workspaceId } });
  if (!member) throw new Error('no');
  await prisma.board.delete({ where: { id } });
}`);
    expect(result.text).toContain('prisma.board.delete({ where: { id, workspaceId } })');
    expect(result.outcomes).toEqual([expect.objectContaining({ safety: 'review' })]);
  });

  it.each([
    ['a child row', wrap('await prisma.card.delete({ where: { id: params.id } });'), {}],
    [
      'an old Prisma',
      wrap('await prisma.board.delete({ where: { id: params.id } });'),
      { 'package.json': '{"private":true,"dependencies":{"@prisma/client":"^4.16.0"}}' },
    ],
  ])('declines %s', async (_name, source, extra) => {
    const result = await fix(source, {}, extra);
    expect(result.text).toBe(source);
    expect(result.outcomes.map((outcome) => outcome.status)).toEqual(['declined']);
  });

  it('reads with findFirst where findUnique takes unique fields only', async () => {
    const source = wrap('return await prisma.board.findUnique({ where: { id: params.id } });');
    const files = {
      'schema.prisma': SCHEMA,
      [PATH]: source,
      'package.json': '{"private":true,"dependencies":{"@prisma/client":"4.2.0"}}',
    };
    const result = await fixAll(readRule, readFixer, files);
    expect(result.files[PATH]).toContain(
      'prisma.board.findFirst({ where: { id: params.id, workspaceId: workspace.id } })',
    );
  });
});

const DRIZZLE = `import { pgTable, text } from 'drizzle-orm/pg-core';
export const workspace = pgTable('workspace', { id: text('id').primaryKey() });
export const page = pgTable('page', { id: text('id').primaryKey(), workspaceId: text('workspace_id').references(() => workspace.id) });
export const note = pgTable('note', { id: text('id').primaryKey(), workspaceId: text('workspace_id').references(() => workspace.id) });`;
const procedure = (head: string, body: string): string =>
  `${head}\nimport { page } from './db/schema';\nexport const r = router({ gone: protectedProcedure.mutation(async (opts) => {\n  audit(opts.ctx.workspace.id);\n  ${body}\n}) });\n`;

describe('CM-17 Drizzle conditions', () => {
  it.each([
    [
      'wraps a condition and imports and',
      procedure(
        "import { eq } from 'drizzle-orm';",
        'await opts.ctx.db.delete(page).where(eq(page.id, opts.input.id)); // gone',
      ),
      procedure(
        "import { and, eq } from 'drizzle-orm';",
        'await opts.ctx.db.delete(page).where(and(eq(page.id, opts.input.id), eq(page.workspaceId, opts.ctx.workspace.id))); // gone',
      ),
    ],
    [
      'uses the import that is there',
      procedure(
        "import { and, eq } from 'drizzle-orm';",
        "await opts.ctx.db.update(page).set({ a: 1 }).where(and(eq(page.id, opts.input.id), eq(page.kind, 'x')));",
      ),
      procedure(
        "import { and, eq } from 'drizzle-orm';",
        "await opts.ctx.db.update(page).set({ a: 1 }).where(and(eq(page.id, opts.input.id), eq(page.kind, 'x'), eq(page.workspaceId, opts.ctx.workspace.id)));",
      ),
    ],
    [
      'adds a line to a long import',
      procedure(
        "import {\n  eq,\n  sql,\n} from 'drizzle-orm';",
        'await opts.ctx.db.delete(page).where(eq(page.id, opts.input.id));',
      ),
      procedure(
        "import {\n  and,\n  eq,\n  sql,\n} from 'drizzle-orm';",
        'await opts.ctx.db.delete(page).where(and(eq(page.id, opts.input.id), eq(page.workspaceId, opts.ctx.workspace.id)));',
      ),
    ],
  ])('%s', async (_name, before, after) => {
    const files = { 'src/db/schema.ts': DRIZZLE, 'src/router.ts': before };
    const result = await fixAll(rule, fixer, files);
    expect(result.files['src/router.ts']).toBe(after);
    expect(result.left).toEqual([]);
    expect((await fixAll(rule, fixer, result.files)).edits).toEqual([]);
  });
});
