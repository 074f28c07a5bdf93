import type { Config } from '../config/schema.js';
import type { RepositoryShape } from '../config/shape.js';
import type { Documents } from '../core/ports.js';
import type { Category, Reference, Remediation, RuleFinding, Severity, Tier } from '../core/finding.js';
import type { DataModel } from '../facts/schema/data-model.js';
import type { ModuleGraph } from '../facts/modules/module-graph.js';
import type { RepositoryFacts } from '../facts/types.js';
import type { ToolResults } from '../tools/results.js';
import type { History } from './history.js';

export interface RuleMeta {
  /** `pack/no-thing` or `pack/require-thing`; the folder is src/rules/<pack>/<rule>. */
  readonly id: string;
  readonly title: string;
  readonly tier: Tier;
  readonly category: Category;
  readonly severity: Severity;
  /** What the rule's findings need, unless a finding says otherwise. */
  readonly remediation: Remediation;
  readonly references: readonly Reference[];
}

/** All that a rule may look at: data only, no effects. */
export interface RuleContext {
  readonly facts: RepositoryFacts;
  readonly documents: Documents;
  readonly modules: ModuleGraph;
  readonly data: DataModel;
  readonly shape: RepositoryShape;
  readonly config: Config;
  readonly tools: ToolResults;
  readonly history: History;
}

export interface Rule {
  readonly meta: RuleMeta;
  /** Pure: the same context gives the same findings in the same order. */
  check(context: RuleContext): Iterable<RuleFinding>;
}

/** Gives a rule its literal type and keeps its shape in one place. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
