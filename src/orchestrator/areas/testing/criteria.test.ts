import { describeCriteria, EMPTY, expressApp, LIBRARY, manifest } from '../../testing/criteria.js';
import type { Coverage, TestRun } from '../../../tools/results.js';
import { area } from './area.js';

const measured = <T>(value: T) => ({ status: 'measured' as const, value, by: 'npm test', durationMs: 1 });
const run = (failed: number) => {
  const value: TestRun = {
    ...{ runner: 'node', passed: 3, failed, skipped: 0, listed: true, tail: '' },
    cases: failed === 0 ? [] : [{ name: 'adds', path: 'src/index.test.ts', status: 'failed' }],
  };
  return { tools: { tests: new Map([['demo', measured(value)]]) } };
};
const covered = (count: number) => {
  const files = [{ path: 'src/index.ts', lines: { covered: count, total: 100 } }];
  const value: Coverage = { lines: count, source: 'lcov.info', files };
  return { tools: { coverage: new Map([['demo', measured(value)]]) } };
};
const TESTED = {
  ...LIBRARY,
  'src/index.test.ts':
    "import { it, expect } from 'vitest';\nit('adds', () => {\n  expect(1 + 1).toBe(2);\n});\n",
};
const FRONT = { ...LIBRARY, 'package.json': manifest({ dependencies: { react: '19.0.0' } }) };
const test = (body: string) =>
  `import { it, expect } from 'vitest';\nimport request from 'supertest';\nimport { app } from '../src/app.js';\nit('answers', async () => {\n  ${body}\n});\n`;
const workflow = (step: string) => ({
  '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    steps:\n      - ${step}\n`,
});

describeCriteria(area, [
  { criterion: 'testing/tests-pass', gives: 'pass', on: 'a green run', files: TESTED, ...run(0) },
  {
    criterion: 'testing/tests-pass',
    gives: 'fail',
    on: 'a red one',
    files: TESTED,
    ...run(1),
    says: /fails: adds/,
  },
  { criterion: 'testing/tests-pass', gives: 'fail', on: 'no tests', files: LIBRARY },
  { criterion: 'testing/tests-pass', gives: 'not-measurable', on: 'tests that were not run', files: TESTED },

  { criterion: 'testing/backend-coverage', gives: 'pass', on: '80 %', files: TESTED, ...covered(80) },
  {
    criterion: 'testing/backend-coverage',
    gives: 'fail',
    on: '79 %',
    files: TESTED,
    ...covered(79),
    says: /79 %/,
  },
  { criterion: 'testing/backend-coverage', gives: 'not-measurable', on: 'a run without it', files: TESTED },

  { criterion: 'testing/frontend-coverage', gives: 'pass', on: '90 %', files: FRONT, ...covered(90) },
  {
    criterion: 'testing/frontend-coverage',
    gives: 'fail',
    on: 'a limit of its own',
    files: FRONT,
    ...covered(90),
    config: { orchestrator: { criteria: { coverage: 95 } } },
  },
  {
    criterion: 'testing/frontend-coverage',
    gives: 'not-measurable',
    on: 'a back end',
    files: TESTED,
    ...covered(90),
  },

  {
    criterion: 'testing/endpoint-tests',
    gives: 'pass',
    on: 'a request to the route',
    files: {
      ...expressApp("app.delete('/things/:id', (req, res) => { res.end(); });"),
      'test/app.test.ts': test("expect((await request(app).delete('/api/things/7')).status).toBe(200);"),
    },
  },
  {
    criterion: 'testing/endpoint-tests',
    gives: 'pass',
    on: 'a handler that is called',
    files: {
      'app/api/a/route.ts': "export function GET() {\n  return Response.json('a');\n}\n",
      'test/a.test.ts':
        "import { it, expect } from 'vitest';\nimport { GET } from '../app/api/a/route';\nit('answers', () => {\n  expect(GET().status).toBe(200);\n});\n",
    },
  },
  {
    criterion: 'testing/endpoint-tests',
    gives: 'pass',
    on: 'a procedure called through a caller',
    files: {
      'src/things.ts':
        "import { publicProcedure } from './trpc.js';\nexport const things = { all: publicProcedure.query(() => []) };\n",
      'test/a.test.ts':
        "import { it, expect } from 'vitest';\nit('answers', async () => {\n  const caller = createCaller({});\n  expect(await caller.things.all()).toEqual([]);\n});\n",
    },
  },
  {
    criterion: 'testing/endpoint-tests',
    gives: 'fail',
    on: 'a request with another method',
    files: {
      ...expressApp("app.delete('/things/:id', (req, res) => { res.end(); });"),
      'test/app.test.ts': test("expect((await request(app).get('/things/7')).status).toBe(200);"),
    },
    says: /DELETE \/things\/:id has no test/,
  },
  {
    criterion: 'testing/endpoint-tests',
    gives: 'fail',
    on: 'a request to another router with the same end',
    files: {
      'src/teams.ts':
        "import { Router } from 'express';\nexport const router = Router();\nrouter.get('/:id', (req, res) => { res.end(); });\n",
      'test/app.test.ts': test("expect((await request(app).get('/users/7')).status).toBe(200);"),
    },
  },
  {
    criterion: 'testing/endpoint-tests',
    gives: 'pass',
    on: 'a request to the router that the file names',
    files: {
      'src/teams.ts':
        "import { Router } from 'express';\nexport const router = Router();\nrouter.get('/:id', (req, res) => { res.end(); });\n",
      'test/app.test.ts': test("expect((await request(app).get('/teams/7')).status).toBe(200);"),
    },
  },
  {
    criterion: 'testing/endpoint-tests',
    gives: 'fail',
    on: 'a procedure of another router',
    files: {
      'src/team.ts':
        "import { publicProcedure } from './trpc.js';\nexport const team = { all: publicProcedure.query(() => []) };\n",
      'test/a.test.ts':
        "import { it, expect } from 'vitest';\nit('answers', async () => {\n  const caller = createCaller({});\n  expect(await caller.user.all()).toEqual([]);\n});\n",
    },
  },
  { criterion: 'testing/endpoint-tests', gives: 'not-measurable', on: 'a library', files: TESTED },

  {
    criterion: 'testing/end-to-end',
    gives: 'pass',
    on: 'a browser test',
    files: {
      ...expressApp(),
      'e2e/a.spec.ts':
        "import { test, expect } from '@playwright/test';\ntest('opens', async ({ page }) => {\n  await page.goto('/');\n  expect(page.url()).toContain('/');\n});\n",
    },
  },
  {
    criterion: 'testing/end-to-end',
    gives: 'fail',
    on: 'a driver without a test',
    files: {
      ...expressApp(),
      'package.json': manifest({
        dependencies: { express: '5.0.0' },
        devDependencies: { '@playwright/test': '1.0.0' },
      }),
    },
    says: /installed/,
  },
  {
    criterion: 'testing/end-to-end',
    gives: 'not-measurable',
    on: 'an interface in a benchmark only',
    files: {
      ...TESTED,
      'package.json': manifest({ workspaces: ['benchmarks/*'] }),
      'benchmarks/jsx/package.json': '{"name": "jsx", "dependencies": {"react": "19.0.0"}}',
    },
  },
  { criterion: 'testing/end-to-end', gives: 'not-measurable', on: 'a library', files: TESTED },

  {
    criterion: 'testing/security-tests',
    gives: 'pass',
    on: 'CodeQL',
    files: { ...LIBRARY, ...workflow('uses: github/codeql-action/analyze@v3') },
  },
  {
    criterion: 'testing/security-tests',
    gives: 'fail',
    on: 'CodeQL in a comment',
    files: { ...LIBRARY, ...workflow('run: npm test # uses: github/codeql-action/analyze@v3') },
  },
  { criterion: 'testing/security-tests', gives: 'not-measurable', on: 'no code', files: EMPTY },

  {
    criterion: 'testing/performance-tests',
    gives: 'pass',
    on: 'k6 in a pipeline',
    files: { ...expressApp(), ...workflow('run: k6 run load.js') },
  },
  {
    criterion: 'testing/performance-tests',
    gives: 'fail',
    on: 'k6 by hand',
    files: {
      ...expressApp(),
      'package.json': manifest({ dependencies: { express: '5.0.0' }, scripts: { load: 'k6 run load.js' } }),
    },
    says: /by hand/,
  },
  { criterion: 'testing/performance-tests', gives: 'not-measurable', on: 'a library', files: LIBRARY },
]);
