import { ts } from 'ts-morph';
import type { RouteFact } from '../../types.js';
import { chainOf, keyOf, propertyOf, stringOf, unwrap } from '../syntax.js';
import { spanOf, type CodeIndex, type ExtractContext } from '../walk.js';
import { handlerOf, nameOf } from './handler.js';

const ENDS: Readonly<Record<string, string>> = {
  query: 'QUERY',
  mutation: 'MUTATION',
  subscription: 'SUBSCRIPTION',
  handler: 'MUTATION',
  action: 'MUTATION',
};

/** The builder that a chain starts from, e.g. `protectedProcedure`, `authActionClient`. */
function builderOf(call: ts.CallExpression): string | undefined {
  let current: ts.Expression = call;
  for (;;) {
    if (ts.isCallExpression(current) || ts.isPropertyAccessExpression(current))
      current = unwrap(current.expression);
    else break;
  }
  if (!ts.isIdentifier(current)) return undefined;
  if (/procedure$|^actionClient$|ActionClient$|^t$|[pP]rocedure/.test(current.text)) return current.text;
  return undefined;
}

function nameAround(call: ts.CallExpression): string {
  let current: ts.Node = call.parent;
  while (
    ts.isAsExpression(current) ||
    ts.isSatisfiesExpression(current) ||
    ts.isParenthesizedExpression(current)
  )
    current = current.parent;
  if (ts.isPropertyAssignment(current)) return keyOf(current) ?? '';
  return ts.isVariableDeclaration(current) && ts.isIdentifier(current.name) ? current.name.text : '';
}

/** tRPC and oRPC procedures and next-safe-action actions: a builder, checks, and the function at the end. */
export function procedureRoutes(
  source: ts.SourceFile,
  context: ExtractContext,
  code: CodeIndex,
): readonly RouteFact[] {
  if (!/procedure|ActionClient|actionClient/i.test(context.text)) return [];
  const found: RouteFact[] = [];
  for (const node of context.nodes) {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) continue;
    const kind = ENDS[node.expression.name.text];
    const builder = kind === undefined ? undefined : builderOf(node);
    if (kind === undefined || builder === undefined) continue;
    const chain = chainOf(node);
    const route = chain.find(({ name }) => name === 'route')?.call.arguments[0];
    const uses = chain.filter(({ name }) => name === 'use').flatMap(({ call }) => call.arguments);
    const { id, wrappers } = handlerOf(node.arguments[0], source, code);
    found.push({
      framework: 'trpc',
      method: stringOf(propertyOf(route, 'method'))?.toUpperCase() ?? kind,
      path: stringOf(propertyOf(route, 'path')) ?? nameAround(node),
      handler: id,
      middleware: [builder, ...uses.map((use) => nameOf(use, source)), ...wrappers],
      span: spanOf(node, source, context),
    });
  }
  return found;
}
