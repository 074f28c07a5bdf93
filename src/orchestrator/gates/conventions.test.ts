import { describe, expect, it } from '@jest/globals';
import type { Diagnostic, ToolResults } from '../../tools/results.js';
import { conventions } from './conventions.js';
import { inGateCase, type GateCaseOptions } from './testing/gate-case.js';
import type { Verdict } from './verdict.js';

const FILES = {
  'package.json': '{ "name": "demo", "private": true, "devDependencies": { "prettier": "3.0.0" } }\n',
  '.prettierrc': '{ "singleQuote": true }\n',
  'src/a.js': 'export const a = 1;\n',
};

function lint(...codes: readonly string[]): Pick<ToolResults, 'lint'> {
  const value = codes.map((code): Diagnostic => ({
    ...{ code, message: 'is wrong', path: 'src/a.js', line: 1, column: 1 },
    ...{ severity: 'error', fixable: false },
  }));
  return { lint: new Map([['demo', { status: 'measured', value, by: 'eslint', durationMs: 1 }]]) };
}

function gate(options: Partial<GateCaseOptions>): Promise<Verdict> {
  return inGateCase({ files: FILES, change: { 'src/a.js': 'export const a = 2;\n' }, ...options }, (made) =>
    conventions(made.deps, made.input),
  );
}

describe('OR-06: conventions are kept', () => {
  it('passes when lint is what it was, wherever it moved', async () => {
    const answer = await gate({ before: { tools: lint('eqeqeq') }, after: { tools: lint('eqeqeq') } });
    expect(answer).toMatchObject({ status: 'pass' });
    expect(answer.because).toContain(
      'lint of 1 package, formatting was not checked: prettier is not installed',
    );
  });

  it('fails for a diagnostic that is new', async () => {
    const answer = await gate({
      before: { tools: lint('eqeqeq') },
      after: { tools: lint('eqeqeq', 'no-var') },
    });
    expect(answer.because).toBe('conventions are not kept: lint of demo: src/a.js: no-var is wrong');
  });

  it('fails for a changed file that its formatter would write in another way', async () => {
    const change = { 'src/a.js': 'export  const a = 2\n', 'src/b.js': 'export const b = 1;\n' };
    const answer = await gate({ change, links: ['prettier'] });
    expect(answer).toMatchObject({
      status: 'fail',
      because: 'conventions are not kept: src/a.js is not formatted',
    });
  });

  it('asks nothing of a file that was not formatted before, and everything of a new one', async () => {
    const files = { ...FILES, 'src/a.js': 'export  const a = 1\n' };
    const kept = await gate({ files, change: { 'src/a.js': 'export  const a = 2\n' }, links: ['prettier'] });
    expect(kept).toMatchObject({ status: 'pass' });
    expect(kept.because).toContain('formatting of 1 file');
    const fresh = await gate({ change: { 'src/b.js': 'export  const b = 1\n' }, links: ['prettier'] });
    expect(fresh).toMatchObject({ status: 'fail' });
  });

  it('has no answer when no tool could be asked', async () => {
    expect(await gate({})).toMatchObject({
      status: 'not-measurable',
      because: 'neither compiler, linter nor formatter could be asked (prettier is not installed)',
    });
  });
});
