import { defineArea } from '../area.js';
import { criteria } from './criteria/index.js';
import { prompt } from './prompt.js';
import { references } from './references.js';

export const area = defineArea({
  name: 'security',
  title: 'Security and compliance',
  paths: ['**/*.ts', '**/*.tsx', 'next.config.*', 'nginx/**'],
  rules: [
    'dependencies/no-vulnerable-dependency',
    'tenancy/require-scope-on-query',
    'tenancy/require-scope-on-write',
    'tenancy/require-isolation-test',
  ],
  criteria,
  references,
  prompt,
});
