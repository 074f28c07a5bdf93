/** Takes the structure of some operations out of an OpenAPI 3.0 description and leaves the prose behind. */

type Node = Readonly<Record<string, unknown>>;

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Node;
}

interface Operation {
  readonly parameters?: readonly Node[];
  readonly requestBody?: Node;
  readonly responses: Readonly<Record<string, Node>>;
}

/** Says nothing about what is allowed on the wire. */
const PROSE: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'title',
  'externalDocs',
  'deprecated',
]);

/** In these maps the keys are names of somebody's properties; one may be called `description`. */
const NAME_MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'schemas']);

function strip(value: unknown, namesProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => namesProperties || !(PROSE.has(key) || key.startsWith('x-')))
      .map(([key, inner]) => [key, strip(inner, !namesProperties && NAME_MAPS.has(key))]),
  );
}

function at(description: Description, reference: string): Node {
  let node: unknown = description;
  for (const part of reference.replace(/^#\//, '').split('/')) node = (node as Node | undefined)?.[part];
  if (node === undefined) throw new Error(`the description lacks ${reference}`);
  return node as Node;
}

function resolve(description: Description, node: Node): Node {
  return typeof node.$ref === 'string' ? at(description, node.$ref) : node;
}

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

function jsonSchema(node: Node | undefined): unknown {
  const content = node?.content as Record<string, { readonly schema?: unknown }> | undefined;
  return strip(content?.['application/json']?.schema);
}

function operation(description: Description, route: string): unknown {
  const [method = '', path = ''] = route.split(' ');
  const found = description.paths[path]?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`the description lacks ${route}`);
  const parameters = (found.parameters ?? []).map((parameter) => {
    const { name, in: place, required, schema } = resolve(description, parameter);
    return { name, in: place, required: required === true, schema: strip(schema) };
  });
  const body = found.requestBody === undefined ? undefined : resolve(description, found.requestBody);
  const responses = Object.entries(found.responses)
    .filter(([status]) => Number(status) < 400)
    .map(([status, response]) => [status, jsonSchema(resolve(description, response)) ?? null]);
  return {
    method,
    path,
    parameters,
    ...(body === undefined ? {} : { body: { required: body.required === true, schema: jsonSchema(body) } }),
    responses: Object.fromEntries(responses) as unknown,
  };
}

/** Schemas that the operations refer to, and those that they refer to in turn. */
function referredSchemas(description: Description, operations: readonly unknown[]): Record<string, unknown> {
  const schemas: Record<string, unknown> = {};
  const open = references(operations);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const name = next.replace('#/components/schemas/', '');
    if (name in schemas) continue;
    schemas[name] = strip(at(description, next));
    open.push(...references(schemas[name]));
  }
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface Extract {
  /** Package and version that it was taken from. */
  readonly source: string;
  readonly operations: readonly unknown[];
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** @throws Error when the description lacks one of the routes (`METHOD /path/{parameter}`). */
export function extract(description: Description, routes: readonly string[], source: string): Extract {
  const operations = [...routes].sort().map((route) => operation(description, route));
  return { source, operations, components: { schemas: referredSchemas(description, operations) } };
}

/** One operation or schema on a line: an update of the description reads as a list of what changed. */
export function render({ source, operations, components }: Extract): string {
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) => `${JSON.stringify(name)}: ${JSON.stringify(schema)}`,
  );
  return `{
"source": ${JSON.stringify(source)},
"operations": [
${operations.map((one) => JSON.stringify(one)).join(',\n')}
],
"components": {"schemas": {
${schemas.join(',\n')}
}}
}
`;
}
