import { describeCriteria, EMPTY, expressApp, LIBRARY, manifest } from '../../testing/criteria.js';
import type { Diagnostic } from '../../../tools/results.js';
import { area } from './area.js';

const error: Diagnostic = {
  ...{ code: 'E1', message: 'is wrong', path: 'src/index.ts', line: 3, column: 1 },
  ...{ severity: 'error', fixable: false },
};
const said = (kind: 'lint' | 'types', value: readonly Diagnostic[]) => ({
  tools: { [kind]: new Map([['demo', { status: 'measured' as const, value, by: 'tool', durationMs: 1 }]]) },
});
const decisions = (count: number) =>
  `export function choose(a: number) {\n${Array.from({ length: count }, (_, at) => `  if (a === ${at}) return ${at};`).join('\n')}\n  return a;\n}\n`;
const hono = (more: string) => ({
  'src/a.ts': `import { Hono } from 'hono';\nconst app = new Hono();\napp.get('/a', (c) => c.text('a'));\n${more}\n`,
});

describeCriteria(area, [
  {
    criterion: 'backend/strict-types',
    gives: 'pass',
    on: 'strict two steps up',
    files: {
      ...LIBRARY,
      'tsconfig.json': '{"extends": "./config/middle.tsconfig.json"}',
      'config/middle.tsconfig.json': '{"extends": "./base.tsconfig.json"}',
      'config/base.tsconfig.json': '{"compilerOptions": {"strict": true}}',
    },
    says: /the compiler was not run/,
  },
  {
    criterion: 'backend/strict-types',
    gives: 'pass',
    on: 'settings of a workspace package',
    files: {
      ...LIBRARY,
      'package.json': manifest({ workspaces: ['packages/*'] }),
      'tsconfig.json': '{"extends": "@demo/tsconfig/base.json"}',
      'packages/tsconfig/package.json': '{"name": "@demo/tsconfig"}',
      'packages/tsconfig/base.json': '{"compilerOptions": {"strict": true}}',
    },
  },
  {
    criterion: 'backend/strict-types',
    gives: 'fail',
    on: 'strict taken back',
    files: {
      ...LIBRARY,
      'tsconfig.json': '{"extends": "./base.tsconfig.json", "compilerOptions": {"strict": false}}',
      'base.tsconfig.json': '{"compilerOptions": {"strict": true}}',
    },
    says: /tsconfig\.json/,
  },
  {
    criterion: 'backend/strict-types',
    gives: 'fail',
    on: 'code that does not compile',
    files: { ...LIBRARY, 'tsconfig.json': '{"compilerOptions": {"strict": true}}' },
    ...said('types', [error]),
    says: /E1 is wrong/,
  },
  {
    criterion: 'backend/strict-types',
    gives: 'not-measurable',
    on: 'a base that is not here',
    files: { ...LIBRARY, 'tsconfig.json': '{"extends": "@other/settings/base.json"}' },
  },

  {
    criterion: 'backend/no-lint-error',
    gives: 'pass',
    on: 'a clean run',
    files: LIBRARY,
    ...said('lint', []),
  },
  {
    criterion: 'backend/no-lint-error',
    gives: 'fail',
    on: 'an error',
    files: LIBRARY,
    ...said('lint', [error]),
    says: /E1/,
  },
  { criterion: 'backend/no-lint-error', gives: 'fail', on: 'no linter', files: LIBRARY },
  {
    criterion: 'backend/no-lint-error',
    gives: 'not-measurable',
    on: 'a linter that was not run',
    files: { ...LIBRARY, 'package.json': manifest({ devDependencies: { eslint: '9.0.0' } }) },
  },

  {
    criterion: 'backend/error-handling',
    gives: 'pass',
    on: 'Express with error middleware',
    files: expressApp(
      "app.get('/a', (req, res) => { res.end(); });\napp.use((err, req, res, next) => { res.status(500).end(); });",
    ),
  },
  {
    criterion: 'backend/error-handling',
    gives: 'pass',
    on: 'Hono with onError',
    files: hono("app.onError((error, c) => c.text('no', 500));"),
  },
  { criterion: 'backend/error-handling', gives: 'fail', on: 'Hono without', files: hono('') },
  {
    criterion: 'backend/error-handling',
    gives: 'not-measurable',
    on: 'a framework with its own',
    files: { 'app/api/a/route.ts': "export function GET() {\n  return Response.json('a');\n}\n" },
  },

  {
    criterion: 'backend/no-swallowed-error',
    gives: 'pass',
    on: 'a block with its reason',
    files: {
      'src/a.ts':
        'export function a() {\n  try {\n    b();\n  } catch {\n    // Not there yet: made below.\n  }\n}\n',
    },
  },
  {
    criterion: 'backend/no-swallowed-error',
    gives: 'fail',
    on: 'an empty block',
    files: { 'src/a.ts': 'export function a() {\n  try {\n    b();\n  } catch (error) {}\n}\n' },
    says: /"line":4/,
  },
  {
    criterion: 'backend/no-swallowed-error',
    gives: 'pass',
    on: 'an empty block of what sets up integration tests',
    files: {
      ...LIBRARY,
      'integration-tests/set-up.ts': 'export function a() {\n  try {\n    b();\n  } catch {}\n}\n',
    },
  },
  { criterion: 'backend/no-swallowed-error', gives: 'not-measurable', on: 'no code', files: EMPTY },

  {
    criterion: 'backend/structured-logging',
    gives: 'pass',
    on: 'a logger',
    files: {
      ...expressApp(
        "app.get('/a', (req, res) => { logger.info({ a: 1 }, 'asked'); res.end(); });",
        "import pino from 'pino';\nconst logger = pino();",
      ),
    },
  },
  {
    criterion: 'backend/structured-logging',
    gives: 'pass',
    on: 'the logger of Effect',
    files: {
      ...expressApp(),
      'src/jobs.ts':
        "import { Effect } from 'effect';\nexport const job = Effect.logInfo('started').pipe(Effect.tapError((e) => Effect.logError(e)));\n",
    },
    says: /0 of 2/,
  },
  {
    criterion: 'backend/structured-logging',
    gives: 'fail',
    on: 'records of OpenTelemetry beside the console',
    files: {
      ...expressApp("app.get('/a', (req, res) => { console.log('asked'); res.end(); });"),
      'src/log.ts':
        "import { logs } from '@opentelemetry/api-logs';\nconst logger = logs.getLogger('shop');\nexport const told = () => logger.emit({ body: 'told' });\n",
    },
    says: /1 of 2 log calls/,
    never: /no library/,
  },
  {
    criterion: 'backend/structured-logging',
    gives: 'fail',
    on: 'the console',
    files: expressApp("app.get('/a', (req, res) => { console.log('asked'); res.end(); });"),
    says: /1 of 1/,
  },
  {
    criterion: 'backend/structured-logging',
    gives: 'not-measurable',
    on: 'a service that logs nothing',
    files: expressApp(),
  },

  {
    criterion: 'backend/consistent-style',
    gives: 'pass',
    on: 'a formatter that a pipeline checks',
    files: {
      ...LIBRARY,
      'package.json': manifest({
        devDependencies: { prettier: '3.0.0' },
        scripts: { style: 'prettier --check .' },
      }),
      '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: npm run style\n',
    },
  },
  {
    criterion: 'backend/consistent-style',
    gives: 'fail',
    on: 'one that nobody runs',
    files: { ...LIBRARY, 'package.json': manifest({ devDependencies: { prettier: '3.0.0' } }) },
  },
  { criterion: 'backend/consistent-style', gives: 'not-measurable', on: 'no code', files: EMPTY },

  {
    criterion: 'backend/complexity',
    gives: 'pass',
    on: 'twenty paths',
    files: { 'src/a.ts': decisions(19) },
  },
  {
    criterion: 'backend/complexity',
    gives: 'fail',
    on: 'twenty-one paths',
    files: { 'src/a.ts': decisions(20) },
    says: /choose has 21/,
  },
  { criterion: 'backend/complexity', gives: 'not-measurable', on: 'no function', files: EMPTY },
]);
