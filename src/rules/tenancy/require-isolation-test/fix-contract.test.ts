import type { TestRunner } from '../../../config/shape.js';
import { fixerContract, type FixWorld } from '../../testing/fixer-contract.js';
import { contextOf } from '../../testing/context.js';
import type { RuleContext } from '../../rule.js';
import { runRules } from '../../run.js';
import { fixer } from './fix.js';
import { rule } from './rule.js';
import { RUNNERS, skeletonFor, type Service } from './skeleton.js';

const SCHEMA = `
model Workspace { id String @id }
model Board { id String @id
  workspaceId String
  name String
  cards Int
  archived Boolean
  createdAt DateTime
  note String?
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
model Note { id String @id
  workspaceId String
  workspace Workspace @relation(fields: [workspaceId], references: [id]) }
`;
const ROUTE = `import { Hono } from 'hono';
import { useBoard } from './boards.js';
export const app = new Hono().get('/workspaces/:workspaceId/boards/:id', requireMember, async (c) => c.json(await useBoard(db, c.get('ctx'), c.req.param('id'))));
`;
/** What the services are written against, and the parts of the runners' own types that a test uses. */
const AMBIENT = `interface Where { readonly id: string; readonly workspaceId?: string }
interface Db { readonly board: {
  findFirst(query: { where: Where }): Promise<{ readonly name: string } | null>;
  update(query: { where: Where; data: { name: string } }): Promise<{ readonly name: string }>;
} }
interface Call { get(name: string): any; readonly req: { param(name: string): string }; json(value: unknown): void }
declare const db: Db;
declare const requireMember: (call: Call) => void;
declare function structuredClone<T>(value: T): T;
declare module 'hono' {
  export class Hono { get(path: string, guard: (call: Call) => void, handler: (call: Call) => Promise<void>): this }
}
declare module 'node:test' {
  export function it(name: string, work: () => void | Promise<void>): Promise<void>;
}
declare module 'node:assert/strict' {
  const assert: { deepEqual(actual: unknown, expected: unknown, message?: string): void };
  export default assert;
}
declare module '@jest/globals' {
  export function it(name: string, work: () => void | Promise<unknown>): void;
  export function expect<T>(actual: T): { toEqual(expected: unknown): void };
}
declare module 'vitest' {
  export function it(name: string, work: () => void | Promise<unknown>): void;
  export function expect<T>(actual: T): { toEqual<E>(expected: E): void };
}
`;

/** Which runner a package has is discovered elsewhere; here its test script is the runner's name. */
function contextWithRunner(files: Readonly<Record<string, string>>): RuleContext {
  const context = contextOf(files);
  const packages = context.shape.packages.map((owner) => ({
    ...owner,
    testRunner: owner.manifest.scripts.test as TestRunner,
  }));
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

const model = contextOf({ 'schema.prisma': SCHEMA }).data.models.get('board');
if (model === undefined) throw new Error('the schema is not understood');
const BOARD = {
  name: 'useBoard',
  delegate: 'board',
  model,
  tenantKey: 'workspaceId',
  specifier: './boards.js',
};
const READ = { ...BOARD, method: 'findFirst', write: false, property: 'workspaceId' };
const SERVICES: readonly (readonly [name: string, text: string, service: Service])[] = [
  [
    'a read with a context',
    `export async function useBoard(db: Db, ctx: { readonly workspaceId: string }, id: string) {
  // Only within the workspace.
  return await db.board.findFirst({ where: { id, workspaceId: ctx.workspaceId } });
}
`,
    { ...READ, tenant: 'object' },
  ],
  [
    'a read with the tenant itself',
    `export async function useBoard(db: Db, workspaceId: string, id: string) {
  return await db.board.findFirst({ where: { id, workspaceId } /* only its own */ });
}
`,
    { ...READ, tenant: 'value' },
  ],
  [
    'a write',
    `export async function useBoard(db: Db, { workspaceId }: { readonly workspaceId: string }, id: string) {
  return await db.board.update({ where: { id, workspaceId }, data: { name: 'changed' } }); // one
}
`,
    { ...READ, method: 'update', write: true, tenant: 'object' },
  ],
];

fixerContract({
  rule,
  fixer,
  world,
  ambient: AMBIENT,
  cases: RUNNERS.flatMap((runner) =>
    SERVICES.map(([name, text, service]) => ({
      name: `${name}, for ${runner}`,
      path: 'src/boards.ts',
      at: 'src/routes.ts',
      files: {
        'package.json': JSON.stringify({ private: true, scripts: { test: runner } }),
        ...{ 'schema.prisma': SCHEMA, 'src/routes.ts': ROUTE, 'src/boards.ts': text },
      },
      expected: text,
      others: { 'src/boards.isolation.test.ts': skeletonFor(service, runner) },
    })),
  ),
});
