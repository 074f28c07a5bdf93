import type { ts } from 'ts-morph';
import type { QueryFact } from '../types.js';
import type { CodeIndex, ExtractContext } from './walk.js';

/** Not written yet. */
export function extractQueries(
  _source: ts.SourceFile,
  _context: ExtractContext,
  _code: CodeIndex,
): readonly QueryFact[] {
  return [];
}
