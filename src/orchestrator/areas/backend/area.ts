import { defineArea } from '../area.js';
import { criteria } from './criteria/index.js';
import { prompt } from './prompt.js';
import { references } from './references.js';

export const area = defineArea({
  name: 'backend',
  title: 'Back end',
  paths: [
    'src/**',
    'server/**',
    'lib/**',
    'app/api/**',
    'pages/api/**',
    'apps/*/src/**',
    'packages/*/src/**',
  ],
  rules: [
    'types/no-type-error',
    'lint/no-violation',
    'integration/require-error-handling',
    'integration/require-timeout',
    'integration/require-idempotency-key',
    'integration/no-write-before-authority',
    'quality/no-runtime-cycle',
    'quality/no-type-cycle',
    'quality/no-unused-dependency',
    'quality/no-unused-export',
    'quality/no-unused-file',
    'quality/no-unused-import',
  ],
  criteria,
  references,
  prompt,
});
