import { place, type Evidence } from '../scorecard/answer.js';
import { oncePerSubject, type Subject } from '../scorecard/subject.js';
import { codeOf, lineAt, testFiles } from './code.js';
import type { Endpoint } from './endpoints.js';
import { endsLike, shapeOfPath } from './openapi.js';

/** A request that a test sends. */
interface Sent {
  readonly path: string;
  readonly line: number;
  readonly shape: readonly string[];
  /** Methods that the test's text names in lower case; GET when none. */
  readonly code: string;
}

const sent = oncePerSubject((subject): readonly Sent[] =>
  testFiles(subject).flatMap((path) => {
    const facts = subject.context.facts.files.get(path);
    const code = codeOf(subject, path);
    return (facts?.tests ?? [])
      .filter((test) => test.kind === 'test' && !test.skipped)
      .flatMap((test) =>
        test.requests.map((request) => ({
          path,
          line: test.span.range.start.line,
          shape: shapeOfPath(request),
          code: code.slice(test.span.start, test.span.end),
        })),
      );
  }),
);

interface Importer {
  readonly path: string;
  readonly code: string;
}

const importers = oncePerSubject(() => new Map<string, readonly Importer[]>());

/** Test files that load a file directly. */
function testsOf(subject: Subject, path: string): readonly Importer[] {
  const known = importers(subject);
  const found =
    known.get(path) ??
    [
      ...new Set(
        subject.context.modules
          .incoming(path)
          .filter(({ fact }) => !fact.typeOnly && fact.kind !== 'mock')
          .map(({ from }) => from),
      ),
    ]
      .filter((from) => testFiles(subject).includes(from))
      .map((from) => ({ path: from, code: codeOf(subject, from) }));
  known.set(path, found);
  return found;
}

function names(code: string, method: string): boolean {
  if (method === 'GET' || method === 'ALL') return true;
  return new RegExp(`\\b${method}\\b`, 'i').test(code) || (method === 'DELETE' && /\bdel\s*\(/.test(code));
}

function byRequest(subject: Subject, { route }: Endpoint): Evidence | undefined {
  const shape = shapeOfPath(route.path);
  const hit = sent(subject).find(
    (request) =>
      (endsLike(request.shape, shape) ||
        (shape.length > 1 && endsLike(shape, request.shape) && request.shape.length > 1)) &&
      names(request.code, route.method),
  );
  return hit === undefined ? undefined : place(hit.path, hit.line, `sends ${route.method} ${route.path}`);
}

/** A handler that a test imports and calls: `GET(request)`, `action(input)`. */
function byCall(subject: Subject, { path, route }: Endpoint): Evidence | undefined {
  const name =
    route.framework === 'next'
      ? route.method
      : route.framework === 'server-action'
        ? route.path
        : route.framework === 'next-pages'
          ? '\\w*[hH]andler\\w*'
          : route.framework === 'remix'
            ? 'loader|action'
            : undefined;
  if (name === undefined || name === '') return undefined;
  const called = new RegExp(`\\b(?:${name})\\s*\\(`);
  const hit = testsOf(subject, path).find(({ code }) => called.test(code));
  return hit === undefined
    ? undefined
    : place(hit.path, lineAt(hit.code, hit.code.search(called)), `calls ${route.method} of ${path}`);
}

const CALLER = /\bcreateCaller\w*\b|\bcaller\b|\btrpc\b|\.useQuery\b/i;

/** A procedure that a test calls through a caller. */
function byCaller(subject: Subject, { route }: Endpoint): Evidence | undefined {
  if (route.path === '' || !/^[\w.]+$/.test(route.path)) return undefined;
  const called = new RegExp(`\\.\\s*${route.path}\\s*(?:\\.\\s*(?:query|mutate|mutation))?\\s*\\(`);
  for (const path of testFiles(subject)) {
    const code = codeOf(subject, path);
    if (!CALLER.test(code)) continue;
    const at = code.search(called);
    if (at >= 0) return place(path, lineAt(code, at), `calls ${route.path}`);
  }
  return undefined;
}

/** The test that reaches an endpoint, or undefined. */
export function testOf(subject: Subject, endpoint: Endpoint): Evidence | undefined {
  const { framework } = endpoint.route;
  if (framework === 'trpc') return byCaller(subject, endpoint) ?? byRequest(subject, endpoint);
  return (
    byCall(subject, endpoint) ?? (framework === 'server-action' ? undefined : byRequest(subject, endpoint))
  );
}
