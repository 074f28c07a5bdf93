import { ts } from 'ts-morph';
import type { QueryFact, QueryOperation } from '../../types.js';
import { chainText } from '../code/syntax.js';
import { unwrap } from '../syntax.js';
import { type Chain, type Link } from './chain.js';
import { complete, FilterDraft, type Mode, PLAIN, type Reading } from './draft.js';
import { columnPath, operatorName } from './kysely.js';
import { ObjectFilterReader } from './object-filter.js';
import { limitOf, readData } from './prisma.js';

const CLIENT = /^(?:\w*knex\w*|db|trx|tx|database|conn|connection|pg)$/i;
const KNOWN =
  /^(?:where\w*|andWhere\w*|orWhere\w*|first|insert|update|del|delete|limit|offset|orderBy|orderByRaw|count|select|pluck|returning|join|leftJoin|innerJoin|onConflict|groupBy|increment|decrement|distinct|columns?|then|catch|clone|modify)$/;

/** Reads `knex('t').where({…})…`, with `knex.from('t')` and `knex.table('t')`. */
export function readKnex(reading: Reading, chain: Chain): QueryFact | undefined {
  const start = startOf(chain);
  if (start === undefined) return undefined;
  const rest = chain.links.slice(start.at + 1);
  if (!rest.some((link) => link.call !== undefined && KNOWN.test(link.name))) return undefined;
  return complete(reading, chain.node, {
    orm: 'knex',
    client: start.client,
    model: start.table.split(/\s+as\s+/i)[0]?.trim() ?? start.table,
    method:
      rest.find((link) => /^(?:insert|update|del|delete|first|count)$/.test(link.name))?.name ?? 'select',
    operation: operationOf(rest),
    argument: 'literal',
    ...readClauses(reading, rest, start.table),
  });
}

function startOf(
  chain: Chain,
): { readonly at: number; readonly client: string; readonly table: string } | undefined {
  for (let at = 0; at < Math.min(chain.links.length, 6); at++) {
    const link = chain.links[at];
    const argument = link?.call?.arguments[0];
    if (link === undefined || argument === undefined || !ts.isStringLiteralLike(argument)) continue;
    const isClient = CLIENT.test(link.name) && link.call?.arguments.length === 1;
    const named = /^(?:from|table|into)$/.test(link.name) && CLIENT.test(chain.links[0]?.name ?? '');
    if (isClient || named)
      return { at, client: isClient ? link.name : (chain.links[0]?.name ?? ''), table: argument.text };
  }
  return undefined;
}

function operationOf(links: readonly Link[]): QueryOperation {
  const names = new Set(links.map((link) => link.name));
  if (names.has('insert')) return names.has('onConflict') ? 'upsert' : 'create';
  if (names.has('update') || names.has('increment') || names.has('decrement')) return 'update';
  if (names.has('del') || names.has('delete')) return 'delete';
  if (names.has('count')) return 'count';
  return names.has('first') ? 'read-one' : 'read-many';
}

function readClauses(reading: Reading, links: readonly Link[], model: string): Partial<QueryFact> {
  const filter = new FilterDraft(reading);
  const data = new FilterDraft(reading);
  const order: string[] = [];
  let dynamicOrder = links.some((link) => link.name === 'orderByRaw');
  let limit: QueryFact['limit'] = 'none';
  for (const { name, call } of links) {
    const first = call?.arguments[0];
    if (call === undefined || first === undefined) continue;
    if (/^(?:and|or)?where/i.test(name)) readWhere(reading, filter, name, call.arguments, model);
    else if (name === 'limit') limit = limitOf(first);
    else if (name === 'insert' || name === 'update') readData(reading, data, first);
    else if (name === 'orderBy') {
      if (ts.isStringLiteralLike(first)) order.push(first.text.split('.').at(-1) ?? first.text);
      else dynamicOrder = true;
    }
  }
  return {
    filter: filter.fact(),
    data: data.fact(),
    limit,
    skip: links.some((link) => link.name === 'offset'),
    orderBy: order,
    dynamicOrder,
    groupBy: links.some((link) => link.name === 'groupBy'),
    includes: links.flatMap((link) => {
      const table = link.call?.arguments[0];
      return /join$/i.test(link.name) && table !== undefined && ts.isStringLiteralLike(table)
        ? [table.text]
        : [];
    }),
  };
}

function readWhere(
  reading: Reading,
  filter: FilterDraft,
  name: string,
  parts: readonly ts.Expression[],
  model: string,
): void {
  const mode: Mode = { ...PLAIN, inOr: name.startsWith('or') };
  const [first, second, third] = parts;
  if (first === undefined) return;
  const column = unwrap(first);
  if (/Raw$|Exists$/.test(name)) filter.opaque(first);
  else if (ts.isStringLiteralLike(column)) {
    const special = /(NotIn|In|NotNull|Null|Between|ILike|Like|Not)$/.exec(name)?.[1];
    const operators: Readonly<Record<string, string>> = {
      In: 'in',
      NotIn: 'notIn',
      Null: 'isNull',
      NotNull: 'isNotNull',
      Between: 'between',
      Like: 'like',
      ILike: 'ilike',
      Not: 'not',
    };
    const operator =
      special !== undefined
        ? (operators[special] ?? 'eq')
        : third !== undefined && second !== undefined && ts.isStringLiteralLike(second)
          ? operatorName(second.text)
          : 'eq';
    filter.key(columnPath(column.text, model), operator, third ?? second, mode);
  } else if (ts.isObjectLiteralExpression(column) || chainText(column) !== undefined) {
    new ObjectFilterReader(reading, filter).read(column, [], mode);
  } else filter.opaque(first);
}
