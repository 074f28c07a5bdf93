import type { RuleFinding } from '../../../core/finding.js';
import { runtimeCycles, staticCycles, type CycleGroup } from '../../../facts/modules/cycles.js';
import { edgeStrength, isReplaceable } from '../../../facts/modules/edges.js';
import type { ModuleEdge } from '../../../facts/modules/module-graph.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { isFreeOfEffects } from '../shared/import-removal.js';

/** Imports inside a group that are written for values and carry only types. */
function replaceableEdges(group: CycleGroup, context: RuleContext): readonly ModuleEdge[] {
  const inside = new Set(group.members);
  return group.members.flatMap((from) =>
    context.modules
      .outgoing(from)
      .filter((edge) => inside.has(edge.to) && isReplaceable(edge, context.facts)),
  );
}

/** In a group of hundreds one import more or less unties nothing that a person would notice. */
const SMALL_GROUP = 10;

function replaceFinding(edge: ModuleEdge, group: CycleGroup, context: RuleContext): RuleFinding {
  const kept = edgeStrength(edge, context.facts, context.modules) === 'runtime';
  const names = edge.fact.bindings.filter((binding) => !binding.typeOnly).map((binding) => binding.local);
  return {
    path: edge.from,
    range: edge.fact.span.range,
    message: `This import takes part in a cycle of ${group.members.length} modules and carries types only.`,
    remedy: "Write 'import type', so that the cycle exists for the compiler only.",
    confidence: kept ? 'high' : group.members.length <= SMALL_GROUP ? 'medium' : 'low',
    evidence: [
      `${names.slice(0, 4).join(', ')} ${names.length === 1 ? 'is' : 'are'} used as types only.`,
      kept
        ? 'The compiler is told to keep imports, so the module is loaded when the program runs.'
        : 'The compiler drops the import today; a bundler or a later option that keeps it would load the cycle.',
    ],
    anchor: `import ${edge.fact.specifier}`,
    severity: kept ? 'medium' : 'low',
    // Where imports are kept, `import type` means that the module is no longer loaded from here.
    remediation: {
      by: 'fixer',
      safety: kept && !isFreeOfEffects(edge.from, edge.fact.specifier, context) ? 'review' : 'safe',
    },
    data: { specifier: edge.fact.specifier, target: edge.to, names },
  };
}

/** A cycle of `import type` alone: harmless when the program runs. */
function groupFinding(group: CycleGroup): RuleFinding | undefined {
  const [first] = group.edges;
  if (first === undefined) return undefined;
  return {
    path: first.from,
    range: first.fact.span.range,
    message: `These modules name each other's types: ${[...group.path, group.path[0] ?? ''].join(' → ')}.`,
    remedy: 'Nothing has to be done; a module for the shared types would untie them.',
    confidence: 'low',
    evidence: group.edges.map(
      (edge) => `${edge.from}:${edge.fact.span.range.start.line} imports ${edge.to}.`,
    ),
    anchor: `type cycle ${[...group.path].sort().join(' ')}`,
    severity: 'info',
    remediation: { by: 'person' },
    data: { members: group.members.slice(0, 50) },
  };
}

export const noTypeCycle = defineRule({
  meta: {
    id: 'quality/no-type-cycle',
    title: 'Circular import for types',
    tier: 'quality',
    category: 'cycles',
    severity: 'low',
    remediation: { by: 'fixer', safety: 'safe' },
    references: [
      {
        title: 'TypeScript: type-only imports',
        url: 'https://www.typescriptlang.org/docs/handbook/modules/reference.html#type-only-imports-and-exports',
      },
    ],
  },
  *check(context) {
    const running = new Set(runtimeCycles(context.facts, context.modules).flatMap((group) => group.members));
    for (const group of staticCycles(context.facts, context.modules)) {
      const edges = replaceableEdges(group, context);
      for (const edge of edges) yield replaceFinding(edge, group, context);
      if (edges.length > 0 || group.members.some((member) => running.has(member))) continue;
      const finding = groupFinding(group);
      if (finding) yield finding;
    }
  },
});
