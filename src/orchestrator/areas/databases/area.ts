import { defineArea } from '../area.js';
import { criteria } from './criteria/index.js';
import { prompt } from './prompt.js';
import { references } from './references.js';

export const area = defineArea({
  name: 'databases',
  title: 'Databases',
  paths: ['prisma/**', 'drizzle/**', '**/migrations/**', '**/schema.prisma', '**/db/**', '**/database/**'],
  rules: ['performance/require-index', 'performance/no-n-plus-one', 'performance/no-unbounded-list'],
  criteria,
  references,
  prompt,
});
