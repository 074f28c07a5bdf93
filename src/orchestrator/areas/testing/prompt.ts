import type { AreaPrompt } from '../area.js';

export const prompt: AreaPrompt = {
  goal: 'Test behaviour that nothing tests yet.',
  rules: [
    'Each new test fails when the behaviour that it names is broken: break it once and see.',
    'Change no existing assertion, and skip nothing.',
  ],
};
