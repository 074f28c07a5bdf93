import { ts } from 'ts-morph';
import type { CallFact, ValueFact } from '../../types.js';
import { spanOf, type ExtractContext } from '../walk.js';
import { ITERATORS, type LoopIndex } from './loops.js';
import { chainText, isFunctionNode, leafName, optionalParent, outermostWrapper } from './syntax.js';
import { unwrap } from '../syntax.js';
import { isGlobalChain, valueOf } from './values.js';

const MAX_CALLS = 300;
const MAX_ARGUMENTS = 6;
const ARGUMENT_TEXT = 80;
const TEST_ROOTS = new Set([
  'expect',
  'vi',
  'jest',
  'describe',
  'it',
  'test',
  'beforeEach',
  'afterEach',
  'assert',
  'page',
  'screen',
]);

/** Methods of strings, lists, dates, validators and loggers: nobody follows these calls. */
const PLAIN_METHODS = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'slice',
  'splice',
  'concat',
  'join',
  'split',
  'trim',
  'toString',
  'toISOString',
  'toLowerCase',
  'toUpperCase',
  'startsWith',
  'endsWith',
  'includes',
  'indexOf',
  'replace',
  'replaceAll',
  'match',
  'test',
  'keys',
  'values',
  'entries',
  'sort',
  'reverse',
  'toFixed',
  'getTime',
  'padStart',
  'padEnd',
  'log',
  'debug',
  'info',
  'warn',
  'error',
  'optional',
  'nullable',
  'nullish',
  'min',
  'max',
  'default',
  'describe',
  'string',
  'number',
  'boolean',
  'object',
  'array',
  'then',
  'catch',
  'finally',
  'charAt',
  'charCodeAt',
  'preventDefault',
  'at',
  'flat',
  'expect',
  'toBe',
  'toEqual',
  'toHaveBeenCalled',
  'mockResolvedValue',
  'mockReturnValue',
  'json',
  'text',
]);

/** Names that calls are followed to: functions of this file and imports. */
export interface Callables {
  readonly local: ReadonlySet<string>;
  readonly imported: ReadonlySet<string>;
}

/** Calls that lead to other code of the repository, with what is handed over. */
export function callFacts(
  nodes: readonly ts.CallExpression[],
  source: ts.SourceFile,
  context: ExtractContext,
  loops: LoopIndex,
  functionOf: (node: ts.Node) => number,
  callables: Callables,
): readonly CallFact[] {
  const facts: CallFact[] = [];
  const catches = context.text.includes('catch');
  for (const node of nodes) {
    if (facts.length >= MAX_CALLS) break;
    const callee = chainText(unwrap(node.expression));
    if (callee === undefined || isGlobalChain(callee)) continue;
    const leaf = leafName(node.expression);
    const byName = callbackByName(node, leaf, callables);
    const around = loops.around(node);
    if (byName !== undefined) {
      const loop = loops.ofCall(node, byName);
      facts.push({
        callee: byName.text,
        arguments: [],
        awaited: loop?.collector !== undefined,
        used: true,
        function: functionOf(node),
        loops: loop === undefined ? around : [...around, loop],
        span: spanOf(node, source, context),
      });
    } else if (isFollowed(node, callee, leaf, callables, around.length > 0)) {
      facts.push({
        callee,
        arguments: node.arguments.slice(0, MAX_ARGUMENTS).map((argument) => argumentOf(source, argument)),
        awaited: isAwaited(node),
        used: isUsed(node),
        ...(catches && isHandled(node) ? { handled: true as const } : {}),
        function: functionOf(node),
        loops: around,
        span: spanOf(node, source, context),
      });
    }
  }
  return facts;
}

/** Waited for, handed on, or run for each element: other calls lead nowhere that a rule looks. */
function isFollowed(
  node: ts.CallExpression,
  callee: string,
  leaf: string,
  callables: Callables,
  looped: boolean,
): boolean {
  if (PLAIN_METHODS.has(leaf) || ITERATORS.has(leaf)) return false;
  const dot = callee.indexOf('.');
  const root = dot === -1 ? callee : callee.slice(0, dot);
  if (TEST_ROOTS.has(root) || (dot === -1 && /^use[A-Z]|^set[A-Z]/.test(callee))) return false;
  if (ts.isAwaitExpression(outermostWrapper(node).parent)) return true;
  const known = root === 'this' || callables.local.has(root) || callables.imported.has(root);
  return known && (looped || isAwaited(node)) && !isComparison(node, leaf);
}

/** Query builders' own functions: `eq(…)`, `and(…)`, `z.object(…)`. */
function isComparison(node: ts.CallExpression, leaf: string): boolean {
  return (
    leaf.length <= 3 ||
    /^(?:inArray|isNull|isNotNull|desc|count)$/.test(leaf) ||
    ts.isJsxExpression(node.parent)
  );
}

/** `rows.map(enrich)`: the function that is called for each row. */
function callbackByName(
  node: ts.CallExpression,
  leaf: string,
  callables: Callables,
): ts.Identifier | undefined {
  if (!ITERATORS.has(leaf)) return undefined;
  for (const argument of node.arguments) {
    const inner = unwrap(argument);
    if (ts.isIdentifier(inner) && (callables.local.has(inner.text) || callables.imported.has(inner.text))) {
      if (argument !== node.arguments[0] || node.arguments.length === 1) return inner;
    }
  }
  return undefined;
}

function argumentOf(source: ts.SourceFile, node: ts.Expression): ValueFact {
  const value = valueOf(source, node, ARGUMENT_TEXT);
  return isFunctionNode(unwrap(node)) ? { ...value, text: 'function', mentions: [] } : value;
}

/** True when the result is waited for: `await`, a returned promise, or a callback that is nothing else. */
export function isAwaited(node: ts.Node): boolean {
  let current = outermostWrapper(node);
  for (let depth = 0; depth < 8; depth++) {
    const parent: ts.Node | undefined = optionalParent(current);
    if (parent === undefined) return false;
    if (ts.isAwaitExpression(parent) || ts.isReturnStatement(parent)) return true;
    if (ts.isArrowFunction(parent)) return parent.body === current;
    if (ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent)) {
      current = outermostWrapper(parent.parent);
    } else if (ts.isConditionalExpression(parent) && parent.condition !== current) {
      current = outermostWrapper(parent);
    } else if (ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) {
      current = outermostWrapper(parent);
    } else return false;
  }
  return false;
}

/** True when a rejection of the call has a reader in its own function, inline callbacks included. */
function isHandled(call: ts.CallExpression): boolean {
  let child: ts.Node = call;
  for (let node = optionalParent(call); node !== undefined; child = node, node = optionalParent(node)) {
    if (ts.isTryStatement(node)) {
      if (node.tryBlock === child && node.catchClause !== undefined) return true;
    } else if (isFunctionNode(node)) {
      const holder = outermostWrapper(node).parent;
      if (!ts.isCallExpression(holder) || !ITERATORS.has(leafName(holder.expression))) return false;
    } else if (ts.isPropertyAccessExpression(node) && node.name.text === 'catch') return true;
  }
  return false;
}

/** False for a call that stands alone as a statement: nobody sees its result or its failure. */
export function isUsed(node: ts.Node): boolean {
  const outer = outermostWrapper(node);
  const parent = optionalParent(outer);
  return parent !== undefined && !ts.isExpressionStatement(parent) && !ts.isVoidExpression(parent);
}
