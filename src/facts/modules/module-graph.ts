import type { ImportFact } from '../types.js';

/** An import that was resolved to a file of the repository. */
export interface ModuleEdge {
  readonly from: string;
  readonly to: string;
  readonly fact: ImportFact;
}

/** Who imports whom, after tsconfig paths, workspaces and package exports. */
export interface ModuleGraph {
  /** Resolved file, the package name of an external module, or undefined when it cannot be resolved. */
  resolve(from: string, specifier: string): { readonly kind: 'file'; readonly path: string } | { readonly kind: 'package'; readonly name: string } | undefined;
  readonly edges: readonly ModuleEdge[];
  outgoing(path: string): readonly ModuleEdge[];
  incoming(path: string): readonly ModuleEdge[];
}
