import { describeCriteria, EMPTY, expressApp, LIBRARY, manifest } from '../../testing/criteria.js';
import { area } from './area.js';

const workflow = (on: string, step: string) => ({
  ...LIBRARY,
  'package.json': manifest({ scripts: { test: 'node --test' } }),
  '.github/workflows/ci.yml': `on: ${on}\njobs:\n  a:\n    steps:\n      - name: npm test\n      - run: ${step}\n`,
});
const docker = (text: string) => ({ ...LIBRARY, Dockerfile: text });
const deployment = (container: string) => ({
  ...LIBRARY,
  'k8s/app.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: app:1\n${container}`,
});
const PROBES =
  '          livenessProbe:\n            httpGet: { path: /health, port: 80 }\n          readinessProbe:\n            httpGet: { path: /health, port: 80 }\n';
const LISTENS = "app.get('/a', (req, res) => { res.end(); });\nconst server = app.listen(80);\n";
const SCHEMA = {
  'prisma/schema.prisma':
    'datasource db {\n  provider = "postgresql"\n  url = env("URL")\n}\nmodel A {\n  id String @id\n}\n',
};

describeCriteria(area, [
  {
    criterion: 'infrastructure/ci-tests',
    gives: 'pass',
    on: 'tests on pull requests',
    files: workflow('pull_request', 'npm test'),
  },
  {
    criterion: 'infrastructure/ci-tests',
    gives: 'fail',
    on: 'a step that is only called so',
    files: workflow('pull_request', 'npm run build'),
  },
  {
    criterion: 'infrastructure/ci-tests',
    gives: 'fail',
    on: 'tests by the clock only',
    files: workflow('schedule', 'npm test'),
  },
  { criterion: 'infrastructure/ci-tests', gives: 'fail', on: 'no pipeline', files: LIBRARY },
  { criterion: 'infrastructure/ci-tests', gives: 'not-measurable', on: 'no code', files: EMPTY },

  {
    criterion: 'infrastructure/dockerfile',
    gives: 'pass',
    on: 'two stages and a user',
    files: docker(
      'FROM node:24.1 AS build\nRUN npm ci && \\\n    npm run build\nFROM node:24.1-slim AS base\nUSER node\nFROM base\nCOPY --from=build /app /app\nCMD ["node", "/app"]\n',
    ),
  },
  {
    criterion: 'infrastructure/dockerfile',
    gives: 'fail',
    on: 'a user in an earlier stage only',
    files: docker('FROM node:24.1 AS build\nUSER node\nFROM node:24.1-slim\nCOPY --from=build /app /app\n'),
    says: /runs as root/,
  },
  {
    criterion: 'infrastructure/dockerfile',
    gives: 'fail',
    on: 'one stage from latest',
    files: docker('FROM node:latest\nUSER node\n'),
    says: /without a fixed version/,
  },
  {
    criterion: 'infrastructure/dockerfile',
    gives: 'fail',
    on: 'one stage that builds',
    files: docker('FROM oven/bun:1.3\nRUN bun install --frozen-lockfile\nUSER bun\n'),
    says: /has one stage/,
    never: /runs as root/,
  },
  {
    criterion: 'infrastructure/dockerfile',
    gives: 'fail',
    on: 'root by way of a stage below',
    files: docker('FROM oven/bun:1.3 AS base\nFROM base AS build\nRUN bun install\nFROM base\n'),
    says: /runs as root/,
    never: /has one stage/,
  },
  {
    criterion: 'infrastructure/dockerfile',
    gives: 'not-measurable',
    on: 'an addition to an image whose user is not told here',
    files: docker('ARG TAG\nFROM acme/shop:${TAG}\nRUN npm install -g playwright\n'),
    says: /acme\/shop:\$\{TAG\} and names no user/,
  },
  {
    criterion: 'infrastructure/dockerfile',
    gives: 'not-measurable',
    on: 'one for developers only',
    files: { ...LIBRARY, 'docker/development/Dockerfile': 'FROM node:latest\n' },
  },
  { criterion: 'infrastructure/dockerfile', gives: 'not-measurable', on: 'none', files: LIBRARY },

  {
    criterion: 'infrastructure/kubernetes',
    gives: 'pass',
    on: 'probes and limits',
    files: deployment(`${PROBES}          resources:\n            limits: { memory: 256Mi }\n`),
  },
  {
    criterion: 'infrastructure/kubernetes',
    gives: 'fail',
    on: 'no limits',
    files: deployment(PROBES),
    says: /resources\.limits/,
  },
  {
    criterion: 'infrastructure/kubernetes',
    gives: 'not-measurable',
    on: 'a template',
    files: {
      ...LIBRARY,
      'chart/templates/app.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Values.name }}\n',
    },
  },

  {
    criterion: 'infrastructure/health-check',
    gives: 'pass',
    on: 'GET /healthz',
    files: expressApp("app.get('/healthz', (req, res) => { res.end(); });"),
  },
  {
    criterion: 'infrastructure/health-check',
    gives: 'fail',
    on: 'the status of something else, and a call of others',
    files: expressApp(
      "app.get('/api/domains/status', (req, res) => { res.end(); });\napp.post('/shop/webhook/health', (req, res) => { res.end(); });",
    ),
  },
  {
    criterion: 'infrastructure/health-check',
    gives: 'pass',
    on: 'GET /api/status',
    files: expressApp("app.get('/api/status', (req, res) => { res.end(); });"),
  },
  {
    criterion: 'infrastructure/health-check',
    gives: 'pass',
    on: 'a path of a router that is not read',
    files: {
      ...expressApp(),
      'src/health.ts': "export const health = procedure.route({ method: 'GET', path: '/healthz' });\n",
    },
    says: /health\.ts/,
  },
  { criterion: 'infrastructure/health-check', gives: 'fail', on: 'none', files: expressApp() },
  { criterion: 'infrastructure/health-check', gives: 'not-measurable', on: 'a library', files: LIBRARY },

  {
    criterion: 'infrastructure/graceful-shutdown',
    gives: 'pass',
    on: 'SIGTERM that closes',
    files: expressApp(`${LISTENS}process.once('SIGTERM', () => server.close());`),
  },
  {
    criterion: 'infrastructure/graceful-shutdown',
    gives: 'fail',
    on: 'SIGTERM in a comment',
    files: expressApp(`${LISTENS}// process.once('SIGTERM', () => server.close());`),
  },
  {
    criterion: 'infrastructure/graceful-shutdown',
    gives: 'fail',
    on: 'SIGTERM that ends all at once',
    files: expressApp(
      `${LISTENS}process.once('SIGTERM', () => process.exit(0));`.replaceAll('res.end()', 'res.json()'),
    ),
  },
  {
    criterion: 'infrastructure/graceful-shutdown',
    gives: 'not-measurable',
    on: 'a command that listens for a sign-in',
    files: {
      'package.json': manifest({ bin: './cli.js' }),
      'src/cli.ts':
        "import { createServer } from 'node:http';\nexport const server = createServer(() => undefined);\nserver.listen(4000);\n",
    },
  },
  {
    criterion: 'infrastructure/graceful-shutdown',
    gives: 'not-measurable',
    on: 'nobody who listens',
    files: LIBRARY,
  },

  {
    criterion: 'infrastructure/backup-restore',
    gives: 'pass',
    on: 'a script',
    files: { ...LIBRARY, ...SCHEMA, 'ops/save.sh': '#!/bin/sh\npg_dump "$URL" > out.sql\n' },
  },
  {
    criterion: 'infrastructure/backup-restore',
    gives: 'pass',
    on: 'a document',
    files: {
      ...LIBRARY,
      ...SCHEMA,
      'docs/operations.md': `# Operations\n\n## Backup and restore\n\nThe database is saved every night to another region. ${'To restore, choose a snapshot and start from it. '.repeat(3)}\n`,
    },
  },
  {
    criterion: 'infrastructure/backup-restore',
    gives: 'fail',
    on: 'a heading alone',
    files: { ...LIBRARY, ...SCHEMA, 'docs/operations.md': '# Operations\n\n## Backup\n\nSoon.\n' },
  },
  {
    criterion: 'infrastructure/backup-restore',
    gives: 'fail',
    on: 'a function with such a name',
    files: {
      ...LIBRARY,
      ...SCHEMA,
      'docs/cart.md': `# restoreCarts\n\n${'This function restores carts and their data. '.repeat(5)}\n\n## restore\n\n${'It takes the data that were deleted and restores them. '.repeat(5)}\n`,
    },
  },
  { criterion: 'infrastructure/backup-restore', gives: 'not-measurable', on: 'no database', files: LIBRARY },
]);
