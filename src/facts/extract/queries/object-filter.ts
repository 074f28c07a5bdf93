import { ts } from 'ts-morph';
import { propertyName } from '../code/syntax.js';
import { unwrap } from '../syntax.js';
import { type FilterDraft, isUndefined, type Mode, type Reading, resolveConstant } from './draft.js';

/** Operators that a filter object may hold instead of a value. */
const OPERATORS = new Set([
  'equals',
  'in',
  'notIn',
  'lt',
  'lte',
  'gt',
  'gte',
  'contains',
  'startsWith',
  'endsWith',
  'not',
  'mode',
  'has',
  'hasSome',
  'hasEvery',
  'isEmpty',
  'search',
  'isSet',
  'path',
  'array_contains',
  'string_contains',
  'eq',
  'ne',
  'like',
  'ilike',
  'isNull',
  'isNotNull',
  'array_starts_with',
  'string_starts_with',
  '$eq',
  '$ne',
  '$in',
  '$nin',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$exists',
  '$regex',
  '$options',
]);
const RELATION_WORDS = new Set(['some', 'every', 'none', 'is', 'isNot', '$elemMatch']);
const NEGATIONS = new Set(['every', 'none', 'isNot', 'NOT', '$nor']);
const ALL = new Set(['AND', '$and']);
const ANY = new Set(['OR', '$or', '$nor']);
const SETTINGS = new Set(['mode', '$options']);
const MAX_DEPTH = 8;

/** Reads filters written as objects: Prisma, Mongoose, TypeORM and Drizzle's object form. */
export class ObjectFilterReader {
  readonly #reading: Reading;
  readonly #draft: FilterDraft;

  constructor(reading: Reading, draft: FilterDraft) {
    this.#reading = reading;
    this.#draft = draft;
  }

  /** A whole filter: an object, a constant that holds one, a choice of two, or something opaque. */
  read(node: ts.Expression, path: readonly string[], mode: Mode, depth = 0): void {
    const inner = resolveConstant(this.#reading, node);
    if (ts.isObjectLiteralExpression(inner) && depth <= MAX_DEPTH) {
      this.#object(inner, path, mode, depth);
      const name = unwrap(node);
      if (ts.isIdentifier(name)) this.#assignments(name, path, mode, depth);
      return;
    }
    if (ts.isArrayLiteralExpression(inner) && depth <= MAX_DEPTH) {
      for (const element of inner.elements) this.#part(element, path, mode, depth + 1);
      return;
    }
    this.#part(inner, path, mode, depth);
  }

  /** A spread or an element: `cond && {…}`, `cond ? {…} : {}`, a name, a helper call. */
  #part(node: ts.Expression, path: readonly string[], mode: Mode, depth: number): void {
    const inner = ts.isSpreadElement(node) ? unwrap(node.expression) : unwrap(node);
    const maybe: Mode = { ...mode, optional: true };
    if (depth > MAX_DEPTH) this.#draft.opaque(inner);
    else if (ts.isObjectLiteralExpression(inner)) this.#object(inner, path, mode, depth + 1);
    else if (ts.isArrayLiteralExpression(inner)) {
      for (const element of inner.elements) this.#part(element, path, mode, depth + 1);
    } else if (ts.isConditionalExpression(inner)) {
      this.#part(inner.whenTrue, path, maybe, depth + 1);
      this.#part(inner.whenFalse, path, maybe, depth + 1);
    } else if (ts.isBinaryExpression(inner) && isLogical(inner)) {
      this.#part(inner.right, path, maybe, depth + 1);
    } else if (ts.isIdentifier(inner)) {
      const known = resolveConstant(this.#reading, inner);
      if (known === inner || ts.isCallExpression(known)) {
        if (!isUndefined(inner)) this.#draft.opaque(inner);
      } else this.read(inner, path, mode, depth + 1);
    } else if (inner.kind !== ts.SyntaxKind.NullKeyword) this.#draft.opaque(inner);
  }

  #object(node: ts.ObjectLiteralExpression, path: readonly string[], mode: Mode, depth: number): void {
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) this.#part(property.expression, path, mode, depth + 1);
      else if (ts.isShorthandPropertyAssignment(property)) {
        this.#member(property.name.text, property.name, path, mode, depth);
      } else if (ts.isPropertyAssignment(property)) {
        const name = propertyName(property.name);
        if (name === undefined) this.#draft.opaque(property.initializer);
        else this.#member(name, property.initializer, path, mode, depth);
      }
    }
  }

  #member(name: string, value: ts.Expression, path: readonly string[], mode: Mode, depth: number): void {
    if (isUndefined(value)) return;
    const negated = mode.negated || NEGATIONS.has(name);
    if (ALL.has(name)) this.read(value, path, mode, depth + 1);
    else if (ANY.has(name)) this.read(value, path, { ...mode, inOr: true, negated }, depth + 1);
    else if (name === 'NOT') this.read(value, path, { ...mode, negated }, depth + 1);
    else if (RELATION_WORDS.has(name)) this.read(value, path, { ...mode, negated }, depth + 1);
    else this.#column(name, value, path, mode, depth);
  }

  #column(name: string, value: ts.Expression, path: readonly string[], mode: Mode, depth: number): void {
    const inner = unwrap(value);
    const full = [...path, ...name.split('.')];
    const negated = (operator: string): string => (mode.negated ? `not-${operator}` : operator);
    if (ts.isConditionalExpression(inner) && [inner.whenTrue, inner.whenFalse].some(isObject)) {
      for (const branch of [inner.whenTrue, inner.whenFalse]) {
        if (!isUndefined(branch)) this.#column(name, branch, path, { ...mode, optional: true }, depth + 1);
      }
      return;
    }
    const known = ts.isIdentifier(inner) ? resolveConstant(this.#reading, inner) : inner;
    const nested = ts.isObjectLiteralExpression(known) ? known : undefined;
    if (nested === undefined) {
      const operator = wrapperOperator(inner);
      this.#draft.key(full, negated(operator ?? 'eq'), inner, mode);
      return;
    }
    const names = nested.properties.map((property) =>
      property.name === undefined ? '' : (propertyName(property.name) ?? ''),
    );
    if (
      names.some((part) => OPERATORS.has(part)) ||
      (names.every((part) => part === '') && names.length > 0)
    ) {
      this.#operators(nested, full, mode);
    } else if (name.includes('_') && names.join('_') === name) {
      // A composite unique key: its parts are columns of the model itself.
      this.#object(nested, path, mode, depth + 1);
    } else this.#object(nested, full, mode, depth + 1);
  }

  /** `{ gte: a, lt: b }`, spreads of such objects included. */
  #operators(node: ts.ObjectLiteralExpression, path: readonly string[], mode: Mode): void {
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) {
        const inner = unwrap(property.expression);
        const branch = ts.isBinaryExpression(inner) && isLogical(inner) ? unwrap(inner.right) : inner;
        if (ts.isObjectLiteralExpression(branch)) this.#operators(branch, path, { ...mode, optional: true });
        else if (ts.isConditionalExpression(branch)) {
          for (const side of [branch.whenTrue, branch.whenFalse].map(unwrap)) {
            if (ts.isObjectLiteralExpression(side)) this.#operators(side, path, { ...mode, optional: true });
          }
        } else this.#draft.key(path, 'unknown', inner, mode);
        continue;
      }
      const name = propertyName(property.name);
      const value = ts.isPropertyAssignment(property)
        ? property.initializer
        : ts.isShorthandPropertyAssignment(property)
          ? property.name
          : undefined;
      if (name === undefined || value === undefined || SETTINGS.has(name) || isUndefined(value)) continue;
      const operator = name.replace(/^\$/, '').replace(/^equals$/, 'eq');
      this.#draft.key(path, mode.negated ? `not-${operator}` : operator, value, mode);
    }
  }

  /** `where.status = …` after the declaration adds a key that is only sometimes there. */
  #assignments(name: ts.Identifier, path: readonly string[], mode: Mode, depth: number): void {
    for (const assignment of this.#reading.code.scope.assignmentsTo(name)) {
      const left = unwrap(assignment.left);
      if (
        assignment.pos > name.pos ||
        !ts.isPropertyAccessExpression(left) ||
        !ts.isIdentifier(left.expression)
      )
        continue;
      this.#member(left.name.text, assignment.right, path, { ...mode, optional: true }, depth + 1);
    }
  }
}

function isObject(node: ts.Expression): boolean {
  return ts.isObjectLiteralExpression(unwrap(node));
}

/** `a && b`, `a || b`, `a ?? b`. */
export function isLogical(node: ts.BinaryExpression): boolean {
  const kind = node.operatorToken.kind;
  return (
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken
  );
}

/** TypeORM writes operators as calls: `In(ids)`, `MoreThan(date)`. */
function wrapperOperator(node: ts.Expression): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  const operators: Readonly<Record<string, string>> = {
    In: 'in',
    Not: 'not',
    Like: 'like',
    ILike: 'ilike',
    MoreThan: 'gt',
    MoreThanOrEqual: 'gte',
    LessThan: 'lt',
    LessThanOrEqual: 'lte',
    Between: 'between',
    IsNull: 'isNull',
    Equal: 'eq',
  };
  const name = node.expression.text;
  return Object.hasOwn(operators, name) ? operators[name] : undefined;
}

/** The members of an object by name; a spread is listed under an empty name. */
export function membersOf(
  reading: Reading,
  node: ts.ObjectLiteralExpression,
): readonly { readonly name: string; readonly value: ts.Expression; readonly optional: boolean }[] {
  const members: { name: string; value: ts.Expression; optional: boolean }[] = [];
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property)) {
      const name = propertyName(property.name);
      if (name !== undefined) members.push({ name, value: property.initializer, optional: false });
    } else if (ts.isShorthandPropertyAssignment(property)) {
      members.push({ name: property.name.text, value: property.name, optional: false });
    } else if (ts.isSpreadAssignment(property)) {
      members.push(...spreadMembers(reading, property.expression));
    }
  }
  return members;
}

function spreadMembers(
  reading: Reading,
  node: ts.Expression,
): { name: string; value: ts.Expression; optional: boolean }[] {
  const inner = resolveConstant(reading, node);
  if (ts.isObjectLiteralExpression(inner)) return membersOf(reading, inner).map((member) => ({ ...member }));
  const branches = ts.isConditionalExpression(inner)
    ? [inner.whenTrue, inner.whenFalse]
    : ts.isBinaryExpression(inner) && isLogical(inner)
      ? [inner.right]
      : [];
  if (branches.length === 0) return [{ name: '', value: node, optional: false }];
  return branches.flatMap((branch) =>
    isUndefined(branch)
      ? []
      : spreadMembers(reading, branch).map((member) => ({ ...member, optional: true })),
  );
}
