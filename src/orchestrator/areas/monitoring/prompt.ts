import type { AreaPrompt } from '../area.js';

export const prompt: AreaPrompt = {
  goal: 'Let a person see within a minute that something is wrong, and where.',
  rules: ['Send no personal data and no secret to anybody.', 'Each alert names its runbook.'],
};
