import type { RepositoryFacts } from '../types.js';
import { adjacency, edgeStrength, isReplaceable } from './edges.js';
import type { ModuleEdge, ModuleGraph } from './module-graph.js';
import { shortestCycle, stronglyConnected } from './tarjan.js';

/** Modules that all lead to one another, with one shortest way round. */
export interface CycleGroup {
  /** Sorted. */
  readonly members: readonly string[];
  /** In import order; the last imports the first. */
  readonly path: readonly string[];
  /** The edge from each module of `path` to the next. */
  readonly edges: readonly ModuleEdge[];
}

/** Groups over the edges that a test lets through. */
export function cycleGroups(
  graph: ModuleGraph,
  wanted: (edge: ModuleEdge) => boolean,
): readonly CycleGroup[] {
  const targets = adjacency(graph, wanted);
  const next = (path: string): readonly string[] => targets.get(path) ?? [];
  return stronglyConnected(targets.keys(), next).map((members) => {
    const inside = new Set(members);
    const within = (path: string): readonly string[] => next(path).filter((target) => inside.has(target));
    const path = shortest(members, inside, within);
    const edges = path.flatMap((from, index) => {
      const to = path[(index + 1) % path.length];
      const edge = graph.outgoing(from).find((candidate) => candidate.to === to && wanted(candidate));
      return edge === undefined ? [] : [edge];
    });
    return { members, path, edges };
  });
}

/** The shortest way round through any of the first members; a sample is enough to show the cycle. */
function shortest(
  members: readonly string[],
  inside: ReadonlySet<string>,
  next: (path: string) => readonly string[],
): readonly string[] {
  let best: readonly string[] | undefined;
  for (const start of members.slice(0, 50)) {
    const path = shortestCycle(start, inside, next);
    if (best === undefined || path.length < best.length) best = path;
    if (best.length <= 2) break;
  }
  return best ?? [];
}

/** Groups that exist when the program runs, whatever is done about imports that only carry types. */
export function runtimeCycles(facts: RepositoryFacts, graph: ModuleGraph): readonly CycleGroup[] {
  return cycleGroups(
    graph,
    (edge) => edgeStrength(edge, facts, graph) === 'runtime' && !isReplaceable(edge, facts),
  );
}

/** Groups over every static import, those for types included. */
export function staticCycles(facts: RepositoryFacts, graph: ModuleGraph): readonly CycleGroup[] {
  return cycleGroups(graph, (edge) => {
    const strength = edgeStrength(edge, facts, graph);
    return (strength === 'runtime' || strength === 'type') && edge.fact.kind !== 'type-import';
  });
}
