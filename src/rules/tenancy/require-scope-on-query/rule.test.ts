import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { rule } from './rule.js';

const TABLES = `import { pgTable, text } from 'drizzle-orm/pg-core';
export const workspace = pgTable('workspace', { id: text('id').primaryKey() });
export const member = pgTable('member', { workspaceId: text('workspace_id').references(() => workspace.id), userId: text('user_id') });
export const monitor = pgTable('monitor', { id: text('id').primaryKey(), workspaceId: text('workspace_id').notNull().references(() => workspace.id) });
export const check = pgTable('check', { id: text('id').primaryKey(), workspaceId: text('workspace_id').references(() => workspace.id) });`;

const check = (source: string, path = 'src/router.ts') =>
  findingsOf(rule, {
    'src/db/schema.ts': TABLES,
    [path]: `import { and, eq } from 'drizzle-orm';\nimport { monitor } from './db/schema';\n${source}`,
  });

const procedure = (body: string) =>
  `export const r = router({ get: protectedProcedure.input(schema).query(async (opts) => {\n${body}\n}) });`;

describe('CM-07 reads that another tenant could make', () => {
  it('reports a Drizzle read by id with the tenant in the context', () => {
    const [finding] = check(
      procedure(
        'use(opts.ctx.workspace.id); return await opts.ctx.db.select().from(monitor).where(eq(monitor.id, opts.input.id));',
      ),
    );
    expect(finding).toMatchObject({
      confidence: 'medium',
      path: 'src/router.ts',
      symbol: 'get',
      range: { start: { line: 4 } },
    });
    expect(finding?.remedy).toBe('Add workspaceId: opts.ctx.workspace.id to the filter.');
    expect(finding?.evidence.join(' ')).toContain('src/db/schema.ts:4');
  });

  it('reports a check that an empty tenant skips', () => {
    const [finding] = check(
      `export const getMonitor = async (monitorId: string, workspaceId?: string) => {
  const row = await db.query.monitor.findFirst({ where: eq(monitor.id, monitorId) });
  if (workspaceId && row?.workspaceId !== workspaceId) return null;
  return row;
};`,
      'src/get-monitor.ts',
    );
    expect(finding).toMatchObject({ confidence: 'medium', data: { reach: 'optional-check' } });
  });

  it('gives the same anchor when lines move', () => {
    const source = procedure(
      'use(opts.ctx.workspace.id); return await opts.ctx.db.select().from(monitor).where(eq(monitor.id, opts.input.id));',
    );
    expect(check(`\n\n\n${source}`)[0]?.anchor).toBe(check(source)[0]?.anchor);
  });
});

describe('CM-07 correct reads are not flagged', () => {
  it.each([
    [
      'tenant in and()',
      procedure(
        'return await opts.ctx.db.select().from(monitor).where(and(eq(monitor.id, opts.input.id), eq(monitor.workspaceId, opts.ctx.workspace.id)));',
      ),
    ],
    [
      'conditions in an array',
      procedure(
        'const where = [eq(monitor.id, opts.input.id), eq(monitor.workspaceId, opts.ctx.workspace.id)]; return await opts.ctx.db.select().from(monitor).where(and(...where));',
      ),
    ],
    [
      'row checked afterwards',
      procedure(
        "const row = await opts.ctx.db.query.monitor.findFirst({ where: eq(monitor.id, opts.input.id) }); if (row?.workspaceId !== opts.ctx.workspace.id) throw new Error('no'); return row;",
      ),
    ],
    [
      'access decided by a function',
      procedure(
        "const row = await opts.ctx.db.query.monitor.findFirst({ where: eq(monitor.id, opts.input.id) }); if (isReadForbidden(row, opts.ctx.user)) throw new Error('no'); return row;",
      ),
    ],
    [
      'lookup by token',
      procedure(
        'return await opts.ctx.db.query.monitor.findFirst({ where: eq(monitor.token, opts.input.token) });',
      ),
    ],
    [
      'service whose caller checks',
      'export const load = (monitorId: string) => db.query.monitor.findFirst({ where: eq(monitor.id, monitorId) });',
    ],
  ])('%s', (_name, source) => {
    expect(check(source).filter((finding) => finding.confidence !== 'low')).toEqual([]);
  });

  it('says nothing in a repository without tenants', () => {
    expect(
      findingsOf(rule, {
        'a.ts': 'export const f = async (id) => prisma.post.findUnique({ where: { id } });',
      }),
    ).toEqual([]);
  });
});
