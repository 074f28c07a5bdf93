import type { ts } from 'ts-morph';
import type { QueryFact } from '../types.js';
import type { CodeDetail } from './code.js';
import { type Chain, chainOf, isChainEnd } from './queries/chain.js';
import type { Reading } from './queries/draft.js';
import { readDrizzle } from './queries/drizzle.js';
import { readPrisma } from './queries/prisma.js';
import type { ExtractContext } from './walk.js';

/** The first reader that knows a chain wins: the more telling syntax comes first. */
const READERS: readonly ((reading: Reading, chain: Chain) => QueryFact | undefined)[] = [
  readPrisma,
  readDrizzle,
];

/** Every database query of a file, in source order. */
export function extractQueries(
  source: ts.SourceFile,
  context: ExtractContext,
  code: CodeDetail,
): readonly QueryFact[] {
  const reading: Reading = { source, context, code };
  const queries: QueryFact[] = [];
  for (const node of code.callNodes) {
    if (!isChainEnd(node)) continue;
    const chain = chainOf(node);
    if (chain.links.length < 2) continue;
    for (const read of READERS) {
      const query = read(reading, chain);
      if (query === undefined) continue;
      queries.push(query);
      break;
    }
  }
  return queries;
}
