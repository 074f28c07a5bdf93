import { ts } from 'ts-morph';

/** One call in a chain, e.g. `text`, `notNull`, `references`. */
export interface ChainCall {
  readonly name: string;
  readonly call: ts.CallExpression;
}

/** Calls of a fluent chain, first one first: `text('x').notNull()` → text, notNull. */
export function chainOf(node: ts.Expression): readonly ChainCall[] {
  const calls: ChainCall[] = [];
  let current: ts.Expression = unwrap(node);
  for (;;) {
    if (!ts.isCallExpression(current)) break;
    const callee = unwrap(current.expression);
    if (ts.isPropertyAccessExpression(callee)) {
      calls.push({ name: callee.name.text, call: current });
      current = unwrap(callee.expression);
    } else {
      if (ts.isIdentifier(callee)) calls.push({ name: callee.text, call: current });
      break;
    }
  }
  return calls.reverse();
}

/** What an arrow function or a function with a single return gives back; else the expression itself. */
export function resultOf(node: ts.Expression): ts.Expression | undefined {
  const expression = unwrap(node);
  if (!ts.isArrowFunction(expression) && !ts.isFunctionExpression(expression)) return expression;
  if (!ts.isBlock(expression.body)) return unwrap(expression.body);
  for (const statement of expression.body.statements) {
    if (ts.isReturnStatement(statement) && statement.expression !== undefined)
      return unwrap(statement.expression);
  }
  return undefined;
}

/** The text of a string literal or a template without substitutions. */
export function stringOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** Key of a property when it is written out. */
export function keyOf(property: ts.ObjectLiteralElementLike): string | undefined {
  const { name } = property;
  if (name === undefined) return undefined;
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  return undefined;
}

/** Value of a key in an object literal. */
export function propertyOf(object: ts.Expression | undefined, key: string): ts.Expression | undefined {
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return undefined;
  for (const property of object.properties) {
    if (keyOf(property) !== key) continue;
    if (ts.isPropertyAssignment(property)) return unwrap(property.initializer);
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return undefined;
}

/** Last names of member expressions: `t.workspaceId` → `workspaceId`; expressions keep nothing. */
export function memberNames(nodes: readonly ts.Expression[]): readonly string[] {
  return nodes.flatMap((node) => {
    let current = unwrap(node);
    // Sort order: t.createdAt.desc()
    while (ts.isCallExpression(current)) {
      const callee = unwrap(current.expression);
      if (ts.isPropertyAccessExpression(callee)) current = unwrap(callee.expression);
      else if (current.arguments[0] !== undefined) current = unwrap(current.arguments[0]);
      else break;
    }
    return ts.isPropertyAccessExpression(current) && ts.isIdentifier(current.name) ? [current.name.text] : [];
  });
}

/** Elements of an array literal; empty for anything else. */
export function elementsOf(node: ts.Expression | undefined): readonly ts.Expression[] {
  return node !== undefined && ts.isArrayLiteralExpression(node) ? node.elements : [];
}

/** The expression without parentheses, assertions and `!`. */
export function unwrap(node: ts.Expression): ts.Expression {
  let current = node;
  while (
    ts.isParenthesizedExpression(current) ||
    ts.isAsExpression(current) ||
    ts.isSatisfiesExpression(current) ||
    ts.isNonNullExpression(current) ||
    ts.isTypeAssertionExpression(current)
  ) {
    current = current.expression;
  }
  return current;
}
