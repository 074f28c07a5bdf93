import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { REFUSAL_CODES } from './refusal.js';

const page = readFileSync(new URL('../../../docs/state.md', import.meta.url), 'utf8');

it('issue 3 · state: each refusal has its row in the guide, and the guide names no other', () => {
  const rows = [...page.matchAll(/^\| `(artifact\/[a-z-]+)` +\| /gm)].map(([, code]) => code);
  expect(rows).toEqual([...REFUSAL_CODES]);
});
