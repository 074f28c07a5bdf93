import type { Config } from '../../config/schema.js';
import type { RepositoryShape } from '../../config/shape.js';
import type { Documents } from '../../core/ports.js';
import { compareText } from '../../core/finding.js';
import type { ModelFact, QueryFact, RepositoryFacts } from '../types.js';
import type { DataModel } from './data-model.js';
import { parsePrismaSchema, type SchemaFile } from './prisma.js';
import { parseSqlMigrations, type SqlSchema } from './sql.js';
import { learnOwnership, learnPersonalKeys, learnTenants } from './tenants.js';

export interface DataModelInput {
  readonly facts: Pick<RepositoryFacts, 'files'>;
  readonly documents: Documents;
  readonly shape: Pick<RepositoryShape, 'schemaFiles'>;
  readonly config: Config;
}

const NOT_SHIPPED =
  /(?:^|\/)(?:__tests__|__fixtures__|__mocks__|fixtures?|tests?|e2e|examples?|docs|node_modules)\/|\.(?:test|spec)\.[cm]?[jt]sx?$/;

function loadFiles(input: DataModelInput, extension: string, notices: string[]): readonly SchemaFile[] {
  const files: SchemaFile[] = [];
  for (const path of [...input.shape.schemaFiles].sort(compareText)) {
    if (!path.endsWith(extension) || NOT_SHIPPED.test(path)) continue;
    const text = input.documents.text(path);
    if (text === undefined) notices.push(`${path} could not be read and takes no part in the data model`);
    else files.push({ path, text });
  }
  return files;
}

function declaredModels(input: DataModelInput): readonly ModelFact[] {
  const declared: ModelFact[] = [];
  for (const [path, file] of input.facts.files) {
    if (NOT_SHIPPED.test(path)) continue;
    for (const model of file.models) declared.push({ ...model, path });
  }
  return declared;
}

/** Joins a table with the `relations(…)` that name it, wherever they stand. */
function merged(first: ModelFact, second: ModelFact): ModelFact {
  const table = first.table === '' ? second : first;
  const known = new Set<string>();
  const relations = [...first.relations, ...second.relations].filter(({ field, list }) => {
    const key = `${field} ${list}`;
    return known.has(key) ? false : known.add(key);
  });
  return { ...table, relations };
}

function withSqlIndexes(model: ModelFact, sql: SqlSchema): ModelFact {
  const found = sql.indexes.get(model.table.toLowerCase()) ?? [];
  if (found.length === 0) return model;
  const names = new Map(model.fields.map((field) => [field.column, field.name]));
  const seen = new Set([
    ...model.indexes.map((index) => `${index.fields.join()} ${index.partial}`),
    ...model.uniques.map((fields) => `${fields.join()} false`),
  ]);
  const extra = found
    .map(({ fields, partial }) => ({ fields: fields.map((column) => names.get(column) ?? column), partial }))
    .filter((index) => !seen.has(`${index.fields.join()} ${index.partial}`));
  return { ...model, indexes: [...model.indexes, ...extra] };
}

function collect(input: DataModelInput, sql: SqlSchema, notices: string[]): ReadonlyMap<string, ModelFact> {
  const models = new Map<string, ModelFact>();
  const prisma = parsePrismaSchema(loadFiles(input, '.prisma', notices));
  for (const model of prisma) {
    // The same schema for several databases (postgresql, mysql) declares each model twice.
    if (!models.has(model.name.toLowerCase())) models.set(model.name.toLowerCase(), model);
  }
  for (const model of declaredModels(input)) {
    const key = model.name.toLowerCase();
    const known = models.get(key);
    if (known === undefined) models.set(key, model);
    else if (known.orm === model.orm && (known.table === '' || model.table === ''))
      models.set(key, merged(known, model));
  }
  for (const [key, model] of models) {
    if (model.table === '') models.delete(key);
    else models.set(key, withSqlIndexes(model, sql));
  }
  if (models.size === 0) for (const [name, table] of sql.tables) models.set(name, table);
  return models;
}

/** Reads every schema of a repository and learns from it who owns what. */
export function buildDataModel(input: DataModelInput): DataModel {
  const notices: string[] = [];
  const sql = parseSqlMigrations(loadFiles(input, '.sql', notices));
  const models = collect(input, sql, notices);
  const tenants = learnTenants(models, input.config);
  if (models.size > 0 && tenants.keys.length === 0) {
    notices.push('No tenant key was found in the schema; set tenancy.keys to name it');
  }
  const secured = [...models].filter(([, model]) => sql.rowLevelSecurity.has(model.table.toLowerCase()));
  const ownership = learnOwnership(models, tenants, input.config);
  const global = new Set(input.config.tenancy.globalModels.map((name) => name.toLowerCase()));
  const personal = [...learnPersonalKeys(models, ownership)].filter(([name]) => !global.has(name));
  return {
    models,
    tenantKeys: tenants.keys,
    ownership,
    personalKeys: new Map(personal),
    notices,
    rowLevelSecurity: new Set(secured.map(([name]) => name)),
  };
}

/** The model that a query is about, by the name that its client uses or by its table. */
export function modelOfQuery(data: DataModel, query: Pick<QueryFact, 'model'>): ModelFact | undefined {
  const name = query.model.toLowerCase();
  const bare = name.slice(name.lastIndexOf('.') + 1);
  const known = data.models.get(name) ?? data.models.get(bare);
  if (known !== undefined) return known;
  for (const model of data.models.values()) if (model.table.toLowerCase() === bare) return model;
  return undefined;
}
