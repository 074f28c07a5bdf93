import { ts } from 'ts-morph';
import type { QueryFact, QueryOperation } from '../../types.js';
import { isFunctionNode, propertyName } from '../code/syntax.js';
import { unwrap } from '../syntax.js';
import { type Chain, clientText } from './chain.js';
import {
  complete,
  FilterDraft,
  isUndefined,
  maybeUndefined,
  PLAIN,
  type QueryParts,
  type Reading,
  resolveConstant,
} from './draft.js';
import { membersOf, ObjectFilterReader } from './object-filter.js';

const OPERATIONS: Readonly<Record<string, QueryOperation>> = {
  findUnique: 'read-one',
  findUniqueOrThrow: 'read-one',
  findFirst: 'read-one',
  findFirstOrThrow: 'read-one',
  findMany: 'read-many',
  create: 'create',
  createMany: 'create-many',
  createManyAndReturn: 'create-many',
  update: 'update',
  updateMany: 'update-many',
  updateManyAndReturn: 'update-many',
  upsert: 'upsert',
  delete: 'delete',
  deleteMany: 'delete-many',
  count: 'count',
  aggregate: 'aggregate',
  groupBy: 'aggregate',
};

/** Methods that other libraries have too: only believed on a receiver that is named like a client. */
const SHARED = new Set([
  'create',
  'update',
  'delete',
  'count',
  'aggregate',
  'upsert',
  'groupBy',
  'updateMany',
  'deleteMany',
]);
const CLIENT =
  /(?:^|[._])(?:\w*prisma\w*|db|\w*Db|tx|trx|\w*Tx|client|database|transaction|conn|orm)(?:\(\))?$/i;
const FOREIGN_CLIENT =
  /stripe|axios|redis|openai|s3|query$|service|repositor|sanity|notion|slack|octokit|github|elastic|payload|supabase|hubspot|clerk|workos|svix|resend|twilio/i;

/** Reads `client.model.method({…})`. */
export function readPrisma(reading: Reading, chain: Chain): QueryFact | undefined {
  for (let at = 2; at < chain.links.length; at++) {
    const link = chain.links[at];
    if (link?.call === undefined || !Object.hasOwn(OPERATIONS, link.name)) continue;
    const delegate = chain.links[at - 1];
    const operation = OPERATIONS[link.name];
    if (operation === undefined || delegate === undefined || delegate.call !== undefined) continue;
    const client = clientText(chain, at - 1);
    if (!isClient(client, delegate.name, link.name)) continue;
    return complete(reading, chain.node, {
      orm: 'prisma',
      client,
      model: delegate.name,
      method: link.name,
      operation,
      ...readArgument(reading, link.call.arguments[0], link.name),
    });
  }
  return undefined;
}

function isClient(client: string, model: string, method: string): boolean {
  if (
    /^[A-Z$_]|^(?:db|tx|trx|prisma|database)$/.test(model) ||
    model === 'query' ||
    /(?:^|\.)query$/.test(client)
  )
    return false;
  if (CLIENT.test(client)) return true;
  if (SHARED.has(method) || FOREIGN_CLIENT.test(client) || FOREIGN_CLIENT.test(model)) return false;
  return client !== 'this' && client !== '';
}

type ArgumentParts = Partial<Omit<QueryParts, 'orm' | 'client' | 'model' | 'method' | 'operation'>>;

function readArgument(reading: Reading, node: ts.Expression | undefined, method: string): ArgumentParts {
  if (node === undefined) return { argument: 'none' };
  const argument = resolveConstant(reading, node);
  if (!ts.isObjectLiteralExpression(argument)) {
    const filter = new FilterDraft(reading);
    filter.opaque(argument);
    return { argument: 'opaque', filter: filter.fact(node) };
  }
  const reader = new ArgumentReader(reading);
  reader.read(argument);
  return { ...reader.parts(), groupBy: method === 'groupBy' };
}

class ArgumentReader {
  readonly #reading: Reading;
  readonly #filter: FilterDraft;
  readonly #data: FilterDraft;
  #where: ts.Node | undefined;
  #dataNode: ts.Node | undefined;
  #argument: 'literal' | 'opaque' = 'literal';
  #limit: QueryFact['limit'] = 'none';
  #skip = false;
  #cursor = false;
  readonly #order: string[] = [];
  #dynamicOrder = false;
  readonly #includes: string[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#filter = new FilterDraft(reading);
    this.#data = new FilterDraft(reading);
  }

  read(argument: ts.ObjectLiteralExpression): void {
    for (const { name, value, optional } of membersOf(this.#reading, argument)) {
      switch (name) {
        case '':
          this.#argument = 'opaque';
          this.#filter.opaque(value);
          break;
        case 'where':
          this.#where = value;
          new ObjectFilterReader(this.#reading, this.#filter).read(value, [], { ...PLAIN, optional });
          break;
        case 'take':
          this.#limit = optional && !isUndefined(value) ? 'conditional' : limitOf(value);
          break;
        case 'skip':
          this.#skip = true;
          break;
        case 'cursor':
          this.#cursor = true;
          break;
        case 'orderBy':
          this.#orderBy(value, '');
          break;
        case 'include':
        case 'select':
          this.#relations(value, '');
          break;
        case 'data':
        case 'create':
        case 'update':
          this.#dataNode ??= value;
          readData(this.#reading, this.#data, value);
          break;
        default:
          break;
      }
    }
  }

  parts(): ArgumentParts {
    return {
      argument: this.#argument,
      filter: this.#filter.fact(this.#where),
      data: this.#data.fact(this.#dataNode),
      limit: this.#limit,
      skip: this.#skip,
      cursor: this.#cursor,
      orderBy: this.#order,
      dynamicOrder: this.#dynamicOrder,
      includes: [...new Set(this.#includes)],
    };
  }

  #orderBy(node: ts.Expression, prefix: string): void {
    const inner = resolveConstant(this.#reading, node);
    if (ts.isArrayLiteralExpression(inner)) {
      for (const element of inner.elements) this.#orderBy(element, prefix);
      return;
    }
    if (!ts.isObjectLiteralExpression(inner)) {
      this.#dynamicOrder = !isUndefined(inner) || this.#dynamicOrder;
      return;
    }
    for (const property of inner.properties) {
      const name = property.name === undefined ? undefined : propertyName(property.name);
      if (property.name !== undefined && ts.isComputedPropertyName(property.name) && name === undefined) {
        this.#dynamicOrder = true;
        this.#order.push(
          ...literalsOf(this.#reading, property.name.expression).map((at) => `${prefix}${at}`),
        );
      } else if (name === undefined || ts.isSpreadAssignment(property)) this.#dynamicOrder = true;
      else if (ts.isPropertyAssignment(property)) {
        const value = unwrap(property.initializer);
        const plain = !ts.isObjectLiteralExpression(value) || hasMember(value, 'sort');
        if (plain) this.#order.push(`${prefix}${name}`);
        else this.#orderBy(value, `${prefix}${name}.`);
      } else this.#dynamicOrder = true;
    }
  }

  #relations(node: ts.Expression, prefix: string): void {
    const inner = resolveConstant(this.#reading, node);
    if (!ts.isObjectLiteralExpression(inner) || prefix.split('.').length > 5) return;
    for (const { name, value } of membersOf(this.#reading, inner)) {
      const nested = unwrap(value);
      if (name === '' || name === '_count') continue;
      if (ts.isObjectLiteralExpression(nested)) {
        this.#includes.push(`${prefix}${name}`);
        for (const member of membersOf(this.#reading, nested)) {
          if (member.name === 'include' || member.name === 'select')
            this.#relations(member.value, `${prefix}${name}.`);
        }
      } else if (nested.kind === ts.SyntaxKind.TrueKeyword && isInclude(node))
        this.#includes.push(`${prefix}${name}`);
    }
  }
}

/** The texts that a name may stand for: `sortBy ?? 'createdAt'`, `x ? 'a' : 'b'`, `{ sortBy = 'createdAt' }`. */
function literalsOf(reading: Reading, node: ts.Expression, depth = 0): readonly string[] {
  const inner = unwrap(node);
  if (depth > 3) return [];
  if (ts.isStringLiteralLike(inner)) return [inner.text];
  if (ts.isConditionalExpression(inner)) {
    return [inner.whenTrue, inner.whenFalse].flatMap((side) => literalsOf(reading, side, depth + 1));
  }
  if (ts.isBinaryExpression(inner)) {
    return [inner.left, inner.right].flatMap((side) => literalsOf(reading, side, depth + 1));
  }
  if (!ts.isIdentifier(inner)) return [];
  const given = reading.code.scope.initializerOf(inner);
  if (given !== undefined) return literalsOf(reading, given, depth + 1);
  return defaultOf(inner);
}

/** The default that a parameter of a function around `name` gives it. */
function defaultOf(name: ts.Identifier): readonly string[] {
  for (let at: ts.Node = name; !ts.isSourceFile(at); at = at.parent) {
    if (!isFunctionNode(at)) continue;
    for (const parameter of at.parameters) {
      const value = defaultIn(parameter, name.text);
      if (value !== undefined) return ts.isStringLiteralLike(value) ? [value.text] : [];
    }
  }
  return [];
}

function defaultIn(
  binding: ts.ParameterDeclaration | ts.BindingElement,
  name: string,
): ts.Expression | undefined {
  if (ts.isIdentifier(binding.name)) return binding.name.text === name ? binding.initializer : undefined;
  for (const element of binding.name.elements) {
    const value = ts.isOmittedExpression(element) ? undefined : defaultIn(element, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** `include: { a: true }` names a relation; `select: { a: true }` may as well name a column. */
function isInclude(node: ts.Expression): boolean {
  const parent = node.parent;
  return ts.isPropertyAssignment(parent) && propertyName(parent.name) === 'include';
}

function hasMember(node: ts.ObjectLiteralExpression, name: string): boolean {
  return node.properties.some(
    (property) => property.name !== undefined && propertyName(property.name) === name,
  );
}

/** How a row limit is given. */
export function limitOf(value: ts.Expression): QueryFact['limit'] {
  const inner = unwrap(value);
  if (isUndefined(inner)) return 'none';
  if (ts.isNumericLiteral(inner) || ts.isPrefixUnaryExpression(inner)) return 'literal';
  return maybeUndefined(inner) ? 'conditional' : 'value';
}

/** Keys that a write sets: one level, and what relations are connected to. */
export function readData(reading: Reading, draft: FilterDraft, node: ts.Expression): void {
  const inner = resolveConstant(reading, node);
  if (ts.isArrayLiteralExpression(inner)) {
    const first = inner.elements[0];
    if (first !== undefined) readData(reading, draft, ts.isSpreadElement(first) ? first.expression : first);
    return;
  }
  if (ts.isCallExpression(inner)) {
    const row = rowOfMap(inner);
    if (row === undefined) draft.opaque(inner);
    else readData(reading, draft, row);
    return;
  }
  if (!ts.isObjectLiteralExpression(inner)) {
    draft.opaque(inner);
    return;
  }
  for (const { name, value, optional } of membersOf(reading, inner)) {
    if (name === '') draft.opaque(value);
    else if (!isUndefined(value)) readDataMember(reading, draft, name, value, optional);
  }
}

function readDataMember(
  reading: Reading,
  draft: FilterDraft,
  name: string,
  value: ts.Expression,
  optional: boolean,
): void {
  const nested = unwrap(value);
  const connect = ts.isObjectLiteralExpression(nested)
    ? membersOf(reading, nested).filter((member) => member.name === 'connect' || member.name === 'set')
    : [];
  draft.key([name], 'set', value, { ...PLAIN, optional });
  for (const member of connect) {
    const target = unwrap(member.value);
    if (ts.isObjectLiteralExpression(target)) {
      new ObjectFilterReader(reading, draft).read(target, [name, member.name], { ...PLAIN, optional });
    } else if (member.name === 'connect') draft.key([name, 'connect'], 'set', target, { ...PLAIN, optional });
  }
}

/** The object that `xs.map((x) => ({…}))` makes of each element. */
function rowOfMap(call: ts.CallExpression): ts.Expression | undefined {
  const callback = call.arguments[0];
  if (callback === undefined || !(ts.isArrowFunction(callback) || ts.isFunctionExpression(callback)))
    return undefined;
  const body = callback.body;
  if (!ts.isBlock(body)) {
    const row = unwrap(body);
    return ts.isObjectLiteralExpression(row) ? row : undefined;
  }
  const last = body.statements.at(-1);
  if (last === undefined || !ts.isReturnStatement(last) || last.expression === undefined) return undefined;
  const row = unwrap(last.expression);
  return ts.isObjectLiteralExpression(row) ? row : undefined;
}
