import { ts } from 'ts-morph';
import type { GuardFact } from '../../types.js';
import { chainText, isFunctionNode, leafName, shortText } from './syntax.js';
import { unwrap } from '../syntax.js';
import { mentionsOf } from './values.js';

const ASSERTION =
  /^(?:assert|ensure|require(?!$)|authori[sz]e|verify|validate|check|enforce|guard|invariant|must|throw[A-Z]|deny|forbid|protect|can[A-Z]|has[A-Z]\w*(?:Access|Permission|Role)|is[A-Z]\w*(?:Allowed|Forbidden|Member|Owner|Admin|Authori[sz]ed))|Or(?:Throw|Fail|Error|Redirect)$/;
/** The ORM's own `…OrThrow` reads, no checks of ours. */
const ORM_METHOD = /^(?:find|get)(?:Unique|First|One|OneBy|One)?Or(?:Throw|Fail)$|^executeTakeFirstOrThrow$/;
const EXIT_CALL = /^(?:notFound|redirect|permanentRedirect|forbidden|unauthorized|exit|fail|panic|raise)$/;

/** The check that an `if` makes, when it leaves the function or holds asynchronous work. */
export function guardOfIf(source: ts.SourceFile, node: ts.IfStatement): GuardFact | undefined {
  const exits =
    leaves(node.thenStatement) || (node.elseStatement !== undefined && leaves(node.elseStatement));
  if (!exits && !source.text.slice(node.thenStatement.pos, node.end).includes('await')) return undefined;
  return {
    kind: exits ? 'if-exit' : 'conditional-block',
    text: shortText(source, node.expression),
    mentions: mentionsOf(node.expression),
    calls: callsIn(node.expression),
    offset: node.getStart(source),
  };
}

/** The check that a call makes by its name: `assertMember(…)`, `requireTeam(…)`, `getTeamOrThrow(…)`. */
export function guardOfCall(source: ts.SourceFile, node: ts.CallExpression): GuardFact | undefined {
  const name = leafName(node.expression);
  if (!ASSERTION.test(name) || ORM_METHOD.test(name)) return undefined;
  const parent = node.parent;
  if (
    !ts.isAwaitExpression(parent) &&
    !ts.isExpressionStatement(parent) &&
    !/Or(?:Throw|Fail|Error)$/.test(name)
  ) {
    return undefined;
  }
  return {
    kind: 'assertion-call',
    text: shortText(source, node),
    mentions: node.arguments.flatMap((argument) => mentionsOf(argument)),
    calls: [chainText(unwrap(node.expression)) ?? name],
    offset: node.getStart(source),
  };
}

function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) {
    const last = statement.statements.at(-1);
    return last !== undefined && leaves(last);
  }
  if (ts.isThrowStatement(statement) || ts.isReturnStatement(statement) || ts.isContinueStatement(statement))
    return true;
  if (ts.isIfStatement(statement)) {
    return (
      statement.elseStatement !== undefined &&
      leaves(statement.thenStatement) &&
      leaves(statement.elseStatement)
    );
  }
  if (!ts.isExpressionStatement(statement)) return false;
  const expression = ts.isAwaitExpression(statement.expression)
    ? statement.expression.expression
    : statement.expression;
  return ts.isCallExpression(expression) && EXIT_CALL.test(leafName(expression.expression));
}

function callsIn(node: ts.Expression): readonly string[] {
  const names = new Set<string>();
  const visit = (child: ts.Node): void => {
    if (isFunctionNode(child)) return;
    if (ts.isCallExpression(child)) {
      const name = chainText(unwrap(child.expression)) ?? leafName(child.expression);
      if (name !== '') names.add(name);
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return [...names];
}
