import type { Finding, Tier } from '../../core/finding.js';
import { fingerprint } from '../../core/fingerprint.js';
import { TOOL_PACKS } from '../../propose/handover/check-claims.js';
import { NO_TOOLS } from '../../tools/results.js';
import type { Area } from '../areas/area.js';
import { evidenceText } from './answer.js';
import { acceptanceOf, type Group } from './criterion.js';
import { evaluate, type Evaluation } from './evaluate.js';
import type { Subject } from './subject.js';

/** Criteria are of the repository as a whole: each is shown at the root's manifest. */
export const CRITERIA_PLACE = 'package.json';

const TIER: Readonly<Record<Group, Tier>> = {
  security: 'critical',
  performance: 'performance',
  testing: 'coverage',
  documentation: 'quality',
  quality: 'quality',
};

/** Identity of a failed criterion: the same as long as it fails, wherever. */
export function fingerprintOf(criterion: string): string {
  return fingerprint(criterion, CRITERIA_PLACE, criterion, 0);
}

/** A failed criterion as a finding that an executor works on; its rule is the criterion's id. */
export function criterionFinding({ criterion, answer }: Evaluation): Finding {
  const start = { line: 1, column: 1 };
  return {
    rule: criterion.id,
    path: CRITERIA_PLACE,
    range: { start, end: start },
    message: `Criterion "${criterion.title}" fails, because ${answer.because}`,
    remedy: criterion.title,
    confidence: 'high',
    evidence: [
      ...criterion.plan,
      ...answer.evidence.map(evidenceText),
      `It is met when this exits with 0: ${acceptanceOf(criterion.id)}`,
    ],
    anchor: criterion.id,
    tier: TIER[criterion.group],
    category: 'improvement',
    severity: criterion.severity,
    package: '.',
    fingerprint: fingerprintOf(criterion.id),
    remediation: { by: criterion.person === undefined ? 'executor' : 'person' },
    references: criterion.references,
  };
}

/** The criteria of these areas that fail, as findings, so that a session's proofs hold for them too. */
export function criterionFindings(areas: readonly Area[], subject: Subject): readonly Finding[] {
  return evaluate(areas, subject)
    .filter(({ answer }) => answer.status === 'fail')
    .map(criterionFinding);
}

/**
 * As `criterionFindings`, from the code alone: what only the repository's tools can show is left out, because
 * the job that writes runs none of them and could not see it again.
 */
export function criteriaOfCode(areas: readonly Area[], subject: Subject): readonly Finding[] {
  const byTool = (finding: Finding): boolean => TOOL_PACKS.has(finding.rule.split('/')[0] ?? '');
  return criterionFindings(areas, {
    ...subject,
    context: { ...subject.context, tools: NO_TOOLS },
    findings: subject.findings.filter((finding) => !byTool(finding)),
  });
}
