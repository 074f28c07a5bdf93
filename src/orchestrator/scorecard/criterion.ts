import type { Reference, Severity } from '../../core/finding.js';
import type { Answer } from './answer.js';
import type { Subject } from './subject.js';

/** The order of the backlog (OR-01). What is about running a service stands with performance. */
export const GROUPS = ['security', 'performance', 'testing', 'documentation', 'quality'] as const;
export type Group = (typeof GROUPS)[number];

export const COSTS = ['small', 'medium', 'large'] as const;
/** Effort of a person who knows the repository: an hour, a day, longer. */
export type Cost = (typeof COSTS)[number];

export interface Criterion {
  /** `area/name`; what `--criterion` takes. */
  readonly id: string;
  /** What holds when it passes. */
  readonly title: string;
  readonly group: Group;
  readonly severity: Severity;
  readonly cost: Cost;
  readonly references: readonly Reference[];
  /** Steps to make it pass, in order. */
  readonly plan: readonly string[];
  /** Why an executor cannot make it pass: the places that it would have to change are protected (safety rule 4). */
  readonly person?: string;
  /** Pure: the same subject gives the same answer. */
  evaluate(subject: Subject): Answer;
}

export const PIPELINES_ARE_PROTECTED = 'it is done in .github, which nothing unattended changes';
export const MANIFESTS_ARE_PROTECTED = 'it needs a new or another dependency, and manifests are protected';

/** Command that exits with 0 when a criterion passes (OR-04). */
export function acceptanceOf(id: string): string {
  return `caretaker scorecard --criterion ${id}`;
}
