import { ts } from 'ts-morph';
import type { ValueFact } from '../../types.js';
import { chainText, isFunctionNode, shortText } from './syntax.js';
import { unwrap } from '../syntax.js';

/** Names that say nothing about where data comes from. */
const GLOBALS = new Set([
  'undefined',
  'console',
  'JSON',
  'Math',
  'Promise',
  'Object',
  'Array',
  'Date',
  'Error',
  'Number',
  'String',
  'Boolean',
  'Symbol',
  'NaN',
  'Infinity',
  'parseInt',
  'parseFloat',
  'Set',
  'Map',
  'React',
]);

const MAX_MENTIONS = 40;

/** True when the chain starts with a built-in global. */
export function isGlobalChain(chain: string): boolean {
  const dot = chain.indexOf('.');
  return GLOBALS.has(dot === -1 ? chain : chain.slice(0, dot));
}

/** True when an identifier names something (a property, a declaration) instead of reading it. */
export function isNamePosition(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer !== node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent) || ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent))
    return true;
  if (ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent)) return true;
  return 'name' in parent && parent.name === node;
}

/** Adds what one node reads by itself; false when its children are already accounted for. */
export function addMention(node: ts.Node, into: Set<string>): boolean {
  if (ts.isIdentifier(node)) {
    if (!isNamePosition(node) && !GLOBALS.has(node.text)) into.add(node.text);
    return false;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const chain = chainText(node);
    if (chain === undefined) return true;
    if (isGlobalChain(chain)) return false;
    const called = ts.isCallExpression(node.parent) && node.parent.expression === node;
    into.add(called ? chain.slice(0, chain.lastIndexOf('.')) : chain);
    return false;
  }
  return true;
}

/** Identifiers and member chains that an expression reads, in order, nested functions left out. */
export function mentionsOf(node: ts.Node): readonly string[] {
  const found = new Set<string>();
  const visit = (child: ts.Node): void => {
    if (found.size >= MAX_MENTIONS || isFunctionNode(child) || ts.isTypeNode(child)) return;
    if (addMention(child, found)) ts.forEachChild(child, visit);
  };
  visit(node);
  return [...found];
}

/** An expression as a value: its text, its shape and what it reads. */
export function valueOf(source: ts.SourceFile, node: ts.Expression, max = 160): ValueFact {
  const inner = unwrap(node);
  return { text: shortText(source, node, max), kind: kindOf(inner), mentions: mentionsOf(inner) };
}

function kindOf(node: ts.Expression): ValueFact['kind'] {
  if (ts.isLiteralExpression(node) || ts.isPrefixUnaryExpression(node)) return 'literal';
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
    case ts.SyntaxKind.FalseKeyword:
    case ts.SyntaxKind.NullKeyword:
      return 'literal';
    case ts.SyntaxKind.Identifier:
      return (node as ts.Identifier).text === 'undefined' ? 'literal' : 'identifier';
    case ts.SyntaxKind.PropertyAccessExpression:
    case ts.SyntaxKind.ElementAccessExpression:
      return 'member';
    case ts.SyntaxKind.CallExpression:
      return 'call';
    case ts.SyntaxKind.AwaitExpression:
      return kindOf(unwrap((node as ts.AwaitExpression).expression));
    case ts.SyntaxKind.ConditionalExpression:
      return 'conditional';
    case ts.SyntaxKind.ArrayLiteralExpression:
      return 'array';
    case ts.SyntaxKind.ObjectLiteralExpression:
      return 'object';
    default:
      return 'other';
  }
}
