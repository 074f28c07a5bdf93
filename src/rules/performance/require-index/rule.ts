import { compareText, type Confidence, type RuleFinding } from '../../../core/finding.js';
import type { ModelFact, QueryFact } from '../../../facts/types.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { equalColumns, findsOneRow, isTenantKey, modelOf } from '../shared/columns.js';
import { isBackground, isLeftOut, requestPaths } from '../shared/places.js';

/** One way in which a model is searched, with the queries that do it. */
interface Need {
  readonly model: ModelFact;
  readonly kind: 'filter' | 'sort';
  /** Columns of the index that would serve it, in order. */
  readonly columns: readonly string[];
  readonly uses: { readonly path: string; readonly query: QueryFact; readonly served: boolean }[];
}

const MAX_EVIDENCE = 5;
/** Tables of which one owner has a handful of rows: to sort those costs nothing. */
const SHORT_TABLE =
  /(?:tag|token|member|membership|user|role|plan|setting|config|notification|channel|integration|credential|apikey|webhook|categor(?:y|ie))s?$/i;

/** Reports filters and sorts that no index of the schema serves. */
export const requireIndex = defineRule({
  meta: {
    id: 'performance/require-index',
    title: 'Index for a filter or a sort is missing',
    tier: 'performance',
    category: 'performance',
    severity: 'medium',
    remediation: { by: 'person' },
    references: [
      {
        title: 'Use The Index, Luke: indexing ORDER BY',
        url: 'https://use-the-index-luke.com/sql/sorting-grouping/indexed-order-by',
      },
    ],
  },
  *check(context) {
    const automatic = indexesForeignKeys(context);
    for (const need of needsOf(context)) {
      if (need.kind === 'filter' && automatic && isForeignKey(need.model, need.columns)) continue;
      yield finding(need, context);
    }
  },
});

function needsOf(context: RuleContext): readonly Need[] {
  const onRequest = requestPaths(context);
  const needs = new Map<string, Need>();
  for (const [path, file] of [...context.facts.files].sort(([a], [b]) => compareText(a, b))) {
    if (isLeftOut(path, file)) continue;
    for (const query of file.queries) {
      const model = modelOf(context.data, query);
      if (model === undefined || model.fields.length === 0 || findsOneRow(query, model)) continue;
      const found = needOf(query, model, context);
      if (found === undefined) continue;
      const key = `${model.name} ${found.kind} ${found.columns.join(' ')}`;
      const need = needs.get(key) ?? { model, ...found, uses: [] };
      need.uses.push({ path, query, served: onRequest.has(path) && !isBackground(path) });
      needs.set(key, need);
    }
  }
  return [...needs.values()].sort(
    (a, b) =>
      compareText(a.model.path, b.model.path) ||
      a.model.line - b.model.line ||
      compareText(a.columns.join(), b.columns.join()),
  );
}

function needOf(
  query: QueryFact,
  model: ModelFact,
  context: RuleContext,
): Pick<Need, 'kind' | 'columns'> | undefined {
  const columns = new Map(model.fields.map((field) => [field.name, field]));
  // Enumerations and flags leave too many rows to be worth an index of their own.
  const equal = equalColumns(query).filter((name) => {
    const type = columns.get(name)?.type;
    return type !== undefined && !/^bool/i.test(type);
  });
  const keys = equal.filter((name) => isKey(name, model));
  if (keys.length === 0 || query.operation === 'create' || query.operation === 'raw') return undefined;
  const leading = indexesOf(model).filter((fields) => equal.includes(fields[0] ?? ''));
  if (leading.length === 0) return { kind: 'filter', columns: [preferred(keys, context)] };
  const sort = query.orderBy[0] ?? usualSort(query, columns);
  if (sort === undefined || !columns.has(sort) || query.operation !== 'read-many' || query.limit === 'none')
    return undefined;
  // Flags and keys of others are seldom the order that a reader sees.
  if (/^bool/i.test(columns.get(sort)?.type ?? '') || isKey(sort, model)) return undefined;
  // Rows come in the order of the primary key from most secondary indexes at no cost.
  if (model.primaryKey.includes(sort)) return undefined;
  if (indexesOf(model).some((fields) => servesSort(fields, new Set(equalColumns(query)), sort)))
    return undefined;
  return { kind: 'sort', columns: [...keys.slice(0, 2), sort] };
}

/** A page of a list that the caller sorts: nearly always by age unless told otherwise. */
function usualSort(query: QueryFact, columns: ReadonlyMap<string, unknown>): string | undefined {
  const paged = query.limit === 'value' || ((query.skip || query.cursor) && query.limit !== 'none');
  if (!query.dynamicOrder || !paged) return undefined;
  return ['createdAt', 'created_at', 'insertedAt'].find((name) => columns.has(name));
}

function isKey(name: string, model: ModelFact): boolean {
  return /(?:Id|_id|ID)$/.test(name) || model.relations.some((relation) => relation.fields.includes(name));
}

function preferred(keys: readonly string[], context: RuleContext): string {
  // The parent narrows further than the tenant does.
  return keys.find((key) => !isTenantKey(context.data, key)) ?? keys[0] ?? '';
}

/** Every column list that the database can search, primary key and uniques first. */
function indexesOf(model: ModelFact): readonly (readonly string[])[] {
  return [model.primaryKey, ...model.uniques, ...model.indexes.map((index) => index.fields)].filter(
    (fields) => fields.length > 0,
  );
}

/** Equal columns in any order, then the sort column. */
function servesSort(fields: readonly string[], equal: ReadonlySet<string>, sort: string): boolean {
  const at = fields.indexOf(sort);
  return at > 0 && fields.slice(0, at).every((field) => equal.has(field));
}

/** MySQL gives every foreign key an index, unless Prisma emulates the relations. */
function indexesForeignKeys(context: RuleContext): boolean {
  return context.documents.paths.some((path) => {
    if (!path.endsWith('.prisma')) return false;
    const text = context.documents.text(path) ?? '';
    return /provider\s*=\s*"mysql"/.test(text) && !/relationMode\s*=\s*"prisma"/.test(text);
  });
}

function isForeignKey(model: ModelFact, columns: readonly string[]): boolean {
  return model.relations.some((relation) => relation.fields[0] === columns[0]);
}

function finding(need: Need, context: RuleContext): RuleFinding {
  const { model, columns, uses } = need;
  const list = columns.join(', ');
  const position = { line: model.line, column: 1 };
  const message =
    need.kind === 'filter'
      ? `No index of \`${model.name}\` starts with \`${list}\`, which ${count(uses.length)} by.`
      : `No index of \`${model.name}\` serves the sort by \`${columns.at(-1) ?? ''}\` within \`${columns.slice(0, -1).join(', ')}\`.`;
  return {
    path: model.path,
    range: { start: position, end: position },
    message,
    remedy: `Ask the owner of the schema for an index on [${list}], after a look at the table's size and the query plan.`,
    confidence: confidenceOf(need, context),
    evidence: [
      ...uses
        .slice(0, MAX_EVIDENCE)
        .map(({ path, query }) => `${path}:${query.span.range.start.line} ${query.model}.${query.method}`),
      `Indexes there are: ${
        indexesOf(model)
          .map((fields) => `[${fields.join(', ')}]`)
          .join(', ') || 'none'
      }.`,
    ],
    anchor: `${model.name} ${need.kind} ${list}`,
    symbol: model.name,
  };
}

function count(uses: number): string {
  return uses === 1 ? 'one query filters' : `${uses} queries filter`;
}

/** A missing key index is certain to be a full scan; what a sort costs depends on the table. */
function confidenceOf(need: Need, context: RuleContext): Confidence {
  const served = need.uses.filter((use) => use.served).length;
  if (need.kind === 'filter') {
    const partial = need.model.indexes.some((index) => index.partial);
    if (served === 0 || partial) return served > 0 ? 'medium' : 'low';
    const read = need.uses.some((use) => use.served && /^(?:read|count|aggregate)/.test(use.query.operation));
    return read && isForeignKey(need.model, need.columns) ? 'high' : 'medium';
  }
  if (SHORT_TABLE.test(need.model.name) || isNarrowed(need)) return 'low';
  const tenant = need.columns.some((column) => isTenantKey(context.data, column));
  return served > 0 && (tenant || need.uses.length > 1) ? 'medium' : 'low';
}

/** An index of two or more of the compared columns leaves few rows to sort. */
function isNarrowed({ model, uses }: Need): boolean {
  return uses.every(({ query }) => {
    const equal = new Set(equalColumns(query));
    return indexesOf(model).some((fields) => {
      const leading = fields.slice(0, 2).filter((field) => equal.has(field) && isKey(field, model));
      return leading.length > 1;
    });
  });
}
