import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from './schemas.js';

/** A request as a server sees it. */
export interface SeenRequest {
  readonly method: string;
  /** Absolute or from the root; may start with `/api/v3` and may hold the query. */
  readonly url: string;
  /** Instead of, or beside, a query in `url`. */
  readonly query?: Readonly<Record<string, string>>;
  /** Names in lower case; checked when given. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Parsed JSON; undefined when there was no body. */
  readonly body?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: unknown;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: unknown };
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly operations: readonly Operation[];
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const description = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'github.json'), 'utf8'),
) as Description;

/** Routes that the description holds, e.g. `GET /repos/{owner}/{repo}`. */
export const describedRoutes: readonly string[] = description.operations.map(
  (operation) => `${operation.method} ${operation.path}`,
);

const options = { allErrors: true, strict: false, logger: false } as const;
const bodies = withComponents(new Ajv2019(options));
const parameters = withComponents(new Ajv2019({ ...options, coerceTypes: true }));

function withComponents(ajv: Ajv2019): Ajv2019 {
  formats.default(ajv);
  const schemas = Object.entries(description.components.schemas).map(([name, schema]) => [
    name,
    toJsonSchema(schema, { closed: false }),
  ]);
  ajv.addSchema({ $id: 'github', components: { schemas: Object.fromEntries(schemas) as unknown } });
  return ajv;
}

const compiled = new WeakMap<object, ValidateFunction>();

function problemsOf(ajv: Ajv2019, owner: object, schema: unknown, closed: boolean, value: unknown): string[] {
  let validate = compiled.get(owner);
  if (validate === undefined) {
    validate = ajv.compile(toJsonSchema(schema, { closed }) as object);
    compiled.set(owner, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const extra: unknown = error.params.unevaluatedProperty;
    return `${error.instancePath} ${error.message ?? ''}${typeof extra === 'string' ? `: ${extra}` : ''}`.trim();
  });
}

interface Match {
  readonly operation: Operation;
  readonly values: Readonly<Record<string, string>>;
}

function matchPath(operation: Operation, segments: readonly string[]): Match | undefined {
  const template = operation.path.split('/').slice(1);
  if (template.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith('{')) values[part.slice(1, -1)] = decodeURIComponent(segment);
    else if (part !== segment) return undefined;
  }
  return { operation, values };
}

/** The route with the fewest placeholders wins, as on the real host. */
function find(method: string, pathname: string): Match | undefined {
  const segments = pathname
    .replace(/^\/api\/v3(?=\/)/, '')
    .split('/')
    .slice(1);
  return description.operations
    .filter((operation) => operation.method === method.toUpperCase())
    .map((operation) => matchPath(operation, segments))
    .filter((match) => match !== undefined)
    .sort((a, b) => Object.keys(a.values).length - Object.keys(b.values).length)[0];
}

const isGraphql = (pathname: string): boolean => /^\/(api\/)?graphql$/.test(pathname);

function parameterProblems({ operation, values }: Match, query: Readonly<Record<string, string>>): string[] {
  const known = operation.parameters.filter((parameter) => parameter.in !== 'header');
  const given = { path: values, query } as const;
  const problems = Object.keys(query)
    .filter((name) => !known.some((parameter) => parameter.in === 'query' && parameter.name === name))
    .map((name) => `unknown query parameter ${name}`);
  for (const parameter of known) {
    const value = parameter.in === 'header' ? undefined : given[parameter.in][parameter.name];
    if (value === undefined) {
      if (parameter.required) problems.push(`missing ${parameter.in} parameter ${parameter.name}`);
      continue;
    }
    // Coercion replaces the value inside its parent, so the value needs one.
    const schema = { type: 'object', properties: { value: parameter.schema } };
    const found = problemsOf(parameters, parameter, schema, false, { value });
    problems.push(...found.map((problem) => `${parameter.in} parameter ${parameter.name}: ${problem}`));
  }
  return problems;
}

function bodyProblems(operation: Operation, body: unknown): string[] {
  if (operation.body === undefined) return body === undefined ? [] : ['a body where none belongs'];
  if (body === undefined) return operation.body.required ? ['missing body'] : [];
  return problemsOf(bodies, operation.body, operation.body.schema, true, body).map((text) => `body ${text}`);
}

function headerProblems(request: SeenRequest): string[] {
  const { headers } = request;
  if (headers === undefined) return [];
  const problems: string[] = [];
  const expect = (name: string, pattern: RegExp): void => {
    const value = headers[name];
    if (typeof value !== 'string' || !pattern.test(value))
      problems.push(`header ${name} is ${String(value)}`);
  };
  expect('accept', /^application\/vnd\.github\+json$/);
  expect('user-agent', /\S/);
  expect('x-github-api-version', /^2022-11-28$/);
  if (request.body !== undefined) expect('content-type', /^application\/json\b/);
  return problems;
}

/** What GitHub's description has against a request; empty when it is one that the description allows. */
export function validateRequest(request: SeenRequest): readonly string[] {
  const url = new URL(request.url, 'http://github.test');
  const where = `${request.method} ${url.pathname}`;
  const problems = headerProblems(request);
  if (isGraphql(url.pathname)) {
    const query = (request.body as { readonly query?: unknown } | undefined)?.query;
    if (request.method !== 'POST' || typeof query !== 'string') problems.push('not a GraphQL query');
  } else {
    const match = find(request.method, url.pathname);
    if (match === undefined) return [`${where}: unknown route`];
    const query = { ...Object.fromEntries(url.searchParams), ...request.query };
    problems.push(...parameterProblems(match, query), ...bodyProblems(match.operation, request.body));
  }
  return problems.map((problem) => `${where}: ${problem}`);
}

/** What the description has against a test server's successful answer to a request. */
export function validateResponse(
  request: Pick<SeenRequest, 'method' | 'url'>,
  response: { readonly status: number; readonly body?: unknown },
): readonly string[] {
  const url = new URL(request.url, 'http://github.test');
  const where = `${request.method} ${url.pathname}: answer ${response.status}`;
  if (response.status >= 400 || isGraphql(url.pathname)) return [];
  const match = find(request.method, url.pathname);
  if (match === undefined) return [`${where}: unknown route`];
  const schema = match.operation.responses[response.status];
  if (schema === undefined) return [`${where} is not described`];
  if (schema === null) return [];
  return problemsOf(bodies, schema, schema, false, response.body).map((problem) => `${where}: ${problem}`);
}
