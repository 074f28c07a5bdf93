import type { ts } from 'ts-morph';
import type { TestFact } from '../types.js';
import type { CodeIndex, ExtractContext } from './walk.js';

/** Not written yet. */
export function extractTests(
  _source: ts.SourceFile,
  _context: ExtractContext,
  _code: CodeIndex,
): readonly TestFact[] {
  return [];
}
