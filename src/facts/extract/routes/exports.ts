import { ts } from 'ts-morph';
import type { RouteFact } from '../../types.js';
import { spanOf, type ExtractContext } from '../walk.js';
import type { CodeIndex } from '../walk.js';
import { handlerOf } from './handler.js';

const METHODS = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;

interface Exported {
  readonly name: string;
  readonly node: ts.Node;
  readonly value: ts.Expression | ts.FunctionDeclaration | undefined;
}

function hasModifier(node: ts.Statement, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind)
  );
}

/** Exported functions and values by name; `default` for the default export. */
function exportsOf(source: ts.SourceFile): readonly Exported[] {
  const found: Exported[] = [];
  for (const statement of source.statements) {
    if (ts.isExportAssignment(statement) && statement.isExportEquals !== true) {
      found.push({ name: 'default', node: statement, value: statement.expression });
    } else if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause !== undefined &&
      ts.isNamedExports(statement.exportClause)
    ) {
      for (const element of statement.exportClause.elements) {
        const local = element.propertyName ?? element.name;
        const value = ts.isIdentifier(local) ? local : undefined;
        if (!element.isTypeOnly && !statement.isTypeOnly)
          found.push({ name: element.name.text, node: element, value });
      }
    } else if (!hasModifier(statement, ts.SyntaxKind.ExportKeyword)) continue;
    else if (ts.isFunctionDeclaration(statement)) {
      const name = hasModifier(statement, ts.SyntaxKind.DefaultKeyword) ? 'default' : statement.name?.text;
      if (name !== undefined && statement.body !== undefined)
        found.push({ name, node: statement, value: statement });
    } else if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) {
        if (!ts.isIdentifier(declaration.name)) continue;
        found.push({ name: declaration.name.text, node: declaration, value: declaration.initializer });
      }
    }
  }
  return found;
}

/** `/api/teams/[teamId]` from a file below `app/` or `pages/`; groups and slots are no part of the address. */
function addressOf(path: string): string {
  const parts = path
    .replace(/^.*?(?:^|\/)(?:app\/routes|app|pages|routes)\//, '')
    .replace(/\.[cm]?[jt]sx?$/, '')
    .split('/')
    .filter((part) => !/^\(.*\)$|^@/.test(part) && part !== 'route' && part !== 'index');
  return `/${parts.join('/')}`;
}

type Placed = Pick<RouteFact, 'framework' | 'method' | 'path'>;

/** What an export means where the file stands. */
function meaningOf(name: string, path: string, serverFile: boolean): Placed | undefined {
  if (METHODS.test(name) && /(?:^|\/)route\.[cm]?[jt]sx?$/.test(path)) {
    return { framework: 'next', method: name, path: addressOf(path) };
  }
  if (name === 'default' && /(?:^|\/)pages\/api\//.test(path)) {
    return { framework: 'next-pages', method: 'ALL', path: addressOf(path) };
  }
  if (
    (name === 'loader' || name === 'action') &&
    /(?:^|\/)(?:app\/root|routes\/.+|app\/routes\/.+)\.[jt]sx?$/.test(path)
  ) {
    return { framework: 'remix', method: name === 'loader' ? 'GET' : 'POST', path: addressOf(path) };
  }
  return serverFile ? { framework: 'server-action', method: 'POST', path: name } : undefined;
}

function hasServerDirective(statements: readonly ts.Statement[]): boolean {
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) return false;
    if (statement.expression.text === 'use server') return true;
  }
  return false;
}

/** Functions with `'use server'` of their own. */
function inlineActions(
  source: ts.SourceFile,
  context: ExtractContext,
  code: CodeIndex,
): readonly RouteFact[] {
  const found: RouteFact[] = [];
  for (const node of context.nodes) {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined || !ts.isBlock(node.body))
      continue;
    if (!hasServerDirective(node.body.statements)) continue;
    const handler = code.functionOf(node.body);
    const path = code.functions[handler]?.name ?? '';
    found.push({
      framework: 'server-action',
      method: 'POST',
      path,
      handler,
      middleware: [],
      span: spanOf(node, source, context),
    });
  }
  return found;
}

/** Routes that are routes because of the file's place: Next.js, Remix and React Router, server actions. */
export function exportRoutes(
  source: ts.SourceFile,
  context: ExtractContext,
  code: CodeIndex,
): readonly RouteFact[] {
  const { path, text } = context;
  const serverFile = text.includes('use server') && hasServerDirective(source.statements);
  const found: RouteFact[] = [];
  if (serverFile || /(?:^|\/)(?:app|pages|routes)\//.test(path)) {
    for (const { name, node, value } of exportsOf(source)) {
      const meaning = meaningOf(name, path, serverFile);
      if (meaning === undefined) continue;
      const isFunction = value !== undefined && ts.isFunctionDeclaration(value);
      const handler = isFunction
        ? { id: value.body === undefined ? null : code.functionOf(value.body), wrappers: [] }
        : handlerOf(value, source, code);
      // A constant in a server file is an action only when it holds a function.
      if (meaning.framework === 'server-action' && handler.id === null && handler.wrappers.length === 0)
        continue;
      found.push({
        ...meaning,
        handler: handler.id,
        middleware: handler.wrappers,
        span: spanOf(node, source, context),
      });
    }
  }
  if (!serverFile && text.includes('use server')) found.push(...inlineActions(source, context, code));
  return found;
}
