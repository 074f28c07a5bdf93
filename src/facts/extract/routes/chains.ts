import { ts } from 'ts-morph';
import type { RouteFact } from '../../types.js';
import { elementsOf, propertyOf, stringOf, unwrap } from '../syntax.js';
import { spanOf, type CodeIndex, type ExtractContext } from '../walk.js';
import { handlerOf, nameOf } from './handler.js';

type Server = 'express' | 'fastify' | 'hono';

const VERBS = /^(?:get|post|put|patch|delete|head|options|all|del)$/;
const OWNERS = /(?:^|[a-z_])(?:app|router|routes?|server|fastify|hono|api|instance|controller|v\d)$/i;
const IMPORTED =
  /from\s+['"](@?fastify|hono|express|@hono|polka|koa|@koa|elysia|restify|itty-router)\b|require\(['"](fastify|express)['"]\)/;

function serverOf(text: string): Server | undefined {
  const match = IMPORTED.exec(text);
  const name = match?.[1] ?? match?.[2];
  if (name === undefined) return undefined;
  if (name.includes('fastify')) return 'fastify';
  return name.includes('hono') ? 'hono' : 'express';
}

/** The name that a chain starts from: `app` in `app.basePath('/v1').get(…)`, `Hono` in `new Hono().get(…)`. */
function ownerOf(node: ts.Expression): string {
  let current = unwrap(node);
  for (;;) {
    if (ts.isCallExpression(current) || ts.isNewExpression(current)) current = unwrap(current.expression);
    else if (ts.isPropertyAccessExpression(current)) {
      const target = unwrap(current.expression);
      if (!ts.isCallExpression(target) && !ts.isNewExpression(target))
        return ts.isIdentifier(target) ? target.text : current.name.text;
      current = target;
    } else break;
  }
  return ts.isIdentifier(current) ? current.text : '';
}

/** `router.route('/x')` before the verb gives the path. */
function routedPath(node: ts.Expression): string | undefined {
  let current = unwrap(node);
  while (ts.isCallExpression(current) && ts.isPropertyAccessExpression(current.expression)) {
    if (current.expression.name.text === 'route') return stringOf(current.arguments[0]);
    current = unwrap(current.expression.expression);
  }
  return undefined;
}

/** Paths of `const route = createRoute({ method, path })` by name. */
function declaredRoutes(
  context: ExtractContext,
): ReadonlyMap<string, { readonly method: string; readonly path: string }> {
  const found = new Map<string, { method: string; path: string }>();
  for (const node of context.nodes) {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || node.initializer === undefined)
      continue;
    const call = unwrap(node.initializer);
    if (
      !ts.isCallExpression(call) ||
      !ts.isIdentifier(call.expression) ||
      !/[rR]oute$/.test(call.expression.text)
    )
      continue;
    const path = stringOf(propertyOf(call.arguments[0], 'path'));
    const method = stringOf(propertyOf(call.arguments[0], 'method'));
    if (path !== undefined && method !== undefined) found.set(node.name.text, { method, path });
  }
  return found;
}

interface Found {
  readonly method: string;
  readonly path: string;
  readonly handlers: readonly ts.Expression[];
}

class ChainReader {
  readonly #declared: ReadonlyMap<string, { readonly method: string; readonly path: string }>;

  constructor(
    readonly server: Server | undefined,
    context: ExtractContext,
  ) {
    this.#declared = context.text.includes('.openapi(') ? declaredRoutes(context) : new Map();
  }

  read(call: ts.CallExpression): Found | undefined {
    const callee = unwrap(call.expression);
    if (!ts.isPropertyAccessExpression(callee)) return undefined;
    const verb = callee.name.text;
    const owner = ownerOf(callee.expression);
    if (owner !== 'Hono' && owner !== 'OpenAPIHono' && owner !== 'Router' && !OWNERS.test(owner))
      return undefined;
    const [first, ...rest] = call.arguments;
    if (first === undefined) return undefined;
    if (VERBS.test(verb)) return this.#verb(callee.expression, verb, first, rest);
    if (verb === 'on' && this.server === 'hono' && rest.length >= 2) {
      return {
        method: (stringOf(first) ?? 'ALL').toUpperCase(),
        path: stringOf(rest[0]) ?? '*',
        handlers: rest.slice(1),
      };
    }
    if (verb === 'openapi' && ts.isIdentifier(first)) {
      const declared = this.#declared.get(first.text);
      return declared === undefined
        ? undefined
        : { method: declared.method.toUpperCase(), path: declared.path, handlers: rest };
    }
    if (verb === 'route' && this.server === 'fastify') return this.#options(first);
    return undefined;
  }

  #verb(
    owner: ts.Expression,
    verb: string,
    first: ts.Expression,
    rest: readonly ts.Expression[],
  ): Found | undefined {
    const path = stringOf(unwrap(first));
    const method = verb === 'del' ? 'DELETE' : verb.toUpperCase();
    const routed = routedPath(owner);
    if (routed !== undefined && path === undefined)
      return { method, path: routed, handlers: [first, ...rest] };
    if (path === undefined || rest.length === 0 || !/^(?:\/|\*|$|:)/.test(path)) return undefined;
    // `client.get('/x', { params })` asks another server; a handler is a function or a name.
    const last = unwrap(rest.at(-1) ?? first);
    const handles =
      ts.isFunctionLike(last) ||
      ts.isIdentifier(last) ||
      ts.isCallExpression(last) ||
      ts.isPropertyAccessExpression(last);
    if (!handles || (this.server === undefined && !ts.isFunctionLike(last))) return undefined;
    return { method, path, handlers: rest };
  }

  #options(options: ts.Expression): Found | undefined {
    const value = unwrap(options);
    const path = stringOf(propertyOf(value, 'url')) ?? stringOf(propertyOf(value, 'path'));
    const handler = propertyOf(value, 'handler');
    if (path === undefined) return undefined;
    const method = propertyOf(value, 'method');
    const methods =
      method === undefined ? [] : [stringOf(method) ?? elementsOf(method).map(stringOf).join('|')];
    return {
      method: (methods[0] ?? 'ALL').toUpperCase(),
      path,
      handlers: handler === undefined ? [] : [handler],
    };
  }
}

/** Express, Fastify and Hono: `app.get('/path', middleware, handler)` and its like. */
export function chainRoutes(
  source: ts.SourceFile,
  context: ExtractContext,
  code: CodeIndex,
): readonly RouteFact[] {
  if (!/\.\s*(?:get|post|put|patch|delete|all|del|on|openapi|route)\s*\(/.test(context.text)) return [];
  const server = serverOf(context.text);
  const reader = new ChainReader(server, context);
  const found: RouteFact[] = [];
  for (const node of context.nodes) {
    if (!ts.isCallExpression(node)) continue;
    const route = reader.read(node);
    if (route === undefined) continue;
    const { id, wrappers } = handlerOf(route.handlers.at(-1), source, code);
    const middleware = [...route.handlers.slice(0, -1).map((item) => nameOf(item, source)), ...wrappers];
    // The span is the verb's own call, not the chain before it.
    const start = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node;
    const span = { ...spanOf(node, source, context), start: start.getStart(source) };
    span.range = { ...span.range, start: spanOf(start, source, context).range.start };
    found.push({
      framework: server ?? 'express',
      method: route.method,
      path: route.path,
      handler: id,
      middleware,
      span,
    });
  }
  return found;
}
