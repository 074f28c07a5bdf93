import { describe, expect, it } from '@jest/globals';
import type { Vulnerability } from '../../../tools/results.js';
import { runRules } from '../../run.js';
import { contextOf } from '../../testing/context.js';
import { rule } from './rule.js';

const MANIFEST = '{\n  "name": "app",\n  "dependencies": {\n    "lodash": "^4.17.0"\n  }\n}\n';
const LODASH: Vulnerability = {
  ...{ id: 'GHSA-1', package: 'lodash', title: 'Injection', severity: 'high', vulnerableRange: '<4.17.21' },
  ...{
    fix: { version: '4.17.21', bump: 'patch' },
    direct: true,
    paths: ['node_modules/lodash'],
    url: 'https://example.com',
  },
};

function findings(...found: readonly Vulnerability[]): ReturnType<typeof runRules>['findings'] {
  const audit = { status: 'measured', value: found, by: 'npm audit', durationMs: 1 } as const;
  return runRules([rule], contextOf({ 'package.json': MANIFEST }, { tools: { audit } })).findings;
}

describe('CM-02 dependencies/no-vulnerable-dependency', () => {
  it('reports a high one as critical, at the line that names it, with its patch as a safe fix', () => {
    expect(findings(LODASH)).toMatchObject([
      {
        tier: 'critical',
        severity: 'high',
        path: 'package.json',
        range: { start: { line: 4 } },
        remediation: { by: 'fixer', safety: 'safe' },
      },
    ]);
  });

  it('puts what is below high into the quality tier', () => {
    expect(findings({ ...LODASH, severity: 'medium' })).toMatchObject([
      { tier: 'quality', severity: 'medium' },
    ]);
  });

  it.each([[{ fix: { version: '5.0.0', bump: 'major' } as const }], [{ fix: null }], [{ direct: false }]])(
    'leaves to a person what is no patch of a direct dependency: %j',
    (change) => {
      expect(findings({ ...LODASH, ...change })[0]?.remediation).toEqual({ by: 'person' });
    },
  );

  it('says nothing when the audit could not be run', () => {
    expect(runRules([rule], contextOf({ 'package.json': MANIFEST })).findings).toEqual([]);
  });

  it('keeps its fingerprint when the severity or the manifest changes', () => {
    expect(findings({ ...LODASH, severity: 'low' })[0]?.fingerprint).toBe(findings(LODASH)[0]?.fingerprint);
  });
});
