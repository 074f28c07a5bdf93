import { ts } from 'ts-morph';
import type { FilterFact, FilterKey, QueryFact, ValueFact } from '../../types.js';
import type { CodeDetail } from '../code.js';
import { isAwaited } from '../code/calls.js';
import { collectorOf } from '../code/loops.js';
import { optionalParent, outermostWrapper } from '../code/syntax.js';
import { unwrap } from '../syntax.js';
import { valueOf } from '../code/values.js';
import { spanOf, type ExtractContext } from '../walk.js';

/** What all readers of queries share. */
export interface Reading {
  readonly source: ts.SourceFile;
  readonly context: ExtractContext;
  readonly code: CodeDetail;
}

/** What a reader found out; the rest follows from where the query stands. */
export type QueryParts = Pick<QueryFact, 'orm' | 'client' | 'model' | 'method' | 'operation'> &
  Partial<Omit<QueryFact, 'orm' | 'client' | 'model' | 'method' | 'operation'>>;

const NOTHING: FilterFact = { keys: [], opaque: [] };
const MAX_PARTS = 40;

/** Collects filter keys and the parts that cannot be read. */
export class FilterDraft {
  readonly #keys: FilterKey[] = [];
  readonly #opaque: ValueFact[] = [];
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  key(path: readonly string[], operator: string, value: ts.Expression | undefined, mode: Mode): void {
    if (this.#keys.length >= MAX_PARTS) return;
    const fact: ValueFact =
      value === undefined ? { text: '', kind: 'other', mentions: [] } : valueOf(this.#reading.source, value);
    const optional = mode.optional || (value !== undefined && maybeUndefined(value));
    this.#keys.push({ path, operator, value: fact, inOr: mode.inOr, optional });
  }

  opaque(value: ts.Expression): void {
    if (this.#opaque.length < MAX_PARTS) this.#opaque.push(valueOf(this.#reading.source, value));
  }

  /** A value that is no expression of the source, e.g. a column named in SQL. */
  add(key: FilterKey): void {
    if (this.#keys.length < MAX_PARTS) this.#keys.push(key);
  }

  get empty(): boolean {
    return this.#keys.length === 0 && this.#opaque.length === 0;
  }

  fact(node?: ts.Node): FilterFact {
    const base = { keys: this.#keys, opaque: this.#opaque };
    return node === undefined
      ? base
      : { ...base, span: spanOf(node, this.#reading.source, this.#reading.context) };
  }
}

/** Whether the reader stands under an `OR` or under a condition. */
export interface Mode {
  readonly inOr: boolean;
  readonly optional: boolean;
  readonly negated: boolean;
}

export const PLAIN: Mode = { inOr: false, optional: false, negated: false };

/** `undefined` drops a key: `x || undefined`, `x ? y : undefined`. */
export function maybeUndefined(node: ts.Expression): boolean {
  const inner = unwrap(node);
  if (ts.isConditionalExpression(inner)) {
    return [inner.whenTrue, inner.whenFalse].some((branch) => isUndefined(branch) || maybeUndefined(branch));
  }
  if (!ts.isBinaryExpression(inner)) return false;
  const operator = inner.operatorToken.kind;
  if (operator !== ts.SyntaxKind.BarBarToken && operator !== ts.SyntaxKind.QuestionQuestionToken)
    return false;
  return isUndefined(inner.right);
}

/** True for the name `undefined`. */
export function isUndefined(node: ts.Expression): boolean {
  const inner = unwrap(node);
  return ts.isIdentifier(inner) && inner.text === 'undefined';
}

/** The object, array or call that a local constant stands for; the expression itself otherwise. */
export function resolveConstant(reading: Reading, node: ts.Expression): ts.Expression {
  const inner = unwrap(node);
  if (!ts.isIdentifier(inner)) return inner;
  const initializer = reading.code.scope.initializerOf(inner);
  if (initializer === undefined) return inner;
  if (ts.isObjectLiteralExpression(initializer) || ts.isArrayLiteralExpression(initializer))
    return initializer;
  return ts.isConditionalExpression(initializer) || ts.isCallExpression(initializer) ? initializer : inner;
}

/** Completes a query with where it stands and what becomes of its result. */
export function complete(reading: Reading, node: ts.Node, parts: QueryParts): QueryFact {
  const { code, source, context } = reading;
  const collector = collectorOf(node, code.scope);
  const result = resultName(node);
  return {
    filter: NOTHING,
    data: NOTHING,
    limit: 'none',
    skip: false,
    cursor: false,
    orderBy: [],
    dynamicOrder: false,
    groupBy: false,
    includes: [],
    argument: 'none',
    ...parts,
    awaited: collector !== undefined || isAwaited(node),
    ...(result === undefined ? {} : { result }),
    ...(collector === undefined ? {} : { collector }),
    function: code.functionOf(node),
    loops: code.loopsOf(node),
    span: spanOf(node, source, context),
  };
}

/** The variable that the awaited result goes to, also through `const [a, b] = await Promise.all([…])`. */
function resultName(node: ts.Node): string | undefined {
  let current = outermostWrapper(node);
  let position: number | undefined;
  for (let depth = 0; depth < 12; depth++) {
    const parent: ts.Node | undefined = optionalParent(current);
    if (parent === undefined) return undefined;
    if (ts.isVariableDeclaration(parent)) return nameAt(parent.name, position);
    if (ts.isBinaryExpression(parent)) {
      if (parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
        return parent.right === current && ts.isIdentifier(parent.left) ? parent.left.text : undefined;
      }
      if (parent.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken) return undefined;
    } else if (ts.isArrayLiteralExpression(parent)) {
      position = parent.elements.findIndex((element) => element === current);
    } else if (ts.isCallExpression(parent) && position === undefined) return undefined;
    else if (ts.isPropertyAccessExpression(parent) || !isTransparent(parent)) return undefined;
    current = outermostWrapper(parent);
  }
  return undefined;
}

function isTransparent(node: ts.Node): boolean {
  return ts.isAwaitExpression(node) || ts.isConditionalExpression(node) || ts.isCallExpression(node);
}

function nameAt(name: ts.BindingName, position: number | undefined): string | undefined {
  if (position === undefined) return ts.isIdentifier(name) ? name.text : undefined;
  if (!ts.isArrayBindingPattern(name)) return undefined;
  const element = name.elements[position];
  if (element === undefined || ts.isOmittedExpression(element)) return undefined;
  return ts.isIdentifier(element.name) ? element.name.text : undefined;
}
