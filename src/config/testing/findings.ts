import { digest } from '../../core/fingerprint.js';
import type { Finding } from '../../core/finding.js';

const POSITION = { line: 1, column: 1 };

/** A finding that a session may fix, with whatever a test wants to be different. */
export function finding(changes: Partial<Finding> = {}): Finding {
  const base: Finding = {
    rule: 'quality/no-unused-import',
    tier: 'quality',
    category: 'dead-code',
    severity: 'low',
    confidence: 'high',
    package: '.',
    path: 'src/a.ts',
    range: { start: POSITION, end: POSITION },
    message: 'm',
    remedy: 'r',
    evidence: [],
    anchor: 'a',
    fingerprint: '',
    remediation: { by: 'fixer', safety: 'safe' },
    references: [],
    ...changes,
  };
  return { ...base, fingerprint: changes.fingerprint ?? digest(JSON.stringify(base)).slice(0, 32) };
}
