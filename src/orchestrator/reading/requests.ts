import { packageOf } from '../../config/shape.js';
import { place, type Evidence } from '../scorecard/answer.js';
import { oncePerSubject, type Subject } from '../scorecard/subject.js';
import { codeOf, lineAt, testFiles } from './code.js';
import type { Endpoint } from './endpoints.js';
import { shapeOfPath } from './openapi.js';

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

/** Frameworks whose address is whole where the file stands: no router above it adds a prefix. */
const WHOLE = new Set(['next', 'next-pages', 'remix']);

/** A parameter takes any value; what a test leaves open does not stand for a literal. */
function asksFor(request: readonly string[], route: readonly string[]): boolean {
  const tail = request.slice(request.length - route.length);
  return request.length >= route.length && tail.every((part, at) => part === route[at] || route[at] === '{}');
}

/** Words that stand in many addresses and name no router. */
const COMMON = /^(?:v\d+|src|app|api|route|router|index|server|get|post|put|patch|delete|all|test|)$/;

function stem(part: string): string {
  return part.replace(/[-_]/g, '').replace(/s$/, '');
}

/** Words of folders and file, without the plural's s: what a router is usually mounted under. */
function placeWords(path: string): ReadonlySet<string> {
  const parts = path
    .toLowerCase()
    .replace(/\.[cm]?[jt]sx?$/, '')
    .split(/[/.]/)
    .slice(-3);
  return new Set(parts.map(stem).filter((part) => !COMMON.test(part)));
}

/** A route such as `/:id` says too little: the request must also name the folder or file of its router. */
function isMeant(
  subject: Subject,
  request: Sent,
  { path, route }: Endpoint,
  shape: readonly string[],
): boolean {
  const context = subject.context.shape;
  if (WHOLE.has(route.framework)) {
    const near =
      shape.some((part) => part !== '{}') || packageOf(context, request.path) === packageOf(context, path);
    return near && request.shape.length === shape.length;
  }
  if (shape.filter((part) => part !== '{}').length > 1) return true;
  const words = placeWords(path);
  const own = shape.length === 1 && shape[0] !== '{}' && request.shape.length === 1;
  const near = packageOf(context, request.path) === packageOf(context, path);
  if (own || (near && shape.some((part) => part !== '{}'))) return true;
  return request.shape.some((part) => words.has(stem(part)));
}

function byRequest(subject: Subject, endpoint: Endpoint): Evidence | undefined {
  const { route } = endpoint;
  if (!route.path.startsWith('/')) return undefined;
  const shape = shapeOfPath(route.path);
  const hit = sent(subject).find(
    (request) =>
      asksFor(request.shape, shape) &&
      isMeant(subject, request, endpoint, shape) &&
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

/** `createTeam` names one procedure wherever it stands; `create` does only behind its router. */
function callPattern({ path, route }: Endpoint): RegExp | undefined {
  const name = route.path.replace(/(?:Route|Procedure)$/, '');
  if (!/^\w+$/.test(name)) return undefined;
  const isOwn = /[a-z][A-Z]/.test(name);
  const file = path
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\.[cm]?[jt]s$/, '')
    .split('/');
  const routers = file.map((part) =>
    part.replace(/[-_.]?router$/i, '').replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
  const before = isOwn ? '' : `\\.\\s*(?:${routers.filter((part) => /^\w+$/.test(part)).join('|')})s?\\s*`;
  return new RegExp(`${before}\\.\\s*${name}\\s*(?:\\.\\s*(?:query|mutate|mutation))?\\s*\\(`, 'i');
}

/** A procedure that a test calls through a caller. */
function byCaller(subject: Subject, endpoint: Endpoint): Evidence | undefined {
  const called = callPattern(endpoint);
  if (called === undefined) return undefined;
  for (const path of testFiles(subject)) {
    const code = codeOf(subject, path);
    if (!CALLER.test(code)) continue;
    const at = code.search(called);
    if (at >= 0) return place(path, lineAt(code, at), `calls ${endpoint.route.path}`);
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
