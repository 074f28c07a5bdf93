import { describeCriteria, EMPTY, expressApp, LIBRARY, manifest } from '../../testing/criteria.js';
import type { Vulnerability } from '../../../tools/results.js';
import { area } from './area.js';
import { topTen } from './criteria/owasp.js';
import { https, securityHeaders } from './criteria/transport.js';

const high: Vulnerability = {
  ...{ id: 'GHSA-1', package: 'left', title: 'Prototype pollution', severity: 'high', vulnerableRange: '<2' },
  ...{ fix: null, direct: true, paths: [], url: null },
};
const audit = (value: readonly Vulnerability[]) => ({
  tools: { audit: { status: 'measured' as const, value, by: 'npm audit', durationMs: 1 } },
});
const SCHEMA =
  'model Team {\n  id String @id\n  notes Note[]\n  projects Project[]\n}\nmodel Note {\n  id String @id\n  teamId String\n  text String\n  team Team @relation(fields: [teamId], references: [id])\n  @@index([teamId])\n}\nmodel Project {\n  id String @id\n  teamId String\n  team Team @relation(fields: [teamId], references: [id])\n  @@index([teamId])\n}\n';
const notes = (where: string) => ({
  'package.json': manifest({ dependencies: { '@prisma/client': '6.0.0', express: '5.0.0' } }),
  'prisma/schema.prisma': `datasource db {\n  provider = "postgresql"\n  url = env("URL")\n}\n${SCHEMA}`,
  'src/notes.ts': `import express from 'express';\nimport { prisma } from './db.js';\nconst app = express();\napp.patch('/teams/:teamId/notes/:id', async (req, res) => {\n  const teamId = req.user.teamId;\n  await prisma.project.findMany({ where: { teamId }, take: 5 });\n  res.json(await prisma.note.update({ where: ${where}, data: { text: req.body.text } }));\n});\n`,
  'src/db.ts': "import { PrismaClient } from '@prisma/client';\nexport const prisma = new PrismaClient();\n",
});
// Put together here, so that no scanner takes the test for a leak.
const key = ['9fK2', 'xQ7v', 'Lm3Z', 'pR8t', 'Wc5B', 'yH1d'].join('');

/** The others have tests beside them. */
const ELSEWHERE = [topTen, https, securityHeaders];

describeCriteria({ ...area, criteria: area.criteria.filter((item) => !ELSEWHERE.includes(item)) }, [
  {
    criterion: 'security/no-vulnerable-dependency',
    gives: 'pass',
    on: 'an audit without news',
    files: LIBRARY,
    ...audit([]),
  },
  {
    criterion: 'security/no-vulnerable-dependency',
    gives: 'pass',
    on: 'a low one',
    files: LIBRARY,
    ...audit([{ ...high, severity: 'low' }]),
  },
  {
    criterion: 'security/no-vulnerable-dependency',
    gives: 'fail',
    on: 'a high one',
    files: LIBRARY,
    ...audit([high]),
    says: /Prototype pollution/,
  },
  { criterion: 'security/no-vulnerable-dependency', gives: 'not-measurable', on: 'no audit', files: LIBRARY },

  {
    criterion: 'security/secrets',
    gives: 'pass',
    on: 'a key from the environment',
    files: { 'src/a.ts': 'export const apiKey = process.env.API_KEY;\n' },
  },
  {
    criterion: 'security/secrets',
    gives: 'pass',
    on: 'words under a secret name',
    files: { 'src/a.ts': "export const tokenSecret = 'settings.token-secret.title';\n" },
  },
  {
    criterion: 'security/secrets',
    gives: 'fail',
    on: 'a random literal',
    files: { 'src/a.ts': `export const apiKey = '${key}';\n` },
    says: /src\/a\.ts/,
    never: new RegExp(key),
  },
  {
    criterion: 'security/secrets',
    gives: 'fail',
    on: 'a known shape',
    files: { 'src/a.ts': `export const x = '${['sk', 'live', key].join('_')}';\n` },
    says: /Stripe/,
    never: new RegExp(key),
  },
  { criterion: 'security/secrets', gives: 'not-measurable', on: 'no code', files: EMPTY },

  {
    criterion: 'security/jwt',
    gives: 'pass',
    on: 'a key from the environment',
    files: {
      'src/a.ts':
        "import jwt from 'jsonwebtoken';\nexport const sign = (id: string) => jwt.sign({ id }, process.env.KEY ?? fail(), { expiresIn: '1h' });\n",
    },
  },
  {
    criterion: 'security/jwt',
    gives: 'fail',
    on: 'a literal key',
    files: {
      'src/a.ts':
        "import jwt from 'jsonwebtoken';\nexport const sign = (id: string) => jwt.sign({ id }, 'hush');\n",
    },
    says: /literal key/,
  },
  {
    criterion: 'security/jwt',
    gives: 'fail',
    on: 'fallbacks, one by way of a constant',
    files: {
      'src/a.ts':
        "import jwt from 'jsonwebtoken';\nconst jwtSecret = process.env.KEY || 'hush';\nexport const read = (t: string) => jwt.verify(t, jwtSecret);\n",
      'src/b.ts': "const KEY = 'hush';\nexport const settings = { jwtSecret: process.env.KEY ?? KEY };\n",
    },
    says: /a\.ts.*falls back.*b\.ts.*falls back/,
  },
  { criterion: 'security/jwt', gives: 'not-measurable', on: 'no tokens', files: LIBRARY },
  {
    criterion: 'security/jwt',
    gives: 'not-measurable',
    on: 'an import that keeps a package in the bundle',
    files: { 'src/a.ts': "import * as jose from 'jose';\nexport const kept = jose;\n" },
  },

  {
    criterion: 'security/access-control',
    gives: 'pass',
    on: 'a write with its tenant',
    files: notes('{ id: req.params.id, teamId }'),
  },
  {
    criterion: 'security/access-control',
    gives: 'fail',
    on: 'a write by id alone',
    files: notes('{ id: req.params.id }'),
    says: /require-scope-on-write/,
  },
  { criterion: 'security/access-control', gives: 'not-measurable', on: 'no tenants', files: LIBRARY },

  {
    criterion: 'security/input-validation',
    gives: 'pass',
    on: 'Express with zod',
    files: expressApp(
      "app.post('/things', (req, res) => { const body = schema.parse(req.body); res.json(body); });",
    ),
  },
  {
    criterion: 'security/input-validation',
    gives: 'pass',
    on: 'Hono with a validator',
    files: {
      'src/a.ts':
        "import { Hono } from 'hono';\nconst app = new Hono();\napp.post('/things', zValidator('json', schema), (c) => c.json(c.req.valid('json')));\n",
    },
  },
  {
    criterion: 'security/input-validation',
    gives: 'pass',
    on: 'Fastify with a schema',
    files: {
      'src/a.ts':
        "import Fastify from 'fastify';\nconst app = Fastify();\napp.post('/things', { schema: { body: thing } }, async (request) => request.body);\n",
    },
  },
  {
    criterion: 'security/input-validation',
    gives: 'pass',
    on: 'tRPC with input',
    files: {
      'src/a.ts':
        "import { publicProcedure } from './trpc.js';\nexport const things = { add: publicProcedure.input(schema).mutation(({ input }) => input) };\n",
    },
  },
  {
    criterion: 'security/input-validation',
    gives: 'pass',
    on: 'Nest with a pipe',
    files: {
      'src/main.ts': 'app.useGlobalPipes(new ValidationPipe());\n',
      'src/a.ts':
        "import { Body, Controller, Post } from '@nestjs/common';\n@Controller('things')\nexport class Things {\n  @Post()\n  add(@Body() dto: CreateThing) {\n    return dto;\n  }\n}\n",
    },
  },
  {
    criterion: 'security/input-validation',
    gives: 'pass',
    on: 'Next.js with a helper that checks',
    files: {
      'src/check.ts':
        'export async function readThing(request: Request) {\n  return thing.parse(await request.json());\n}\n',
      'app/api/things/route.ts':
        "import { readThing } from '../../../src/check';\nexport async function POST(request: Request) {\n  return Response.json(await readThing(request));\n}\n",
    },
  },
  {
    criterion: 'security/input-validation',
    gives: 'fail',
    on: 'JSON.parse, which checks no shape',
    files: expressApp("app.post('/things', (req, res) => { res.json(JSON.parse(req.body)); });"),
    says: /POST \/things/,
  },
  {
    criterion: 'security/input-validation',
    gives: 'fail',
    on: 'Next.js without a check',
    files: {
      'app/api/things/route.ts':
        'export async function POST(request: Request) {\n  return Response.json(await request.json());\n}\n',
    },
  },
  {
    criterion: 'security/input-validation',
    gives: 'fail',
    on: 'Nest without a pipe',
    files: {
      'src/a.ts':
        "import { Body, Controller, Post } from '@nestjs/common';\n@Controller('things')\nexport class Things {\n  @Post()\n  add(@Body() dto: CreateThing) {\n    return dto;\n  }\n}\n",
    },
  },
  {
    criterion: 'security/input-validation',
    gives: 'not-measurable',
    on: 'routes without input',
    files: expressApp(),
  },
  { criterion: 'security/input-validation', gives: 'not-measurable', on: 'a library', files: LIBRARY },

  {
    criterion: 'security/rate-limiting',
    gives: 'pass',
    on: 'a limiter',
    files: expressApp(undefined, "import { rateLimit } from 'express-rate-limit';"),
  },
  { criterion: 'security/rate-limiting', gives: 'fail', on: 'none', files: expressApp() },
  { criterion: 'security/rate-limiting', gives: 'not-measurable', on: 'a library', files: LIBRARY },

  {
    criterion: 'security/dependency-scanning',
    gives: 'pass',
    on: 'Dependabot for npm',
    files: {
      ...expressApp(),
      '.github/dependabot.yml': 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n',
    },
  },
  {
    criterion: 'security/dependency-scanning',
    gives: 'pass',
    on: 'an audit behind a script',
    files: {
      ...expressApp(),
      'package.json': manifest({
        scripts: { check: 'npm audit --omit dev' },
        dependencies: { express: '5.0.0' },
      }),
      '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: npm run check\n',
    },
  },
  {
    criterion: 'security/dependency-scanning',
    gives: 'fail',
    on: 'Dependabot for actions only',
    files: {
      ...expressApp(),
      '.github/dependabot.yml':
        'version: 2\nupdates:\n  - package-ecosystem: github-actions\n    directory: /\n',
    },
  },
  {
    criterion: 'security/dependency-scanning',
    gives: 'not-measurable',
    on: 'no dependencies',
    files: LIBRARY,
  },
]);
