import { describeCriteria, expressApp, LIBRARY, manifest } from '../../testing/criteria.js';
import { area } from './area.js';

const needs = (name: string, start = '') => ({
  ...expressApp(),
  'package.json': manifest({ dependencies: { express: '5.0.0', [name]: '1.0.0' } }),
  ...(start === '' ? {} : { 'src/instrument.ts': start }),
});
const SENTRY = "import * as Sentry from '@sentry/node';\n";

describeCriteria(area, [
  {
    criterion: 'monitoring/error-tracking',
    gives: 'pass',
    on: 'Sentry that is started',
    files: needs('@sentry/node', `${SENTRY}Sentry.init({ dsn: process.env.DSN });\n`),
  },
  {
    criterion: 'monitoring/error-tracking',
    gives: 'fail',
    on: 'Sentry that nobody starts',
    files: needs('@sentry/node'),
    says: /no call switches it on/,
  },
  {
    criterion: 'monitoring/error-tracking',
    gives: 'pass',
    on: 'a hook of Next.js that hands errors on',
    files: {
      ...expressApp(),
      'instrumentation.ts':
        "import { createOnRequestError } from '@axiomhq/nextjs';\nexport const onRequestError = createOnRequestError();\n",
    },
    says: /instrumentation\.ts/,
  },
  {
    criterion: 'monitoring/error-tracking',
    gives: 'fail',
    on: 'a hook that only prints',
    files: {
      ...expressApp(),
      'instrumentation.ts':
        "import { after } from 'next/server';\nexport function onRequestError(error: Error) {\n  after(() => console.error(error));\n}\n",
    },
  },
  { criterion: 'monitoring/error-tracking', gives: 'not-measurable', on: 'a library', files: LIBRARY },

  {
    criterion: 'monitoring/apm',
    gives: 'pass',
    on: 'OpenTelemetry that is started',
    files: needs(
      '@opentelemetry/sdk-node',
      "import { NodeSDK } from '@opentelemetry/sdk-node';\nnew NodeSDK({}).start();\n",
    ),
  },
  {
    criterion: 'monitoring/apm',
    gives: 'fail',
    on: 'Sentry without traces',
    files: needs('@sentry/node', `${SENTRY}Sentry.init({ dsn: process.env.DSN });\n`),
  },
  { criterion: 'monitoring/apm', gives: 'not-measurable', on: 'a library', files: LIBRARY },

  {
    criterion: 'monitoring/alert-rules',
    gives: 'pass',
    on: 'rules of Prometheus',
    files: {
      ...expressApp(),
      'ops/alerts.yml':
        'groups:\n  - name: app\n    rules:\n      - alert: ManyErrors\n        expr: up == 0\n',
    },
  },
  { criterion: 'monitoring/alert-rules', gives: 'fail', on: 'none', files: expressApp() },
  { criterion: 'monitoring/alert-rules', gives: 'not-measurable', on: 'a library', files: LIBRARY },

  { criterion: 'monitoring/log-aggregation', gives: 'pass', on: 'a transport', files: needs('pino-loki') },
  {
    criterion: 'monitoring/log-aggregation',
    gives: 'fail',
    on: 'a shipper in a comment',
    files: { ...expressApp(), 'compose.yaml': '# promtail would go here\nservices: {}\n' },
  },
  { criterion: 'monitoring/log-aggregation', gives: 'not-measurable', on: 'a library', files: LIBRARY },

  {
    criterion: 'monitoring/dashboards',
    gives: 'pass',
    on: 'one of Grafana',
    files: { ...expressApp(), 'ops/app.json': '{"schemaVersion": 39, "panels": [{"title": "p99"}]}' },
  },
  {
    criterion: 'monitoring/dashboards',
    gives: 'fail',
    on: 'other JSON',
    files: { ...expressApp(), 'ops/app.json': '{"panels": []}' },
  },
  { criterion: 'monitoring/dashboards', gives: 'not-measurable', on: 'a library', files: LIBRARY },
]);
