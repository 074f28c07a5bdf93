import { describe, expect, it } from '@jest/globals';
import { configSchema } from '../config/schema.js';
import { finding } from '../config/testing/findings.js';
import { choose } from './choice.js';

const work = [
  finding({ path: 'src/a.ts', rule: 'quality/no-unused-file', remediation: { by: 'executor' } }),
  finding({ path: 'src/b.ts', severity: 'info' }),
];

const chosen = (executor: boolean): readonly string[] =>
  choose(work, {
    config: configSchema.parse(executor ? { session: { executor: { command: 'agent' } } } : {}),
    events: [],
    due: ['quality'],
    selection: {},
  }).candidates.map((candidate) => candidate.path);

describe('CM-18: findings that no fixer covers', () => {
  it('are worked on only where an executor is configured', () => {
    expect(chosen(false)).toEqual(['src/b.ts']);
    expect(chosen(true)).toEqual(['src/a.ts', 'src/b.ts']);
  });
});
