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
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
model List { id String @id
  boardId String
  board Board @relation(fields: [boardId], references: [id]) }
`;

const SERVICE = `export async function removeBoard({ id, workspaceId }) { await prisma.board.delete({ where: { id } }); }`;
const BARE = `export const removeBoard = (boardId: string) => prisma.board.delete({ where: { id: boardId } });`;

/** Findings in a service, by what the handler that calls it does. */
const service = (text: string, route: string, path = 'src/app/api/boards/[id]/route.ts') =>
  findingsOf(rule, {
    'schema.prisma': SCHEMA,
    'src/lib/boards.ts': text,
    'src/lib/index.ts': "export * from './boards';",
    [path]: `import { removeBoard } from '@/lib';\n${route}`,
    'tsconfig.json': '{"compilerOptions":{"baseUrl":".","paths":{"@/*":["src/*"]}}}',
  })
    .filter((finding) => finding.path === 'src/lib/boards.ts')
    .map((finding) => finding.confidence);

const handler = (body: string) =>
  `export const DELETE = withWorkspace(async ({ params, workspace, session }) => {\n${body}\n});`;
const CHECKED = `const board = await prisma.board.findFirst({ where: { id: params.id, workspaceId: workspace.id } });
if (!board) throw new Error('no');`;

describe('CM-07 a service is judged with its callers', () => {
  it('says nothing when every caller looked whose row it is', () => {
    const call = 'await removeBoard({ id: params.id, workspaceId: workspace.id });';
    expect(service(SERVICE, handler(`${CHECKED}\n${call}`))).toEqual([]);
    expect(service(SERVICE, handler(call))).toEqual(['medium']);
  });

  it('reports a service without the tenant when a handler passes the id on as it was sent', () => {
    expect(service(BARE, handler('await removeBoard(params.id);'))).toEqual(['medium']);
    expect(service(BARE, handler(`${CHECKED}\nawait removeBoard(params.id);`))).toEqual([]);
    expect(service(BARE, handler(`${CHECKED}\nawait removeBoard(board.id);`))).toEqual([]);
    expect(service(BARE, '')).toEqual([]);
  });

  it('sees that a caller looks at the row that it got', () => {
    const load = 'const board = await getBoard(params.id);';
    const look = "if (board?.workspaceId !== workspace.id) throw new Error('no');";
    const remove = 'await removeBoard(params.id);';
    expect(service(BARE, handler(`${load}\n${look}\n${remove}`))).toEqual([]);
    expect(service(BARE, handler(`${load}\n${remove}`))).toEqual(['medium']);
    expect(service(BARE, handler(`const board = ${remove}\n${look}`))).toEqual([]);
  });

  it('leaves out callers that nobody is signed in for, and services that take a credential', () => {
    const open =
      'export const DELETE = publicRoute(async ({ params }) => { await removeBoard(params.id); });';
    expect(service(BARE, open)).toEqual([]);
    const token = BARE.replace('(boardId: string)', '(boardId: string, token: string)');
    expect(service(token, handler('await removeBoard(params.id, params.token);'))).toEqual([]);
  });

  it('follows one service into another', () => {
    const through = `export async function removeBoard(boardId) { await removeRow(boardId); }
async function removeRow(rowId) { await prisma.board.delete({ where: { id: rowId } }); }`;
    expect(service(through, handler('await removeBoard(params.id);'))).toEqual(['medium']);
    expect(service(through, handler(`${CHECKED}\nawait removeBoard(params.id);`))).toEqual([]);
  });

  it('trusts jobs and webhooks', () => {
    const job =
      'export const run = async (event) => { await removeBoard({ id: event.id, workspaceId: event.workspaceId }); };';
    expect(service(SERVICE, job, 'src/jobs/sweep.ts')).toEqual([]);
  });
});

describe('CM-07 a row that was asked for with its parent', () => {
  const list = (before: string) =>
    findingsOf(rule, {
      'schema.prisma': SCHEMA,
      'src/app/api/lists/route.ts': handler(
        `${before}
const list = await prisma.list.findUnique({ where: { id: params.listId, boardId: params.id } });
if (!list) throw new Error('no');
await prisma.list.delete({ where: { id: params.listId } });`,
      ),
    }).map((finding) => finding.confidence);

  it('is checked when the parent was', () => {
    expect(list(CHECKED)).toEqual([]);
    expect(list('')).toEqual(['medium']);
  });
});

describe('CM-07 a list of children proves nothing about the parent', () => {
  const insert = (before: string) =>
    findingsOf(rule, {
      'schema.prisma': SCHEMA.replace('boardId String', 'boardId String\n  workspaceId String'),
      'src/app/api/lists/route.ts': handler(
        `${before}\nawait prisma.list.create({ data: { boardId: params.id, workspaceId: workspace.id } });`,
      ),
    }).map((finding) => finding.confidence);
  const lists =
    'const lists = await prisma.list.findMany({ where: { boardId: params.id, workspaceId: workspace.id } });';

  it('unless an empty one stops the function', () => {
    expect(insert(lists)).toEqual(['medium']);
    expect(insert(`${lists}\nif (lists.length >= 20) throw new Error('too many');`)).toEqual(['medium']);
    expect(insert(`${lists}\nif (lists.length === 0) throw new Error('no');`)).toEqual([]);
    expect(insert(CHECKED)).toEqual([]);
  });

  it('and a value with a default is still what was sent', () => {
    const create = (value: string) =>
      findingsOf(rule, {
        'schema.prisma': SCHEMA,
        'src/app/api/lists/route.ts': handler(`await prisma.list.create({ data: { boardId: ${value} } });`),
      }).map((finding) => finding.confidence);
    expect(create('params.kind ? params.id : null')).toEqual(['medium']);
    expect(create('params.id ?? null')).toEqual(['medium']);
    expect(create('workspace.firstBoardId ?? null')).toEqual([]);
  });
});
