import { ts } from 'ts-morph';
import type { QueryFact, QueryOperation } from '../../types.js';
import { chainText, leafName } from '../code/syntax.js';
import { unwrap } from '../syntax.js';
import { type Chain, clientText, type Link } from './chain.js';
import { complete, FilterDraft, PLAIN, type QueryParts, type Reading, resolveConstant } from './draft.js';
import { DrizzleFilterReader, orderColumns } from './drizzle-filter.js';
import { membersOf } from './object-filter.js';
import { limitOf, readData } from './prisma.js';

const CLIENT =
  /(?:^|[._])(?:\w*db|tx|trx|\w*Tx|database|drizzle|client|conn|connection|orm|transaction)(?:\(\))?$/i;
const START = new Set(['select', 'selectDistinct', 'selectDistinctOn', 'insert', 'update', 'delete']);
const JOIN = /^(?:left|inner|right|full|cross)Join(?:Lateral)?$/;

/** Reads `db.select().from(t)…`, `db.insert(t)…`, `db.query.t.findMany({…})` and `db.$count(t, …)`. */
export function readDrizzle(reading: Reading, chain: Chain): QueryFact | undefined {
  for (let at = 1; at < chain.links.length; at++) {
    const link = chain.links[at];
    if (link?.call === undefined) continue;
    const client = clientText(chain, at);
    if (link.name === 'findMany' || link.name === 'findFirst') return readRelational(reading, chain, at);
    if (link.name === '$count' && CLIENT.test(client)) return readCount(reading, chain, client, link.call);
    if (!START.has(link.name)) continue;
    const rest = chain.links.slice(at + 1);
    const query = link.name.startsWith('select')
      ? readSelect(reading, link, rest)
      : readWrite(reading, link, rest, CLIENT.test(client));
    if (query !== undefined) return complete(reading, chain.node, { ...query, client, method: link.name });
    return undefined;
  }
  return undefined;
}

type Parts = Omit<QueryParts, 'client' | 'method'>;

function readSelect(reading: Reading, start: Link, rest: readonly Link[]): Parts | undefined {
  const model = tableOf(rest.find((link) => link.name === 'from')?.call?.arguments[0]);
  if (model === undefined) return undefined;
  const parts = readClauses(reading, rest, model);
  const counts = isCount(start.call?.arguments[0]) && !parts.groupBy;
  const limit = rest.find((link) => link.name === 'limit')?.call?.arguments[0];
  const one = rest.some((link) => link.name === 'get') || limit?.getText() === '1';
  const operation: QueryOperation = counts
    ? 'count'
    : parts.groupBy
      ? 'aggregate'
      : one
        ? 'read-one'
        : 'read-many';
  return { orm: 'drizzle', model, operation, argument: 'literal', ...parts };
}

/** `select({ total: count() })`: one row with a figure. */
function isCount(selection: ts.Expression | undefined): boolean {
  const inner = selection === undefined ? undefined : unwrap(selection);
  if (inner === undefined || !ts.isObjectLiteralExpression(inner) || inner.properties.length !== 1)
    return false;
  return /^\{\s*(?:count|total|sum)\b|\b(?:count|countDistinct|sum|max|min|avg)\(/i.test(inner.getText());
}

function readWrite(reading: Reading, start: Link, rest: readonly Link[], client: boolean): Parts | undefined {
  const model = tableOf(start.call?.arguments[0]);
  if (model === undefined || start.call?.arguments.length !== 1) return undefined;
  const names = new Set(rest.map((link) => link.name));
  const telling =
    start.name === 'insert'
      ? names.has('values') || names.has('select')
      : names.has('set') || start.name === 'delete';
  if (!telling || (start.name === 'delete' && !client)) return undefined;
  const data = new FilterDraft(reading);
  const values = rest.find((link) => link.name === 'values' || link.name === 'set')?.call?.arguments[0];
  if (values !== undefined) readData(reading, data, values);
  const parts = readClauses(reading, rest, model);
  const operation = writeOperation(reading, start.name, names, values);
  return { orm: 'drizzle', model, operation, argument: 'literal', ...parts, data: data.fact(values) };
}

function writeOperation(
  reading: Reading,
  start: string,
  names: ReadonlySet<string>,
  values: ts.Expression | undefined,
): QueryOperation {
  if (start !== 'insert') return start === 'update' ? 'update' : 'delete';
  if (names.has('onConflictDoUpdate') || names.has('onDuplicateKeyUpdate')) return 'upsert';
  if (values === undefined) return 'create-many';
  const inner = resolveConstant(reading, values);
  const many =
    ts.isArrayLiteralExpression(inner) ||
    (ts.isCallExpression(inner) && leafName(inner.expression) === 'map');
  return many ? 'create-many' : 'create';
}

interface Clauses {
  readonly filter: QueryFact['filter'];
  readonly limit: QueryFact['limit'];
  readonly skip: boolean;
  readonly cursor: boolean;
  readonly orderBy: readonly string[];
  readonly dynamicOrder: boolean;
  readonly groupBy: boolean;
  readonly includes: readonly string[];
}

function readClauses(reading: Reading, links: readonly Link[], model: string): Clauses {
  const filter = new FilterDraft(reading);
  const where = new DrizzleFilterReader(reading, filter, model);
  const order: string[] = [];
  const includes: string[] = [];
  let dynamicOrder = false;
  let limit: QueryFact['limit'] = 'none';
  let whereNode: ts.Node | undefined;
  for (const { name, call } of links) {
    const first = call?.arguments[0];
    if (call === undefined || first === undefined) continue;
    if (name === 'where') {
      whereNode = first;
      where.read(first, PLAIN);
    } else if (name === 'limit') limit = limitOf(first);
    else if (JOIN.test(name)) {
      const table = tableOf(first);
      if (table !== undefined) includes.push(table);
    } else if (name === 'orderBy') {
      for (const argument of call.arguments) {
        const columns = orderColumns(reading, argument);
        if (columns === undefined) {
          // What follows only breaks ties. An expression in SQL is no choice of the caller's either.
          if (!/\bsql\b/.test(argument.getText())) dynamicOrder = true;
          break;
        }
        order.push(...columns);
      }
    }
  }
  return {
    filter: filter.fact(whereNode),
    limit,
    skip: links.some((link) => link.name === 'offset'),
    cursor: false,
    orderBy: order,
    dynamicOrder,
    groupBy: links.some((link) => link.name === 'groupBy'),
    includes,
  };
}

function readCount(
  reading: Reading,
  chain: Chain,
  client: string,
  call: ts.CallExpression,
): QueryFact | undefined {
  const model = tableOf(call.arguments[0]);
  if (model === undefined) return undefined;
  const filter = new FilterDraft(reading);
  const where = call.arguments[1];
  if (where !== undefined) new DrizzleFilterReader(reading, filter, model).read(where, PLAIN);
  return complete(reading, chain.node, {
    orm: 'drizzle',
    client,
    model,
    method: '$count',
    operation: 'count',
    argument: 'literal',
    filter: filter.fact(where),
  });
}

/** `db.query.users.findMany({ where, with, limit, orderBy })`. */
function readRelational(reading: Reading, chain: Chain, at: number): QueryFact | undefined {
  const link = chain.links[at];
  const model = chain.links[at - 1]?.name;
  if (link?.call === undefined || model === undefined || chain.links[at - 2]?.name !== 'query')
    return undefined;
  const base = {
    orm: 'drizzle' as const,
    client: clientText(chain, at - 2),
    model,
    method: link.name,
    operation: link.name === 'findFirst' ? ('read-one' as const) : ('read-many' as const),
  };
  const first = link.call.arguments[0];
  if (first === undefined) return complete(reading, chain.node, { ...base, argument: 'none' });
  const filter = new FilterDraft(reading);
  const argument = resolveConstant(reading, first);
  if (!ts.isObjectLiteralExpression(argument)) {
    filter.opaque(argument);
    return complete(reading, chain.node, { ...base, argument: 'opaque', filter: filter.fact(first) });
  }
  return complete(reading, chain.node, { ...base, ...readOptions(reading, argument, filter, model) });
}

function readOptions(
  reading: Reading,
  argument: ts.ObjectLiteralExpression,
  filter: FilterDraft,
  model: string,
): Clauses & { readonly argument: 'literal' | 'opaque' } {
  let opaque = false;
  let limit: QueryFact['limit'] = 'none';
  let dynamicOrder = false;
  let where: ts.Expression | undefined;
  const order: string[] = [];
  const includes: string[] = [];
  const members = membersOf(reading, argument);
  for (const { name, value, optional } of members) {
    if (name === '') {
      opaque = true;
      filter.opaque(value);
    } else if (name === 'where') {
      where = value;
      new DrizzleFilterReader(reading, filter, model).read(value, { ...PLAIN, optional });
    } else if (name === 'limit') limit = optional ? 'conditional' : limitOf(value);
    else if (name === 'with') relations(reading, value, '', includes);
    else if (name === 'orderBy') {
      const columns = orderColumns(reading, value);
      if (columns === undefined) dynamicOrder = true;
      else order.push(...columns);
    }
  }
  return {
    argument: opaque ? 'opaque' : 'literal',
    filter: filter.fact(where),
    limit,
    skip: members.some((member) => member.name === 'offset'),
    cursor: false,
    orderBy: order,
    dynamicOrder,
    groupBy: false,
    includes,
  };
}

function relations(reading: Reading, node: ts.Expression, prefix: string, into: string[]): void {
  const inner = resolveConstant(reading, node);
  if (!ts.isObjectLiteralExpression(inner) || into.length > 40) return;
  for (const { name, value } of membersOf(reading, inner)) {
    if (name === '') continue;
    into.push(`${prefix}${name}`);
    const nested = unwrap(value);
    if (!ts.isObjectLiteralExpression(nested)) continue;
    const more = membersOf(reading, nested).find((member) => member.name === 'with');
    if (more !== undefined) relations(reading, more.value, `${prefix}${name}.`, into);
  }
}

/** A table is written as a name or a member: `users`, `schema.users`. */
function tableOf(node: ts.Expression | undefined): string | undefined {
  if (node === undefined) return undefined;
  const chain = chainText(unwrap(node));
  return chain?.slice(chain.lastIndexOf('.') + 1);
}
