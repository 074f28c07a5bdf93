import { ts } from 'ts-morph';
import {
  chainText,
  isFunctionNode,
  optionalParent,
  outermostWrapper,
} from '../../../facts/extract/code/syntax.js';
import { unwrap } from '../../../facts/extract/syntax.js';

/** A read by key inside a loop that one `findMany` before the loop can replace. */
export interface BatchableRead {
  /** What gives way to the look-up: the `await` expression, or the call where the promise is handed on. */
  readonly replaced: ts.Expression;
  readonly query: ts.CallExpression;
  /** `prisma.user` as written. */
  readonly delegate: string;
  readonly model: string;
  readonly method: string;
  /** The key property and its value, e.g. `id` and `post.authorId`. */
  readonly key: string;
  readonly value: ts.Expression;
  /** Other properties of `where`, the same for every element. */
  readonly constants: readonly ts.ObjectLiteralElementLike[];
  /** `select` or `include`, copied as it stands. */
  readonly shape: ts.PropertyAssignment | undefined;
  /** The statement before which the batch is read. */
  readonly statement: ts.Statement;
  readonly list: ts.Expression;
  /** Parameter of the function that takes the key out of an element. */
  readonly parameter: string;
  readonly loop: ts.ForOfStatement | ts.CallExpression;
  readonly body: ts.Node;
  /** A for-of may walk any iterable; `map` was called on an array. */
  readonly iterable: boolean;
}

export type ShapeResult =
  { readonly ok: true; readonly read: BatchableRead } | { readonly ok: false; readonly reason: string };

/** Looks for the safe shapes around a query call; says why it is none of them. */
export function readShape(query: ts.CallExpression): ShapeResult {
  const callee = unwrap(query.expression);
  if (!ts.isPropertyAccessExpression(callee)) return no('the query is not a plain Prisma call');
  const delegate = chainText(unwrap(callee.expression));
  if (delegate?.includes('.') !== true) return no('the query is not a plain Prisma call');
  const method = callee.name.text;
  if (method !== 'findUnique' && method !== 'findFirst')
    return no(`${method} has no batched form with the same result`);
  const replaced = replacedExpression(query);
  if (replaced === undefined) return no('the result is neither awaited nor returned');
  const around = loopAround(replaced);
  if (typeof around === 'string') return no(around);
  const filter = readArgument(query, new Set(around.names));
  if (typeof filter === 'string') return no(filter);
  const root = chainText(filter.value)?.split('.')[0] ?? '';
  const parameter = around.parameters.get(root);
  if (parameter === undefined) return no('the key is computed inside the loop');
  return {
    ok: true,
    read: {
      ...filter,
      replaced,
      query,
      delegate,
      model: delegate.slice(delegate.lastIndexOf('.') + 1),
      method,
      statement: around.statement,
      list: around.list,
      parameter,
      loop: around.loop,
      body: around.body,
      iterable: ts.isForOfStatement(around.loop),
    },
  };
}

function no(reason: string): ShapeResult {
  return { ok: false, reason };
}

function replacedExpression(query: ts.CallExpression): ts.Expression | undefined {
  const outer = outermostWrapper(query);
  const parent = outer.parent;
  if (ts.isAwaitExpression(parent)) return parent;
  if (ts.isReturnStatement(parent)) return query;
  return ts.isArrowFunction(parent) && parent.body === outer ? query : undefined;
}

interface Around {
  readonly loop: ts.ForOfStatement | ts.CallExpression;
  readonly body: ts.Node;
  readonly list: ts.Expression;
  readonly statement: ts.Statement;
  /** Names that differ from element to element. */
  readonly names: readonly string[];
  /** Root name of a key to the parameter that binds it. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Climbs from the query to its loop; only straight code may lie between. */
function loopAround(from: ts.Node): Around | string {
  let child = from;
  for (let node = optionalParent(from); node !== undefined; child = node, node = optionalParent(node)) {
    if (ts.isForOfStatement(node))
      return child === node.statement ? forOf(node) : 'the query is no part of the loop body';
    if (ts.isIterationStatement(node, false)) return 'only for-of and map are batched';
    if (isFunctionNode(node)) return mapCall(node);
    if (isConditional(node, child)) return 'the query runs only for some elements';
    if (ts.isTryStatement(node)) return 'a try block handles the failure of each element by itself';
  }
  return 'the query stands in no loop';
}

function isConditional(node: ts.Node, child: ts.Node): boolean {
  if (ts.isIfStatement(node)) return node.expression !== child;
  if (ts.isConditionalExpression(node)) return node.condition !== child;
  if (ts.isCaseClause(node) || ts.isDefaultClause(node)) return true;
  if (!ts.isBinaryExpression(node) || node.right !== child) return false;
  const kind = node.operatorToken.kind;
  return (
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken
  );
}

function forOf(loop: ts.ForOfStatement): Around | string {
  if (loop.awaitModifier !== undefined) return 'the loop waits for its elements';
  if (!ts.isVariableDeclarationList(loop.initializer)) return 'the loop variable is declared elsewhere';
  const name = loop.initializer.declarations[0]?.name;
  const list = unwrap(loop.expression);
  if (name === undefined || chainText(list) === undefined)
    return 'the list is computed in the head of the loop';
  const holder: ts.Node = loop.parent;
  if (!ts.isBlock(holder) && !ts.isSourceFile(holder) && !ts.isCaseClause(holder))
    return 'there is no room before the loop';
  const parameters = parametersOf(name);
  if (parameters === undefined) return 'the loop variable is taken apart in more than one step';
  return {
    loop,
    body: loop.statement,
    list,
    statement: loop,
    names: namesIn(name, loop.statement),
    parameters,
  };
}

function mapCall(callback: ts.Node): Around | string {
  if (!ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback))
    return 'the query stands in no loop';
  const call: ts.Node = outermostWrapper(callback).parent;
  if (
    !ts.isCallExpression(call) ||
    call.arguments[0] === undefined ||
    unwrap(call.arguments[0]) !== callback
  ) {
    return 'the query stands in no loop';
  }
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'map')
    return 'only for-of and map are batched';
  const list = unwrap(callee.expression);
  if (chainText(list) === undefined) return 'the list is computed in the same expression';
  const element = callback.parameters[0];
  if (element === undefined) return 'the key does not depend on the element';
  const statement = statementOf(call);
  if (typeof statement === 'string') return statement;
  const parameters = parametersOf(element.name);
  if (parameters === undefined) return 'the element is taken apart in more than one step';
  const names = callback.parameters.flatMap((parameter) => namesIn(parameter.name, callback.body));
  return { loop: call, body: callback.body, list, statement, names, parameters };
}

/** `await Promise.all(xs.map(…))` as a whole statement or the value of one, in an async function. */
function statementOf(call: ts.CallExpression): ts.Statement | string {
  const collector: ts.Node = outermostWrapper(call).parent;
  if (!ts.isCallExpression(collector)) return 'the promises are not awaited in place';
  if (!/^Promise\.(?:all|allSettled)$/.test(chainText(unwrap(collector.expression)) ?? '')) {
    return 'the promises are not collected by Promise.all';
  }
  const awaited: ts.Node = outermostWrapper(collector).parent;
  if (!ts.isAwaitExpression(awaited)) return 'the promises are not awaited in place';
  let node: ts.Node = outermostWrapper(awaited).parent;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    node = node.parent;
  if (ts.isVariableDeclaration(node)) {
    const list = node.parent;
    if (!ts.isVariableDeclarationList(list) || list.declarations.length !== 1)
      return 'other values are computed in the same statement';
    node = list.parent;
  }
  if (!ts.isVariableStatement(node) && !ts.isExpressionStatement(node) && !ts.isReturnStatement(node)) {
    return 'the promises are part of a larger expression';
  }
  const holder: ts.Node = node.parent;
  const roomy = ts.isBlock(holder) || ts.isSourceFile(holder) || ts.isCaseClause(holder);
  return roomy ? node : 'there is no room before the statement';
}

/** For each name of the element the parameter that binds it again: `post`, `{ authorId }`. */
function parametersOf(name: ts.BindingName): ReadonlyMap<string, string> | undefined {
  if (ts.isIdentifier(name)) return new Map([[name.text, name.text]]);
  if (!ts.isObjectBindingPattern(name)) return undefined;
  const parameters = new Map<string, string>();
  for (const element of name.elements) {
    if (
      !ts.isIdentifier(element.name) ||
      element.initializer !== undefined ||
      element.dotDotDotToken !== undefined
    )
      continue;
    const property = element.propertyName;
    if (property === undefined) parameters.set(element.name.text, `{ ${element.name.text} }`);
    else if (ts.isIdentifier(property))
      parameters.set(element.name.text, `{ ${property.text}: ${element.name.text} }`);
  }
  return parameters;
}

/** Names bound by the element and everything declared in the body. */
function namesIn(name: ts.BindingName, body: ts.Node): readonly string[] {
  const names: string[] = [];
  const bind = (binding: ts.BindingName): void => {
    if (ts.isIdentifier(binding)) names.push(binding.text);
    else for (const element of binding.elements) if (!ts.isOmittedExpression(element)) bind(element.name);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) || ts.isParameter(node)) bind(node.name);
    if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name !== undefined)
      names.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  bind(name);
  visit(body);
  return names;
}

type Filter = Pick<BatchableRead, 'key' | 'value' | 'constants' | 'shape'>;

function readArgument(query: ts.CallExpression, varying: ReadonlySet<string>): Filter | string {
  const argument = query.arguments[0];
  if (argument === undefined || query.arguments.length !== 1 || !ts.isObjectLiteralExpression(argument)) {
    return 'the argument is no object literal';
  }
  let where: ts.ObjectLiteralExpression | undefined;
  let shape: ts.PropertyAssignment | undefined;
  for (const property of argument.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name))
      return 'the argument is not written out';
    if (property.name.text === 'where' && ts.isObjectLiteralExpression(property.initializer))
      where = property.initializer;
    else if (property.name.text === 'select' || property.name.text === 'include') shape = property;
    else return `\`${property.name.text}\` has no batched form`;
  }
  if (where === undefined) return 'there is no filter to batch';
  if (shape !== undefined && readsAny(shape.initializer, varying))
    return 'the selection depends on the element';
  const keyed = readWhere(where, varying);
  return typeof keyed === 'string' ? keyed : { ...keyed, shape };
}

function readWhere(
  where: ts.ObjectLiteralExpression,
  varying: ReadonlySet<string>,
): Omit<Filter, 'shape'> | string {
  let key: { key: string; value: ts.Expression } | undefined;
  const constants: ts.ObjectLiteralElementLike[] = [];
  for (const property of where.properties) {
    const value = ts.isPropertyAssignment(property)
      ? unwrap(property.initializer)
      : ts.isShorthandPropertyAssignment(property)
        ? property.name
        : undefined;
    if (value === undefined || property.name === undefined || !ts.isIdentifier(property.name))
      return 'the filter is not written out';
    if (!readsAny(value, varying)) {
      if (chainText(value) === undefined && !ts.isLiteralExpression(value))
        return 'a constant part of the filter is computed';
      constants.push(property);
    } else if (key !== undefined) return 'two parts of the filter depend on the element';
    else if (chainText(value) === undefined || value.getText().includes('?.'))
      return 'the key is more than a member of the element';
    else key = { key: property.name.text, value };
  }
  return key === undefined ? 'the filter does not depend on the element' : { ...key, constants };
}

function readsAny(node: ts.Node, names: ReadonlySet<string>): boolean {
  if (ts.isIdentifier(node)) {
    const parent = node.parent;
    const named =
      (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
    return !named && names.has(node.text);
  }
  return ts.forEachChild(node, (child) => readsAny(child, names) || undefined) ?? false;
}
