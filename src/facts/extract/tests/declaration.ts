import { ts } from 'ts-morph';
import { elementsOf, propertyOf, stringOf, unwrap } from '../syntax.js';

/** A call that declares a suite or a test, e.g. `describe.skip('x', () => {})`. */
export interface Declaration {
  readonly kind: 'suite' | 'test';
  readonly title: string;
  readonly skipped: boolean;
  readonly only: boolean;
  readonly body: ts.FunctionLikeDeclaration | undefined;
  readonly cases: number | undefined;
}

const ROOTS: Readonly<Record<string, Declaration['kind']>> = {
  describe: 'suite',
  suite: 'suite',
  context: 'suite',
  it: 'test',
  test: 'test',
  specify: 'test',
};
const MODIFIERS =
  /^(?:skip|only|todo|fixme|fails?|failing|concurrent|sequential|serial|parallel|shuffle|each|for|skipIf|runIf|describe|extend|override|withFixtures)$/;
const SKIPS = /^(?:skip|todo|fixme)$/;

interface Callee {
  readonly root: string;
  readonly members: readonly string[];
  /** Argument of `each(…)`, or its template. */
  readonly table: ts.Node | undefined;
}

/** Reads `test.concurrent.each(table)` and its like down to the root name. */
function calleeOf(node: ts.Expression): Callee | undefined {
  const members: string[] = [];
  let table: ts.Node | undefined;
  let current = unwrap(node);
  for (;;) {
    if (ts.isPropertyAccessExpression(current)) {
      members.push(current.name.text);
      current = unwrap(current.expression);
    } else if (ts.isCallExpression(current)) {
      table ??= current.arguments[0];
      current = unwrap(current.expression);
    } else if (ts.isTaggedTemplateExpression(current)) {
      table ??= current.template;
      current = unwrap(current.tag);
    } else break;
  }
  return ts.isIdentifier(current) ? { root: current.text, members: members.reverse(), table } : undefined;
}

/** Body rows of `each` when they can be counted. */
function casesOf(table: ts.Node | undefined): number | undefined {
  if (table === undefined) return undefined;
  if (ts.isTemplateExpression(table)) {
    // Columns are divided by bars in the head line; each row fills all of them.
    const columns =
      table.head.text
        .split('\n')
        .find((line) => line.trim() !== '')
        ?.split('|').length ?? 1;
    return Math.floor(table.templateSpans.length / columns);
  }
  const rows = ts.isExpression(table) ? unwrap(table) : undefined;
  if (rows === undefined || !ts.isArrayLiteralExpression(rows)) return undefined;
  return rows.elements.some((row) => ts.isSpreadElement(row)) ? undefined : elementsOf(rows).length;
}

function functionIn(argument: ts.Expression | undefined): ts.FunctionLikeDeclaration | undefined {
  if (argument === undefined) return undefined;
  const expression = unwrap(argument);
  if (ts.isArrowFunction(expression) || ts.isFunctionExpression(expression)) return expression;
  // Wrapped bodies: fakeAsync(() => {}), Effect.gen(function* () {})
  if (ts.isCallExpression(expression)) {
    for (const inner of expression.arguments) {
      const found = functionIn(inner);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function isOn(options: readonly ts.Expression[], key: string): boolean {
  return options.some((option) => {
    const value = propertyOf(unwrap(option), key);
    return value !== undefined && value.kind !== ts.SyntaxKind.FalseKeyword && !isNothing(value);
  });
}

function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
}

function titleOf(node: ts.Expression, source: ts.SourceFile): string {
  const title = unwrap(node);
  return stringOf(title) ?? title.getText(source).replace(/\s+/g, ' ').slice(0, 160);
}

/** The declaration that a call makes; undefined for any other call. */
export function declarationOf(call: ts.CallExpression, source: ts.SourceFile): Declaration | undefined {
  const callee = calleeOf(call.expression);
  if (callee === undefined) return undefined;
  const prefix = /^[fx](?=describe$|it$|test$|context$|suite$|specify$)/.exec(callee.root)?.[0] ?? '';
  const root = ROOTS[callee.root.slice(prefix.length)];
  if (root === undefined || !callee.members.every((member) => MODIFIERS.test(member))) return undefined;
  const [title, ...rest] = call.arguments;
  if (title === undefined || callee.members.includes('extend')) return undefined;
  const calledEarly = ['each', 'for', 'skipIf', 'runIf'].some((member) => callee.members.at(-1) === member);
  if (calledEarly && callee.table === undefined) return undefined;
  const body = rest.map(functionIn).find((found) => found !== undefined);
  const marked = callee.members.some((member) => SKIPS.test(member));
  const named = ts.isStringLiteralLike(unwrap(title)) || ts.isTemplateExpression(unwrap(title));
  // `test.skip(condition, 'why')` inside a body declares nothing; a body or a lone title does.
  if (body === undefined && !(named && (marked || rest.length === 0 || ts.isIdentifier(rest[0] ?? title))))
    return undefined;
  const todo = body === undefined && rest.length === 0;
  return {
    kind: callee.members.includes('describe') ? 'suite' : root,
    title: titleOf(title, source),
    skipped: prefix === 'x' || marked || todo || isOn(rest, 'skip') || isOn(rest, 'todo') || neverRuns(call),
    only: prefix === 'f' || callee.members.includes('only') || isOn(rest, 'only'),
    body,
    cases: callee.members.some((member) => member === 'each' || member === 'for')
      ? casesOf(callee.table)
      : undefined,
  };
}

/** `test.skipIf(true)` and `test.runIf(false)`. */
function neverRuns(call: ts.CallExpression): boolean {
  const condition = unwrap(call.expression);
  if (!ts.isCallExpression(condition) || !ts.isPropertyAccessExpression(condition.expression)) return false;
  const kind = condition.arguments[0]?.kind;
  const { text } = condition.expression.name;
  return (
    (text === 'skipIf' && kind === ts.SyntaxKind.TrueKeyword) ||
    (text === 'runIf' && kind === ts.SyntaxKind.FalseKeyword)
  );
}

/** A body that skips itself unconditionally: `test.skip()`, `t.skip('later')`, `this.skip()`. */
export function skipsItself(body: ts.FunctionLikeDeclaration): boolean {
  const block = body.body;
  if (block === undefined || !ts.isBlock(block)) return false;
  return block.statements.some((statement) => {
    if (!ts.isExpressionStatement(statement)) return false;
    const call = unwrap(statement.expression);
    if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
    if (!/^(?:skip|fixme|todo)$/.test(call.expression.name.text)) return false;
    const owner = unwrap(call.expression.expression);
    const known = owner.kind === ts.SyntaxKind.ThisKeyword || ts.isIdentifier(owner);
    const [first] = call.arguments;
    return (
      known &&
      (first === undefined || first.kind === ts.SyntaxKind.TrueKeyword || stringOf(first) !== undefined) &&
      call.arguments.every((argument) => functionIn(argument) === undefined)
    );
  });
}
