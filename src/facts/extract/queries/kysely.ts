import { ts } from 'ts-morph';
import type { QueryFact, QueryOperation } from '../../types.js';
import { unwrap } from '../syntax.js';
import { type Chain, clientText, type Link } from './chain.js';
import { complete, FilterDraft, type Mode, PLAIN, type Reading } from './draft.js';
import { limitOf, readData } from './prisma.js';

const STARTS: Readonly<Record<string, QueryOperation>> = {
  selectFrom: 'read-many',
  insertInto: 'create',
  replaceInto: 'upsert',
  updateTable: 'update',
  deleteFrom: 'delete',
};

/** Reads `db.selectFrom('t').where('a', '=', x)…` and the other statements of Kysely. */
export function readKysely(reading: Reading, chain: Chain): QueryFact | undefined {
  const at = chain.links.findIndex((link) => Object.hasOwn(STARTS, link.name));
  const start = chain.links[at];
  if (at < 1 || start?.call === undefined) return undefined;
  const model = tableName(start.call.arguments[0]);
  const operation = STARTS[start.name];
  // Without `execute` it is a part of another query.
  if (
    model === undefined ||
    operation === undefined ||
    !chain.links.some((link) => /^(?:execute|stream)/.test(link.name))
  ) {
    return undefined;
  }
  const rest = chain.links.slice(at + 1);
  const one = rest.some((link) => link.name.startsWith('executeTakeFirst'));
  const counts = rest.some(
    (link) => link.name === 'select' && /\bcountAll\(|\bcount\(/.test(link.call?.getText().slice(-400) ?? ''),
  );
  const reads: QueryOperation = counts ? 'count' : one ? 'read-one' : 'read-many';
  return complete(reading, chain.node, {
    orm: 'kysely',
    client: clientText(chain, at),
    model,
    method: start.name,
    operation: operation === 'read-many' ? reads : writeOperation(operation, rest),
    argument: 'literal',
    ...readClauses(reading, rest, model),
  });
}

function writeOperation(operation: QueryOperation, rest: readonly Link[]): QueryOperation {
  if (rest.some((link) => link.name === 'onConflict' || link.name === 'onDuplicateKeyUpdate'))
    return 'upsert';
  const values = rest.find((link) => link.name === 'values')?.call?.arguments[0];
  return operation === 'create' && values !== undefined && ts.isArrayLiteralExpression(unwrap(values))
    ? 'create-many'
    : operation;
}

function tableName(node: ts.Expression | undefined): string | undefined {
  if (node === undefined || !ts.isStringLiteralLike(node)) return undefined;
  return node.text.split(/\s+as\s+/i)[0]?.trim();
}

function readClauses(reading: Reading, links: readonly Link[], model: string): Partial<QueryFact> {
  const filter = new FilterDraft(reading);
  const data = new FilterDraft(reading);
  const order: string[] = [];
  const includes: string[] = [];
  let dynamicOrder = false;
  let limit: QueryFact['limit'] = 'none';
  for (const { name, call } of links) {
    const first = call?.arguments[0];
    if (call === undefined || first === undefined) continue;
    if (name === 'where' || name === 'andWhere') comparison(filter, call.arguments, model, PLAIN);
    else if (name === 'orWhere') comparison(filter, call.arguments, model, { ...PLAIN, inOr: true });
    else if (name === '$if') conditional(filter, call, model);
    else if (name === 'limit' || name === 'top') limit = limitOf(first);
    else if (name === 'values' || name === 'set') readData(reading, data, first);
    else if (name.endsWith('Join')) includes.push(tableName(first) ?? '');
    else if (name === 'orderBy') {
      if (ts.isStringLiteralLike(first))
        order.push(first.text.split(' ')[0]?.split('.').at(-1) ?? first.text);
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
    includes: includes.filter((table) => table !== ''),
  };
}

/** `where('t.a', '=', x)`; the callback form cannot be read. */
function comparison(filter: FilterDraft, parts: readonly ts.Expression[], model: string, mode: Mode): void {
  const [column, operator, value] = parts;
  if (column === undefined) return;
  if (!ts.isStringLiteralLike(column) || operator === undefined || !ts.isStringLiteralLike(operator)) {
    filter.opaque(column);
    return;
  }
  filter.key(columnPath(column.text, model), operatorName(operator.text), value, mode);
}

/** `$if(cond, (qb) => qb.where(…))`: the filter is only sometimes there. */
function conditional(filter: FilterDraft, call: ts.CallExpression, model: string): void {
  const callback = call.arguments[1];
  if (callback === undefined || !ts.isArrowFunction(callback) || ts.isBlock(callback.body)) return;
  let node: ts.Expression = unwrap(callback.body);
  while (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    if (node.expression.name.text === 'where')
      comparison(filter, node.arguments, model, { ...PLAIN, optional: true });
    node = unwrap(node.expression.expression);
  }
}

/** The column alone when it belongs to the query's own table. */
export function columnPath(text: string, model: string): readonly string[] {
  const parts = text.replace(/["`]/g, '').split('.');
  return parts.length > 1 && parts.at(-2) === model ? parts.slice(-1) : parts.slice(-2);
}

/** SQL operators in the words of the filter keys. */
export function operatorName(operator: string): string {
  const names: Readonly<Record<string, string>> = {
    '=': 'eq',
    '==': 'eq',
    '!=': 'not',
    '<>': 'not',
    '>': 'gt',
    '>=': 'gte',
    '<': 'lt',
    '<=': 'lte',
    in: 'in',
    'not in': 'notIn',
    like: 'like',
    ilike: 'ilike',
    is: 'eq',
    'is not': 'not',
    between: 'between',
    any: 'in',
  };
  const key = operator.toLowerCase();
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}
