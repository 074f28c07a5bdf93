import { describe, expect, it } from '@jest/globals';
import type { ConfigInput } from '../../config/schema.js';
import type { ToolResults } from '../../tools/results.js';
import { median } from './benchmark.js';
import { performance } from './performance.js';
import { bytesOf, findingOf, inGateCase, type GateCaseOptions } from './testing/gate-case.js';
import type { Verdict } from './verdict.js';

const FILES = {
  'package.json': '{"name":"demo","private":true,"type":"module"}',
  'bench.mjs': `import { cost } from './src/cost.js';
import { existsSync } from 'node:fs';
console.log('warming up');
console.log(JSON.stringify({ parse: cost, ...(existsSync('src/old.js') ? { old: 1 } : {}) }));
`,
  'src/cost.js': 'export const cost = 100;\n',
};

const BENCHMARK: ConfigInput = { orchestrator: { benchmark: { command: ['node', 'bench.mjs'] } } };
const BUNDLE: ConfigInput = {
  scan: { bundles: [{ name: 'app', files: ['out/*.js'] }], bundleGrowthPercent: 5 },
};

function bundle(bytes: number): Pick<ToolResults, 'bundles'> {
  const value = { name: 'app', bytes, files: 1 };
  return { bundles: new Map([['app', { status: 'measured', value, by: 'files', durationMs: 1 }]]) };
}

interface Outcome extends Verdict {
  readonly started: number;
}

function gate(options: Partial<GateCaseOptions>): Promise<Outcome> {
  return inGateCase({ files: FILES, change: { 'a.js': '' }, ...options }, async (made) => {
    const before = bytesOf(made.root);
    const answer = await performance(made.deps, made.input);
    expect(bytesOf(made.root)).toEqual(before);
    return { ...answer, started: made.started.length };
  });
}

function cost(value: number): GateCaseOptions['change'] {
  return { 'src/cost.js': `export const cost = ${value};\n` };
}

describe('OR-06: performance figures are kept or better', () => {
  it('has no answer without a figure, and runs nothing', async () => {
    const answer = await gate({});
    expect(answer).toMatchObject({ status: 'not-measurable', started: 0 });
    expect(answer.because).toContain('no bundle is configured, no benchmark is configured');
  });

  it('fails for a new finding about performance even without figures', async () => {
    const findings = [findingOf({ rule: 'performance/require-index', path: 'src/q.js' })];
    const answer = await gate({ after: { findings } });
    expect(answer.because).toBe('performance is worse: performance/require-index in src/q.js:1');
    expect(await gate({ before: { findings }, after: { findings } })).toMatchObject({
      status: 'not-measurable',
    });
  });

  it('compares bundles with the configured percentage', async () => {
    const sides = (bytes: number): Partial<GateCaseOptions> => ({
      ...{ config: BUNDLE, before: { tools: bundle(1000) }, after: { tools: bundle(bytes) } },
    });
    expect(await gate(sides(1050))).toMatchObject({ status: 'pass' });
    const answer = await gate(sides(1051));
    expect(answer).toMatchObject({
      status: 'fail',
      because: 'performance is worse: bundle app grew by 5.1 %',
    });
  });

  it('takes a bundle that cannot be measured any more for a failure', async () => {
    const answer = await gate({ config: BUNDLE, before: { tools: bundle(1000) } });
    expect(answer).toMatchObject({ status: 'fail' });
  });

  it('compares medians of a benchmark on both sides of the change', async () => {
    const answer = await gate({ config: BENCHMARK, change: cost(110) });
    expect(answer).toMatchObject({ status: 'pass', started: 6 });
    expect(answer.evidence).toContainEqual({
      ...{ kind: 'command', command: 'node bench.mjs' },
      output: 'medians of three runs; parse: 100 before, 110 after',
    });
    const worse = await gate({ config: BENCHMARK, change: cost(111) });
    expect(worse.because).toBe('performance is worse: parse went from 100 to 111 (+11.0 %)');
    expect(await gate({ config: BENCHMARK, change: cost(50) })).toMatchObject({ status: 'pass' });
  });

  it('runs the benchmark before the change with deleted files and without new ones', async () => {
    const files = { ...FILES, 'src/old.js': '' };
    const answer = await gate({ files, config: BENCHMARK, change: { 'src/old.js': null, 'src/new.js': '' } });
    expect(answer.because).toBe('performance is worse: old of the benchmark is gone');
  });

  it('takes a benchmark that breaks with the change for a failure, and one that was broken for no answer', async () => {
    const broken = { 'src/cost.js': "throw new Error('no cost');\n" };
    const answer = await gate({ config: BENCHMARK, change: broken });
    expect(answer).toMatchObject({ status: 'fail' });
    expect(answer.because).toContain('after the change the benchmark exited with 1');
    const known = await gate({ files: { ...FILES, ...broken }, config: BENCHMARK, change: cost(1) });
    expect(known).toMatchObject({ status: 'not-measurable', started: 1 });
  });
});

describe('OR-06: the median of runs', () => {
  it('is the middle one', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1])).toBe(2.5);
    expect(median([])).toBeNull();
  });
});
