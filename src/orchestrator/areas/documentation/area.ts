import { defineArea } from '../area.js';
import { criteria } from './criteria/index.js';
import { prompt } from './prompt.js';
import { references } from './references.js';

export const area = defineArea({
  name: 'documentation',
  title: 'Documentation',
  paths: ['docs/**', '**/README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', '**/openapi.*'],
  rules: [],
  criteria,
  references,
  prompt,
});
