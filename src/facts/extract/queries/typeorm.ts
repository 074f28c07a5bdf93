import { ts } from 'ts-morph';
import type { QueryFact, QueryOperation } from '../../types.js';
import { chainText, propertyName } from '../code/syntax.js';
import { unwrap } from '../syntax.js';
import { type Chain, clientText, type Link } from './chain.js';
import { complete, FilterDraft, PLAIN, type Reading, resolveConstant } from './draft.js';
import { membersOf, ObjectFilterReader } from './object-filter.js';
import { limitOf, readData } from './prisma.js';
import { addSqlConditions } from './sql-reader.js';

const METHODS: Readonly<Record<string, QueryOperation>> = {
  find: 'read-many',
  findBy: 'read-many',
  findAndCount: 'read-many',
  findAndCountBy: 'read-many',
  findOne: 'read-one',
  findOneBy: 'read-one',
  findOneOrFail: 'read-one',
  findOneByOrFail: 'read-one',
  count: 'count',
  countBy: 'count',
  exists: 'count',
  existsBy: 'count',
  save: 'upsert',
  insert: 'create',
  upsert: 'upsert',
  update: 'update',
  delete: 'delete',
  softDelete: 'delete',
  remove: 'delete',
  softRemove: 'delete',
};
const ENDS: Readonly<Record<string, QueryOperation>> = {
  getMany: 'read-many',
  getRawMany: 'read-many',
  getManyAndCount: 'read-many',
  getOne: 'read-one',
  getOneOrFail: 'read-one',
  getRawOne: 'read-one',
  getCount: 'count',
};
const REPOSITORY = /(?:repo|repository)$/i;
const MANAGER = /^(?:\w*manager|em)$/i;

/** Reads TypeORM repositories, entity managers and query builders. */
export function readTypeOrm(reading: Reading, chain: Chain): QueryFact | undefined {
  const builder = chain.links.findIndex((link) => link.name === 'createQueryBuilder');
  if (builder > 0) return readBuilder(reading, chain, builder);
  if (!reading.code.specifiers.some((name) => name.includes('typeorm'))) return undefined;
  for (let at = 1; at < chain.links.length; at++) {
    const link = chain.links[at];
    const operation =
      link === undefined || !Object.hasOwn(METHODS, link.name) ? undefined : METHODS[link.name];
    if (link?.call === undefined || operation === undefined) continue;
    const entity = entityOf(chain, at);
    if (entity === undefined) continue;
    const parts = [...link.call.arguments].slice(entity.skip);
    return complete(reading, chain.node, {
      orm: 'typeorm',
      client: clientText(chain, at),
      model: entity.name,
      method: link.name,
      operation,
      ...readArguments(reading, link.name, parts),
    });
  }
  return undefined;
}

function entityOf(chain: Chain, at: number): { readonly name: string; readonly skip: number } | undefined {
  const receiver = chain.links[at - 1];
  if (receiver === undefined) return undefined;
  if (receiver.name === 'getRepository') return named(receiver.call?.arguments[0], 0);
  if (MANAGER.test(receiver.name)) return named(chain.links[at]?.call?.arguments[0], 1);
  if (!REPOSITORY.test(receiver.name)) return undefined;
  const name = receiver.name.replace(/^_/, '').replace(/(?:Entity)?(?:Repo|Repository)$/i, '');
  return { name: name === '' ? 'repository' : name, skip: 0 };
}

function named(node: ts.Expression | undefined, skip: number): { name: string; skip: number } | undefined {
  const name = node === undefined ? undefined : chainText(unwrap(node));
  return name === undefined ? undefined : { name, skip };
}

function readArguments(
  reading: Reading,
  method: string,
  parts: readonly ts.Expression[],
): Partial<QueryFact> {
  const [first, second] = parts;
  if (first === undefined) return { argument: 'none' };
  const filter = new FilterDraft(reading);
  const data = new FilterDraft(reading);
  if (/^(?:save|insert|upsert|remove|softRemove)$/.test(method)) {
    readData(reading, data, first);
    return { argument: 'literal', data: data.fact(first) };
  }
  if (/^(?:update|delete|softDelete)$/.test(method) || /By(?:OrFail)?$/.test(method)) {
    const criteria = unwrap(first);
    const byId = !ts.isObjectLiteralExpression(criteria) && /^(?:update|delete|softDelete)$/.test(method);
    if (byId) filter.key(['id'], 'eq', criteria, PLAIN);
    else new ObjectFilterReader(reading, filter).read(first, [], PLAIN);
    if (second !== undefined) readData(reading, data, second);
    return { argument: 'literal', filter: filter.fact(first), data: data.fact(second) };
  }
  return readOptions(reading, first, filter);
}

function readOptions(reading: Reading, node: ts.Expression, filter: FilterDraft): Partial<QueryFact> {
  const options = resolveConstant(reading, node);
  if (!ts.isObjectLiteralExpression(options)) {
    filter.opaque(options);
    return { argument: 'opaque', filter: filter.fact(node) };
  }
  const members = membersOf(reading, options);
  const value = (name: string): ts.Expression | undefined =>
    members.find((member) => member.name === name)?.value;
  const where = value('where');
  const take = value('take');
  const order = value('order');
  if (where !== undefined) new ObjectFilterReader(reading, filter).read(where, [], PLAIN);
  const sorted = order === undefined ? undefined : resolveConstant(reading, order);
  return {
    argument: members.some((member) => member.name === '') ? 'opaque' : 'literal',
    filter: filter.fact(where),
    limit: take === undefined ? 'none' : limitOf(take),
    skip: value('skip') !== undefined,
    orderBy: sorted !== undefined && ts.isObjectLiteralExpression(sorted) ? namesOf(sorted) : [],
    dynamicOrder: sorted !== undefined && !ts.isObjectLiteralExpression(sorted),
    includes: relationsOf(value('relations')),
  };
}

function namesOf(node: ts.ObjectLiteralExpression): readonly string[] {
  return node.properties.flatMap((property) => {
    const name = property.name === undefined ? undefined : propertyName(property.name);
    return name === undefined ? [] : [name];
  });
}

function relationsOf(node: ts.Expression | undefined): readonly string[] {
  if (node === undefined) return [];
  const inner = unwrap(node);
  if (ts.isObjectLiteralExpression(inner)) return namesOf(inner);
  if (!ts.isArrayLiteralExpression(inner)) return [];
  return inner.elements.flatMap((element) => (ts.isStringLiteralLike(element) ? [element.text] : []));
}

function readBuilder(reading: Reading, chain: Chain, at: number): QueryFact | undefined {
  const rest = chain.links.slice(at + 1);
  const end = rest.find((link) => Object.hasOwn(ENDS, link.name) || link.name === 'execute');
  if (end === undefined) return undefined;
  const alias = chain.links[at]?.call?.arguments[0];
  const entity =
    entityOf(chain, at)?.name ?? (alias === undefined ? '' : alias.getText().replace(/['"`]/g, ''));
  const filter = new FilterDraft(reading);
  for (const { name, call } of rest) {
    const first = call?.arguments[0];
    if (first === undefined || !/^(?:where|andWhere|orWhere)$/.test(name)) continue;
    if (ts.isStringLiteralLike(first))
      addSqlConditions(filter, first.text, call?.arguments[1], name === 'orWhere');
    else filter.opaque(first);
  }
  const take = rest.find((link) => link.name === 'take' || link.name === 'limit')?.call?.arguments[0];
  return complete(reading, chain.node, {
    orm: 'typeorm',
    client: clientText(chain, at),
    model: entity,
    method: end.name,
    operation: ENDS[end.name] ?? executeOperation(rest),
    argument: 'literal',
    filter: filter.fact(),
    limit: take === undefined ? 'none' : limitOf(take),
    skip: rest.some((link) => link.name === 'skip' || link.name === 'offset'),
    orderBy: rest.flatMap(orderColumn),
    groupBy: rest.some((link) => link.name === 'groupBy'),
  });
}

function executeOperation(links: readonly Link[]): QueryOperation {
  const names = new Set(links.map((link) => link.name));
  if (names.has('insert')) return 'create';
  if (names.has('update')) return 'update';
  return names.has('delete') || names.has('softDelete') ? 'delete' : 'raw';
}

function orderColumn({ name, call }: Link): readonly string[] {
  const first = call?.arguments[0];
  if (!/^(?:orderBy|addOrderBy)$/.test(name) || first === undefined || !ts.isStringLiteralLike(first))
    return [];
  return [first.text.split('.').at(-1) ?? first.text];
}
