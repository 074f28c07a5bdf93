import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hunksOf } from './difference.js';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 25 });

it('AD-15: outside the hunks both sides are equal, so that nothing that changed is missed', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const rest = (side: readonly string[], name: 'before' | 'after'): readonly string[] =>
        side.filter(
          (_, index) => !hunksOf(a, b).some((hunk) => index >= hunk[name][0] && index < hunk[name][1]),
        );
      expect(rest(a, 'before')).toEqual(rest(b, 'after'));
    }),
  );
});

it('AD-15: hunks are small where the change is', () => {
  expect(hunksOf(['a', 'b', 'c', 'd', 'e'], ['a', 'x', 'c', 'e'])).toEqual([
    { before: [1, 2], after: [1, 2] },
    { before: [3, 4], after: [3, 3] },
  ]);
});

it('AD-15: beyond the limit everything between the equal ends counts as changed', () => {
  const side = (name: string): string[] => [
    'first',
    ...Array.from({ length: 1_500 }, (_, index) => `${name}${index}`),
    'last',
  ];
  expect(hunksOf(side('a'), side('b'))).toEqual([{ before: [1, 1_501], after: [1, 1_501] }]);
});
