import type { AreaPrompt } from '../area.js';

export const prompt: AreaPrompt = {
  goal: 'Keep the interface fast, robust and usable by everybody.',
  rules: [
    'Change no text that a user reads unless a finding asks for it.',
    'Interactive elements stay reachable by keyboard and named for screen readers.',
  ],
};
