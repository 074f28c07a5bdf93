import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../testing/context.js';
import { rule as onQuery } from '../require-scope-on-query/rule.js';
import { rule } from './rule.js';

const SCHEMA = `
model User { id String @id
  memberships Member[] }
model Workspace { id String @id
  name String
  members Member[] }
model Member { userId String
  workspaceId String
  user User @relation(fields: [userId], references: [id])
  workspace Workspace @relation(fields: [workspaceId], references: [id])
  @@id([userId, workspaceId]) }
model Board { id String @id
  workspaceId String
  createdById String
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
model Draft { id String @id
  userId String
  user User @relation(fields: [userId], references: [id]) }
`;

const TRPC = `import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
export const publicProcedure = t.procedure;
const enforceUser = t.middleware(({ ctx, next }) => {
  if (!ctx.session?.user) throw new Error('UNAUTHORIZED');
  return next({ ctx: { session: ctx.session } });
});
export const protectedProcedure = t.procedure.use(enforceUser);
`;
const CHECKING = TRPC.replace(
  "throw new Error('UNAUTHORIZED');",
  "throw new Error('UNAUTHORIZED');\n  assertMember(ctx.session.user.id, rawInput.workspaceId);",
);

const findings = (files: Readonly<Record<string, string>>) =>
  [rule, onQuery].flatMap((each) =>
    findingsOf(each, {
      'schema.prisma': SCHEMA,
      'tsconfig.json': '{"compilerOptions":{"baseUrl":"."}}',
      ...files,
    }).map(({ confidence, data }) =>
      [confidence, data?.reach, data?.method]
        .map((part) => JSON.stringify(part).replaceAll('"', ''))
        .join(' '),
    ),
  );

const procedure = (body: string, builder = 'protectedProcedure', trpc = TRPC) =>
  findings({
    'src/trpc.ts': trpc,
    'src/router.ts': `import { ${builder} } from './trpc';
export const router = { run: ${builder}.input(schema).mutation(async ({ ctx, input }) => {\n${body}\n}) };`,
  });

const route = (body: string) =>
  findings({
    'app/api/boards/route.ts': `export async function POST(req: Request) {
  const session = await auth();
  if (!session?.user) return new Response(null, { status: 401 });
  const { workspaceId, name } = await req.json();
  ${body}
}`,
  });

const LIST = 'return ctx.db.board.findMany({ where: { workspaceId: input.workspaceId } });';

describe('CM-07 the tenant that a caller names is checked against the caller', () => {
  it('reports it behind a procedure that only authenticates', () => {
    expect(procedure(LIST)).toEqual(['medium sent-tenant findMany']);
    expect(
      procedure(
        'return ctx.db.board.create({ data: { workspaceId: input.workspaceId, createdById: ctx.session.user.id } });',
      ),
    ).toEqual(['medium sent-tenant create']);
    expect(
      procedure(
        'return ctx.db.workspace.update({ where: { id: input.workspaceId }, data: { name: input.name } });',
      ),
    ).toEqual(['medium sent-tenant update']);
  });

  it('reports it in a route that only looks at the session', () => {
    expect(route('return Response.json(await prisma.board.findMany({ where: { workspaceId } }));')).toEqual([
      'medium sent-tenant findMany',
    ]);
  });

  it.each([
    ['the procedure checks the input', procedure(LIST, 'protectedProcedure', CHECKING)],
    ['the builder is not known to only authenticate', procedure(LIST, 'publicProcedure')],
    ['the builder is somewhere else', procedure(LIST, 'authedProcedure', 'export {};')],
    ['a call gets the tenant', procedure(`await check(ctx, input);\n${LIST}`)],
    [
      'a guard compares it',
      procedure(`if (input.workspaceId !== ctx.session.workspaceId) throw new Error();\n${LIST}`),
    ],
    [
      'the membership is read',
      procedure(
        `const member = await ctx.db.member.findFirst({ where: { userId: ctx.session.user.id, workspaceId: input.workspaceId } });\nif (!member) throw new Error();\n${LIST}`,
      ),
    ],
    [
      'the filter asks for the member',
      procedure(
        'return ctx.db.board.findMany({ where: { workspaceId: input.workspaceId, workspace: { members: { some: { userId: ctx.session.user.id } } } } });',
      ),
    ],
    [
      'the tenant is looked up by the server',
      procedure('return ctx.db.board.findMany({ where: { workspaceId: ctx.session.workspaceId } });'),
    ],
    [
      'the tenant is found among those of the session',
      route(
        `const mine = session.user.workspaces.find((each) => each.id === workspaceId);
  if (!mine) return new Response(null, { status: 403 });
  return Response.json(await prisma.board.findMany({ where: { workspaceId } }));`,
      ),
    ],
    [
      'a service checks it',
      route(
        'const workspace = await getWorkspace(workspaceId);\n  return Response.json(await prisma.board.findMany({ where: { workspaceId } }));',
      ),
    ],
    [
      'the members of the tenant are looked at afterwards',
      procedure(
        'const workspace = await ctx.db.workspace.findFirst({ where: { id: input.workspaceId, members: { some: { userId: ctx.session.user.id } } } });\nreturn workspace;',
      ),
    ],
  ])('says nothing when %s', (_name, found) => {
    expect(found).toEqual([]);
  });
});

describe('CM-07 rows of one person', () => {
  const draft = (where: string) =>
    procedure(`log(ctx.session.user.id);\nawait ctx.db.draft.delete({ where: { ${where} } });`);

  it('are reported when written by an id from the request alone', () => {
    expect(draft('id: input.id')).toEqual(['medium by-id delete']);
  });

  it('are scoped by the person', () => {
    expect(draft('id: input.id, userId: ctx.session.user.id')).toEqual([]);
    expect(
      procedure(
        `const row = await ctx.db.draft.findUnique({ where: { id: input.id } });
if (row?.userId !== ctx.session.user.id) throw new Error();
await ctx.db.draft.delete({ where: { id: input.id } });`,
      ),
    ).toEqual([]);
  });
});
