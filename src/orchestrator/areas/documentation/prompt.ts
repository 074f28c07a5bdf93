import type { AreaPrompt } from '../area.js';

export const prompt: AreaPrompt = {
  goal: 'Write what a newcomer and the person on call need, and nothing else.',
  rules: [
    'Run every command that you write down.',
    'Say only what the code shows; link to the file that shows it.',
  ],
};
