import type { ImportBinding } from '../types.js';
import type { RepositoryFacts } from '../types.js';
import type { ModuleEdge, ModuleGraph } from './module-graph.js';

/**
 * How an edge lives on after compilation: `runtime` loads the module when this one is loaded, `type`
 * exists for the compiler only, `deferred` loads later (dynamic import, require inside code), `none` is a mock.
 */
export type EdgeStrength = 'runtime' | 'type' | 'deferred' | 'none';

/** True when the target exports the name as nothing but a type. */
function isTypeExport(facts: RepositoryFacts, path: string, name: string): boolean {
  const named = facts.files.get(path)?.exports.filter((item) => item.name === name) ?? [];
  return named.length > 0 && named.every((item) => item.typeOnly);
}

function bindingStrength(
  binding: ImportBinding,
  edge: ModuleEdge,
  facts: RepositoryFacts,
  keepsImports: boolean,
): EdgeStrength {
  if (binding.typeOnly) return 'type';
  if (keepsImports) return 'runtime';
  if (edge.fact.kind === 're-export') {
    return binding.imported !== '*' && isTypeExport(facts, edge.to, binding.imported) ? 'type' : 'runtime';
  }
  // Without a use as a value the compiler and the bundlers drop the import.
  return binding.valueUses > 0 && !isTypeExport(facts, edge.to, binding.imported) ? 'runtime' : 'type';
}

/** Whether an edge survives compilation under the settings of its file. */
export function edgeStrength(edge: ModuleEdge, facts: RepositoryFacts, graph: ModuleGraph): EdgeStrength {
  const { fact } = edge;
  if (fact.kind === 'mock') return 'none';
  if (fact.kind === 'dynamic' || fact.kind === 'require') return 'deferred';
  const language = facts.files.get(edge.from)?.language;
  // `import { type A }` may keep an empty import, but nothing of it is read while loading.
  if (fact.typeOnly) return 'type';
  if (language === 'dts') return 'type';
  if (fact.sideEffect) return 'runtime';
  const scripted = language === 'js' || language === 'jsx';
  const keeps = scripted || graph.settingsFor(edge.from).keepsImports;
  return fact.bindings.some((binding) => bindingStrength(binding, edge, facts, keeps) === 'runtime')
    ? 'runtime'
    : 'type';
}

/** Targets of each file over the edges that a test lets through, without repeats and in a fixed order. */
export function adjacency(
  graph: ModuleGraph,
  wanted: (edge: ModuleEdge) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, Set<string>>();
  for (const edge of graph.edges) {
    if (!wanted(edge)) continue;
    const known = targets.get(edge.from);
    if (known) known.add(edge.to);
    else targets.set(edge.from, new Set([edge.to]));
  }
  return new Map([...targets].map(([from, to]) => [from, [...to].sort()]));
}

/** True for an import written for values of which only types are used: `import type` would do. */
export function isReplaceable(edge: ModuleEdge, facts: RepositoryFacts): boolean {
  const { fact } = edge;
  const file = facts.files.get(edge.from);
  if (file === undefined || (file.language !== 'ts' && file.language !== 'tsx')) return false;
  if (fact.kind !== 'import' || fact.typeOnly || fact.sideEffect || fact.bindings.length === 0) return false;
  return fact.bindings.every(
    (binding) => binding.typeOnly || (binding.valueUses === 0 && binding.typeUses > 0),
  );
}
