import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../core/finding.js';
import { ForgeDouble } from '../../core/testing/forge-double.js';
import type { ScanReport } from '../../report/findings/scan-report.js';
import { checkRequests, publishCheck } from './publish-check.js';

function finding(index: number, severity: Finding['severity']): Finding {
  return {
    ...{ rule: 'quality/no-unused-import', tier: 'quality', category: 'dead-code', severity, package: '.' },
    path: `src/${index}.ts`,
    range: { start: { line: 3, column: 1 }, end: { line: 4, column: 9 } },
    ...{
      message: '`x`\u202e is unused',
      remedy: 'Remove it.',
      confidence: 'high',
      evidence: [],
      anchor: 'x',
    },
    fingerprint: String(index).padStart(32, '0'),
    remediation: { by: 'fixer', safety: 'safe' },
    references: [],
  };
}

const report = (findings: readonly Finding[]): ScanReport => ({
  ...{ tool: { name: 'Caretaker', version: '1.0.0' }, repo: 'shop', commit: 'c'.repeat(40) },
  ...{ generatedAt: '2026-03-04T03:17:00Z', tiers: [], findings },
  comparison: { status: new Map(), fixed: [] },
  ...{ suppressed: [], notMeasured: [], notices: [] },
});

describe('CM-09 check run', () => {
  it('annotates within the limit of each request, the worst first, and counts the rest', () => {
    const findings = [
      ...Array.from({ length: 259 }, (_, index) => finding(index, 'low')),
      finding(999, 'critical'),
    ];
    const requests = checkRequests(report(findings), 'summary');
    expect(requests.map((request) => request.annotations.length)).toEqual([50, 50, 50, 50, 50]);
    expect(requests.map((request) => request.status)).toEqual([
      ...Array.from({ length: 4 }, () => 'in_progress'),
      'completed',
    ]);
    expect(requests[0].annotations[0]).toMatchObject({ path: 'src/999.ts', level: 'failure' });
    expect(requests[0].title).toBe('1 critical, 259 low; 10 are not annotated');
    expect(requests[0].annotations[0]?.message).not.toContain('\u202e');
  });

  it('is one ended check run on the host, also when nothing was found', async () => {
    const forge = ForgeDouble.start();
    await publishCheck(forge, report([]), 'summary');
    await publishCheck(forge, report([finding(1, 'low'), finding(2, 'high')]), 'summary');
    expect(forge.state.checks).toMatchObject([
      { title: 'Nothing found', status: 'completed', conclusion: 'neutral' },
      { title: '1 high, 1 low', status: 'completed', conclusion: 'neutral' },
    ]);
  });
});
