import { ts } from 'ts-morph';
import { unwrap } from '../syntax.js';

/** A node that opens a new function scope. */
export type FunctionNode =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.AccessorDeclaration;

/** True for every node that has its own body and parameters. */
export function isFunctionNode(node: ts.Node): node is FunctionNode {
  switch (node.kind) {
    case ts.SyntaxKind.FunctionDeclaration:
    case ts.SyntaxKind.FunctionExpression:
    case ts.SyntaxKind.ArrowFunction:
    case ts.SyntaxKind.MethodDeclaration:
    case ts.SyntaxKind.Constructor:
    case ts.SyntaxKind.GetAccessor:
    case ts.SyntaxKind.SetAccessor:
      return true;
    default:
      return false;
  }
}

/** The outermost node that only wraps `node` in parentheses, assertions or `!`. */
export function outermostWrapper(node: ts.Node): ts.Node {
  let current = node;
  for (;;) {
    const parent: ts.Node | undefined = optionalParent(current);
    if (
      parent !== undefined &&
      (ts.isParenthesizedExpression(parent) ||
        ts.isAsExpression(parent) ||
        ts.isSatisfiesExpression(parent) ||
        ts.isNonNullExpression(parent) ||
        ts.isTypeAssertionExpression(parent))
    ) {
      current = parent;
    } else return current;
  }
}

/** The parent, or undefined at the source file: the compiler's types leave that case out. */
export function optionalParent(node: ts.Node): ts.Node | undefined {
  return ts.isSourceFile(node) ? undefined : node.parent;
}

/** Source text on one line, cut to `max` characters. */
export function shortText(source: ts.SourceFile, node: ts.Node, max = 160): string {
  const start = node.getStart(source);
  const raw = source.text.slice(start, Math.min(node.end, start + max * 3));
  const folded = raw.replace(/\s+/g, ' ').trim();
  return folded.length > max ? folded.slice(0, max) : folded;
}

/** `a.b.c` for a chain of plain names (`this` and optional chaining included), else undefined. */
export function chainText(node: ts.Expression): string | undefined {
  switch (node.kind) {
    case ts.SyntaxKind.Identifier:
      return (node as ts.Identifier).text;
    case ts.SyntaxKind.ThisKeyword:
      return 'this';
    case ts.SyntaxKind.SuperKeyword:
      return 'super';
    default:
      break;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const head = chainText(unwrap(node.expression));
    return head === undefined ? undefined : `${head}.${node.name.text}`;
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const head = chainText(unwrap(node.expression));
    return head === undefined ? undefined : `${head}.${node.argumentExpression.text}`;
  }
  return undefined;
}

/** The last name of a callee: `findMany` in `prisma.user.findMany`. */
export function leafName(node: ts.Expression): string {
  const inner = unwrap(node);
  if (ts.isIdentifier(inner)) return inner.text;
  if (ts.isPropertyAccessExpression(inner)) return inner.name.text;
  return '';
}

/** Leaf names that a parameter or variable binds, destructuring included. */
export function boundNames(name: ts.BindingName, into: string[] = []): string[] {
  if (ts.isIdentifier(name)) into.push(name.text);
  else {
    for (const element of name.elements) {
      if (!ts.isOmittedExpression(element)) boundNames(element.name, into);
    }
  }
  return into;
}

/** The text of a property's name when it is known before the program runs. */
export function propertyName(name: ts.PropertyName): string | undefined {
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  if (ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression)) return name.expression.text;
  return undefined;
}
