import { describe, expect, it } from '@jest/globals';
import type { RuleContext } from '../../rule.js';
import { contextOf } from '../../testing/context.js';
import { leavesUnusedLocal } from './left-over.js';

const context = contextOf({
  'package.json': '{"name":"app","private":true}',
  'src/lib.ts': 'export const alone = 1;\nexport const base = 2;\nexport const twice = base * 2;\n',
});
const linted: RuleContext = {
  ...context,
  shape: {
    ...context.shape,
    packages: context.shape.packages.map((member) => ({ ...member, linter: 'eslint' })),
  },
};

function judge(name: string, where: RuleContext): boolean | undefined {
  const item = where.facts.files.get('src/lib.ts')?.exports.find((candidate) => candidate.name === name);
  return item === undefined ? undefined : leavesUnusedLocal('src/lib.ts', item, where);
}

describe('CM-17 an unused export whose declaration nothing else uses', () => {
  it('is left alone where a linter watches for unused locals', () => {
    expect(judge('alone', linted)).toBe(true);
    expect(judge('base', linted)).toBe(false);
  });

  it('loses its keyword where nothing watches', () => {
    expect(judge('alone', context)).toBe(false);
  });
});
