import { describe, expect, it } from '@jest/globals';
import type { Coverage } from '../../../tools/results.js';
import { runRules } from '../../run.js';
import { contextOf } from '../../testing/context.js';
import { rule } from './rule.js';

const FILES = { 'package.json': '{"name":"app"}', 'src/a.ts': 'export {};\n', 'src/b.ts': 'export {};\n' };

function findings(value: Coverage): ReturnType<typeof runRules>['findings'] {
  const coverage = new Map([['app', { status: 'measured', value, by: 'jest', durationMs: 1 } as const]]);
  return runRules([rule], contextOf(FILES, { tools: { coverage } })).findings;
}

const LOW: Coverage = {
  ...{ lines: 55, source: 'lcov' },
  files: [
    { path: 'src/a.ts', lines: { covered: 50, total: 60 } },
    { path: 'src/b.ts', lines: { covered: 5, total: 40 } },
    { path: 'src/c.ts', lines: { covered: 0, total: 0 } },
  ],
};

describe('CM-03 coverage/require-threshold', () => {
  it('names the files that would raise the figure most, and how many lines are missing', () => {
    const [finding, ...others] = findings(LOW);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      ...{ tier: 'coverage', path: 'package.json', message: 'app covers 55 % of its lines; its threshold is 80 %.' },
      remedy: 'Cover 25 more lines, first in src/b.ts.',
      data: { files: [{ path: 'src/b.ts', uncovered: 35 }, { path: 'src/a.ts', uncovered: 10 }] },
    });
  });

  it('does not round up to the threshold', () => {
    expect(findings({ ...LOW, lines: 79.96 })[0]?.message).toContain('79.9 %');
    expect(findings({ ...LOW, lines: 80 })).toEqual([]);
  });

  it('says nothing about a package whose coverage is not measured', () => {
    const coverage = new Map([['app', { status: 'not-measured', reason: 'no provider' } as const]]);
    expect(runRules([rule], contextOf(FILES, { tools: { coverage } })).findings).toEqual([]);
  });

  it('keeps its fingerprint when another file is the weakest', () => {
    expect(findings({ ...LOW, lines: 60, files: LOW.files.slice(0, 1) })[0]?.fingerprint).toBe(findings(LOW)[0]?.fingerprint);
  });
});
