import { ts } from 'ts-morph';
import type { LoopFact, ValueFact } from '../../types.js';
import type { ExtractContext } from '../walk.js';
import { spanOf } from '../walk.js';
import type { Scope } from './scope.js';
import {
  boundNames,
  chainText,
  type FunctionNode,
  isFunctionNode,
  leafName,
  optionalParent,
  outermostWrapper,
} from './syntax.js';
import { unwrap } from '../syntax.js';
import { mentionsOf, valueOf } from './values.js';

/** Methods that call their function once for each element. */
export const ITERATORS: ReadonlySet<string> = new Set([
  'map',
  'forEach',
  'flatMap',
  'filter',
  'some',
  'every',
  'find',
  'findIndex',
  'reduce',
  'reduceRight',
  'mapAsync',
  'mapSeries',
  'eachSeries',
  'each',
  'mapLimit',
  'eachLimit',
  'forEachLimit',
  'forEachSeries',
  'concurrentMap',
]);

/** Functions that take the list first and the callback second. */
const LIST_FIRST = new Set([
  'pMap',
  'pEach',
  'pFilter',
  'pMapSeries',
  'mapLimit',
  'eachLimit',
  'forEachLimit',
  'eachSeries',
  'mapSeries',
  'asyncForEach',
  'asyncMap',
  'forEachAsync',
  'mapAsync',
  'concurrentMap',
  'promiseMap',
]);
const LIST_LIBRARIES = new Set(['_', 'lodash', 'async', 'Promise', 'Bluebird', 'R', 'Array']);
const COLLECTORS = new Set(['all', 'allSettled', 'any', 'race', '$transaction', 'batch', 'pAll', 'pSettle']);

const CHUNK_CALL = /chunk|batch|splitEvery|paginat|partition|sliding/i;
const CHUNK_LIST = /(?:chunks|batches|slices)(?:\.entries\(\))?$/i;
const CHUNK_ELEMENT = /^(?:\w+)?(?:chunk|batch|slice)(?:es|s|Ids|Items|Rows)?$/i;
const PAGING =
  /cursor|has_?(?:more|next)|next|\bpage|offset|skip|batch|take|remaining|done|finished|exhausted/i;
const RETRYING = /retr|attempt|tries|exist|unique|taken|collision|backoff|poll|deadline|elapsed|timeout/i;

/** Builds and remembers the loops of one file. */
export class LoopIndex {
  readonly #source: ts.SourceFile;
  readonly #context: ExtractContext;
  readonly #scope: Scope;
  readonly #facts = new Map<ts.Node, LoopFact | null>();

  constructor(source: ts.SourceFile, context: ExtractContext, scope: Scope) {
    this.#source = source;
    this.#context = context;
    this.#scope = scope;
  }

  /** Loops that run `node` more than once, outermost first, through callbacks but not through named functions. */
  around(node: ts.Node): readonly LoopFact[] {
    const loops: LoopFact[] = [];
    let child = node;
    let parent: ts.Node | undefined = optionalParent(node);
    while (parent !== undefined) {
      const loop = isFunctionNode(parent) ? this.#callback(parent) : this.#statement(parent, child);
      if (loop !== undefined) loops.push(loop);
      else if (isFunctionNode(parent) && !runsInPlace(parent)) break;
      child = parent;
      parent = optionalParent(parent);
    }
    return loops.length > 1 ? loops.reverse() : loops;
  }

  /** The loop that a call like `ids.map(load)` makes of a function given by name. */
  ofCall(call: ts.CallExpression, callback: ts.Expression): LoopFact | undefined {
    const over = listOf(call, callback);
    return over === undefined ? undefined : this.#fromCall(call, over, []);
  }

  #statement(node: ts.Node, child: ts.Node): LoopFact | undefined {
    if (!ts.isIterationStatement(node, false)) return undefined;
    // What is iterated over runs once; the condition of a `while` runs every time.
    if ((ts.isForOfStatement(node) || ts.isForInStatement(node)) && child !== node.statement)
      return undefined;
    if (ts.isForStatement(node) && child === node.initializer) return undefined;
    return this.#remember(node, () => this.#fromStatement(node));
  }

  #callback(node: FunctionNode): LoopFact | undefined {
    if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return undefined;
    return this.#remember(node, () => {
      const call = outermostWrapper(node).parent;
      if (!ts.isCallExpression(call)) return null;
      const over = listOf(call, node);
      if (over === undefined) return null;
      const index = leafName(call.expression).startsWith('reduce') ? 1 : 0;
      const element = node.parameters[index];
      return this.#fromCall(call, over, element === undefined ? [] : boundNames(element.name), node);
    });
  }

  #remember(node: ts.Node, make: () => LoopFact | null): LoopFact | undefined {
    let fact = this.#facts.get(node);
    if (fact === undefined) {
      fact = make();
      this.#facts.set(node, fact);
    }
    return fact ?? undefined;
  }

  #fromCall(
    call: ts.CallExpression,
    list: ts.Expression,
    variables: readonly string[],
    body?: ts.Node,
  ): LoopFact {
    const method = leafName(call.expression);
    const over = this.#overOf(list);
    const collector = LIST_FIRST.has(method) ? method : collectorOf(call, this.#scope);
    return {
      kind: 'callback',
      method,
      over,
      variables,
      ...localsOf(body),
      ...(collector === undefined ? {} : { collector }),
      batching: this.#walksChunks(list, over, variables),
      span: spanOf(call, this.#source, this.#context),
    };
  }

  #fromStatement(node: ts.IterationStatement): LoopFact {
    const span = spanOf(node, this.#source, this.#context);
    if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
      const kind = ts.isForInStatement(node) ? 'for-in' : 'for-of';
      const over = this.#overOf(node.expression);
      const variables = ts.isVariableDeclarationList(node.initializer)
        ? node.initializer.declarations.flatMap((declaration) => boundNames(declaration.name))
        : [];
      const batching = this.#walksChunks(node.expression, over, variables);
      return { kind, method: kind, over, variables, ...localsOf(node.statement), batching, span };
    }
    if (ts.isForStatement(node)) return { ...this.#counted(node), ...localsOf(node.statement), span };
    const condition = (node as ts.WhileStatement | ts.DoStatement).expression;
    const over = valueOf(this.#source, condition);
    const batching =
      condition.kind === ts.SyntaxKind.TrueKeyword || PAGING.test(over.text) || RETRYING.test(over.text);
    const kind = ts.isDoStatement(node) ? 'do' : 'while';
    return { kind, method: kind, over, variables: [], ...localsOf(condition.parent), batching, span };
  }

  #counted(node: ts.ForStatement): Omit<LoopFact, 'span'> {
    const over: ValueFact =
      node.condition === undefined
        ? { text: '', kind: 'literal', mentions: [] }
        : valueOf(this.#source, node.condition);
    const variables =
      node.initializer !== undefined && ts.isVariableDeclarationList(node.initializer)
        ? node.initializer.declarations.flatMap((declaration) => boundNames(declaration.name))
        : [];
    const head = `${over.text} ${variables.join(' ')}`;
    const batching =
      node.condition === undefined ||
      stepsByMore(node.incrementor) ||
      RETRYING.test(head) ||
      PAGING.test(head);
    return { kind: 'for', method: 'for', over, variables, batching };
  }

  #walksChunks(list: ts.Expression, over: ValueFact, variables: readonly string[]): boolean {
    if (variables.length > 0 && variables.every((name) => CHUNK_ELEMENT.test(name))) return true;
    if (CHUNK_LIST.test(over.text)) return true;
    const origin = this.#origin(list);
    return ts.isCallExpression(origin) && CHUNK_CALL.test(leafName(origin.expression));
  }

  /** What is iterated; kind `array` only for lists whose length is written in the source. */
  #overOf(list: ts.Expression): ValueFact {
    const value = valueOf(this.#source, list);
    const origin = this.#origin(list);
    const fixed = isFixedList(origin, (name) => this.#scope.initializerOf(name));
    if (fixed) return { ...value, kind: 'array' };
    return value.kind === 'array' ? { ...value, kind: 'other' } : value;
  }

  #origin(list: ts.Expression): ts.Expression {
    const inner = unwrap(list);
    if (!ts.isIdentifier(inner)) return inner;
    const initializer = this.#scope.initializerOf(inner);
    if (initializer === undefined || this.#scope.pushesTo(inner).length > 0) return inner;
    return initializer;
  }
}

/** Names that a body declares: what is computed for each element is no constant of the loop. */
function localsOf(body: ts.Node | undefined): { locals?: readonly string[] } {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (names.length >= 40 || ts.isTypeNode(node)) return;
    if (ts.isVariableDeclaration(node)) boundNames(node.name, names);
    ts.forEachChild(node, visit);
  };
  if (body !== undefined) visit(body);
  return names.length === 0 ? {} : { locals: names };
}

/** Steps that keep a list as short as it was. */
const SHORTENING = new Set(['filter', 'sort', 'toSorted', 'reverse', 'map']);

function isFixedList(
  node: ts.Expression,
  resolve: (name: ts.Identifier) => ts.Expression | undefined,
): boolean {
  if (ts.isArrayLiteralExpression(node)) {
    return node.elements.length > 0 && node.elements.every((element) => !ts.isSpreadElement(element));
  }
  if (!ts.isCallExpression(node)) return false;
  const method = unwrap(node.expression);
  if (ts.isPropertyAccessExpression(method) && SHORTENING.has(method.name.text)) {
    return isFixedList(unwrap(method.expression), resolve);
  }
  const callee = chainText(method);
  const argument = node.arguments[0];
  if (argument === undefined || callee === undefined || !/^Object\.(?:keys|values|entries)$/.test(callee))
    return false;
  const inner = unwrap(argument);
  const object = ts.isIdentifier(inner) ? resolve(inner) : inner;
  return (
    object !== undefined &&
    ts.isObjectLiteralExpression(object) &&
    object.properties.length > 0 &&
    object.properties.every((property) => !ts.isSpreadAssignment(property))
  );
}

/** What a call iterates when `callback` is its function; undefined when the call is no loop. */
function listOf(call: ts.CallExpression, callback: ts.Node): ts.Expression | undefined {
  const position = call.arguments.findIndex((argument) => unwrap(argument) === callback);
  if (position < 0) return undefined;
  const callee = unwrap(call.expression);
  const name = leafName(callee);
  const first = call.arguments[0];
  if (position > 0 && first !== undefined) {
    if (ts.isIdentifier(callee) && LIST_FIRST.has(name)) return first;
    if (!ts.isPropertyAccessExpression(callee) || !(ITERATORS.has(name) || name === 'from')) return undefined;
    const library = unwrap(callee.expression);
    return ts.isIdentifier(library) && LIST_LIBRARIES.has(library.text) ? first : undefined;
  }
  if (!ts.isPropertyAccessExpression(callee) || !ITERATORS.has(name)) return undefined;
  return unwrap(callee.expression);
}

/** Functions handed to a call, or called at once, run where they stand. */
function runsInPlace(node: FunctionNode): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const outer = outermostWrapper(node);
  return ts.isCallExpression(outer.parent);
}

function stepsByMore(incrementor: ts.Expression | undefined): boolean {
  if (incrementor === undefined || !ts.isBinaryExpression(incrementor)) return false;
  if (incrementor.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken)
    return incrementor.right.getText() !== '1';
  return mentionsOf(incrementor.right).length > 1;
}

/** `Promise.all`, `$transaction` … around a call, in place or through a variable. */
export function collectorOf(call: ts.Node, scope: Scope): string | undefined {
  let current = outermostWrapper(call);
  for (let depth = 0; depth < 6; depth++) {
    const parent: ts.Node | undefined = optionalParent(current);
    if (parent === undefined) return undefined;
    if (ts.isCallExpression(parent) && parent.expression !== current) return collectorName(parent);
    if (ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent)) {
      if (!/^(?:flat|filter|concat|slice|then|catch|finally)$/.test(parent.name.text)) return undefined;
      current = outermostWrapper(parent.parent);
    } else if (
      ts.isSpreadElement(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      ts.isConditionalExpression(parent)
    ) {
      current = outermostWrapper(parent);
    } else if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) {
      return scope.collectorOf(parent.name);
    } else return undefined;
  }
  return undefined;
}

/** The collector that a call is, as written for `Promise.all`, by its method otherwise. */
export function collectorName(call: ts.CallExpression): string | undefined {
  const name = leafName(call.expression);
  if (LIST_FIRST.has(name)) return name;
  if (!COLLECTORS.has(name)) return undefined;
  const text = chainText(unwrap(call.expression)) ?? name;
  return text.startsWith('Promise.') ? text : name;
}
