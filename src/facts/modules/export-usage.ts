import { packageOf, type RepositoryShape } from '../../config/shape.js';
import type { ImportBinding, RepositoryFacts } from '../types.js';
import type { ModuleEdge, ModuleGraph } from './module-graph.js';

/**
 * Who uses an export: `source` code, only `test` code, or nobody here although a private package's
 * entry hands it on (`exposed`). The strongest wins.
 */
export type ExportUse = 'source' | 'test' | 'exposed';

/** Uses of every export of the repository, followed through re-exports. */
export interface ExportUsage {
  /** Undefined when nobody uses the export. */
  of(path: string, name: string): ExportUse | undefined;
}

const STRENGTH: Readonly<Record<ExportUse, number>> = { exposed: 1, test: 2, source: 3 };
const ALL = '*';

class Tracer {
  readonly uses = new Map<string, Map<string, ExportUse>>();

  constructor(
    private readonly facts: RepositoryFacts,
    private readonly graph: ModuleGraph,
  ) {}

  /** Notes a use and follows it to where the name comes from. */
  demand(path: string, name: string, use: ExportUse): void {
    const queue: { readonly path: string; readonly name: string }[] = [{ path, name }];
    for (let next = queue.pop(); next; next = queue.pop()) {
      let names = this.uses.get(next.path);
      if (names === undefined) this.uses.set(next.path, (names = new Map<string, ExportUse>()));
      const known = names.get(next.name) ?? names.get(ALL);
      if (known !== undefined && STRENGTH[known] >= STRENGTH[use]) continue;
      names.set(next.name, use);
      queue.push(...this.origins(next.path, next.name));
    }
  }

  /** Where a re-exported name comes from. */
  private origins(path: string, name: string): readonly { readonly path: string; readonly name: string }[] {
    const edges = this.graph.outgoing(path).filter((edge) => edge.fact.kind === 're-export');
    if (name === ALL)
      return edges.flatMap((edge) =>
        edge.fact.bindings.map((item) => ({ path: edge.to, name: item.imported })),
      );
    const named = edges.flatMap((edge) =>
      edge.fact.bindings
        .filter((item) => item.local === name)
        .map((item) => ({ path: edge.to, name: item.imported })),
    );
    if (named.length > 0 || name === 'default') return named;
    if (this.facts.files.get(path)?.exports.some((item) => item.name === name)) return [];
    return edges
      .filter((edge) => edge.fact.bindings.some((item) => item.local === ALL))
      .map((edge) => ({ path: edge.to, name }));
  }
}

function namesOf(binding: ImportBinding): readonly string[] {
  return binding.imported === ALL ? (binding.members ?? [ALL]) : [binding.imported];
}

function demandsOf(edge: ModuleEdge): readonly string[] {
  const { fact } = edge;
  if (fact.kind === 'mock' || fact.kind === 're-export') return [];
  if (fact.bindings.length === 0) return fact.sideEffect ? [] : [ALL];
  return fact.bindings.flatMap(namesOf);
}

/** Follows every import to the exports that it needs. */
export function traceExports(
  facts: RepositoryFacts,
  graph: ModuleGraph,
  shape: RepositoryShape,
): ExportUsage {
  const tracer = new Tracer(facts, graph);
  for (const [path, entry] of graph.entries) {
    const exposed = entry.kind === 'public' && packageOf(shape, path)?.published === false;
    tracer.demand(path, ALL, exposed ? 'exposed' : 'source');
  }
  for (const edge of graph.edges) {
    const use = graph.entries.get(edge.from)?.kind === 'test' ? 'test' : 'source';
    for (const name of demandsOf(edge)) tracer.demand(edge.to, name, use);
  }
  return {
    of: (path, name) => {
      const names = tracer.uses.get(path);
      const found = [names?.get(name), names?.get(ALL)].filter((use) => use !== undefined);
      return found.sort((a, b) => STRENGTH[b] - STRENGTH[a])[0];
    },
  };
}

/** Files that can be reached from an entry, tests and conventions included. */
export function reachableFiles(graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set<string>(graph.entries.keys());
  const queue = [...reached];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const edge of graph.outgoing(path)) {
      if (edge.fact.kind === 'mock' || reached.has(edge.to)) continue;
      reached.add(edge.to);
      queue.push(edge.to);
    }
  }
  return reached;
}
