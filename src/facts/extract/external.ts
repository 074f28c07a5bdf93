import type { ts } from 'ts-morph';
import type { ExternalCallFact } from '../types.js';
import type { CodeIndex, ExtractContext } from './walk.js';

/** Not written yet. */
export function extractExternalCalls(
  _source: ts.SourceFile,
  _context: ExtractContext,
  _code: CodeIndex,
): readonly ExternalCallFact[] {
  return [];
}
