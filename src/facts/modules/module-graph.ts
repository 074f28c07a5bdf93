import type { ImportFact } from '../types.js';
import type { CompilerSettings } from './tsconfig.js';

/** An import that was resolved to a file of the repository. */
export interface ModuleEdge {
  readonly from: string;
  readonly to: string;
  readonly fact: ImportFact;
}

export type Resolution =
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'package'; readonly name: string };

/** Why a file is loaded although nobody imports it. */
export interface EntryPoint {
  /**
   * `public`: others import it by the package's name; `mention`: a script, a workflow, a setting or a string
   * in code names it; the rest are conventions.
   */
  readonly kind: 'public' | 'mention' | 'framework' | 'test' | 'config' | 'script' | 'declaration';
  /** For people, e.g. `Next.js pages` or `package.json exports`. */
  readonly reason: string;
}

/** Who imports whom, after tsconfig paths, workspaces and package exports. */
export interface ModuleGraph {
  /** Resolved file, the package name of an external module, or undefined when it cannot be resolved. */
  resolve(from: string, specifier: string): Resolution | undefined;
  readonly edges: readonly ModuleEdge[];
  outgoing(path: string): readonly ModuleEdge[];
  incoming(path: string): readonly ModuleEdge[];
  /** Compiler options that matter to rules, from the tsconfig nearest to the file. */
  settingsFor(path: string): CompilerSettings;
  /** Files that something outside the import graph loads. */
  readonly entries: ReadonlyMap<string, EntryPoint>;
  /** Imports that lead nowhere in this repository and to no package either. */
  readonly unresolved: readonly { readonly from: string; readonly specifier: string }[];
}
