import type { AreaPrompt } from '../area.js';

export const prompt: AreaPrompt = {
  goal: 'Take waiting out of requests without changing what they answer.',
  rules: [
    'Measure before and after with the same command, and write both figures into the report.',
    'A cache key holds the tenant, and every entry ends.',
  ],
};
