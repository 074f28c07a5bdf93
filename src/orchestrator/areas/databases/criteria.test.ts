import { describeCriteria, LIBRARY, manifest } from '../../testing/criteria.js';
import { area } from './area.js';

const shop = (index: string, body: string) => ({
  'package.json': manifest({ dependencies: { '@prisma/client': '6.0.0' } }),
  'prisma/schema.prisma': `datasource db {\n  provider = "postgresql"\n  url = env("URL")\n}\nmodel Order {\n  id String @id\n  workspaceId String\n  customerId String\n  workspace Workspace @relation(fields: [workspaceId], references: [id])\n${index}\n}\nmodel Customer {\n  id String @id\n  name String\n}\nmodel Workspace {\n  id String @id\n  orders Order[]\n}\n`,
  'src/db.ts': "import { PrismaClient } from '@prisma/client';\nexport const prisma = new PrismaClient();\n",
  'src/orders.ts': `import { prisma } from './db.js';\nexport async function orders(workspaceId: string) {\n${body}\n}\n`,
});
const INDEX = '  @@index([workspaceId])';
const LIST = '  return prisma.order.findMany({ where: { workspaceId }, take: 20 });';
const LOOP =
  '  const rows = await prisma.order.findMany({ where: { workspaceId }, take: 20 });\n  for (const row of rows) {\n    await prisma.customer.findUnique({ where: { id: row.customerId } });\n  }';
const route = (index: string, query: string) => ({
  ...shop(index, LIST),
  'app/api/orders/route.ts': `import { prisma } from '../../../src/db';
export async function GET(request: Request) {
  const workspaceId = new URL(request.url).searchParams.get('workspaceId') ?? '';
  return Response.json(await prisma.order.findMany(${query}));
}
`,
});
const LIST_ROUTE = '{ where: { workspaceId }, take: 20 }';
const ALL_ROUTE = '{ where: { workspaceId } }';

describeCriteria(area, [
  {
    criterion: 'databases/queries-indexed',
    gives: 'pass',
    on: 'an index for the filter',
    files: shop(INDEX, LIST),
  },
  {
    criterion: 'databases/queries-indexed',
    gives: 'fail',
    on: 'a filter without index',
    files: route('', LIST_ROUTE),
    says: /require-index/,
  },
  { criterion: 'databases/queries-indexed', gives: 'not-measurable', on: 'no schema', files: LIBRARY },

  { criterion: 'databases/no-n-plus-one', gives: 'pass', on: 'one query', files: shop(INDEX, LIST) },
  {
    criterion: 'databases/no-n-plus-one',
    gives: 'fail',
    on: 'a query for each row',
    files: shop(INDEX, LOOP),
    says: /orders\.ts/,
  },
  { criterion: 'databases/no-n-plus-one', gives: 'not-measurable', on: 'no query', files: LIBRARY },

  {
    criterion: 'databases/bounded-lists',
    gives: 'pass',
    on: 'a page',
    files: shop(INDEX, LIST),
    never: /doubtful/,
  },
  {
    criterion: 'databases/bounded-lists',
    gives: 'pass',
    on: 'all rows that nobody was seen to ask for',
    files: shop(INDEX, `  return prisma.order.findMany(${ALL_ROUTE});`),
    says: /not counted: 1.*orders\.ts/,
  },
  {
    criterion: 'databases/bounded-lists',
    gives: 'fail',
    on: 'all rows for a request',
    files: route(INDEX, ALL_ROUTE),
  },
  { criterion: 'databases/bounded-lists', gives: 'not-measurable', on: 'no query', files: LIBRARY },

  {
    criterion: 'databases/connection-pooling',
    gives: 'pass',
    on: 'one client in a module',
    files: shop(INDEX, LIST),
  },
  {
    criterion: 'databases/connection-pooling',
    gives: 'pass',
    on: 'the pool of MikroORM',
    files: {
      'src/a.ts':
        "import { MikroORM } from '@mikro-orm/postgresql';\nexport const orm = MikroORM.init({ clientUrl: process.env.URL });\n",
    },
    says: /imports @mikro-orm/,
  },
  {
    criterion: 'databases/connection-pooling',
    gives: 'fail',
    on: 'a client for each call',
    files: {
      'src/a.ts':
        "import { PrismaClient } from '@prisma/client';\nexport async function read() {\n  const prisma = new PrismaClient();\n  return prisma.order.count();\n}\n",
    },
    says: /a\.ts/,
  },
  {
    criterion: 'databases/connection-pooling',
    gives: 'fail',
    on: 'a connection of its own',
    files: {
      'src/a.ts':
        "import pg from 'pg';\nexport const open = () => new pg.Client({ connectionString: process.env.URL });\n",
    },
  },
  { criterion: 'databases/connection-pooling', gives: 'not-measurable', on: 'no database', files: LIBRARY },

  {
    criterion: 'databases/migrations-reversible',
    gives: 'pass',
    on: 'a way back',
    files: {
      'migrations/001.ts':
        'export async function up(db) {\n  await db.schema.createTable("a");\n}\nexport async function down(db) {\n  await db.schema.dropTable("a");\n}\n',
    },
  },
  {
    criterion: 'databases/migrations-reversible',
    gives: 'pass',
    on: 'a document about it',
    files: {
      'prisma/migrations/1_a/migration.sql': 'create table a ();\n',
      'docs/database.md': `# Database\n\n## When a migration fails\n\nRoll back the migration by restoring the snapshot that the deployment took. ${'Then check the tables by hand. '.repeat(4)}\n`,
    },
  },
  {
    criterion: 'databases/migrations-reversible',
    gives: 'fail',
    on: 'one way only',
    files: { 'prisma/migrations/1_a/migration.sql': 'create table a ();\n' },
    says: /no way back/,
  },
  {
    criterion: 'databases/migrations-reversible',
    gives: 'fail',
    on: 'a down that is empty',
    files: {
      'migrations/001.ts':
        'export async function up(db) {\n  await db.schema.createTable("a");\n}\nexport async function down() {}\n',
    },
  },
  {
    criterion: 'databases/migrations-reversible',
    gives: 'not-measurable',
    on: 'no migrations',
    files: LIBRARY,
  },
]);
