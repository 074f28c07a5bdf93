import { describe, expect, it } from '@jest/globals';
import { extractFile } from './file.js';

const routesOf = (path: string, text: string) => {
  const facts = extractFile(path, text);
  return facts.routes.map(({ framework, method, path: address, handler, middleware }) => ({
    route: `${framework} ${method} ${address}`,
    handler: handler === null ? null : facts.functions[handler]?.name,
    middleware,
  }));
};

describe('CM-07 routes', () => {
  it('reads express with middleware, chained route() and named handlers', () => {
    expect(
      routesOf(
        'server.ts',
        `import express from 'express';
const app = express(); const usersRouter = express.Router();
app.get('/a/:id', requireAuth, checkTeam('x'), async function show(req, res) {});
usersRouter.route('/b').get(list).post(create);
app.use('/x', usersRouter); app.get('title'); axios.get('/y', { params });
function list(req, res) {}`,
      ),
    ).toEqual([
      { route: 'express GET /a/:id', handler: 'show', middleware: ['requireAuth', 'checkTeam'] },
      { route: 'express GET /b', handler: 'list', middleware: [] },
      { route: 'express POST /b', handler: null, middleware: [] },
    ]);
  });

  it('reads fastify, hono and zod-openapi', () => {
    expect(
      routesOf(
        'f.ts',
        `import Fastify from 'fastify'; const fastify = Fastify();
fastify.route({ method: ['PUT', 'PATCH'], url: '/c', handler: async function save() {} }); fastify.delete('/d', { preHandler }, async (req) => {});`,
      ).map((r) => r.route),
    ).toEqual(['fastify PUT|PATCH /c', 'fastify DELETE /d']);
    expect(
      routesOf(
        'h.ts',
        `import { Hono } from 'hono';
export const app = new Hono().get('/e', (c) => c.json(1)).post('/f', guard, (c) => c.json(2));
const getRoute = createRoute({ method: 'get', path: '/g/{id}' }); app.openapi(getRoute, async (c) => c.json(3));`,
      ).map((r) => r.route),
    ).toEqual(['hono GET /e', 'hono POST /f', 'hono GET /g/{id}']);
  });

  it('reads Next.js files by their place, with wrappers', () => {
    expect(
      routesOf(
        'apps/web/app/(ee)/api/tags/[id]/route.ts',
        `export const GET = withWorkspace(async ({ workspace }) => {}, { scopes: [] });
export async function POST(req: Request) {} export const runtime = 'edge'; export { handler as PUT }; const handler = () => {};`,
      ),
    ).toEqual([
      { route: 'next GET /api/tags/[id]', handler: 'GET', middleware: ['withWorkspace'] },
      { route: 'next POST /api/tags/[id]', handler: 'POST', middleware: [] },
      { route: 'next PUT /api/tags/[id]', handler: 'handler', middleware: [] },
    ]);
    expect(
      routesOf(
        'pages/api/links/index.ts',
        'const handler = async (req, res) => {}; export default withSentry(handler);',
      ),
    ).toEqual([{ route: 'next-pages ALL /api/links', handler: 'handler', middleware: ['withSentry'] }]);
  });

  it('reads procedures, actions, loaders and Nest controllers', () => {
    expect(
      routesOf(
        'router.ts',
        `export const r = router({ list: protectedProcedure.input(z.object({})).query(async ({ ctx }) => {}), gone: authed.route({ method: 'DELETE', path: '/t/{id}' }).handler(x),
  del: authenticatedProcedure.route({ method: 'DELETE', path: '/t/{id}' }).use(member).handler(handleDelete) });`,
      ),
    ).toEqual([
      expect.objectContaining({ route: 'trpc QUERY list', middleware: ['protectedProcedure'] }),
      { route: 'trpc DELETE /t/{id}', handler: null, middleware: ['authenticatedProcedure', 'member'] },
    ]);
    expect(
      routesOf(
        'actions.ts',
        `'use server'; export async function save(id: string) {} export const max = 3;`,
      ).map((r) => r.route),
    ).toEqual(['server-action POST save']);
    expect(
      routesOf(
        'x.tsx',
        `export function P() { async function go() { 'use server'; } return <form action={go} />; }`,
      ).map((r) => r.route),
    ).toEqual(['server-action POST go']);
    expect(
      routesOf(
        'app/routes/notes.$id.tsx',
        'export const loader = async () => {}; export async function action() {}',
      ).map((r) => r.route),
    ).toEqual(['remix GET /notes.$id', 'remix POST /notes.$id']);
    expect(
      routesOf(
        'a.controller.ts',
        `@Controller('teams') @UseGuards(AuthGuard) export class A { @Get(':id') @UseGuards(TeamGuard) show(@Param('id') id: string) { return id; } helper() {} }`,
      ),
    ).toEqual([{ route: 'nest GET /teams/:id', handler: 'show', middleware: ['AuthGuard', 'TeamGuard'] }]);
  });
});
