import { describe, expect, it } from '@jest/globals';
import { chmodSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Measured, TestRun, ToolResults } from '../../tools/results.js';
import { newBehaviour } from './new-behaviour.js';
import { bytesOf, inGateCase, type GateCase, type GateCaseOptions } from './testing/gate-case.js';
import type { Verdict } from './verdict.js';

const PACKAGE = JSON.stringify({
  ...{ name: 'demo', private: true, type: 'module', scripts: { test: 'node --test test.mjs' } },
});

const PRICE = `export function price(cents, count) {
  return cents * count;
}
`;

const DISCOUNT = `export function price(cents, count) {
  if (count >= 10) {
    return cents * count - 100;
  }
  return cents * count;
}
`;

const TEST_HEAD = `import test from 'node:test';
import assert from 'node:assert/strict';
import { price } from './src/price.js';
`;

const PLAIN = `${TEST_HEAD}test('plain', () => assert.equal(price(5, 2), 10));
`;

const FILES = { 'package.json': PACKAGE, 'src/price.js': PRICE, 'test.mjs': PLAIN };

interface Outcome extends Verdict {
  readonly started: number;
  /** `path:line says`, commands as `$ command: output`. */
  readonly shown: readonly string[];
}

function shown({ evidence }: Verdict): readonly string[] {
  return evidence.map((entry) => {
    if (entry.kind === 'place') return `${entry.path}:${entry.line} ${entry.says}`;
    return entry.kind === 'command' ? `$ ${entry.command}: ${entry.output}` : entry.lookedFor;
  });
}

/** The gate's answer; the tree is the same before and after, whatever it was. */
function gate(
  change: GateCaseOptions['change'],
  options: Partial<GateCaseOptions> = {},
  prepare: (made: GateCase) => void = () => undefined,
): Promise<Outcome> {
  return inGateCase({ files: FILES, change, runTests: true, ...options }, async (made) => {
    prepare(made);
    const before = bytesOf(made.root);
    const answer = await newBehaviour(made.deps, made.input);
    expect(bytesOf(made.root)).toEqual(before);
    return { ...answer, started: made.started.length, shown: shown(answer) };
  });
}

const CHECKED = `${PLAIN}test('many', () => {
  assert.equal(price(5, 10), -50);
  assert.equal(price(200, 10), 1900);
  assert.equal(price(200, 11), 2100);
  assert.equal(price(200, 9), 1800);
});
`;

describe('OR-06: new behaviour has new tests', () => {
  it('passes when tests run the changed lines and notice what is altered in them', async () => {
    const answer = await gate({ 'src/price.js': DISCOUNT, 'test.mjs': CHECKED });
    expect(answer).toMatchObject({ status: 'pass' });
    expect(answer.because).toMatch(
      /^tests run all of \d changed lines; \d+ mutants: \d+ noticed by a failing test/,
    );
    expect(answer.because).toContain(' 0 not noticed');
    expect(answer.shown).toEqual([expect.stringMatching(/^\$ npm run test \(demo\): \d+ mutants: /)]);
  });

  it('fails when no test runs a changed line, and names it; loading a function does not run it', async () => {
    const unused = 'export const refund = (cents) => -cents;\n';
    const answer = await gate({ 'src/price.js': `${DISCOUNT}${unused}` });
    expect(answer).toMatchObject({ status: 'fail' });
    expect(answer.because).toBe('no test runs 2 of 3 changed lines: src/price.js:3, src/price.js:7');
    expect(answer.shown).toEqual([
      'src/price.js:3 no test runs this line',
      'src/price.js:7 no test runs this line',
    ]);
  });

  it('fails when tests run the lines and check nothing, and names the places', async () => {
    const asserted = `${PLAIN}test('many', () => {\n  price(5, 10);\n  assert.ok(true);\n});\n`;
    const answer = await gate({ 'src/price.js': DISCOUNT, 'test.mjs': asserted });
    expect(answer).toMatchObject({ status: 'fail' });
    expect(answer.because).toContain('tests run the changed lines and do not check what they do');
    expect(answer.shown).toContain(
      'src/price.js:3 no test fails when `cents * count - 100` becomes `undefined`',
    );
    expect(answer.shown).toContain('src/price.js:2 no test fails when `>=` becomes `>`');
  });

  it('asks nothing and runs nothing when no executable line was added', async () => {
    const comments = `/** In cents. */\n${PRICE.replace('  return', '  // Whole ones only.\n    return')}`;
    const answer = await gate({
      'src/price.js': comments,
      'src/types.ts': "import type { A } from './a.js';\nexport interface B extends A { b: string }\n",
      'README.md': '# Demo\n',
      'test.mjs': CHECKED.replace(/test\('many'[^]*/, ''),
    });
    expect(answer).toMatchObject({ status: 'pass', because: 'no executable line was added', started: 0 });
  });

  it('sees white space within a text, and none around code', async () => {
    const label = (text: string): string => `export const label = (x) => {\n${text}\n};\n`;
    const files = { ...FILES, 'src/label.js': label("  return `a b ${x}c` + 'total'+x;") };
    const told = async (text: string): Promise<string> =>
      (await gate({ 'src/label.js': label(text) }, { files })).because;
    expect(await told("      return `a b ${ x }c` + 'total' + x;")).toBe('no executable line was added');
    for (const text of ["  return `a b ${x}c` + 'total '+x;", "  return `a b ${x} c` + 'total'+x;"])
      expect(await told(text)).toBe('no test runs 1 of 1 changed line: src/label.js:2');
  });

  it('takes a deletion for no new behaviour', async () => {
    const answer = await gate({ 'src/price.js': PRICE }, { files: { ...FILES, 'src/price.js': DISCOUNT } });
    expect(answer).toMatchObject({ status: 'pass', because: 'no executable line was added', started: 0 });
  });

  it('stops a mutant that runs for ever and counts it as noticed', async () => {
    const loop = (step: string): string => `export function price(cents, count) {
  let sum = 0;
  let left = count;
  while (left > 0) {
    sum += cents;
    ${step}
  }
  return sum;
}
`;
    const files = { ...FILES, 'src/price.js': loop('left = Number(left) - 1;') };
    const answer = await gate({ 'src/price.js': loop('left--;') }, { files });
    expect(answer).toMatchObject({ status: 'pass' });
    expect(answer.because).toContain(
      '2 mutants: 0 noticed by a failing test, 2 by a run that had to be stopped, 0 not noticed',
    );
  });

  it('puts back what the tests themselves leave behind, modes and links included', async () => {
    // Only while a probe or a mutant is in the code: runs of the code as it is leave nothing.
    const littering = `import fs from 'node:fs';
if (fs.readFileSync('src/price.js', 'utf8') !== ${JSON.stringify(DISCOUNT)}) {
  fs.writeFileSync('data.txt', 'litter');
  fs.writeFileSync('new.txt', 'litter');
  fs.rmSync('run.sh');
  fs.rmSync('link');
  fs.writeFileSync('link', 'litter');
  if (fs.statSync('data.bin').isFile()) fs.rmSync('data.bin');
  fs.mkdirSync('data.bin', { recursive: true });
  fs.writeFileSync('data.bin/new', 'litter');
}
`;
    const answer = await gate(
      { 'src/price.js': DISCOUNT, 'test.mjs': `${CHECKED}${littering}` },
      { files: { ...FILES, 'data.txt': 'as it was\n', 'data.bin': 'too\n', 'run.sh': '#!/bin/sh\n' } },
      ({ root }) => {
        chmodSync(path.join(root, 'src/price.js'), 0o755);
        chmodSync(path.join(root, 'run.sh'), 0o755);
        symlinkSync('data.txt', path.join(root, 'link'));
      },
    );
    expect(answer).toMatchObject({ status: 'pass' });
  });

  it('counts neither for nor against the tests what a compiler refuses before they run', async () => {
    const compiled = `${TEST_HEAD}import fs from 'node:fs';
test('all', () => {
  if (fs.readFileSync('src/price.js', 'utf8').includes('undefined')) throw new Error('error TS2322: no number');
  assert.deepEqual([price(5, 2), price(5, 10), price(200, 11), price(200, 9)], [10, -50, 2100, 1800]);
});
`;
    const answer = await gate(
      { 'src/price.js': DISCOUNT, 'test.mjs': compiled },
      { files: { ...FILES, 'test.mjs': compiled } },
    );
    expect(answer).toMatchObject({ status: 'pass' });
    expect(answer.because).toContain(', 1 with which the tests could not be run');
  });

  it('puts the tree back when a run throws', async () => {
    await inGateCase(
      { files: FILES, change: { 'src/price.js': DISCOUNT, 'test.mjs': CHECKED }, runTests: true },
      async ({ deps, input, root }) => {
        const before = bytesOf(root);
        let altered: string | undefined;
        const broken = {
          ...deps,
          measure: () => {
            altered = bytesOf(root)['src/price.js'];
            return Promise.reject(new Error('the disk is full'));
          },
        };
        await expect(newBehaviour(broken, input)).rejects.toThrow('the disk is full');
        expect(altered).not.toBe(before['src/price.js']);
        expect(bytesOf(root)).toEqual(before);
      },
    );
  });

  it('needs no places of tests: not every runner tells them', async () => {
    const blank = (tools: ToolResults): ToolResults => ({
      ...tools,
      tests: new Map(
        [...tools.tests].map(([name, run]): [string, Measured<TestRun>] => {
          if (run.status !== 'measured') return [name, run];
          const cases = run.value.cases.map((test) => ({ ...test, path: '' }));
          return [name, { ...run, value: { ...run.value, cases } }];
        }),
      ),
    });
    await inGateCase(
      { files: FILES, change: { 'src/price.js': DISCOUNT, 'test.mjs': CHECKED }, runTests: true },
      async ({ deps, input }) => {
        const after = { ...input.after, tools: blank(input.after.tools) };
        const measure: typeof deps.measure = async (request) => blank(await deps.measure(request));
        expect(await newBehaviour({ ...deps, measure }, { ...input, after })).toMatchObject({
          status: 'pass',
        });
      },
    );
  });

  it('refuses to write through a link', async () => {
    const answer = gate({ 'src/price.js': DISCOUNT, 'test.mjs': CHECKED }, {}, ({ root }) => {
      renameSync(path.join(root, 'src'), path.join(root, 'lib'));
      symlinkSync('lib', path.join(root, 'src'));
    });
    await expect(answer).rejects.toMatchObject({ code: 'orchestrator/link-in-tree' });
  });

  it('sees lines run in the realms of Jest', async () => {
    const files = {
      'package.json': '{"name":"demo","private":true,"scripts":{"test":"jest --watchman=false"}}',
      'jest.config.json': '{"transform":{},"testEnvironment":"node"}',
      'src/price.js': 'exports.price = (cents, count) => cents * count;\n',
      'src/price.test.js':
        "const { price } = require('./price.js');\ntest('plain', () => expect(price(5, 2)).toBe(10));\n",
    };
    const change = {
      'src/price.js':
        'exports.price = (cents, count) => {\n  if (count > 9) return 0;\n  const sum = cents * count;\n  return sum;\n};\nexports.unused = () => {\n  exports.price();\n};\n',
    };
    const answer = await gate(change, { files, links: ['jest'] });
    // The `if` runs, what it leads to is on the same line; only the function that nobody calls is not run.
    expect(answer.shown).toEqual(['src/price.js:7 no test runs this line']);
  });

  it('says what it could not try when the time is over', async () => {
    const answer = await gate({ 'src/price.js': DISCOUNT, 'test.mjs': CHECKED }, { timeMs: 1 });
    expect(answer).toMatchObject({ status: 'not-measurable' });
    expect(answer.because).toContain('the time was over');
  });

  it('fails without any test where tests are required, and says that it cannot tell where they are not', async () => {
    const files = { 'package.json': '{"name":"demo","private":true,"type":"module"}', 'src/price.js': PRICE };
    const change = { 'src/price.js': DISCOUNT };
    expect(await gate(change, { files })).toMatchObject({ status: 'fail', started: 0 });
    const config = { session: { requireTests: false } };
    expect(await gate(change, { files, config })).toMatchObject({ status: 'not-measurable', started: 0 });
  });
});
