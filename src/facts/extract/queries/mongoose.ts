import { ts } from 'ts-morph';
import type { QueryFact, QueryOperation } from '../../types.js';
import { isFunctionNode, leafName, propertyName } from '../code/syntax.js';
import { unwrap } from '../syntax.js';
import type { Chain, Link } from './chain.js';
import { complete, FilterDraft, PLAIN, type Reading } from './draft.js';
import { ObjectFilterReader } from './object-filter.js';
import { limitOf, readData } from './prisma.js';

const METHODS: Readonly<Record<string, QueryOperation>> = {
  find: 'read-many',
  findOne: 'read-one',
  findById: 'read-one',
  exists: 'read-one',
  countDocuments: 'count',
  estimatedDocumentCount: 'count',
  aggregate: 'aggregate',
  distinct: 'aggregate',
  create: 'create',
  insertMany: 'create-many',
  updateOne: 'update',
  replaceOne: 'update',
  findOneAndUpdate: 'update',
  findByIdAndUpdate: 'update',
  updateMany: 'update-many',
  deleteOne: 'delete',
  findOneAndDelete: 'delete',
  findByIdAndDelete: 'delete',
  deleteMany: 'delete-many',
};
/** Names that no other library has on a class. */
const TELLING = new Set([
  'findById',
  'findByIdAndUpdate',
  'findByIdAndDelete',
  'findOneAndUpdate',
  'findOneAndDelete',
  'countDocuments',
  'insertMany',
  'estimatedDocumentCount',
]);

/** Reads `Model.find({…}).limit(…)` on models of Mongoose. */
export function readMongoose(reading: Reading, chain: Chain): QueryFact | undefined {
  const [root, link] = [chain.links[0], chain.links[1]];
  if (root === undefined || root.call !== undefined || link?.call === undefined) return undefined;
  const operation = Object.hasOwn(METHODS, link.name) ? METHODS[link.name] : undefined;
  if (operation === undefined || !/^[A-Z]\w*[a-z]\w*$/.test(root.name)) return undefined;
  // A list's own `find` takes a function.
  const first = link.call.arguments[0];
  if (first !== undefined && isFunctionNode(unwrap(first))) return undefined;
  if (!TELLING.has(link.name) && !isModel(reading, root.name, chain.node)) return undefined;
  const rest = chain.links.slice(2);
  const take = rest.find((part) => part.name === 'limit')?.call?.arguments[0];
  const sort = rest.find((part) => part.name === 'sort')?.call?.arguments[0];
  return complete(reading, chain.node, {
    orm: 'mongoose',
    client: '',
    model: root.name,
    method: link.name,
    operation,
    ...readArguments(reading, link),
    limit: take === undefined ? 'none' : limitOf(take),
    skip: rest.some((part) => part.name === 'skip'),
    orderBy: sortColumns(sort),
    dynamicOrder: sort !== undefined && sortColumns(sort).length === 0,
    includes: rest.flatMap(populated),
  });
}

/** Declared by `model(…)` in this file, or imported from a place that says so. */
function isModel(reading: Reading, name: string, at: ts.Node): boolean {
  const from = reading.code.importOf.get(name);
  if (from !== undefined)
    return /(?:^|\/|\.)(?:models?|schemas?|mongo\w*|db|entities)(?:\/|\.|$)|Model$|\.model/i.test(from);
  const initializer = reading.code.scope.declarationOf(name, at)?.initializer;
  if (initializer === undefined) return false;
  const calls = unwrap(initializer);
  return ts.isCallExpression(calls) && leafName(calls.expression) === 'model';
}

function readArguments(reading: Reading, link: Link): Partial<QueryFact> {
  const [first, second] = link.call?.arguments ?? [];
  if (first === undefined) return { argument: 'none' };
  const filter = new FilterDraft(reading);
  const data = new FilterDraft(reading);
  if (link.name === 'create' || link.name === 'insertMany') {
    readData(reading, data, first);
    return { argument: 'literal', data: data.fact(first) };
  }
  if (link.name === 'aggregate' || link.name === 'distinct') filter.opaque(first);
  else if (link.name.startsWith('findById')) filter.key(['_id'], 'eq', first, PLAIN);
  else new ObjectFilterReader(reading, filter).read(first, [], PLAIN);
  if (second !== undefined && /[uU]pdate|replace/.test(link.name)) readData(reading, data, second);
  return { argument: 'literal', filter: filter.fact(first), data: data.fact(second) };
}

function sortColumns(node: ts.Expression | undefined): readonly string[] {
  if (node === undefined) return [];
  const inner = unwrap(node);
  if (ts.isStringLiteralLike(inner)) return inner.text.split(/\s+/).map((name) => name.replace(/^-/, ''));
  if (!ts.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap((property) => {
    const name = property.name === undefined ? undefined : propertyName(property.name);
    return name === undefined ? [] : [name];
  });
}

function populated({ name, call }: Link): readonly string[] {
  const first = call?.arguments[0];
  return name === 'populate' && first !== undefined && ts.isStringLiteralLike(first)
    ? first.text.split(/\s+/)
    : [];
}
