import type { AreaPrompt } from '../area.js';

export const prompt: AreaPrompt = {
  goal: 'Close the ways in that the evidence names, each with a test that tries it.',
  rules: [
    'Never print, move or invent a secret.',
    'A stricter check comes with the test of a request that it refuses.',
  ],
};
