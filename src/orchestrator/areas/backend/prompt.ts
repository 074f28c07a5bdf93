import type { AreaPrompt } from '../area.js';

export const prompt: AreaPrompt = {
  goal: "Make the server's code strict, plain and honest about its errors.",
  rules: [
    'Keep what callers see: exported names, routes, status codes and bodies.',
    'Handle an error where something can be done about it; elsewhere let it rise to the one handler.',
  ],
};
