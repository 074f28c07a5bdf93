import type { AreaPrompt } from '../area.js';

export const prompt: AreaPrompt = {
  goal: 'Let every query be bounded, indexed and made once.',
  rules: [
    'Never change a migration that has been released; add one.',
    'A migration locks no table for longer than a statement, and has a way back.',
  ],
};
