import { describe, expect, it } from '@jest/globals';
import { GATES } from '../../state/iteration-events.js';
import type { GateResult } from './gate.js';
import { judgeGates } from './judge-gates.js';
import { bytesOf, inGateCase, type GateCase, type GateCaseOptions } from './testing/gate-case.js';

const FILES = {
  'package.json': '{"name":"demo","private":true,"type":"module","scripts":{"test":"node --test test.mjs"}}',
  'src/sum.js': 'export const sum = (a, b) => a + b;\n',
  'test.mjs':
    "import test from 'node:test';\nimport assert from 'node:assert';\nimport { sum } from './src/sum.js';\ntest('sum', () => assert.equal(sum(1, 2), 3));\n",
};
const CHANGE = {
  'src/sum.js': 'export const sum = (a, b) => a + b;\nexport const twice = (a) => 2 * a;\n',
  'test.mjs': `${FILES['test.mjs']}import { twice } from './src/sum.js';\ntest('twice', () => assert.equal(twice(4), 8));\n`,
};

function judge(
  options: Partial<GateCaseOptions> = {},
  altered: (made: GateCase) => GateCase = (made) => made,
): Promise<{ readonly results: readonly GateResult[]; readonly started: number }> {
  return inGateCase({ files: FILES, change: CHANGE, runTests: true, ...options }, async (made) => {
    const before = bytesOf(made.root);
    const { deps, input, started } = altered(made);
    const results = await judgeGates(deps, input);
    expect(bytesOf(made.root)).toEqual(before);
    return { results, started: started.length };
  });
}

function statuses(results: readonly GateResult[]): Readonly<Record<string, string>> {
  return Object.fromEntries(results.map(({ gate, status }) => [gate, status]));
}

describe('OR-06: all gates', () => {
  it('are asked, each with its evidence, in their order', async () => {
    const { results } = await judge();
    expect(results.map(({ gate }) => gate)).toEqual(GATES);
    expect(statuses(results)).toEqual({
      ...{ tests: 'pass', 'new-behaviour': 'pass', vulnerabilities: 'pass', documentation: 'pass' },
      ...{ performance: 'not-measurable', conventions: 'not-measurable', scorecard: 'not-measurable' },
    });
    for (const { status, evidence } of results)
      expect(status === 'pass' && evidence.length === 0).toBe(false);
  });

  it('leave out what costs minutes once a gate has failed', async () => {
    const criteria = {
      before: { criteria: { 'a/b': 'pass' } },
      after: { criteria: { 'a/b': 'fail' } },
    } as const;
    const config = { orchestrator: { benchmark: { command: ['node', 'bench.mjs'] } } };
    const { results, started } = await judge({ ...criteria, config });
    expect(started).toBe(0);
    const skipped = results.filter(({ because }) => because === 'not asked, because scorecard failed');
    expect(skipped.map(({ gate, status }) => [gate, status])).toEqual([
      ['new-behaviour', 'not-measurable'],
      ['performance', 'not-measurable'],
    ]);
  });

  it('fail when they cannot be asked, with the reason', async () => {
    const { results } = await judge({}, (made) => ({
      ...made,
      deps: { ...made.deps, measure: () => Promise.reject(new Error('the disk is full')) },
    }));
    expect(results.find(({ gate }) => gate === 'new-behaviour')).toMatchObject({
      status: 'fail',
      because: 'the gate could not be asked: the disk is full',
    });
  });
});
