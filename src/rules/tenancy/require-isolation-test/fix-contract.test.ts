import { fixerContract, type FixWorld } from '../../testing/fixer-contract.js';
import { contextOf } from '../../testing/context.js';
import type { RuleContext } from '../../rule.js';
import { runRules } from '../../run.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';
import { skeletonFor } from './skeleton.js';

const SCHEMA = `
model Workspace { id String @id }
model Board { id String @id
  workspaceId String
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
model Note { id String @id
  workspaceId String
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
`;
const SERVICE = `export async function useBoard(db: any, ctx: { workspaceId: string }, id: string) {
  // Only within the workspace.
  return await db.board.findFirst({ where: { id, workspaceId: ctx.workspaceId } });
}
`;
const ROUTE = `import { Hono } from 'hono';
import { useBoard } from './boards.js';
export const app = new Hono().get('/workspaces/:workspaceId/boards/:id', requireMember, async (c) => c.json(await useBoard(db, c.get('ctx'), c.req.param('id'))));
`;

/** A repository whose package has a runner. */
function contextWithRunner(files: Readonly<Record<string, string>>): RuleContext {
  const context = contextOf(files);
  const packages = context.shape.packages.map((owner) => ({ ...owner, testRunner: 'node' as const }));
  return { ...context, shape: { ...context.shape, packages } };
}

const world: FixWorld = {
  findings: (files) => runRules([rule], contextWithRunner(files)).findings,
  workspace: (files) => ({
    root: '/nowhere',
    context: contextWithRunner(files),
    read: (path) => Promise.resolve(files[path]),
    processes: { run: () => Promise.reject(new Error('no process is needed')) },
  }),
};

const files = { 'schema.prisma': SCHEMA, 'src/routes.ts': ROUTE, 'src/boards.ts': SERVICE };
const model = contextOf(files).data.models.get('board');
if (model === undefined) throw new Error('the schema is not understood');
const test = skeletonFor(
  {
    ...{ name: 'useBoard', delegate: 'board', method: 'findFirst', model, tenantKey: 'workspaceId' },
    ...{ tenant: 'object', property: 'workspaceId', write: false, specifier: './boards.js' },
  },
  'node',
);

fixerContract({
  rule,
  fixer,
  world,
  cases: [
    {
      name: 'a service behind a route stays as it is',
      path: 'src/boards.ts',
      at: 'src/routes.ts',
      files,
      expected: SERVICE,
      created: { 'src/boards.isolation.test.ts': test },
    },
  ],
});
