import { z } from 'zod';
import { configSchema } from './schema.js';
import type { DocumentPath } from './yaml-source.js';

/** The parts of JSON Schema that the generated one uses. */
export interface SchemaNode {
  readonly description?: string;
  readonly type?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
}

export const CONFIG_SCHEMA_ID =
  'https://raw.githubusercontent.com/caretaker-actions/caretaker/main/schemas/config.schema.json';

/** JSON Schema (draft 2020-12) of what people write into the file. */
export function configJsonSchema(): SchemaNode & Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { io: 'input' });
  return {
    $schema,
    $id: CONFIG_SCHEMA_ID,
    title: 'Caretaker configuration',
    description: 'Configuration of Caretaker, `.github/caretaker.yml`. Every key is optional.',
    ...(rest as SchemaNode),
  };
}

function alternatives(node: SchemaNode): readonly SchemaNode[] {
  return [node, ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
}

function step(node: SchemaNode, part: PropertyKey): readonly SchemaNode[] {
  return alternatives(node).flatMap((option) => {
    if (typeof part === 'number') return option.items === undefined ? [] : [option.items];
    const own = option.properties?.[String(part)];
    if (own !== undefined) return [own];
    return typeof option.additionalProperties === 'object' ? [option.additionalProperties] : [];
  });
}

/** Made once, and only when there is a mistake to explain. */
let tree: SchemaNode | undefined;

/** Schemas that speak about a path; several where a union leaves it open. */
function schemasAt(path: DocumentPath): readonly SchemaNode[] {
  tree ??= configJsonSchema();
  let nodes: readonly SchemaNode[] = [tree];
  for (const part of path) nodes = nodes.flatMap((node) => step(node, part));
  return nodes;
}

/** Keys that a mapping at this path may have. */
export function knownKeys(path: DocumentPath): readonly string[] {
  const keys = schemasAt(path)
    .flatMap(alternatives)
    .flatMap((node) => [
      ...Object.keys(node.properties ?? {}),
      ...(node.propertyNames?.enum ?? []).map((name) => String(name)),
    ]);
  return [...new Set(keys)];
}

/** What a key is for; undefined when the schema does not say or leaves it open. */
export function descriptionAt(path: DocumentPath): string | undefined {
  const texts = new Set(schemasAt(path).map((node) => node.description));
  return texts.size === 1 ? [...texts][0] : undefined;
}
