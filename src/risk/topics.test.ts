import { describe, expect, it } from '@jest/globals';
import { riskOf } from './testing/change.js';
import type { RiskClass, RiskTopic } from './types.js';

type Case = readonly [path: string, before: string | undefined, after: string | undefined];

function topicsOf([path, before, after]: Case): readonly [RiskClass, readonly RiskTopic[]] {
  const risk = riskOf(path, before, after);
  return [risk.class, [...new Set(risk.reasons.map(({ topic }) => topic))]];
}

const CODE = 'src/lib/sum.ts';
const ROUTE = 'src/app/api/items/route.ts';
const wrap = (body: string, head = ''): string =>
  `${head}\nexport async function run(input: Input) {\n${body}\n}\n`;

const NEVER: Readonly<Record<string, readonly Case[]>> = {
  'database-schema': [
    ['prisma/schema.prisma', 'model A { id Int }', 'model A { id Int name String }'],
    ['db/migrations/001_init.sql', undefined, 'CREATE TABLE a (id int);'],
    [
      'migrations/20240101_users.ts',
      undefined,
      'export const up = (knex) => knex.schema.createTable("a", () => {});',
    ],
    [
      'src/db/tables.ts',
      "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const notes = pgTable('notes', { id: text('id') });\n",
      "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const notes = pgTable('notes', { id: text('id'), body: text('body') });\n",
    ],
    [
      'src/note.entity.ts',
      '@Entity() export class Note { @Column() a = 1 }',
      '@Entity() export class Note { @Column() a = 2 }',
    ],
  ],
  authentication: [
    [ROUTE, wrap('const user = await auth();\nif (!user) throw new Error();\nreturn 1;'), wrap('return 1;')],
    [
      ROUTE,
      wrap('const s = await getServerSession();\nif (!s) return null;\nreturn 1;'),
      wrap('const s = await getServerSession();\nif (s) return null;\nreturn 1;'),
    ],
    ['src/login/form.ts', 'export const a = 1;', 'export const a = 2;'],
    ['src/middleware.ts', 'export const a = 1;', 'export const a = 2;'],
    [
      CODE,
      wrap('if (doc.userId !== input.userId) throw new Error();'),
      wrap('if (doc.userId === null) throw new Error();'),
    ],
    [
      CODE,
      "import jwt from 'jsonwebtoken';\nexport const f = () => jwt.decode(x);\n",
      "import jwt from 'jsonwebtoken';\nexport const f = () => jwt.verify(x, y);\n",
    ],
    [
      CODE,
      wrap('return db.note.findMany({ where: { id, workspaceId } });'),
      wrap('return db.note.findMany({ where: { id } });'),
    ],
    [
      CODE,
      wrap('check(input);\nwrite(input);', "import { check } from './auth';"),
      wrap('write(input);\ncheck(input);', "import { check } from './auth';"),
    ],
    [CODE, wrap('return res.status(403).json({});'), wrap('return res.status(200).json({});')],
    [
      'src/router/notes.ts',
      'export const r = router({ list: protectedProcedure.query(() => 1) });',
      'export const r = router({ list: publicProcedure.query(() => 1) });',
    ],
  ],
  environment: [
    ['.env.example', 'A=1', 'A=2'],
    ['src/env.ts', 'export const a = 1;', 'export const a = 2;'],
    [CODE, wrap('return 1;'), wrap('return process.env.LIMIT;')],
    [CODE, wrap('return import.meta.env.VITE_A;'), wrap('return import.meta.env.VITE_B;')],
    [CODE, wrap('return 1;'), wrap("return config.get('PAGE_SIZE');")],
  ],
  'breaking-api': [
    ['packages/sdk/src/index.ts', 'export function a() {}\nexport function b() {}', 'export function a() {}'],
    [
      'packages/sdk/src/index.ts',
      'export function a(x: string): void {}',
      'export function a(x: number): void {}',
    ],
    [
      'packages/sdk/src/types.ts',
      'export interface A { x: string }',
      'export interface A { x: string; y: string }',
    ],
    [
      'packages/sdk/src/make.ts',
      'export function a() { return { x: 1, y: 2 }; }',
      'export function a() { return { x: 1 }; }',
    ],
    [
      ROUTE,
      'export const GET = () => Response.json({ a: 1, b: 2 });',
      'export const GET = () => Response.json({ a: 1 });',
    ],
    [ROUTE, 'export const GET = () => 1;', 'export const POST = () => 1;'],
    ['src/app/items/page.tsx', 'export default function Page() { return <p/>; }', undefined],
    [ROUTE, undefined, 'export const GET = () => 1;'],
    [
      'src/http.ts',
      "import express from 'express';\nconst app = express();\napp.get('/a', (q, r) => r.send('x'));",
      "import express from 'express';\nconst app = express();\napp.get('/b', (q, r) => r.send('x'));",
    ],
    [
      'src/note-input.ts',
      "import { z } from 'zod';\nexport const note = z.object({ a: z.string() });",
      "import { z } from 'zod';\nexport const note = z.object({ a: z.string(), b: z.string() });",
    ],
    [
      'packages/sdk/src/make.ts',
      'class A { run() {} }\nexport { A as B };',
      'class A { run = () => {}; }\nexport { A as B };',
    ],
    ['api/openapi.yaml', 'a: 1', 'a: 2'],
    ['src/schema.graphql', 'type A { a: Int }', 'type A { b: Int }'],
  ],
  dependencies: [
    ['package.json', '{}', '{"dependencies":{"a":"1"}}'],
    ['apps/web/pnpm-lock.yaml', 'a', 'b'],
    ['patches/left-pad.patch', 'a', 'b'],
  ],
  security: [
    [CODE, wrap('return input.html;'), wrap('return sanitizeHtml(input.html);')],
    [
      'src/view.tsx',
      'export const V = () => <p>{t}</p>;',
      'export const V = () => <p dangerouslySetInnerHTML={{ __html: t }} />;',
    ],
    [CODE, wrap('return 1;'), wrap('return eval(input.code);')],
    [
      CODE,
      wrap('router.push(input.callbackUrl);'),
      wrap('if (url.origin === here) router.push(input.callbackUrl);'),
    ],
    [CODE, wrap('return 1;'), wrap("return new Function('return 1')();")],
    ['src/actions.ts', 'export const a = async () => 1;', "'use server';\nexport const a = async () => 1;"],
  ],
  infrastructure: [
    ['Dockerfile', 'FROM a', 'FROM b'],
    ['.github/workflows/ci.yml', 'a: 1', 'a: 2'],
    ['infra/main.tf', 'a', 'b'],
    ['deploy.sh', 'a', 'b'],
    ['next.config.ts', 'export default {};', 'export default { a: 1 };'],
  ],
  'tests-removed': [
    ['src/sum.test.ts', "it('adds', () => { expect(1).toBe(1); });", ''],
    [
      'src/sum.test.ts',
      "it('adds', () => { expect(1).toBe(1); });",
      "it.skip('adds', () => { expect(1).toBe(1); });",
    ],
    ['src/sum.test.ts', "it('adds', () => { expect(1).toBe(1); });", undefined],
  ],
  unsure: [
    [CODE, 'export const a = 1;', 'export const a = ;'],
    [
      CODE,
      '// made by a tool, DO NOT EDIT\nexport const a = 1;',
      '// made by a tool, DO NOT EDIT\nexport const a = 2;',
    ],
    [CODE, 'export const a = 1;', `export const a = "${'x'.repeat(3_000)}";`],
    ['src/note.controller.ts', '@Get("/a") class A {}', '@Get("/b") class A {}'],
  ],
};

const REVIEW: Readonly<Record<string, readonly Case[]>> = {
  payments: [
    ['src/billing/total.ts', 'export const a = 1;', 'export const a = 2;'],
    [
      CODE,
      "import Stripe from 'stripe';\nexport const f = () => new Stripe('a').x;",
      "import Stripe from 'stripe';\nexport const f = () => new Stripe('a').y;",
    ],
    [CODE, wrap('return amount * 2;'), wrap('return price * 2;')],
  ],
  'user-data': [
    [CODE, wrap('return input.name;'), wrap('return input.email;')],
    [
      CODE,
      wrap("return pool.execute('SELECT a FROM notes');"),
      wrap("return pool.execute('SELECT b FROM notes');"),
    ],
    [
      CODE,
      wrap('return prisma.customer.findMany({ take: 1 });'),
      wrap('return prisma.customer.findMany({ take: 2 });'),
    ],
  ],
  encryption: [
    [CODE, wrap('return 1;'), wrap("return createCipheriv('a', b, c);")],
    [
      CODE,
      "import { createHash } from 'node:crypto';\nexport const f = () => createHash('md5');",
      "import { createHash } from 'node:crypto';\nexport const f = () => createHash('sha256');",
    ],
  ],
  'rate-limiting': [[CODE, wrap('return 1;'), wrap('return rateLimit(input, 5);')]],
  cors: [
    [CODE, wrap("return cors({ origin: ['a.example'] });"), wrap("return cors({ origin: '*' });")],
    [CODE, wrap('return 1;'), wrap("headers.set('Access-Control-Allow-Origin', x);")],
  ],
};

const SAFE: Readonly<Record<string, readonly Case[]>> = {
  documentation: [
    ['README.md', 'a', 'b'],
    ['src/auth/guard.ts', '// one\nexport const a = 1;', '// two\nexport const a = 1;'],
    ['src/auth/guard.ts', 'export const a = [1];', 'export const a = [\r\n  1,\r\n];\r\n'],
    ['src/auth/guard.ts', "export const a = 'x';", 'export const a = "x";'],
  ],
  ui: [
    [
      'src/app/login/view.tsx',
      'export const V = () => <p className="a">Sign in</p>;',
      'export const V = () => <p className="b">Log in</p>;',
    ],
    ['src/theme.css', 'a { color: red }', 'a { color: blue }'],
    ['src/locales/en.json', '{"a":"Hello"}', '{"a":"Hi","b":"Bye"}'],
  ],
  logging: [[CODE, wrap("console.log('a');\nreturn 1;"), wrap("console.log('b');\nreturn 1;")]],
  'error-handling': [
    [
      CODE,
      wrap('try { f(); } catch (error) { throw error; }'),
      wrap("try { f(); } catch (error) { throw new Error('f failed', { cause: error }); }"),
    ],
  ],
  code: [
    [CODE, wrap('return list.length;'), wrap('return list.length + 1;')],
    [
      CODE,
      wrap('for (const id of ids) await load(id);'),
      wrap('await Promise.all(ids.map((id) => load(id)));'),
    ],
    [
      'packages/sdk/src/index.ts',
      'export function a(): number { return 1; }',
      'export function a(): number { return 2; }\nexport function b() {}',
    ],
    [
      'packages/sdk/src/types.ts',
      'export interface A { x: string }',
      'export interface A { x: string; y?: string }',
    ],
    [
      'src/note-input.ts',
      "import { z } from 'zod';\nexport const note = z.object({ a: z.string() });",
      "import { z } from 'zod';\nexport const note = z.object({ a: z.string(), b: z.string().optional() });",
    ],
    [
      ROUTE,
      wrap('const s = await auth();\nconst list = await load(1);\nreturn list;'),
      wrap('const s = await auth();\nconst list = await load(2);\nreturn list;'),
    ],
  ],
  tests: [
    [
      'src/auth/guard.test.ts',
      "it('a', () => { expect(1).toBe(1); });",
      "it('a', () => { expect(1).toBe(1); });\nit('b', () => { expect(process.env.A).toBe(1); });",
    ],
  ],
};

describe.each([
  ['never', NEVER],
  ['review', REVIEW],
  ['safe', SAFE],
] as const)('AD-15: %s', (expected, table) => {
  for (const [topic, cases] of Object.entries(table)) {
    it.each(cases.map((item, index) => [index, item] as const))(`${topic}, example %i`, (_, item) => {
      const [found, topics] = topicsOf(item);
      expect({ found, topics }).toEqual({ found: expected, topics: expect.arrayContaining([topic]) });
    });
  }
});
