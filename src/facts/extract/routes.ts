import type { ts } from 'ts-morph';
import type { RouteFact } from '../types.js';
import { chainRoutes } from './routes/chains.js';
import { exportRoutes } from './routes/exports.js';
import { nestRoutes } from './routes/nest.js';
import { procedureRoutes } from './routes/procedures.js';
import type { CodeIndex, ExtractContext } from './walk.js';

/** Places where requests from outside come in, in source order. */
export function extractRoutes(
  source: ts.SourceFile,
  context: ExtractContext,
  code: CodeIndex,
): readonly RouteFact[] {
  return [
    ...exportRoutes(source, context, code),
    ...chainRoutes(source, context, code),
    ...procedureRoutes(source, context, code),
    ...nestRoutes(source, context, code),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
