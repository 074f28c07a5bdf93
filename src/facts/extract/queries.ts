import type { ts } from 'ts-morph';
import type { QueryFact } from '../types.js';
import type { CodeDetail } from './code.js';
import { type Chain, chainOf, isChainEnd } from './queries/chain.js';
import type { Reading } from './queries/draft.js';
import { readDrizzle } from './queries/drizzle.js';
import { readKnex } from './queries/knex.js';
import { readKysely } from './queries/kysely.js';
import { readMongoose } from './queries/mongoose.js';
import { readPrisma } from './queries/prisma.js';
import { readSqlCall, readSqlTemplate } from './queries/raw-sql.js';
import { readTypeOrm } from './queries/typeorm.js';
import type { ExtractContext } from './walk.js';

/** The first reader that knows a chain wins: the more telling syntax comes first. */
const READERS: readonly ((reading: Reading, chain: Chain) => QueryFact | undefined)[] = [
  readPrisma,
  readDrizzle,
  readKysely,
  readKnex,
  readTypeOrm,
  readMongoose,
  readSqlCall,
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
    const query = firstReading(reading, chainOf(node));
    if (query !== undefined) queries.push(query);
  }
  for (const node of code.templates) {
    const query = readSqlTemplate(reading, node);
    if (query !== undefined) queries.push(query);
  }
  return queries.sort((a, b) => a.span.start - b.span.start);
}

function firstReading(reading: Reading, chain: Chain): QueryFact | undefined {
  for (const read of READERS) {
    const query = read(reading, chain);
    if (query !== undefined) return query;
  }
  return undefined;
}
