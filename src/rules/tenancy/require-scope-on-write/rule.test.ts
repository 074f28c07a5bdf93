import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { rule } from './rule.js';

const SCHEMA = `
model User { id String @id
  memberships Member[] }
model Workspace { id String @id
  members Member[] }
model Member { userId String
  workspaceId String
  user User @relation(fields: [userId], references: [id])
  workspace Workspace @relation(fields: [workspaceId], references: [id])
  @@id([userId, workspaceId]) }
model Board { id String @id
  workspaceId String
  name String
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
model Card { id String @id
  boardId String
  board Board @relation(fields: [boardId], references: [id]) }
`;

const check = (source: string, path = 'app/api/boards/[id]/route.ts', config = {}) =>
  findingsOf(
    rule,
    { 'schema.prisma': SCHEMA, [path]: `import { prisma } from '@/db';\n${source}` },
    { config },
  ).map((finding) =>
    [finding.confidence, finding.data?.reach, finding.data?.tenantValue]
      .map((part) => JSON.stringify(part).replaceAll('"', ''))
      .join(' '),
  );

const handler = (body: string) =>
  `export const PATCH = withWorkspace(async ({ params, workspace, session, body }) => {\n${body}\n});`;

describe('CM-07 writes that another tenant could make', () => {
  it('reports a write by id while the tenant stands in scope', () => {
    expect(
      check(`export async function DELETE(req, { params }) {
  const { id, workspaceId } = params;
  const session = await getSession();
  const member = await prisma.member.findFirst({ where: { userId: session.user.id, workspaceId } });
  if (!member) throw new Error('no');
  await prisma.board.delete({ where: { id } });
}`),
    ).toEqual(['high by-id workspaceId']);
    expect(
      check(
        handler(
          'await prisma.board.update({ where: { id: params.id }, data: { name: workspace.name } }); log(workspace.id);',
        ),
      ),
    ).toEqual(['high by-id workspace.id']);
  });

  it('reports an upsert by id alone', () => {
    expect(
      check(
        handler(
          'await prisma.board.upsert({ where: { id: body.id }, create: { name: "", workspaceId: workspace.id }, update: {} });',
        ),
      ),
    ).toEqual(['high by-id workspace.id']);
  });

  it('reports a child row, a foreign id and a bulk write with less confidence', () => {
    expect(
      check(handler('log(workspace.id); await prisma.card.delete({ where: { id: params.id } });')),
    ).toEqual(['medium by-id workspace.id']);
    expect(check(handler('await prisma.card.create({ data: { boardId: body.boardId } });'))).toEqual([
      'medium foreign-id workspace.id',
    ]);
    expect(check(handler('await prisma.board.deleteMany({ where: { name: "old" } });'))).toEqual([
      'medium everything workspace.id',
    ]);
  });

  it('reports a row that is moved to a parent from the request', () => {
    const move = (before: string) =>
      check(
        handler(
          `${before} await prisma.card.update({ where: { id: params.id, board: { workspaceId: workspace.id } }, data: { boardId: body.boardId } });`,
        ),
      );
    expect(move('')).toEqual(['medium foreign-id workspace.id']);
    expect(
      move(
        "const board = await prisma.board.findFirst({ where: { id: body.boardId, workspaceId: workspace.id } }); if (!board) throw new Error('no');",
      ),
    ).toEqual([]);
    expect(
      check(
        handler(
          'const board = await prisma.board.findFirst({ where: { name: body.name, workspaceId: workspace.id } }); await prisma.card.update({ where: { id: params.id, board: { workspaceId: workspace.id } }, data: { boardId: board.id } });',
        ),
      ),
    ).toEqual([]);
  });

  it('reports the handler whose siblings filter', () => {
    expect(
      check(`export const GET = withAuth(async ({ params, workspace }) => prisma.board.findFirst({ where: { id: params.id, workspaceId: workspace.id } }));
export const DELETE = withAuth(async ({ params }) => { await prisma.board.delete({ where: { id: params.id } }); });`),
    ).toEqual(['high by-id null']);
  });
});

describe('CM-07 correct code is not flagged', () => {
  it.each([
    [
      'tenant in the filter',
      handler(
        'await prisma.board.update({ where: { id: params.id, workspaceId: workspace.id }, data: {} });',
      ),
    ],
    [
      'composite unique key',
      handler(
        'await prisma.board.update({ where: { id_workspaceId: { id: params.id, workspaceId: workspace.id } }, data: {} });',
      ),
    ],
    [
      'filter through the parent',
      handler(
        'await prisma.card.deleteMany({ where: { id: params.id, board: { workspaceId: workspace.id } } });',
      ),
    ],
    [
      'helper that builds the filter',
      handler('await prisma.board.update({ where: boardWhere(params.id, workspace), data: {} });'),
    ],
    [
      'row checked before',
      handler(
        "const board = await prisma.board.findUnique({ where: { id: params.id } }); if (board?.workspaceId !== workspace.id) throw new Error('no'); await prisma.board.delete({ where: { id: params.id } });",
      ),
    ],
    [
      'scoped read before',
      handler(
        "const board = await prisma.board.findFirst({ where: { id: params.id, workspaceId: workspace.id } }); if (!board) throw new Error('no'); await prisma.board.delete({ where: { id: params.id } });",
      ),
    ],
    [
      'id of a scoped row',
      handler(
        'const board = await prisma.board.findFirst({ where: { name: body.name, workspaceId: workspace.id } }); await prisma.board.delete({ where: { id: board.id } });',
      ),
    ],
    [
      'assertion by name',
      handler(
        'await assertBoardAccess(session.user, params.id); await prisma.board.delete({ where: { id: params.id } });',
      ),
    ],
    [
      'row from a helper, checked',
      handler(
        "const board = await loadBoard(params.id); if (board.workspaceId !== workspace.id) throw new Error('no'); await prisma.board.delete({ where: { id: params.id } });",
      ),
    ],
    [
      'helper with id and tenant',
      handler(
        'await loadBoard({ id: params.id, workspaceId: workspace.id }); await prisma.board.delete({ where: { id: params.id } });',
      ),
    ],
    [
      'person in the filter',
      handler(
        'await prisma.board.updateMany({ where: { id: params.id, createdById: session.user.id }, data: {} });',
      ),
    ],
    [
      'shared secret',
      "export async function POST(req) { if (req.headers.get('authorization') !== process.env.CRON_KEY) throw new Error('no'); const { id, workspaceId } = await req.json(); await prisma.board.delete({ where: { id } }); }",
    ],
    [
      'service that is given a row',
      'export async function archive(board: Board) { await prisma.board.update({ where: { id: board.id }, data: {} }); }',
    ],
  ])('%s', (_name, source) => {
    expect(check(source)).toEqual([]);
  });

  it('leaves tests, scripts, jobs and webhooks alone', () => {
    const source = handler('log(workspace.id); await prisma.board.delete({ where: { id: params.id } });');
    for (const path of [
      'scripts/clean.ts',
      'prisma/seed.ts',
      'app/api/webhooks/stripe/route.ts',
      'app/api/cron/route.ts',
      'app/a.test.ts',
    ]) {
      expect(check(source, path)).toEqual([]);
    }
  });

  it('honours guards, scoped clients, global models and ignored paths of the configuration', () => {
    const source = handler(
      'log(workspace.id); await mine(params.id); await scopedDb.board.delete({ where: { id: params.id } });',
    );
    expect(check(source)).toHaveLength(1);
    for (const tenancy of [
      { guards: ['mine'] },
      { scopedClients: ['scoped*'] },
      { globalModels: ['Board'] },
      { ignore: ['app/**'] },
    ]) {
      expect(check(source, undefined, { tenancy })).toEqual([]);
    }
  });

  it('trusts row-level security', () => {
    const files = {
      'schema.prisma': SCHEMA,
      'migrations/1.sql': 'ALTER TABLE "Board" ENABLE ROW LEVEL SECURITY;',
      'app/api/a/route.ts': handler(
        'log(workspace.id); await prisma.board.delete({ where: { id: params.id } });',
      ),
    };
    expect(findingsOf(rule, files)).toEqual([]);
  });
});
