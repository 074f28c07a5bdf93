import type { DataModel } from '../../../facts/schema/data-model.js';
import type { FilterKey, ModelFact, QueryFact } from '../../../facts/types.js';

const TENANT_LIKE =
  /^(?:workspace|team|org|organi[sz]ation|project|tenant|account|company|program|environment|space|store|shop|site|user)_?id$/i;

/** The declared model that a query names. */
export function modelOf(data: DataModel, query: QueryFact): ModelFact | undefined {
  return data.models.get(query.model.toLowerCase());
}

/** Columns that the query surely compares for equality, relations and alternatives left out. */
export function equalColumns(query: QueryFact): readonly string[] {
  const columns = query.filter.keys.filter(isSure).map((key) => key.path[0] ?? '');
  return [...new Set(columns)].filter((column) => column !== '');
}

function isSure(key: FilterKey): boolean {
  return (
    key.path.length === 1 && !key.inOr && !key.optional && (key.operator === 'eq' || key.operator === 'in')
  );
}

/** True for a column that names the tenant, by the data model or, without one, by its name. */
export function isTenantKey(data: DataModel, column: string): boolean {
  return data.tenantKeys.length > 0
    ? data.tenantKeys.includes(column) || TENANT_LIKE.test(column)
    : TENANT_LIKE.test(column);
}

/** Column sets of which a row is found at most once. */
export function uniqueSets(model: ModelFact | undefined): readonly (readonly string[])[] {
  if (model === undefined) return [['id']];
  return [model.primaryKey, ...model.uniques].filter((fields) => fields.length > 0);
}

/** True when the equal columns hold a whole unique key: one row at most. */
export function findsOneRow(query: QueryFact, model: ModelFact | undefined): boolean {
  const equal = new Set(
    query.filter.keys
      .filter((key) => key.path.length === 1 && !key.inOr && !key.optional && key.operator === 'eq')
      .map((key) => key.path[0]),
  );
  return uniqueSets(model).some((fields) => fields.every((field) => equal.has(field)));
}
