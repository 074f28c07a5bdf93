import { defineArea } from '../area.js';
import { criteria } from './criteria/index.js';
import { prompt } from './prompt.js';
import { references } from './references.js';

export const area = defineArea({
  name: 'monitoring',
  title: 'Monitoring and observability',
  paths: [
    'monitoring/**',
    'observability/**',
    'grafana/**',
    '**/instrumentation.ts',
    '**/sentry.*.config.ts',
    'src/telemetry/**',
  ],
  rules: [],
  criteria,
  references,
  prompt,
});
