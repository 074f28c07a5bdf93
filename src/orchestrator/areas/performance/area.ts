import { defineArea } from '../area.js';
import { criteria } from './criteria/index.js';
import { prompt } from './prompt.js';
import { references } from './references.js';

export const area = defineArea({
  name: 'performance',
  title: 'Performance',
  paths: ['src/**', 'server/**', 'lib/**', 'app/**', 'apps/*/src/**', 'packages/*/src/**'],
  rules: ['integration/require-rate-limit'],
  criteria,
  references,
  prompt,
});
