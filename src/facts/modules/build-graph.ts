import type { RepositoryShape } from '../../config/shape.js';
import type { Documents } from '../../core/ports.js';
import type { ImportFact, RepositoryFacts } from '../types.js';
import { findEntries } from './entries.js';
import type { ModuleEdge, ModuleGraph } from './module-graph.js';
import { directoryOf } from './paths.js';
import { Resolver } from './resolver.js';

export interface GraphRequest {
  readonly facts: RepositoryFacts;
  readonly documents: Documents;
  readonly shape: RepositoryShape;
}

/** A pattern with stars as an expression over whole paths; endings may be left out as in imports. */
function patternOf(candidate: string): RegExp {
  const body = candidate
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**/', '\0')
    .replaceAll('*', '.*')
    .replaceAll('\0', '(?:.*/)?')
    // Written for the output: the source may be TypeScript.
    .replace(/\\\.[cm]?jsx?$/, String.raw`\.[cm]?[jt]sx?`);
  return new RegExp(String.raw`^${body}(?:\.\w+)?(?:/index\.\w+)?$`);
}

/** Files that a specifier with holes may load. */
function expand(
  fact: ImportFact,
  from: string,
  resolver: Resolver,
  paths: readonly string[],
): readonly string[] {
  for (const candidate of resolver.candidates(directoryOf(from), fact.specifier)) {
    const pattern = patternOf(candidate);
    const prefix = candidate.slice(0, candidate.indexOf('*'));
    const found = paths.filter((path) => path !== from && path.startsWith(prefix) && pattern.test(path));
    if (found.length > 0) return found;
  }
  return [];
}

class Builder {
  readonly edges: ModuleEdge[] = [];
  readonly unresolved: { readonly from: string; readonly specifier: string }[] = [];
  private readonly paths: readonly string[];

  constructor(
    private readonly facts: RepositoryFacts,
    private readonly resolver: Resolver,
  ) {
    this.paths = [...facts.files.keys()];
  }

  add(from: string, fact: ImportFact): void {
    if (fact.pattern) {
      for (const to of expand(fact, from, this.resolver, this.paths)) this.edges.push({ from, to, fact });
      return;
    }
    const found = this.resolver.resolve(from, fact.specifier);
    if (found === undefined) this.unresolved.push({ from, specifier: fact.specifier });
    else if (found.kind === 'file' && this.facts.files.has(found.path))
      this.edges.push({ from, to: found.path, fact });
  }
}

function grouped(
  edges: readonly ModuleEdge[],
  key: 'from' | 'to',
): ReadonlyMap<string, readonly ModuleEdge[]> {
  const groups = new Map<string, ModuleEdge[]>();
  for (const edge of edges) {
    const group = groups.get(edge[key]);
    if (group) group.push(edge);
    else groups.set(edge[key], [edge]);
  }
  return groups;
}

/** Resolves every import of the repository. */
export function buildModuleGraph({ facts, documents, shape }: GraphRequest): ModuleGraph {
  const resolver = new Resolver(documents, shape);
  const builder = new Builder(facts, resolver);
  for (const [path, file] of facts.files) for (const fact of file.imports) builder.add(path, fact);
  const outgoing = grouped(builder.edges, 'from');
  const incoming = grouped(builder.edges, 'to');
  let entries: ModuleGraph['entries'] | undefined;
  return {
    resolve: (from, specifier) => resolver.resolve(from, specifier),
    edges: builder.edges,
    outgoing: (path) => outgoing.get(path) ?? [],
    incoming: (path) => incoming.get(path) ?? [],
    settingsFor: (path) => resolver.settingsFor(path),
    // Found when first asked for: cycles do not need them.
    get entries() {
      return (entries ??= findEntries({ facts, documents, shape, resolver }));
    },
    unresolved: builder.unresolved,
  };
}
