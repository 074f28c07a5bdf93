import { describe, expect, it } from '@jest/globals';
import type { ToolResults, Vulnerability } from '../../tools/results.js';
import { findingOf, inGateCase, type GateCaseOptions } from './testing/gate-case.js';
import type { Verdict } from './verdict.js';
import { vulnerabilities } from './vulnerabilities.js';

const FILES = { 'package.json': '{"name":"demo","private":true}', 'src/a.js': 'export const a = 1;\n' };

function audit(...found: readonly (readonly [id: string, name: string])[]): Pick<ToolResults, 'audit'> {
  const value = found.map(([id, name]): Vulnerability => ({
    ...{ id, package: name, title: `Flaw ${id}`, severity: 'high', vulnerableRange: '<2' },
    ...{ fix: null, direct: true, paths: [], url: null },
  }));
  return { audit: { status: 'measured', value, by: 'npm audit', durationMs: 1 } };
}

const SILENT: Pick<ToolResults, 'audit'> = {
  audit: { status: 'not-measured', reason: 'the registry does not answer' },
};

function gate(options: Partial<GateCaseOptions>): Promise<Verdict> {
  return inGateCase({ files: FILES, change: { 'src/a.js': 'export const a = 2;\n' }, ...options }, (made) =>
    vulnerabilities(made.deps, made.input),
  );
}

const MANIFEST = { 'package.json': '{"name":"demo","private":true,"dependencies":{"left":"1.0.0"}}' };
// Put together here, so that no scanner takes this file for the leak.
const SECRET = ['AKIA', 'Q4Z7K2M9P1X8B5T3'].join('');

describe('OR-06: no new vulnerability', () => {
  it('passes when the audit knows the same as before', async () => {
    const answer = await gate({
      before: { tools: audit(['GHSA-1', 'left']) },
      after: { tools: audit(['GHSA-1', 'left']) },
    });
    expect(answer.status).toBe('pass');
    expect(answer.evidence).toContainEqual({
      ...{ kind: 'command', command: 'npm audit' },
      output: '1 known before, 1 now, 0 new',
    });
  });

  it('fails for an advisory that is new for a package, also when another package had it', async () => {
    const answer = await gate({
      before: { tools: audit(['GHSA-1', 'left']) },
      after: { tools: audit(['GHSA-1', 'right']) },
    });
    expect(answer).toMatchObject({ status: 'fail', because: 'new vulnerabilities: right has GHSA-1 (high)' });
  });

  it('needs no audit when no manifest changed, and has no answer without one when they did', async () => {
    expect(await gate({ before: { tools: SILENT }, after: { tools: SILENT } })).toMatchObject({
      status: 'pass',
    });
    for (const [before, after] of [
      [SILENT, SILENT],
      [SILENT, audit()],
    ] as const) {
      const answer = await gate({ change: MANIFEST, before: { tools: before }, after: { tools: after } });
      expect(answer).toMatchObject({ status: 'not-measurable' });
      expect(answer.because).toContain('the registry does not answer');
    }
  });

  it('fails when dependencies changed and the audit, which answered before, does not any more', async () => {
    const [before, after] = [{ tools: audit() }, { tools: SILENT }];
    const answer = await gate({ change: MANIFEST, before, after });
    expect(answer).toMatchObject({ status: 'fail' });
    expect(answer.because).toContain('the registry does not answer');
    expect(await gate({ before, after })).toMatchObject({ status: 'pass' });
  });

  it('fails for a new finding of the critical tier or about security, at its place', async () => {
    const known = findingOf({ rule: 'performance/no-n-plus-one', tier: 'critical', anchor: 'known' });
    const fresh = findingOf({
      rule: 'integration/require-rate-limit',
      tier: 'integration',
      path: 'src/b.js',
    });
    const answer = await gate({ before: { findings: [known] }, after: { findings: [known, fresh] } });
    expect(answer.because).toBe('new vulnerabilities: integration/require-rate-limit in src/b.js:1');
    const critical = findingOf({ rule: 'performance/no-n-plus-one', tier: 'critical' });
    expect(await gate({ after: { findings: [critical] } })).toMatchObject({ status: 'fail' });
  });

  it('leaves to other gates what they answer', async () => {
    const findings = [
      findingOf({ rule: 'tests/no-failing-test', tier: 'critical', category: 'tests' }),
      findingOf({ rule: 'security/headers', tier: 'critical', category: 'improvement' }),
      findingOf({ rule: 'quality/no-unused-export' }),
    ];
    expect(await gate({ after: { findings } })).toMatchObject({ status: 'pass' });
  });

  it('fails when a rule about security cannot be asked any more', async () => {
    const answer = await gate({ after: { failedRules: ['tenancy/require-scope-on-query'] } });
    expect(answer).toMatchObject({ status: 'fail' });
  });

  it('fails for a secret in an added line, without showing it', async () => {
    const answer = await gate({
      change: { 'src/a.js': `export const a = 1;\nexport const k = '${SECRET}';\n` },
    });
    expect(answer).toMatchObject({ status: 'fail' });
    expect(answer.because).toContain('src/a.js:2 looks like a AWS access key id');
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    // The report writes a search as "nothing that looks like …".
    const searches = answer.evidence.flatMap((entry) => (entry.kind === 'search' ? [entry.lookedFor] : []));
    expect(searches).not.toContain('hard-coded secrets in added lines');
  });

  it('fails for a key that was issued wherever it stands', async () => {
    for (const path of ['scripts/deploy.js', 'test/a.test.js', 'docs/setup.md', 'a.pem'])
      expect(await gate({ change: { [path]: `\n// ${SECRET}\n` } })).toMatchObject({
        status: 'fail',
        because: `new vulnerabilities: ${path}:2 looks like a AWS access key id`,
      });
  });

  it('does not blame a change for a secret that stood there before', async () => {
    const files = { ...FILES, 'src/a.js': `export const k = '${SECRET}';\n` };
    const change = { 'src/a.js': `export const k = '${SECRET}';\nexport const a = 2;\n` };
    expect(await gate({ files, change })).toMatchObject({ status: 'pass' });
  });
});
