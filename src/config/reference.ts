import { configJsonSchema, type SchemaNode } from './schema-tree.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

function bounds(node: SchemaNode): string {
  const low = node.minimum ?? node.exclusiveMinimum;
  const high = node.maximum ?? node.exclusiveMaximum;
  // The largest safe integer is how a schema says "any".
  const top = high !== undefined && high < Number.MAX_SAFE_INTEGER ? high : undefined;
  const from = node.exclusiveMinimum === undefined ? 'from' : 'over';
  if (low !== undefined && top !== undefined) return `, ${from} ${low} to ${top}`;
  if (low !== undefined && low > Number.MIN_SAFE_INTEGER) return `, ${from} ${low}`;
  return top === undefined ? '' : `, up to ${top}`;
}

function typeText(node: SchemaNode): string {
  if (node.enum !== undefined) return node.enum.map(code).join(', ');
  if (node.const !== undefined) return code(node.const);
  const options = node.anyOf ?? node.oneOf;
  if (options !== undefined) return [...new Set(options.map(typeText))].join(' or ');
  if (node.type === 'array') return `list of ${node.items === undefined ? 'anything' : typeText(node.items)}`;
  if (node.type === 'object') {
    const values = node.additionalProperties;
    return typeof values === 'object' && values.properties === undefined
      ? `mapping to ${typeText(values)}`
      : 'mapping';
  }
  if (node.type === 'integer') return `whole number${bounds(node)}`;
  if (node.type === 'number') return `number${bounds(node)}`;
  if (node.type === 'boolean') return '`true` or `false`';
  return 'text';
}

function defaultText(node: SchemaNode): string {
  const { default: value } = node;
  if (value === undefined) return '';
  const shown = JSON.stringify(value);
  // A mapping that is filled in from its own keys' defaults says nothing by itself.
  return shown === '{}' ? '' : code(value);
}

function variants(node: SchemaNode): readonly SchemaNode[] {
  return node.oneOf ?? node.anyOf ?? [node];
}

/** What a variant of a union is told apart by, such as `type: vercel`. */
function variantName(node: SchemaNode): string {
  const type = node.properties?.type?.const;
  return typeof type === 'string' ? ` (${type})` : '';
}

function rows(node: SchemaNode, path: string, variant: string): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
    row(child, path === '' ? key : `${path}.${key}`, variant),
  );
}

function row(node: SchemaNode, path: string, variant: string): string[] {
  const own = `| \`${path}\`${variant} | ${cell(node.description ?? '')} | ${cell(typeText(node))} | ${cell(defaultText(node))} |`;
  const inner = variants(node).flatMap((option) =>
    children(option, path, variant + (option === node ? '' : variantName(option))),
  );
  return [own, ...inner];
}

function children(node: SchemaNode, path: string, variant: string): string[] {
  if (node.properties !== undefined) return rows(node, path, variant);
  if (typeof node.additionalProperties === 'object')
    return nested(node.additionalProperties, `${path}.<name>`, variant);
  return node.items === undefined ? [] : nested(node.items, `${path}[]`, variant);
}

/** Items and values: only their keys are worth rows. */
function nested(node: SchemaNode, path: string, variant: string): string[] {
  return variants(node).flatMap((option) =>
    rows(option, path, variant + (option === node ? '' : variantName(option))),
  );
}

/** One table for each section of the configuration, as Markdown. */
export function configReference(): string {
  const sections = Object.entries(configJsonSchema().properties ?? {});
  const head = ['| key | meaning | value | default |', '|---|---|---|---|'];
  const isSection = (node: SchemaNode): boolean => node.type === 'object' || node.type === 'array';
  const plain = sections.filter(([, node]) => !isSection(node)).flatMap(([key, node]) => row(node, key, ''));
  const parts = sections
    .filter(([, node]) => isSection(node))
    .map(([key, node]) =>
      [`### ${key}`, '', node.description ?? '', '', ...head, ...children(node, key, '')].join('\n'),
    );
  return [['### The file itself', '', ...head, ...plain].join('\n'), ...parts].join('\n\n');
}
