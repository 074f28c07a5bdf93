import { defineArea } from '../area.js';
import { criteria } from './criteria/index.js';
import { prompt } from './prompt.js';
import { references } from './references.js';

export const area = defineArea({
  name: 'infrastructure',
  title: 'Infrastructure and DevOps',
  paths: [
    'Dockerfile',
    '**/Dockerfile',
    'docker/**',
    'deploy/**',
    'infra/**',
    'k8s/**',
    'helm/**',
    'docker-compose*.yml',
    'docs/operations/**',
    'src/server/**',
  ],
  rules: [],
  criteria,
  references,
  prompt,
});
