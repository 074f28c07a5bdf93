import { defineArea } from '../area.js';
import { criteria } from './criteria/index.js';
import { prompt } from './prompt.js';
import { references } from './references.js';

export const area = defineArea({
  name: 'frontend',
  title: 'Front end',
  paths: [
    'app/**',
    'pages/**',
    'components/**',
    'src/components/**',
    'apps/web/**',
    'styles/**',
    'public/**',
  ],
  rules: ['bundles/no-growth'],
  criteria,
  references,
  prompt,
});
