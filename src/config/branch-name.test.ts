import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { branchNameProblem } from './branch-name.js';
import { editDistance, nearest } from './nearest.js';

const gitAccepts = (name: string): boolean =>
  spawnSync('git', ['check-ref-format', `refs/heads/${name}`]).status === 0 &&
  !name.startsWith('-') &&
  name !== 'HEAD';

describe('CM-19 branch names are valid before git sees them', () => {
  it.each(['main', 'a/b', 'a.b', 'feature/ünïcode', 'a@b', 'x-1_2', '#1', 'a{b', 'a'.repeat(200)])(
    'accepts %j',
    (name) => {
      expect(branchNameProblem(name)).toBeUndefined();
      expect(gitAccepts(name)).toBe(true);
    },
  );

  it.each([
    '',
    '@',
    'HEAD',
    '-x',
    'a b',
    'a..b',
    'a@{b',
    'a.',
    '.a',
    'a/.b',
    'a.lock',
    'a.lock/b',
    'a//b',
    '/a',
    'a/',
    'a\\b',
    'a~1',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[b',
    'a\u007f',
    'a\tb',
  ])('refuses %j', (name) => {
    expect(branchNameProblem(name)).toEqual(expect.any(String));
  });

  it('agrees with git', () => {
    const characters = fc.constantFrom(
      'a',
      'B',
      '.',
      '/',
      '-',
      '@',
      '{',
      '~',
      ' ',
      '*',
      '[',
      'lock',
      '.lock',
    );
    const names = fc.array(characters, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(names, (name) => {
        // One name is ours alone: git allows a branch called @.
        if (name !== '@')
          expect([name, branchNameProblem(name) === undefined]).toEqual([name, gitAccepts(name)]);
      }),
      { numRuns: 120 },
    );
  });
});

describe('Issue 2, part 2: the nearest known key', () => {
  it.each([
    ['sesion', 'session'],
    ['basebranch', 'baseBranch'],
    ['base-branch', 'baseBranch'],
    ['polciy', 'policy'],
    ['xyz', undefined],
    ['', undefined],
  ])('reads %j as %j', (word, meant) => {
    expect(nearest(word, ['session', 'baseBranch', 'policy', 'scan', 'deploy'])).toBe(meant);
  });

  it('counts like a metric, with a swap as one edit', () => {
    expect(editDistance('ab', 'ba')).toBe(1);
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
