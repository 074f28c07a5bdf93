import type { AreaPrompt } from '../area.js';

export const prompt: AreaPrompt = {
  goal: 'Let the service start, stop, be probed and be restored without surprises.',
  rules: [
    'Workflows below .github are protected: describe the change to them in the report instead.',
    'Name versions; never add a secret to an image.',
  ],
};
