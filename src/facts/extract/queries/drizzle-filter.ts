import { ts } from 'ts-morph';
import { chainText, leafName, optionalParent, isFunctionNode, propertyName } from '../code/syntax.js';
import { unwrap } from '../syntax.js';
import { type FilterDraft, isUndefined, type Mode, type Reading, resolveConstant } from './draft.js';
import { isLogical, ObjectFilterReader } from './object-filter.js';

const OPERATORS: Readonly<Record<string, string>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'gt',
  gte: 'gte',
  lt: 'lt',
  lte: 'lte',
  inArray: 'in',
  notInArray: 'notIn',
  isNull: 'isNull',
  isNotNull: 'isNotNull',
  like: 'like',
  ilike: 'ilike',
  notLike: 'notLike',
  notIlike: 'notLike',
  between: 'between',
  notBetween: 'notBetween',
  arrayContains: 'has',
  arrayOverlaps: 'hasSome',
};
const MAX_DEPTH = 10;

/** Reads `and(eq(t.a, x), or(…))`, condition lists and the callback and object forms of relational queries. */
export class DrizzleFilterReader {
  readonly #reading: Reading;
  readonly #draft: FilterDraft;
  /** Columns of another table are told apart by it. */
  readonly #table: string;

  constructor(reading: Reading, draft: FilterDraft, table: string) {
    this.#reading = reading;
    this.#draft = draft;
    this.#table = table;
  }

  read(node: ts.Expression, mode: Mode, depth = 0): void {
    const inner = resolveConstant(this.#reading, node);
    if (depth > MAX_DEPTH) this.#draft.opaque(inner);
    else if (ts.isCallExpression(inner)) this.#call(inner, mode, depth);
    else if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) this.#callback(inner, mode, depth);
    else if (ts.isObjectLiteralExpression(inner))
      new ObjectFilterReader(this.#reading, this.#draft).read(inner, [], mode);
    else if (ts.isSpreadElement(inner)) this.#list(inner.expression, mode, depth + 1);
    else if (ts.isConditionalExpression(inner)) {
      for (const branch of [inner.whenTrue, inner.whenFalse]) {
        if (!isUndefined(branch)) this.read(branch, { ...mode, optional: true }, depth + 1);
      }
    } else if (ts.isBinaryExpression(inner) && isLogical(inner)) {
      this.read(inner.right, { ...mode, optional: true }, depth + 1);
    } else if (ts.isArrayLiteralExpression(inner)) this.#list(node, mode, depth + 1);
    else if (!isUndefined(inner)) this.#draft.opaque(inner);
  }

  #call(call: ts.CallExpression, mode: Mode, depth: number): void {
    const name = leafName(call.expression);
    if (name === 'and' || name === 'or') {
      const inOr = mode.inOr || (name === 'or' && call.arguments.length > 1);
      for (const argument of call.arguments) this.read(argument, { ...mode, inOr }, depth + 1);
    } else if (name === 'not') {
      for (const argument of call.arguments)
        this.read(argument, { ...mode, negated: !mode.negated }, depth + 1);
    } else if (Object.hasOwn(OPERATORS, name)) this.#comparison(OPERATORS[name] ?? name, call, mode);
    else this.#draft.opaque(call);
  }

  #comparison(operator: string, call: ts.CallExpression, mode: Mode): void {
    const [left, right] = call.arguments;
    if (left === undefined) return;
    let path = this.#columnPath(left);
    let value = right;
    // `eq(id, table.id)`: the column may stand on the right.
    if (path === undefined && right !== undefined) {
      path = this.#columnPath(right);
      value = left;
    }
    if (path === undefined) this.#draft.opaque(call);
    else this.#draft.key(path, mode.negated ? `not-${operator}` : operator, value, mode);
  }

  #columnPath(node: ts.Expression): readonly string[] | undefined {
    const chain = chainText(unwrap(node));
    if (chain === undefined) return undefined;
    const parts = chain.split('.');
    const column = parts.at(-1);
    const owner = parts.at(-2);
    if (column === undefined || owner === undefined) return undefined;
    return owner === this.#table || this.#table === '' ? [column] : [owner, column];
  }

  /** `(table, { eq }) => eq(table.id, id)`: the first parameter is the table itself. */
  #callback(node: ts.ArrowFunction | ts.FunctionExpression, mode: Mode, depth: number): void {
    const parameter = node.parameters[0]?.name;
    const table = parameter !== undefined && ts.isIdentifier(parameter) ? parameter.text : this.#table;
    const body = ts.isBlock(node.body) ? returned(node.body) : node.body;
    if (body === undefined) this.#draft.opaque(node);
    else new DrizzleFilterReader(this.#reading, this.#draft, table).read(body, mode, depth + 1);
  }

  /** `and(...conditions)`: the array's elements and what is pushed on it later. */
  #list(node: ts.Expression, mode: Mode, depth: number): void {
    const name = unwrap(node);
    const list = resolveConstant(this.#reading, node);
    if (!ts.isArrayLiteralExpression(list)) {
      if (ts.isCallExpression(list) && leafName(list.expression) === 'filter') {
        const receiver = unwrap(list.expression);
        if (ts.isPropertyAccessExpression(receiver)) {
          this.#list(receiver.expression, mode, depth + 1);
          return;
        }
      }
      if (ts.isConditionalExpression(list)) this.#branches(list, mode, depth);
      else this.#draft.opaque(list);
      return;
    }
    for (const element of list.elements) this.read(element, mode, depth + 1);
    if (!ts.isIdentifier(name)) return;
    for (const push of this.#reading.code.scope.pushesTo(name)) {
      const optional = mode.optional || underCondition(push);
      for (const argument of push.arguments) this.read(argument, { ...mode, optional }, depth + 1);
    }
  }

  #branches(node: ts.ConditionalExpression, mode: Mode, depth: number): void {
    for (const branch of [node.whenTrue, node.whenFalse]) {
      const inner = unwrap(branch);
      if (ts.isArrayLiteralExpression(inner)) {
        for (const element of inner.elements) this.read(element, { ...mode, optional: true }, depth + 1);
      } else this.read(inner, { ...mode, optional: true }, depth + 1);
    }
  }
}

/** The value of a block that consists of one `return`, or ends with it. */
export function returned(block: ts.Block): ts.Expression | undefined {
  const last = block.statements.at(-1);
  return last !== undefined && ts.isReturnStatement(last) ? last.expression : undefined;
}

/** True when a statement runs only under an `if` of its function. */
function underCondition(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at !== undefined && !isFunctionNode(at); at = optionalParent(at)) {
    if (ts.isIfStatement(at) || ts.isConditionalExpression(at) || ts.isCaseClause(at)) return true;
  }
  return false;
}

/** Columns of an `orderBy`: `t.a`, `desc(t.a)`, an array of them; undefined when they cannot be read. */
export function orderColumns(reading: Reading, node: ts.Expression): readonly string[] | undefined {
  const inner = resolveConstant(reading, node);
  if (ts.isArrayLiteralExpression(inner)) {
    const columns = inner.elements.map((element) => orderColumns(reading, element));
    return columns.every((list) => list !== undefined) ? columns.flat() : undefined;
  }
  if (ts.isArrowFunction(inner)) {
    const body = ts.isBlock(inner.body) ? returned(inner.body) : inner.body;
    return body === undefined ? undefined : orderColumns(reading, body);
  }
  if (ts.isObjectLiteralExpression(inner)) {
    const names = inner.properties.map((part) =>
      part.name === undefined ? undefined : propertyName(part.name),
    );
    return names.every((name) => name !== undefined) ? names : undefined;
  }
  if (ts.isConditionalExpression(inner)) {
    // `order === 'asc' ? asc(t.a) : desc(t.a)`: the column is the same either way.
    const [first, second] = [orderColumns(reading, inner.whenTrue), orderColumns(reading, inner.whenFalse)];
    return first !== undefined && first.join() === second?.join() ? first : undefined;
  }
  if (ts.isCallExpression(inner)) {
    const argument = inner.arguments[0];
    const direction = /^(?:asc|desc)$/.test(leafName(inner.expression)) || isDirection(reading, inner);
    return direction && argument !== undefined ? orderColumns(reading, argument) : undefined;
  }
  const chain = chainText(inner);
  return chain?.includes('.') === true ? [chain.slice(chain.lastIndexOf('.') + 1)] : undefined;
}

/** `const dir = newestFirst ? desc : asc; … dir(t.createdAt)`. */
function isDirection(reading: Reading, call: ts.CallExpression): boolean {
  const callee = unwrap(call.expression);
  const given = ts.isIdentifier(callee) ? reading.code.scope.initializerOf(callee) : undefined;
  if (given === undefined || !ts.isConditionalExpression(given)) return false;
  return [given.whenTrue, given.whenFalse].every((side) => /^(?:asc|desc)$/.test(leafName(side)));
}
