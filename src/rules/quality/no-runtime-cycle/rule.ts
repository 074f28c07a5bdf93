import type { RuleFinding } from '../../../core/finding.js';
import { runtimeCycles, type CycleGroup } from '../../../facts/modules/cycles.js';
import type { ModuleEdge } from '../../../facts/modules/module-graph.js';
import { defineRule } from '../../rule.js';

/** Bindings that are read while the module loads: what makes the order of loading matter. */
function eagerNames(edge: ModuleEdge): readonly string[] {
  return edge.fact.bindings.filter((binding) => (binding.loadUses ?? 0) > 0).map((binding) => binding.local);
}

function evidenceOf(group: CycleGroup): readonly string[] {
  const steps = group.edges.map(
    (edge) => `${edge.from}:${edge.fact.span.range.start.line} imports ${edge.to}.`,
  );
  const eager = group.edges.flatMap((edge) => {
    const names = eagerNames(edge);
    return names.length > 0 ? [`${edge.from} reads ${names.slice(0, 3).join(', ')} while it loads.`] : [];
  });
  const size =
    group.members.length > group.path.length
      ? [`${group.members.length} modules lead to one another here.`]
      : [];
  return [...steps, ...eager, ...size];
}

function findingOf(group: CycleGroup): RuleFinding | undefined {
  const [first] = group.edges;
  if (first === undefined) return undefined;
  const eager = group.edges.some((edge) => eagerNames(edge).length > 0);
  const round = [...group.path, group.path[0] ?? ''].join(' → ');
  return {
    path: first.from,
    range: first.fact.span.range,
    message:
      group.path.length === 1
        ? 'This module imports itself.'
        : `These modules import one another when the program runs: ${round}.`,
    remedy: eager
      ? 'Move what both sides need into a module of its own, so that nothing is read before it is set.'
      : 'Move what both sides need into a module of its own, or import the defining module instead of an index.',
    confidence: 'high',
    evidence: evidenceOf(group),
    anchor: `cycle ${[...group.path].sort().join(' ')}`,
    severity: eager ? 'medium' : 'low',
    data: { members: group.members.slice(0, 50), path: [...group.path] },
  };
}

export const noRuntimeCycle = defineRule({
  meta: {
    id: 'quality/no-runtime-cycle',
    title: 'Circular import at run time',
    tier: 'quality',
    category: 'cycles',
    severity: 'low',
    remediation: { by: 'executor' },
    references: [
      { title: 'Node.js: cycles', url: 'https://nodejs.org/api/modules.html#cycles' },
      {
        title: 'ECMAScript: cyclic module records',
        url: 'https://tc39.es/ecma262/#sec-cyclic-module-records',
      },
    ],
  },
  *check(context) {
    for (const group of runtimeCycles(context.facts, context.modules)) {
      const finding = findingOf(group);
      if (finding) yield finding;
    }
  },
});
