import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globsOverlap, overlaps } from './overlap.js';

describe('CM-21 globs that may meet at one file', () => {
  it.each([
    ['src/a.ts', 'src/a.ts', true],
    ['src/a.ts', 'src/b.ts', false],
    ['src', 'src/a.ts', true],
    ['src/', './src/a.ts', true],
    ['src', 'srcs/a.ts', false],
    ['src/**', 'src/a/b.ts', true],
    ['src/*.ts', 'src/a/b.ts', false],
    ['src/*/x.ts', 'src/a', true],
    ['src/**', 'docs/**', false],
    ['src/**', 'src/a/**', true],
    ['**/*.ts', 'docs/**', true],
    ['apps/{web,api}/**', 'apps/api/x.ts', true],
    ['**', '.github/workflows/x.yml', true],
    ['!src/**', 'docs/x.md', true],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(globsOverlap(left, right)).toBe(expected);
    expect(globsOverlap(right, left)).toBe(expected);
  });

  it('takes no files for all files', () => {
    expect(overlaps([], ['x.ts'])).toEqual([['**', 'x.ts']]);
  });

  it('never misses a file that both match', () => {
    const segment = fc.constantFrom('a', 'b', '*', '**', '{a,b}', 'a*', '?', '[ab]');
    const glob = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    const path = fc
      .array(fc.constantFrom('a', 'b', 'ab', '.a'), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('/'));
    fc.assert(
      fc.property(glob, glob, path, (left, right, file) => {
        const both = [left, right].every((one) => picomatch(one, { dot: true })(file));
        expect(both && !globsOverlap(left, right)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
