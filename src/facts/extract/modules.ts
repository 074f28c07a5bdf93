import type { ts } from 'ts-morph';
import type { ExportFact, ImportFact } from '../types.js';
import type { ExtractContext } from './walk.js';

/** What a file imports and exports. */
export interface ModuleFacts {
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
}

/** Imports and exports with the uses of their names. */
export function extractModules(_source: ts.SourceFile, _context: ExtractContext): ModuleFacts {
  return { imports: [], exports: [] };
}
