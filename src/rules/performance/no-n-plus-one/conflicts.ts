import { ts } from 'ts-morph';
import { chainText, isFunctionNode, optionalParent } from '../../../facts/extract/code/syntax.js';
import { unwrap } from '../../../facts/extract/syntax.js';
import type { RuleContext } from '../../rule.js';
import { Follower } from '../shared/following.js';
import type { BatchableRead } from './shape.js';

const WRITES = /^(?:create|update|upsert|delete)/;

/** What in the loop could change the rows, the list or the order of events; undefined when nothing does. */
export function conflictInLoop(
  read: BatchableRead,
  source: ts.SourceFile,
  path: string,
  context: RuleContext,
): string | undefined {
  const file = context.facts.files.get(path);
  const start = read.loop.getStart(source);
  const end = read.loop.end;
  const inside = (at: number): boolean => at >= start && at < end;
  for (const query of file?.queries ?? []) {
    if (inside(query.span.start) && query.model === read.model && WRITES.test(query.operation)) {
      return `the loop writes to ${read.model}`;
    }
  }
  const follower = new Follower(context);
  for (const call of file?.calls ?? []) {
    if (file === undefined || !inside(call.span.start)) continue;
    const target = follower.target(path, file, call);
    if (target === undefined) continue;
    const writes = follower
      .queriesOf(target, 2)
      .some(({ query }) => query.model === read.model && WRITES.test(query.operation));
    if (writes) return `\`${call.callee}\` in the loop writes to ${read.model}`;
  }
  if (!isInAsync(read.statement)) return 'the function around the loop is not async';
  return changeOf(read, source);
}

/** A list that grows while it is walked, or a row that is changed: two elements may share one now. */
function changeOf(read: BatchableRead, source: ts.SourceFile): string | undefined {
  const list = read.list.getText(source);
  const parent = read.replaced.parent;
  const row = ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : undefined;
  let reason: string | undefined;
  const visit = (node: ts.Node): void => {
    if (reason !== undefined) return;
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
      const target = chainText(unwrap(node.left)) ?? node.left.getText(source);
      const root = target.split(/[.[]/)[0] ?? '';
      if (row !== undefined && target !== row && root === row)
        reason = 'the loop changes the row that it read';
      if (target === list) reason = 'the loop changes its own list';
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const receiver = chainText(unwrap(node.expression.expression));
      if (
        receiver === list &&
        /^(?:push|pop|shift|unshift|splice|add|delete|clear)$/.test(node.expression.name.text)
      ) {
        reason = 'the loop changes its own list';
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(read.body);
  return reason;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** True where `await` may stand. */
export function isInAsync(node: ts.Node): boolean {
  for (let at = optionalParent(node); at !== undefined; at = optionalParent(at)) {
    if (isFunctionNode(at))
      return at.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) ?? false;
  }
  // Top-level await.
  return true;
}
