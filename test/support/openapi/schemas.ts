/** OpenAPI 3.0 schemas in the words of JSON Schema 2019-09, which ajv reads. */

type Schema = Readonly<Record<string, unknown>>;

const COMBINATORS = ['allOf', 'anyOf', 'oneOf'] as const;

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mapValues(map: Schema, change: (value: unknown) => unknown): Schema {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

/** A free-form object (no properties named) stays open; so does one that says what else it takes. */
function describesProperties(schema: Schema): boolean {
  if ('additionalProperties' in schema) return false;
  return 'properties' in schema || COMBINATORS.some((name) => name in schema);
}

interface Mode {
  /** Refuse properties that the schema does not name. */
  readonly closed: boolean;
  /** A part of a combination: which properties are known is decided by the whole. */
  readonly part?: boolean;
}

/** `nullable` becomes a union with null; in closed mode unknown properties are refused on every level. */
export function toJsonSchema(schema: unknown, mode: Mode): unknown {
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref.replace('#/', 'github#/') };
  const whole = { closed: mode.closed };
  const part = { closed: mode.closed, part: true };
  const result: Record<string, unknown> = { ...schema };
  delete result.nullable;
  if (isObject(schema.properties))
    result.properties = mapValues(schema.properties, (inner) => toJsonSchema(inner, whole));
  if ('items' in schema) result.items = toJsonSchema(schema.items, whole);
  if (isObject(schema.additionalProperties))
    result.additionalProperties = toJsonSchema(schema.additionalProperties, whole);
  // `additionalProperties: true` in a part would make every property of the whole a known one.
  if (mode.part === true && schema.additionalProperties === true) delete result.additionalProperties;
  for (const name of COMBINATORS) {
    const parts = schema[name];
    if (Array.isArray(parts)) result[name] = parts.map((inner) => toJsonSchema(inner, part));
  }
  if (mode.closed && mode.part !== true && describesProperties(schema)) result.unevaluatedProperties = false;
  return schema.nullable === true ? { anyOf: [result, { type: 'null' }] } : result;
}
