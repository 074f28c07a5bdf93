import type { Finding, Tier } from '../../core/finding.js';
import { fingerprint } from '../../core/fingerprint.js';
import type { Area } from '../areas/area.js';
import type { Evidence } from './answer.js';
import type { Group } from './criterion.js';
import { evaluate, type Evaluation } from './evaluate.js';
import type { Subject } from './subject.js';

/** Criteria are of the repository as a whole: each is shown at the root's manifest. */
const PLACE = 'package.json';

const TIER: Readonly<Record<Group, Tier>> = {
  security: 'critical',
  performance: 'performance',
  testing: 'coverage',
  documentation: 'quality',
  quality: 'quality',
};

function sentence(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'place':
      return `${evidence.path}:${evidence.line} ${evidence.says}`;
    case 'command':
      return `${evidence.command}: ${evidence.output}`;
    case 'search':
      return `Nothing was found that looks like ${evidence.lookedFor} in ${evidence.where}.`;
  }
}

/** A failed criterion as a finding that an executor works on; its rule is the criterion's id. */
export function criterionFinding({ criterion, answer }: Evaluation): Finding {
  const start = { line: 1, column: 1 };
  return {
    rule: criterion.id,
    path: PLACE,
    range: { start, end: start },
    message: `Criterion "${criterion.title}" fails, because ${answer.because}`,
    remedy: criterion.title,
    confidence: 'high',
    evidence: [...criterion.plan, ...answer.evidence.map(sentence)],
    anchor: criterion.id,
    tier: TIER[criterion.group],
    category: 'improvement',
    severity: criterion.severity,
    package: '.',
    fingerprint: fingerprint(criterion.id, PLACE, criterion.id, 0),
    remediation: { by: 'executor' },
    references: criterion.references,
  };
}

/** The criteria of these areas that fail, as findings, so that a session's proofs hold for them too. */
export function criterionFindings(areas: readonly Area[], subject: Subject): readonly Finding[] {
  return evaluate(areas, subject)
    .filter(({ answer }) => answer.status === 'fail')
    .map(criterionFinding);
}
