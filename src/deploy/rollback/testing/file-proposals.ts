import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Proposals } from '../request.js';

/** Branches with a pull request, as the host of a test remembers them. */
export function openedPulls(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

/** Pull requests in a file, which outlives a killed process. */
export function fileProposals(file: string): Proposals {
  return {
    open: ({ branch }) => {
      const opened = openedPulls(file);
      if (!opened.includes(branch)) writeFileSync(file, [...opened, branch].join('\n'));
      const number = openedPulls(file).indexOf(branch) + 1;
      return Promise.resolve({ number, url: `https://example.com/pull/${number}`, state: 'open' });
    },
  };
}
