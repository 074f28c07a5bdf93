import { compareText, SEVERITIES, type Reference, type Severity } from '../../core/finding.js';
import type { AreaName } from '../areas/area.js';
import { COSTS, GROUPS, acceptanceOf, type Cost, type Group } from './criterion.js';
import type { Evaluation } from './evaluate.js';

/** A failed criterion as work to be done (OR-04). */
export interface BacklogItem {
  readonly criterion: string;
  readonly area: AreaName;
  readonly title: string;
  readonly group: Group;
  readonly severity: Severity;
  /** Places that the failure is about. */
  readonly blastRadius: number;
  readonly cost: Cost;
  readonly because: string;
  readonly references: readonly Reference[];
  readonly plan: readonly string[];
  /** Exits with 0 when the item is done. */
  readonly acceptance: string;
}

function compareItems(a: BacklogItem, b: BacklogItem): number {
  return (
    GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.blastRadius - a.blastRadius ||
    COSTS.indexOf(a.cost) - COSTS.indexOf(b.cost) ||
    compareText(a.criterion, b.criterion)
  );
}

/** Failed criteria by group, then severity, blast radius (wide first) and cost (cheap first): OR-01. */
export function backlogOf(evaluations: readonly Evaluation[]): readonly BacklogItem[] {
  return evaluations
    .filter(({ answer }) => answer.status === 'fail')
    .map(({ area, criterion, answer }) => ({
      criterion: criterion.id,
      area,
      title: criterion.title,
      group: criterion.group,
      severity: criterion.severity,
      blastRadius: answer.affected,
      cost: criterion.cost,
      because: answer.because,
      references: criterion.references,
      plan: criterion.plan,
      acceptance: acceptanceOf(criterion.id),
    }))
    .sort(compareItems);
}
