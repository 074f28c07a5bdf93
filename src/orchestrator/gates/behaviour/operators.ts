import { ts } from 'ts-morph';
import { isDirective } from './sites.js';

/** A fault at one node: the text that takes the place of what stands from `start` to `end`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rank: number;
}

const RANK = { condition: 0, operator: 1, result: 2, effect: 3, value: 4, words: 5 } as const;

const SWAPPED: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsToken, '!='],
  [ts.SyntaxKind.ExclamationEqualsToken, '=='],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
  [ts.SyntaxKind.PercentToken, '*'],
  [ts.SyntaxKind.PlusEqualsToken, '-='],
  [ts.SyntaxKind.MinusEqualsToken, '+='],
  [ts.SyntaxKind.AsteriskEqualsToken, '/='],
  [ts.SyntaxKind.SlashEqualsToken, '*='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
]);

/** Calls that only log: a test rarely asserts them, and they are no behaviour that others rely on. */
const LOGS =
  /^(?:log|logger|debug)$|(?:^|\.)(?:console|logger|log)\??\.(?:trace|debug|verbose|info|log|notice|warn|warning|error|fatal|dir|table|group\w*|time\w*)$/;
/** Their first words are a message. */
const COMPLAINS = /^(?:\w*Error|invariant|assert)$/;

function calleeText(node: ts.Node, source: ts.SourceFile): string {
  return ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression.getText(source) : '';
}

/** Words that only people read: messages of errors. */
function isMessage(node: ts.Node, source: ts.SourceFile): boolean {
  let { parent } = node;
  while (ts.isBinaryExpression(parent) || ts.isTemplateSpan(parent) || ts.isTemplateExpression(parent))
    parent = parent.parent;
  return COMPLAINS.test(calleeText(parent, source));
}

/** True for all that a call which only logs is given, conditions and fields of objects too. */
function isLogged(node: ts.Node, source: ts.SourceFile): boolean {
  let at = node;
  while (!ts.isSourceFile(at) && !ts.isStatement(at)) {
    if (LOGS.test(calleeText(at, source))) return true;
    at = at.parent;
  }
  return false;
}

function isWords(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** Text put together: with a minus it would only ever be NaN. */
function joinsWords(node: ts.BinaryExpression): boolean {
  const { left, right } = node;
  return isWords(left) || isWords(right) || (ts.isBinaryExpression(left) && joinsWords(left));
}

function binary(node: ts.BinaryExpression, source: ts.SourceFile): readonly Replacement[] {
  const { operatorToken: token } = node;
  if (token.kind === ts.SyntaxKind.QuestionQuestionToken) {
    // In parentheses: it must not be mixed with the other logical operators.
    const text = `(${node.left.getText(source)} && ${node.right.getText(source)})`;
    return [{ start: node.getStart(source), end: node.end, text, rank: RANK.operator }];
  }
  const swapped = SWAPPED.get(token.kind);
  const isPlus = token.kind === ts.SyntaxKind.PlusToken || token.kind === ts.SyntaxKind.PlusEqualsToken;
  if (swapped === undefined || (isPlus && joinsWords(node))) return [];
  return [{ start: token.getStart(source), end: token.end, text: swapped, rank: RANK.operator }];
}

function conditionOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return node.expression;
  return ts.isConditionalExpression(node) || ts.isForStatement(node) ? node.condition : undefined;
}

function condition(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  const asked = conditionOf(node);
  if (asked === undefined) return [];
  const text = `!(${asked.getText(source)})`;
  return [{ start: asked.getStart(source), end: asked.end, text, rank: RANK.condition }];
}

/** What a function gives back: `undefined` in its place. */
function result(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  const value = ts.isReturnStatement(node)
    ? node.expression
    : ts.isArrowFunction(node) && !ts.isBlock(node.body)
      ? node.body
      : undefined;
  if (value === undefined || value.getText(source) === 'undefined' || ts.isVoidExpression(value)) return [];
  return [{ start: value.getStart(source), end: value.end, text: 'undefined', rank: RANK.result }];
}

function hasEffect(node: ts.Expression): boolean {
  if (ts.isAwaitExpression(node) || ts.isVoidExpression(node) || ts.isYieldExpression(node))
    return node.expression !== undefined && hasEffect(node.expression);
  if (ts.isCallExpression(node)) return node.expression.kind !== ts.SyntaxKind.SuperKeyword;
  if (ts.isBinaryExpression(node))
    return (
      node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
    );
  return ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node) || ts.isDeleteExpression(node);
}

function called(node: ts.Expression): ts.Expression {
  return ts.isAwaitExpression(node) || ts.isVoidExpression(node) ? called(node.expression) : node;
}

/** The statement gone; an assertion may go without a test noticing. */
function effect(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  const isThrow = ts.isThrowStatement(node);
  if (!isThrow && !(ts.isExpressionStatement(node) && !isDirective(node) && hasEffect(node.expression)))
    return [];
  const callee = isThrow ? '' : calleeText(called(node.expression), source);
  if (LOGS.test(callee) || /^(?:invariant|assert)$/.test(callee)) return [];
  return [{ start: node.getStart(source), end: node.end, text: ';', rank: RANK.effect }];
}

function isKey(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent) || ts.isLiteralTypeNode(parent) || ts.isComputedPropertyName(parent))
    return true;
  return 'name' in parent && parent.name === node;
}

/** A limit or a time of this size that is off by one does not change what the code does. */
const LARGE = 20;

function literal(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  const replace = (text: string, rank: number): readonly Replacement[] => [
    { start: node.getStart(source), end: node.end, text, rank },
  ];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return replace('false', RANK.value);
  if (node.kind === ts.SyntaxKind.FalseKeyword) return replace('true', RANK.value);
  if (isKey(node)) return [];
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) return [];
    return replace(Math.abs(value) < LARGE ? String(value + 1) : '0', RANK.value);
  }
  const isText =
    ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);
  if (!isText || ts.isTaggedTemplateExpression(node.parent) || isMessage(node, source)) return [];
  if (isDirective(node.parent)) return [];
  return replace('text' in node && node.text === '' ? "'mutant'" : "''", RANK.words);
}

const UPDATE: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.PlusPlusToken, '--'],
  [ts.SyntaxKind.MinusMinusToken, '++'],
]);

function update(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const start = node.getStart(source);
    return [{ start, end: start + 1, text: '', rank: RANK.operator }];
  }
  if (!ts.isPostfixUnaryExpression(node) && !ts.isPrefixUnaryExpression(node)) return [];
  const swapped = UPDATE.get(node.operator);
  if (swapped === undefined) return [];
  const start = ts.isPostfixUnaryExpression(node) ? node.end - 2 : node.getStart(source);
  return [{ start, end: start + 2, text: swapped, rank: RANK.operator }];
}

/** Faults that can be put at a node. */
export function operatorsFor(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  if (isLogged(node, source)) return [];
  return [
    ...condition(node, source),
    ...(ts.isBinaryExpression(node) ? binary(node, source) : []),
    ...update(node, source),
    ...result(node, source),
    ...effect(node, source),
    ...literal(node, source),
  ];
}
