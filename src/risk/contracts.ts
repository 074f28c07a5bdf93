import type { FileFacts, QueryFact, RouteFact } from '../facts/types.js';
import { PLACED } from './paths.js';
import { reason, type RiskReason } from './types.js';
import { speaksOfWho, topicsOfName } from './vocabulary.js';

/** One side of a file: what src/facts says of it; undefined when the file is not there. */
export interface Side {
  readonly path: string;
  readonly text: string;
  readonly facts: FileFacts;
}

/** Items of `a` that have no equal in `b`, counted. */
export function missing(a: readonly string[], b: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const item of b) left.set(item, (left.get(item) ?? 0) + 1);
  return a.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}

function routeText({ method, path }: RouteFact): string {
  return `${method} ${path}`;
}

function routeReasons(before: Side | undefined, after: Side | undefined): readonly RiskReason[] {
  const path = (after ?? before)?.path ?? '';
  const [old, now] = [before?.facts.routes ?? [], after?.facts.routes ?? []];
  const found: RiskReason[] = [];
  const differences: readonly (readonly [
    sides: readonly [readonly RouteFact[], readonly RouteFact[]],
    what: string,
  ])[] = [
    [[old, now], 'is no longer answered'],
    [[now, old], 'is answered anew'],
  ];
  for (const [[some, others], what] of differences) {
    const gone = new Set(missing(some.map(routeText), others.map(routeText)));
    for (const route of some) {
      if (gone.delete(routeText(route))) {
        found.push(
          reason(
            'breaking-api',
            path,
            route.span.range.start.line,
            `${route.method} ${printable(route.path)} ${what}.`,
          ),
        );
      }
    }
  }
  const gates = (routes: readonly RouteFact[]): readonly string[] =>
    routes.map((route) => `${routeText(route)} ${route.middleware.join(' ')}`);
  if (
    found.length === 0 &&
    missing(gates(old), gates(now)).length + missing(gates(now), gates(old)).length > 0
  ) {
    found.push(
      reason(
        'authentication',
        path,
        now[0]?.span.range.start.line ?? null,
        'What a request passes before its handler changes.',
      ),
    );
  }
  return found;
}

function placeReasons(before: Side | undefined, after: Side | undefined): readonly RiskReason[] {
  if (before?.path === after?.path) return [];
  const placed = [before, after].filter((side) => side !== undefined && PLACED.test(side.path));
  return placed.map((side) =>
    reason(
      'breaking-api',
      side?.path ?? '',
      null,
      side === after ? 'A new address is answered.' : 'An address is no longer answered.',
    ),
  );
}

function modelText(side: Side | undefined): string {
  return JSON.stringify((side?.facts.models ?? []).map((model) => ({ ...model, line: 0, path: '' })));
}

/** A query as written, without where it stands. */
function queryText({ model, span }: QueryFact, side: Side): string {
  return `${model} ${side.text.slice(span.start, span.end).replace(/\s+/g, '')}`;
}

const PERSONAL =
  /^(?:users?|customers?|contacts?|persons?|people|members?|accounts?|profiles?|leads?|subscribers?|address(?:es)?|recipients?|viewers?|patients?|employees?|candidates?)$/i;

function ownerKeys(query: QueryFact): readonly string[] {
  return query.filter.keys
    .filter(
      ({ path, value }) =>
        path.some(speaksOfWho) || value.mentions.some((name) => topicsOfName(name).has('authentication')),
    )
    .map(({ path, operator, value, inOr, optional }) =>
      JSON.stringify([path, operator, value.text, inOr, optional]),
    );
}

function queryReasons(before: Side | undefined, after: Side | undefined): readonly RiskReason[] {
  const path = (after ?? before)?.path ?? '';
  const queries = (side: Side | undefined): readonly (readonly [text: string, query: QueryFact])[] =>
    side === undefined ? [] : side.facts.queries.map((query) => [queryText(query, side), query]);
  const only = (some: Side | undefined, other: Side | undefined): readonly QueryFact[] => {
    const texts = new Set(
      missing(
        queries(some).map(([text]) => text),
        queries(other).map(([text]) => text),
      ),
    );
    return queries(some).flatMap(([text, query]) => (texts.has(text) ? [query] : []));
  };
  const [lost, added] = [only(before, after), only(after, before)];
  const found: RiskReason[] = [];
  const line = (query: QueryFact | undefined): number | null => query?.span.range.start.line ?? null;
  if (missing(lost.flatMap(ownerKeys), added.flatMap(ownerKeys)).length > 0) {
    found.push(
      reason(
        'authentication',
        path,
        line(added[0] ?? lost[0]),
        'A query loses or changes a filter by owner or tenant.',
      ),
    );
  }
  const unbounded = added.find(
    (query) => /^(?:update|delete)/.test(query.operation) && query.filter.keys.length === 0,
  );
  if (unbounded !== undefined)
    found.push(reason('unsure', path, line(unbounded), 'Which rows a query changes cannot be seen.'));
  for (const query of [...added, ...lost]) {
    const what =
      query.operation === 'raw'
        ? 'A query written in SQL changes.'
        : `A query on ${printable(query.model)} changes.`;
    if (query.operation === 'raw' || PERSONAL.test(query.model))
      found.push(reason('user-data', path, line(query), what));
  }
  return found;
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]|["`]/g, '?').slice(0, 100);
}

/** What a change of one file does to what others rely on: addresses, gates, models, filters. */
export function contractReasons(before: Side | undefined, after: Side | undefined): readonly RiskReason[] {
  const found = [
    ...routeReasons(before, after),
    ...placeReasons(before, after),
    ...queryReasons(before, after),
  ];
  const path = (after ?? before)?.path ?? '';
  if (modelText(before) !== modelText(after)) {
    found.push(
      reason(
        'database-schema',
        path,
        after?.facts.models[0]?.line ?? null,
        'The file declares other tables than before.',
      ),
    );
  }
  const directives = (side: Side | undefined): string => JSON.stringify(side?.facts.directives ?? []);
  if (before !== undefined && after !== undefined && directives(before) !== directives(after)) {
    found.push(
      reason('security', path, 1, 'A directive such as "use server" changes: it decides where code runs.'),
    );
  }
  return found;
}
