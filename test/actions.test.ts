import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gitFixture, type GitFixture } from '../src/core/testing/git-fixture.js';
import { runAction } from './support/action.js';

let fixture: GitFixture;
beforeEach(() => {
  fixture = gitFixture({
    'package.json': JSON.stringify({
      name: 'app',
      private: true,
      type: 'module',
      scripts: { test: 'node --test test/a.test.mjs' },
    }),
    'src/a.ts': "import { b, c } from './b.js';\nexport const a = c;\n",
    'src/b.ts': 'export const b = 1;\nexport const c = 2;\n',
    'src/main.ts': "import { a } from './a.js';\nimport { b } from './b.js';\nconsole.log(a, b);\n",
    'test/a.test.mjs':
      "import { it } from 'node:test';\nimport assert from 'node:assert/strict';\nit('adds', () => assert.equal(1 + 1, 2));\n",
  });
});
afterEach(() => {
  fixture.dispose();
});

describe('CM-09 action scan, as the runner runs it', () => {
  it('writes findings, outputs, annotations and a summary', async () => {
    const run = await runAction('scan', fixture.directory, { tools: 'none', 'sarif-file': 'out.sarif' });
    expect({ code: run.code, log: run.code === 0 ? '' : run.stdout + run.stderr }).toEqual({
      code: 0,
      log: '',
    });
    expect(run.outputs.outcome).toBe('findings');
    expect(Number(run.outputs.findings)).toBeGreaterThan(0);
    expect(run.summary).toContain('quality/no-unused-import');
    expect(run.stdout).toMatch(/^::(warning|notice|error) .*file=src\/a\.ts/m);
    const document = JSON.parse(
      readFileSync(path.join(fixture.directory, 'caretaker-findings.json'), 'utf8'),
    ) as { findings: unknown[] };
    expect(document.findings).toHaveLength(Number(run.outputs.findings));
    const sarif = JSON.parse(readFileSync(path.join(fixture.directory, 'out.sarif'), 'utf8')) as {
      version: string;
    };
    expect(sarif.version).toBe('2.1.0');
  });

  it('fails the step at fail-on and still writes the outputs', async () => {
    const run = await runAction('scan', fixture.directory, { tools: 'none', 'fail-on': 'low' });
    expect(run.code).toBe(1);
    expect(run.outputs.outcome).toBe('findings');
    expect(run.stdout).toContain('::error::');
  });

  it('names every wrong input', async () => {
    const run = await runAction('scan', fixture.directory, {
      'fail-on': 'often',
      tools: 'some',
      'findings-file': '../x.json',
    });
    expect(run.code).toBe(1);
    for (const name of ['fail-on', 'tools', 'findings-file']) expect(run.stdout).toContain(name);
    expect(existsSync(path.join(fixture.directory, '..', 'x.json'))).toBe(false);
  });
});

describe('CM-13, CM-15 action fix, as the runner runs it', () => {
  it('lands a commit on the maintenance branch of the clone and tells it in outputs', async () => {
    const run = await runAction('fix', fixture.directory, { rule: 'quality/no-unused-import', tiers: 'all' });
    expect({ code: run.code, log: run.code === 0 ? '' : run.stdout + run.stderr }).toEqual({
      code: 0,
      log: '',
    });
    expect(run.outputs).toMatchObject({ outcome: 'landed', category: 'dead-code', 'files-changed': '1' });
    expect(fixture.git('rev-parse', run.outputs.branch ?? '')).toBe(run.outputs.commit);
    expect(fixture.git('show', '--format=', run.outputs.commit ?? '')).toContain(
      "+import { c } from './b.js';",
    );
    expect(run.summary).toContain('Actions taken');
    expect(fixture.git('status', '--porcelain')).toBe('');

    const report = await runAction('report', fixture.directory, { 'report-file': 'night.md' });
    expect(report.code).toBe(0);
    expect(report.outputs).toMatchObject({
      outcome: 'landed',
      'report-file': path.join(fixture.directory, 'night.md'),
    });
    expect(report.summary).toContain('Metrics dashboard');
  });

  it('stops at the plan, which the same plan id lands', async () => {
    const inputs = { rule: 'quality/no-unused-import', tiers: 'all' };
    const planned = await runAction('fix', fixture.directory, { ...inputs, 'dry-run': 'true' });
    expect(planned.outputs).toMatchObject({ outcome: 'planned', branch: '', commit: '' });
    const other = await runAction('fix', fixture.directory, { ...inputs, plan: 'f'.repeat(32) });
    expect(other.outputs.outcome).toBe('refused');
    expect(other.code).toBe(1);
    const landed = await runAction('fix', fixture.directory, {
      ...inputs,
      plan: planned.outputs.plan ?? '',
    });
    expect(landed.outputs.outcome).toBe('landed');
  });
});

describe('action report', () => {
  it('says that nothing is recorded yet', async () => {
    const run = await runAction('report', fixture.directory);
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ session: '', outcome: '' });
    expect(run.summary).toContain('No session is recorded');
  });
});
