import type { ts } from 'ts-morph';
import type { ModelFact } from '../types.js';
import { drizzleModels } from './models/drizzle.js';
import { mongooseModels } from './models/mongoose.js';
import { typeormModels } from './models/typeorm.js';
import type { ExtractContext } from './walk.js';

/**
 * Tables and models that a file declares. `path` is left empty, because facts are cached by content:
 * buildDataModel fills it in. A `relations(…)` of a table in another file is a model without a table.
 */
export function extractModels(source: ts.SourceFile, context: ExtractContext): readonly ModelFact[] {
  const { text } = context;
  const found: ModelFact[] = [];
  if (text.includes('drizzle-orm') || /\b\w*[tT]able(?:Creator)?\(/.test(text)) {
    found.push(...drizzleModels(source, context));
  }
  if (text.includes('@Entity')) found.push(...typeormModels(source, context));
  if (text.includes('mongoose')) found.push(...mongooseModels(source, context));
  return found;
}
