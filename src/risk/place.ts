import { ts } from 'ts-morph';
import { calleeLeaves, namedLeaves } from './names-in.js';

/** The smallest part of a program around a leaf that says something by itself: a statement, a property, an attribute. */
export function unitOf(leaf: ts.Node): ts.Node {
  let current = leaf;
  while (!isUnit(current) && !ts.isSourceFile(current.parent)) current = current.parent;
  return current;
}

function isUnit(node: ts.Node): boolean {
  return (
    (ts.isStatement(node) && !ts.isBlock(node)) ||
    ts.isObjectLiteralElementLike(node) ||
    ts.isClassElement(node) ||
    ts.isTypeElement(node) ||
    ts.isEnumMember(node) ||
    ts.isJsxAttribute(node) ||
    ts.isJsxSpreadAttribute(node) ||
    ts.isJsxExpression(node) ||
    ts.isJsxText(node) ||
    ts.isJsxOpeningElement(node) ||
    ts.isJsxSelfClosingElement(node) ||
    ts.isJsxClosingElement(node) ||
    ts.isParameter(node) ||
    ts.isDecorator(node) ||
    ts.isImportSpecifier(node) ||
    ts.isExportSpecifier(node)
  );
}

/** What the parts around a unit are called and hang on. */
export interface Surroundings {
  /** Names of properties, variables, functions, classes and types around it, and callees that it is an argument of. */
  readonly names: readonly ts.Node[];
  /** Conditions on which it runs. */
  readonly conditions: readonly ts.Expression[];
  /** Functions around it, the innermost first. */
  readonly functions: readonly ts.Node[];
  /** The part of a condition or comparison that holds the leaf itself. */
  readonly within: ts.Node | undefined;
  /** True inside a decorator. */
  readonly decorated: boolean;
}

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.InKeyword,
  ts.SyntaxKind.InstanceOfKeyword,
]);
const JUNCTIONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
]);

/** The condition of a node that runs one of its parts only sometimes. */
function conditionOf(node: ts.Node): ts.Expression | undefined {
  if (
    ts.isIfStatement(node) ||
    ts.isWhileStatement(node) ||
    ts.isDoStatement(node) ||
    ts.isSwitchStatement(node)
  )
    return node.expression;
  if (ts.isConditionalExpression(node)) return node.condition;
  if (ts.isBinaryExpression(node) && JUNCTIONS.has(node.operatorToken.kind)) return node.left;
  if (ts.isCaseClause(node)) return node.expression;
  return undefined;
}

function isDecision(node: ts.Node, child: ts.Node): boolean {
  if (conditionOf(node) === child) return true;
  if (ts.isBinaryExpression(node))
    return COMPARISONS.has(node.operatorToken.kind) || JUNCTIONS.has(node.operatorToken.kind);
  return ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
}

function nameNodesOf(node: ts.Node, child: ts.Node): readonly ts.Node[] {
  if (ts.isCallExpression(node) || ts.isNewExpression(node))
    return child === node.expression ? [] : calleeLeaves(node.expression);
  if (ts.isTaggedTemplateExpression(node)) return calleeLeaves(node.tag);
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) return namedLeaves(node.tagName);
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return node.moduleSpecifier === undefined ? [] : [node.moduleSpecifier];
  if (ts.isJsxAttribute(node)) return namedLeaves(node.name);
  if (ts.isVariableDeclaration(node)) return namedLeaves(node.name);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return calleeLeaves(node.left);
  const named = node as { readonly name?: ts.Node };
  const isNamed =
    ts.isObjectLiteralElementLike(node) ||
    ts.isClassElement(node) ||
    ts.isTypeElement(node) ||
    ts.isFunctionLike(node) ||
    ts.isClassLike(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isModuleDeclaration(node);
  return isNamed && named.name !== undefined && named.name !== child ? namedLeaves(named.name) : [];
}

/** Reads the way from a leaf up to the file. */
export function surroundingsOf(leaf: ts.Node): Surroundings {
  const names: ts.Node[] = [];
  const conditions: ts.Expression[] = [];
  const functions: ts.Node[] = [];
  let within: ts.Node | undefined;
  let decorated = ts.isDecorator(leaf);
  let inUnit = true;
  for (let child = leaf; !ts.isSourceFile(child); child = child.parent) {
    const node = child.parent;
    if (inUnit && isDecision(node, child)) within = node;
    const condition = conditionOf(node);
    if (condition !== undefined && condition !== child) conditions.push(condition);
    names.push(...nameNodesOf(node, child));
    if (ts.isFunctionLike(node)) functions.push(node);
    if (ts.isDecorator(node)) decorated = true;
    if (isUnit(node) && !ts.isObjectLiteralElementLike(node)) inUnit = false;
  }
  return { names, conditions, functions, within, decorated };
}
