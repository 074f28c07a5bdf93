import { ts } from 'ts-morph';
import type { ModelFact } from '../../types.js';
import { positionAt, type ExtractContext } from '../walk.js';
import {
  chainOf,
  elementsOf,
  keyOf,
  memberNames,
  propertyOf,
  resultOf,
  stringOf,
  unwrap,
} from '../syntax.js';

interface Draft {
  readonly fields: ModelFact['fields'][number][];
  primaryKey: readonly string[];
  readonly uniques: (readonly string[])[];
  readonly indexes: ModelFact['indexes'][number][];
  readonly relations: ModelFact['relations'][number][];
}

const emptyDraft = (): Draft => ({ fields: [], primaryKey: [], uniques: [], indexes: [], relations: [] });

/** `pgTable`, `sqliteTable`, `createTable`, `authSchema.table`, and creators made in this file. */
function tableCall(node: ts.Expression, creators: ReadonlySet<string>): ts.CallExpression | undefined {
  for (const { name, call } of chainOf(node)) {
    const [first, second] = call.arguments;
    if (first === undefined || second === undefined || stringOf(unwrap(first)) === undefined) continue;
    const creates = /^(?:pg|mysql|sqlite|singlestore|create)?[tT]able$/.test(name) || creators.has(name);
    if (!creates) continue;
    const columns = resultOf(second);
    if (columns !== undefined && ts.isObjectLiteralExpression(columns)) return call;
  }
  return undefined;
}

function creatorsOf(context: ExtractContext): ReadonlySet<string> {
  const creators = new Set<string>();
  for (const node of context.nodes) {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || node.initializer === undefined)
      continue;
    if (chainOf(node.initializer).some(({ name }) => name.endsWith('TableCreator')))
      creators.add(node.name.text);
  }
  return creators;
}

/** The table and column in `() => workspace.id`. */
function referenceIn(
  node: ts.Expression | undefined,
): { readonly model: string; readonly field: string } | undefined {
  const target = node === undefined ? undefined : resultOf(node);
  if (target === undefined || !ts.isPropertyAccessExpression(target)) return undefined;
  const owner = unwrap(target.expression);
  const model = ts.isIdentifier(owner)
    ? owner.text
    : ts.isPropertyAccessExpression(owner)
      ? owner.name.text
      : undefined;
  return model === undefined ? undefined : { model, field: target.name.text };
}

function addColumn(draft: Draft, name: string, value: ts.Expression): void {
  const chain = chainOf(value);
  const [first] = chain;
  if (first === undefined) return;
  const names = new Set(chain.map((call) => call.name));
  const column = stringOf(first.call.arguments[0]) ?? name;
  const required = names.has('notNull') || names.has('primaryKey');
  draft.fields.push({ name, type: `${first.name}${required ? '' : '?'}`, column });
  if (names.has('primaryKey')) draft.primaryKey = [name];
  if (names.has('unique')) draft.uniques.push([name]);
  const references = chain.find((call) => call.name === 'references');
  const target = referenceIn(references?.call.arguments[0]);
  if (target !== undefined) {
    draft.relations.push({
      field: target.model,
      model: target.model,
      fields: [name],
      references: [target.field],
      list: false,
    });
  }
}

function addConstraint(draft: Draft, value: ts.Expression): void {
  const chain = chainOf(value);
  const on = chain.find(({ name }) => name === 'on' || name === 'onOnly' || name === 'using');
  const kind = chain[0]?.name;
  const first = chain[0]?.call.arguments[0];
  const options = first === undefined ? undefined : unwrap(first);
  const onFields = memberNames(on?.call.arguments ?? []);
  // `sql` expressions cannot be columns: an index with one is kept with what can be read of it.
  const partial = chain.some(({ name }) => name === 'where');
  if (kind === 'index') draft.indexes.push({ fields: onFields, partial });
  else if (kind === 'uniqueIndex') {
    if (partial || onFields.length < (on?.call.arguments.length ?? 0))
      draft.indexes.push({ fields: onFields, partial });
    else draft.uniques.push(onFields);
  } else if (kind === 'unique') draft.uniques.push(onFields);
  else if (kind === 'primaryKey') {
    const columns = elementsOf(propertyOf(options, 'columns'));
    draft.primaryKey = memberNames(columns.length > 0 ? columns : (chain[0]?.call.arguments ?? []));
  } else if (kind === 'foreignKey') {
    const target = elementsOf(propertyOf(options, 'foreignColumns'));
    const model = target.map((column) => referenceIn(column)?.model)[0];
    if (model === undefined) return;
    draft.relations.push({
      field: model,
      model,
      fields: memberNames(elementsOf(propertyOf(options, 'columns'))),
      references: memberNames(target),
      list: false,
    });
  }
}

function tableModel(name: string, call: ts.CallExpression, line: number): ModelFact {
  const draft = emptyDraft();
  const [table, columns, extras] = call.arguments;
  const shape = columns === undefined ? undefined : resultOf(columns);
  if (shape !== undefined && ts.isObjectLiteralExpression(shape)) {
    for (const property of shape.properties) {
      const key = keyOf(property);
      if (key !== undefined && ts.isPropertyAssignment(property)) addColumn(draft, key, property.initializer);
    }
  }
  const constraints = extras === undefined ? undefined : resultOf(extras);
  if (constraints !== undefined && ts.isArrayLiteralExpression(constraints)) {
    for (const element of constraints.elements) addConstraint(draft, element);
  } else if (constraints !== undefined && ts.isObjectLiteralExpression(constraints)) {
    for (const property of constraints.properties) {
      if (ts.isPropertyAssignment(property)) addConstraint(draft, property.initializer);
    }
  }
  return { name, table: stringOf(table) ?? name, orm: 'drizzle', path: '', line, ...draft };
}

/** `relations(table, ({ one, many }) => ({ … }))`. */
function relationsModel(call: ts.CallExpression, line: number): ModelFact | undefined {
  const [table, build] = call.arguments;
  const shape = build === undefined ? undefined : resultOf(build);
  if (table === undefined || !ts.isIdentifier(table) || shape === undefined) return undefined;
  if (!ts.isObjectLiteralExpression(shape)) return undefined;
  const draft = emptyDraft();
  for (const property of shape.properties) {
    const field = keyOf(property);
    if (field === undefined || !ts.isPropertyAssignment(property)) continue;
    const [first] = chainOf(property.initializer);
    const target = first?.call.arguments[0];
    if (first === undefined || target === undefined || !ts.isIdentifier(target)) continue;
    const options = first.call.arguments[1];
    draft.relations.push({
      field,
      model: target.text,
      fields: memberNames(elementsOf(propertyOf(options, 'fields'))),
      references: memberNames(elementsOf(propertyOf(options, 'references'))),
      list: first.name === 'many',
    });
  }
  return { name: table.text, table: '', orm: 'drizzle', path: '', line, ...draft };
}

/** Drizzle tables and relations of a file; custom and schema-qualified creators included. */
export function drizzleModels(source: ts.SourceFile, context: ExtractContext): readonly ModelFact[] {
  const creators = creatorsOf(context);
  const found: ModelFact[] = [];
  for (const node of context.nodes) {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || node.initializer === undefined)
      continue;
    const { line } = positionAt(context.lineStarts, node.getStart(source));
    const call = tableCall(node.initializer, creators);
    if (call !== undefined) {
      found.push(tableModel(node.name.text, call, line));
      continue;
    }
    const [first] = chainOf(node.initializer);
    const model = first?.name === 'relations' ? relationsModel(first.call, line) : undefined;
    if (model !== undefined) found.push(model);
  }
  return found;
}
