import { ts } from 'ts-morph';

/** A string that is a name, a header, a path or a key rather than prose: no white space, not long. */
const NAME_LIKE = /^[^\s<>{}]{1,120}$/;

/** Constant text of an expression: literals and their sums, `'au' + 'th'`; undefined when it is not constant. */
export function constantText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return constantText(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [constantText(node.left), constantText(node.right)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  return undefined;
}

/** The name that a leaf carries: an identifier, or a string or part of a template that reads like a name. */
export function nameOfLeaf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return node.text;
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
    const sum = outermostSum(node);
    const text = (sum === undefined ? undefined : constantText(sum)) ?? node.text;
    return NAME_LIKE.test(text) ? text : undefined;
  }
  return undefined;
}

function outermostSum(node: ts.Node): ts.Node | undefined {
  let current = node;
  while (
    ts.isParenthesizedExpression(current.parent) ||
    (ts.isBinaryExpression(current.parent) && current.parent.operatorToken.kind === ts.SyntaxKind.PlusToken)
  ) {
    current = current.parent;
  }
  return current === node ? undefined : current;
}

/** True for a node with parts of its own, which are judged by themselves when they change. */
function isBody(node: ts.Node): boolean {
  return (
    ts.isBlock(node) ||
    ts.isClassLike(node) ||
    ts.isModuleBlock(node) ||
    ts.isCaseBlock(node) ||
    ts.isJsxElement(node) ||
    ts.isJsxSelfClosingElement(node) ||
    ts.isJsxFragment(node)
  );
}

/** Leaves with names below a node, bodies of functions, classes, blocks and nested JSX left out. */
export function namedLeaves(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (current: ts.Node): void => {
    if (nameOfLeaf(current) !== undefined) found.push(current);
    ts.forEachChild(current, (child) => {
      if (!isBody(child)) visit(child);
    });
  };
  visit(node);
  return found;
}

/** Names in the chain of a callee: `auth.api.getSession` → auth, api, getSession; arguments left out. */
export function calleeLeaves(expression: ts.Expression): readonly ts.Node[] {
  if (ts.isPropertyAccessExpression(expression))
    return [...calleeLeaves(expression.expression), expression.name];
  if (ts.isElementAccessExpression(expression))
    return [...calleeLeaves(expression.expression), expression.argumentExpression];
  if (
    ts.isCallExpression(expression) ||
    ts.isNonNullExpression(expression) ||
    ts.isParenthesizedExpression(expression)
  ) {
    return calleeLeaves(expression.expression);
  }
  return ts.isIdentifier(expression) ? [expression] : [];
}
