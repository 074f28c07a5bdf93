import type { FileFacts, RouteFact } from '../../facts/types.js';
import { oncePerSubject, type Subject } from '../scorecard/subject.js';
import { codeOf, productFiles } from './code.js';

/** A place where requests from outside come in. */
export interface Endpoint {
  readonly path: string;
  readonly route: RouteFact;
  readonly facts: FileFacts;
}

/** All endpoints of the product, in the order of files. */
export const endpointsOf = oncePerSubject((subject): readonly Endpoint[] =>
  productFiles(subject).flatMap((path) => {
    const facts = subject.context.facts.files.get(path);
    return facts === undefined ? [] : facts.routes.map((route) => ({ path, route, facts }));
  }),
);

/** Endpoints with an address of their own: tRPC procedures and server actions have names instead. */
export function isAddressed({ route }: Endpoint): boolean {
  return route.framework !== 'trpc' && route.framework !== 'server-action' && route.path.startsWith('/');
}

/** `GET /users/:id`, as reports name it. */
export function nameOf({ route }: Endpoint): string {
  return `${route.method} ${route.path === '' ? '(unnamed)' : route.path}`;
}

/** The code of an endpoint: its registration with middleware and schemas, and its handler's body. */
export function codeOfEndpoint(subject: Subject, { path, route, facts }: Endpoint): string {
  const code = codeOf(subject, path);
  const handler = route.handler === null ? undefined : facts.functions[route.handler];
  const inside =
    handler !== undefined && handler.span.start >= route.span.start && handler.span.end <= route.span.end;
  const body = handler === undefined || inside ? '' : code.slice(handler.span.start, handler.span.end);
  return `${code.slice(route.span.start, route.span.end)}\n${body}`;
}

/** Bodies of functions of the repository that this code calls or names, one step away. */
export function codeOfCallees(subject: Subject, { path, facts }: Endpoint, code: string): readonly string[] {
  const names = new Set([...code.matchAll(/\b([A-Za-z_$][\w$]*)\b/g)].map((match) => match[1] ?? ''));
  const own = facts.functions
    .filter((item) => item.name !== '' && names.has(item.name))
    .map((item) => codeOf(subject, path).slice(item.span.start, item.span.end));
  const imported = facts.imports.flatMap((fact) =>
    fact.bindings
      .filter((binding) => names.has(binding.local))
      .flatMap((binding) => bodyOfImport(subject, path, fact.specifier, binding.imported)),
  );
  return [...own, ...imported];
}

function bodyOfImport(subject: Subject, from: string, specifier: string, name: string): readonly string[] {
  const target = subject.context.modules.resolve(from, specifier);
  if (target?.kind !== 'file') return [];
  const facts = subject.context.facts.files.get(target.path);
  const text = codeOf(subject, target.path);
  const matching = (facts?.functions ?? []).filter((item) => item.name === name);
  return matching.map((item) => text.slice(item.span.start, item.span.end));
}

/** True when something here is served to others over HTTP. */
export function servesRequests(subject: Subject): boolean {
  return endpointsOf(subject).length > 0;
}
