import { defineArea } from '../area.js';
import { criteria } from './criteria/index.js';
import { prompt } from './prompt.js';
import { references } from './references.js';

export const area = defineArea({
  name: 'testing',
  title: 'Testing and QA',
  paths: [
    'test/**',
    'tests/**',
    'e2e/**',
    '**/*.test.ts',
    '**/*.test.tsx',
    '**/*.spec.ts',
    '**/__tests__/**',
  ],
  rules: ['tests/no-failing-test', 'coverage/require-threshold'],
  criteria,
  references,
  prompt,
});
