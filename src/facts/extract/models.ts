import type { ts } from 'ts-morph';
import type { ModelFact } from '../types.js';
import type { ExtractContext } from './walk.js';

/** Not written yet. */
export function extractModels(_source: ts.SourceFile, _context: ExtractContext): readonly ModelFact[] {
  return [];
}
