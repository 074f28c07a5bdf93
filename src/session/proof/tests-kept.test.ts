import { describe, expect, it } from '@jest/globals';
import { extractFile } from '../../facts/extract/file.js';
import { weakenedTests } from './tests-kept.js';

const BEFORE = `
describe('api', () => {
  it('lists', async () => { expect(await list()).toEqual([1]); expect(list).toBeDefined(); });
  it('refuses', async () => { expect((await get('/api/x')).status).toBe(403); });
});
`;
function weakened(after: string | null): readonly string[] {
  const path = 'src/api.test.ts';
  const now = after === null ? new Map() : new Map([[path, extractFile(path, after)]]);
  return weakenedTests(new Map([[path, extractFile(path, BEFORE)]]), now, new Set([path]));
}

describe('safety rule 5: tests may not be weakened', () => {
  it('accepts the same tests and more of them', () => {
    expect(weakened(BEFORE)).toEqual([]);
    expect(weakened(`${BEFORE}\nit('also', () => { expect(1).toBe(1); });\n`)).toEqual([]);
  });

  it.each([
    ['a deleted file', null],
    ['a removed test', BEFORE.replace(/ {2}it\('refuses'.*\n/, '')],
    ['a renamed test', BEFORE.replace("'lists'", "'does something'")],
    ['a skipped test', BEFORE.replace("it('lists'", "it.skip('lists'")],
    ['a skipped suite', BEFORE.replace('describe(', 'describe.skip(')],
    ['an assertion less', BEFORE.replace(' expect(list).toBeDefined();', '')],
    ['another status', BEFORE.replace('toBe(403)', 'toBe(200)')],
    ['.only on one of them', BEFORE.replace("it('lists'", "it.only('lists'")],
  ])('refuses %s', (_what, after) => {
    expect(weakened(after)).not.toEqual([]);
  });
});
