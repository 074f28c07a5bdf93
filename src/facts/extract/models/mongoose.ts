import { ts } from 'ts-morph';
import { lowerFirst } from '../../schema/naming.js';
import type { ModelFact } from '../../types.js';
import { positionAt, type ExtractContext } from '../walk.js';
import { chainOf, keyOf, propertyOf, stringOf, unwrap } from '../syntax.js';

interface Schema {
  readonly shape: ts.ObjectLiteralExpression;
  readonly line: number;
  readonly indexes: ModelFact['indexes'][number][];
  readonly uniques: (readonly string[])[];
}

const isTrue = (node: ts.Expression | undefined): boolean => node?.kind === ts.SyntaxKind.TrueKeyword;

/** `new Schema({…})` and `new mongoose.Schema({…})` bound to a name. */
function schemasOf(source: ts.SourceFile, context: ExtractContext): ReadonlyMap<string, Schema> {
  const schemas = new Map<string, Schema>();
  for (const node of context.nodes) {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || node.initializer === undefined)
      continue;
    const made = unwrap(node.initializer);
    if (!ts.isNewExpression(made) || !/(?:^|\.)Schema$/.test(made.expression.getText(source))) continue;
    const shape = made.arguments?.[0];
    if (shape === undefined || !ts.isObjectLiteralExpression(shape)) continue;
    const { line } = positionAt(context.lineStarts, node.getStart(source));
    schemas.set(node.name.text, { shape, line, indexes: [], uniques: [] });
  }
  return schemas;
}

function addIndexes(schemas: ReadonlyMap<string, Schema>, context: ExtractContext): void {
  for (const node of context.nodes) {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) continue;
    const { expression: owner, name } = node.expression;
    const schema = ts.isIdentifier(owner) ? schemas.get(owner.text) : undefined;
    const [columns, options] = node.arguments;
    if (schema === undefined || name.text !== 'index' || columns === undefined) continue;
    if (!ts.isObjectLiteralExpression(columns)) continue;
    const fields = columns.properties.flatMap((property) => keyOf(property) ?? []);
    const partial = propertyOf(options, 'partialFilterExpression') !== undefined;
    if (isTrue(propertyOf(options, 'unique')) && !partial) schema.uniques.push(fields);
    else schema.indexes.push({ fields, partial });
  }
}

function modelFrom(name: string, schema: Schema): ModelFact {
  const fields: ModelFact['fields'][number][] = [{ name: '_id', type: 'ObjectId', column: '_id' }];
  const relations: ModelFact['relations'][number][] = [];
  const uniques = [...schema.uniques];
  const indexes = [...schema.indexes];
  for (const property of schema.shape.properties) {
    const key = keyOf(property);
    if (key === undefined || !ts.isPropertyAssignment(property)) continue;
    const value = unwrap(property.initializer);
    const item = ts.isArrayLiteralExpression(value) ? value.elements[0] : value;
    const type = ts.isObjectLiteralExpression(value) ? propertyOf(value, 'type') : item;
    fields.push({
      name: key,
      type: `${type?.getText() ?? 'object'}${isTrue(propertyOf(value, 'required')) ? '' : '?'}`,
      column: key,
    });
    if (isTrue(propertyOf(value, 'unique'))) uniques.push([key]);
    if (isTrue(propertyOf(value, 'index'))) indexes.push({ fields: [key], partial: false });
    const model = stringOf(propertyOf(item, 'ref'));
    if (model === undefined) continue;
    const list = ts.isArrayLiteralExpression(value);
    relations.push({
      field: key,
      model: lowerFirst(model),
      fields: list ? [] : [key],
      references: list ? [] : ['_id'],
      list,
    });
  }
  return {
    name: lowerFirst(name),
    table: name,
    orm: 'mongoose',
    path: '',
    line: schema.line,
    fields,
    primaryKey: ['_id'],
    uniques,
    indexes,
    relations,
  };
}

/** Mongoose models whose schema is an object literal in the same file. */
export function mongooseModels(source: ts.SourceFile, context: ExtractContext): readonly ModelFact[] {
  const schemas = schemasOf(source, context);
  addIndexes(schemas, context);
  const found: ModelFact[] = [];
  for (const node of context.nodes) {
    if (!ts.isCallExpression(node) || chainOf(node).at(-1)?.name !== 'model') continue;
    const name = stringOf(node.arguments[0]);
    const schema = node.arguments[1];
    const known = schema !== undefined && ts.isIdentifier(schema) ? schemas.get(schema.text) : undefined;
    if (name !== undefined && known !== undefined) found.push(modelFrom(name, known));
  }
  return found;
}
