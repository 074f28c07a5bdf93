import type { ts } from 'ts-morph';
import type { RouteFact } from '../types.js';
import type { CodeIndex, ExtractContext } from './walk.js';

/** Not written yet. */
export function extractRoutes(
  _source: ts.SourceFile,
  _context: ExtractContext,
  _code: CodeIndex,
): readonly RouteFact[] {
  return [];
}
