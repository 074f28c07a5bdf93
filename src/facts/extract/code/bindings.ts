import { ts } from 'ts-morph';
import type { BindingFact } from '../../types.js';
import { boundNames, chainText, isFunctionNode, leafName } from './syntax.js';
import { unwrap } from '../syntax.js';
import { mentionsOf } from './values.js';

const MAX_BINDINGS = 80;
const MAX_MENTIONS = 12;

function calleesIn(node: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (child: ts.Node): void => {
    if (isFunctionNode(child) || ts.isObjectLiteralExpression(child)) return;
    if (ts.isCallExpression(child))
      found.push(chainText(unwrap(child.expression)) ?? leafName(child.expression));
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found.filter((name) => name !== '').slice(0, MAX_MENTIONS);
}

/** What the variables of a function were initialised with; functions kept in variables are left out. */
export function bindingsOf(declarations: readonly ts.VariableDeclaration[]): readonly BindingFact[] {
  const found: BindingFact[] = [];
  for (const { name, initializer } of declarations) {
    if (initializer === undefined || isFunctionNode(unwrap(initializer)) || found.length >= MAX_BINDINGS)
      continue;
    found.push({
      names: boundNames(name),
      mentions: mentionsOf(initializer).slice(0, MAX_MENTIONS),
      calls: calleesIn(initializer),
    });
  }
  return found;
}
