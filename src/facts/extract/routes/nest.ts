import { ts } from 'ts-morph';
import type { RouteFact } from '../../types.js';
import { propertyOf, stringOf, unwrap } from '../syntax.js';
import { spanOf, type CodeIndex, type ExtractContext } from '../walk.js';
import { nameOf } from './handler.js';

const VERBS = /^(?:Get|Post|Put|Patch|Delete|Head|Options|All)$/;

interface Decorated {
  readonly name: string;
  readonly arguments: readonly ts.Expression[];
}

function decoratorsOf(node: ts.HasDecorators): readonly Decorated[] {
  return (ts.getDecorators(node) ?? []).flatMap(({ expression }) =>
    ts.isCallExpression(expression) && ts.isIdentifier(expression.expression)
      ? [{ name: expression.expression.text, arguments: [...expression.arguments] }]
      : [],
  );
}

function pathOf(decorator: Decorated): string {
  const first = decorator.arguments[0] === undefined ? undefined : unwrap(decorator.arguments[0]);
  const path = stringOf(first) ?? stringOf(propertyOf(first, 'path')) ?? '';
  return path.replace(/^\/|\/$/g, '');
}

function guardsOf(decorators: readonly Decorated[], source: ts.SourceFile): readonly string[] {
  return decorators
    .filter(({ name }) => name === 'UseGuards' || name === 'UseInterceptors')
    .flatMap((decorator) => decorator.arguments.map((argument) => nameOf(argument, source)));
}

/** Methods of Nest controllers. */
export function nestRoutes(
  source: ts.SourceFile,
  context: ExtractContext,
  code: CodeIndex,
): readonly RouteFact[] {
  if (!context.text.includes('@Controller')) return [];
  const found: RouteFact[] = [];
  for (const node of context.nodes) {
    if (!ts.isClassDeclaration(node)) continue;
    const decorators = decoratorsOf(node);
    const controller = decorators.find(({ name }) => name === 'Controller');
    if (controller === undefined) continue;
    for (const member of node.members) {
      if (!ts.isMethodDeclaration(member) || member.body === undefined) continue;
      const own = decoratorsOf(member);
      const verb = own.find(({ name }) => VERBS.test(name));
      if (verb === undefined) continue;
      found.push({
        framework: 'nest',
        method: verb.name.toUpperCase(),
        path: `/${[pathOf(controller), pathOf(verb)].filter((part) => part !== '').join('/')}`,
        handler: code.functionOf(member.body),
        middleware: [...guardsOf(decorators, source), ...guardsOf(own, source)],
        span: spanOf(member, source, context),
      });
    }
  }
  return found;
}
