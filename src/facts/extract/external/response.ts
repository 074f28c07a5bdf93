import { ts } from 'ts-morph';
import type { ExternalCallFact } from '../../types.js';
import { isFunctionNode, leafName, optionalParent, outermostWrapper } from '../code/syntax.js';
import { bodyAround } from './surroundings.js';

/** What the code does with the promise and with the response. */
export interface ResponseUse {
  readonly usage: ExternalCallFact['usage'];
  readonly statusChecked: boolean;
  readonly body: ExternalCallFact['body'];
  readonly bodyChecked: boolean;
}

const UNKNOWN: ResponseUse = { usage: 'stored', statusChecked: true, body: 'unknown', bodyChecked: false };
const STATUS = /^(?:ok|status|statusCode|statusText|redirected|raiseForStatus)$/;
const BODY = /^(?:json|text|arrayBuffer|blob|formData|body|bytes|data)$/;
const SAYS_SUCCESS = /^(?:ok|error|errors|success|status|error_description|code|message)$/;

/** Follows a fetch-like promise inside its function. What leaves the function counts as checked elsewhere. */
export function responseOf(call: ts.CallExpression): ResponseUse {
  const outer = outermostWrapper(call);
  const parent = optionalParent(outer);
  if (parent === undefined) return UNKNOWN;
  if (ts.isAwaitExpression(parent)) return ofValue(parent, 'awaited');
  if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent)) {
    return { usage: 'floating', statusChecked: false, body: 'ignored', bodyChecked: false };
  }
  if (ts.isReturnStatement(parent)) return { ...UNKNOWN, usage: 'returned' };
  if (ts.isArrowFunction(parent)) return { ...UNKNOWN, usage: 'returned' };
  if (ts.isPropertyAccessExpression(parent)) return ofChain(parent);
  return UNKNOWN;
}

/** `fetch(…).then(…)`. */
function ofChain(access: ts.PropertyAccessExpression): ResponseUse {
  const call = optionalParent(access);
  if (call === undefined || !ts.isCallExpression(call)) return UNKNOWN;
  const usage = usageOf(call);
  if (access.name.text !== 'then') return { ...UNKNOWN, usage };
  const [handler] = call.arguments;
  if (handler === undefined || !(ts.isArrowFunction(handler) || ts.isFunctionExpression(handler)))
    return { ...UNKNOWN, usage };
  const [parameter] = handler.parameters;
  if (parameter === undefined) return { usage, statusChecked: false, body: 'ignored', bodyChecked: false };
  if (!ts.isIdentifier(parameter.name)) return { ...UNKNOWN, usage };
  const reads = readsOf(parameter.name.text, handler.body);
  return { usage, ...reads, body: reads.body === 'returned' && !isReturned(call) ? 'json' : reads.body };
}

function usageOf(node: ts.Node): ExternalCallFact['usage'] {
  let current: ts.Node = node;
  for (;;) {
    const parent = optionalParent(current);
    if (parent === undefined) return 'stored';
    if (ts.isAwaitExpression(parent)) return 'awaited';
    if (ts.isReturnStatement(parent) || ts.isArrowFunction(parent)) return 'returned';
    if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent)) return 'floating';
    const chained =
      ts.isPropertyAccessExpression(parent) || (ts.isCallExpression(parent) && parent.expression === current);
    if (!chained && !ts.isParenthesizedExpression(parent)) return 'stored';
    current = parent;
  }
}

function ofValue(node: ts.Node, usage: ExternalCallFact['usage']): ResponseUse {
  const outer = outermostWrapper(node);
  const parent = optionalParent(outer);
  if (parent === undefined) return { ...UNKNOWN, usage };
  if (ts.isExpressionStatement(parent))
    return { usage, statusChecked: false, body: 'ignored', bodyChecked: false };
  if (ts.isPropertyAccessExpression(parent)) {
    const name = parent.name.text;
    return {
      usage,
      statusChecked: !BODY.test(name),
      body: BODY.test(name) ? bodyKind(parent) : 'unknown',
      bodyChecked: false,
    };
  }
  if (ts.isVariableDeclaration(parent)) return ofBinding(parent.name, node, usage);
  if (ts.isBinaryExpression(parent) && ts.isIdentifier(parent.left))
    return { usage, ...readsOf(parent.left.text, bodyAround(node)) };
  return { ...UNKNOWN, usage };
}

function ofBinding(name: ts.BindingName, node: ts.Node, usage: ExternalCallFact['usage']): ResponseUse {
  if (ts.isIdentifier(name)) return { usage, ...readsOf(name.text, bodyAround(node)) };
  const keys = name.elements.flatMap((element) =>
    ts.isOmittedExpression(element) ? [] : [leafNameOf(element.propertyName ?? element.name)],
  );
  const checked = keys.some((key) => STATUS.test(key));
  return {
    usage,
    statusChecked: checked,
    body: keys.some((key) => BODY.test(key)) ? 'read' : 'unknown',
    bodyChecked: checked,
  };
}

function leafNameOf(node: ts.Node): string {
  return ts.isIdentifier(node) ? node.text : '';
}

/** How a response that is called `name` is read below `root`. */
function readsOf(name: string, root: ts.Node): Omit<ResponseUse, 'usage'> {
  const seen: { status: boolean; leaves: boolean; body?: ResponseUse['body'] } = {
    status: false,
    leaves: false,
  };
  const bodies: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name && !isDeclaration(node)) {
      const access = optionalParent(outermostWrapper(node));
      if (access !== undefined && ts.isPropertyAccessExpression(access)) {
        if (STATUS.test(access.name.text)) seen.status = true;
        else if (BODY.test(access.name.text)) {
          seen.body = seen.body === 'json' ? 'json' : bodyKind(access);
          const bound = boundName(access);
          if (bound !== undefined) bodies.push(bound);
        } else if (access.name.text === 'clone') seen.leaves = true;
      } else seen.leaves = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return {
    statusChecked: seen.status || seen.leaves,
    body: seen.body ?? (seen.leaves ? 'unknown' : 'ignored'),
    bodyChecked: bodies.some((body) => asksBody(body, root)),
  };
}

/** `response.json()` may be read here or handed to the caller as it is. */
function bodyKind(access: ts.PropertyAccessExpression): ResponseUse['body'] {
  const call = optionalParent(access);
  if (call === undefined || !ts.isCallExpression(call)) return 'read';
  if (isReturned(call)) return 'returned';
  return access.name.text === 'json' ? 'json' : 'read';
}

/** `return x`, `return await x`, `() => x`. */
function isReturned(node: ts.Node): boolean {
  let parent = optionalParent(outermostWrapper(node));
  if (parent !== undefined && ts.isAwaitExpression(parent)) parent = optionalParent(outermostWrapper(parent));
  return parent !== undefined && (ts.isReturnStatement(parent) || ts.isArrowFunction(parent));
}

function isDeclaration(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isBinaryExpression(parent)) return parent.left === node;
  return (
    (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) &&
    parent.name === node
  );
}

/** `data` in `const data = (await response.json()) as T`; destructured names are joined by spaces. */
function boundName(access: ts.PropertyAccessExpression): string | undefined {
  let node: ts.Node = access;
  for (
    let parent = optionalParent(node);
    parent !== undefined;
    node = parent, parent = optionalParent(parent)
  ) {
    if (ts.isVariableDeclaration(parent)) {
      return ts.isIdentifier(parent.name)
        ? parent.name.text
        : parent.name.elements
            .map((e) => (ts.isOmittedExpression(e) ? '' : leafNameOf(e.propertyName ?? e.name)))
            .join(' ');
    }
    if (ts.isStatement(parent) || isFunctionNode(parent)) return undefined;
  }
  return undefined;
}

/** True when the parsed body is asked for success somewhere, also by destructuring. */
function asksBody(body: string, root: ts.Node): boolean {
  if (body.includes(' ') || SAYS_SUCCESS.test(body))
    return body.split(' ').some((name) => SAYS_SUCCESS.test(name));
  let asked = false;
  const visit = (node: ts.Node): void => {
    if (asked) return;
    if (
      ts.isPropertyAccessExpression(node) &&
      SAYS_SUCCESS.test(node.name.text) &&
      leafName(node.expression) === body
    )
      asked = true;
    else if (
      ts.isStringLiteralLike(node) &&
      ts.isBinaryExpression(node.parent) &&
      node.parent.operatorToken.kind === ts.SyntaxKind.InKeyword
    )
      asked = true;
    else if (ts.isCallExpression(node) && isValidation(node, body)) asked = true;
    else if (ts.isPrefixUnaryExpression(node) && leafName(node.operand) === body) asked = true;
    else ts.forEachChild(node, visit);
  };
  visit(root);
  return asked;
}

/** `schema.safeParse(data)`: the failure comes back as a value that somebody reads. */
function isValidation(call: ts.CallExpression, body: string): boolean {
  const [first] = call.arguments;
  return (
    /^(?:safeParse|safeParseAsync|is[A-Z]\w*)$/.test(leafName(call.expression)) &&
    first !== undefined &&
    leafName(first) === body
  );
}
