import type { ts } from 'ts-morph';
import type { QueryFact, QueryOperation } from '../../types.js';
import { columnPath, operatorName } from './kysely.js';
import { type FilterDraft, PLAIN } from './draft.js';

/** What a small reader of SQL finds; everything else stays unknown. */
export interface SqlParts {
  readonly operation: QueryOperation;
  readonly table: string;
  readonly limit: QueryFact['limit'];
  readonly skip: boolean;
  readonly orderBy: readonly string[];
  readonly groupBy: boolean;
  readonly joins: readonly string[];
  readonly conditions: readonly SqlCondition[];
}

export interface SqlCondition {
  readonly path: readonly string[];
  readonly operator: string;
  /** Index of the `${…}` hole, or the text of what stands there. */
  readonly value: number | string;
  readonly inOr: boolean;
}

/** Stands for the n-th hole of a template. */
export const HOLE = (index: number): string => `\u0001${index}\u0002`;

const NAME = String.raw`(?:["\`\[]?[\w$]+["\`\]]?\.)*["\`\[]?[\w$]+["\`\]]?`;
const CONDITION = new RegExp(
  String.raw`(?:^|\b(AND|OR|WHERE|ON)\b|\()\s*\(?\s*(${NAME})(?:::\w+)?\s*(=|<>|!=|>=|<=|>|<|\bNOT\s+IN\b|\bIN\b|\bI?LIKE\b|\bIS\s+NOT\b|\bIS\b|\bBETWEEN\b)\s*(?:ANY\s*)?\(?\s*(\u0001\d+\u0002|'[^']*'|[\w.:$?@-]+)?`,
  'gi',
);

/** Reads one statement; undefined when it is no query. */
export function readSql(sql: string): SqlParts | undefined {
  const text = sql
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const verb = /^\(?\s*(select|insert|update|delete|with|replace|merge)\b/i.exec(text)?.[1]?.toLowerCase();
  if (verb === undefined) return undefined;
  const table = tableOf(text, verb);
  if (table === undefined) return undefined;
  const where =
    /\bWHERE\b([\s\S]*?)(?:\bGROUP\s+BY\b|\bORDER\s+BY\b|\bLIMIT\b|\bRETURNING\b|\bOFFSET\b|\bFOR\s+UPDATE\b|$)/i.exec(
      text,
    )?.[1];
  const order = /\bORDER\s+BY\s+([\s\S]*?)(?:\bLIMIT\b|\bOFFSET\b|\bFOR\b|\)|$)/i.exec(text)?.[1];
  const limit = /\b(?:LIMIT|FETCH\s+FIRST|TOP)\s+(\S+)/i.exec(text)?.[1];
  return {
    operation: operationOf(text, verb),
    table,
    limit: limit === undefined ? 'none' : /^\d/.test(limit) ? 'literal' : 'value',
    skip: /\bOFFSET\b/i.test(text),
    orderBy: order === undefined ? [] : orderColumns(order),
    groupBy: /\bGROUP\s+BY\b/i.test(text),
    joins: [...text.matchAll(new RegExp(String.raw`\bJOIN\s+(${NAME})`, 'gi'))].map((match) =>
      bare(match[1] ?? ''),
    ),
    conditions: where === undefined ? [] : conditionsOf(`WHERE ${where}`, aliasOf(text, table)),
  };
}

function tableOf(text: string, verb: string): string | undefined {
  const pattern =
    verb === 'insert' || verb === 'replace' || verb === 'merge'
      ? 'INTO'
      : verb === 'update'
        ? 'UPDATE'
        : 'FROM';
  const match = new RegExp(String.raw`\b${pattern}\s+(?:ONLY\s+)?(${NAME})`, 'i').exec(text)?.[1];
  return match === undefined ? undefined : bare(match);
}

/** The short name of the query's own table, or the table itself. */
function aliasOf(text: string, table: string): string {
  const match = new RegExp(String.raw`\b${table}["\`\]]?\s+(?:AS\s+)?(\w+)`, 'i').exec(text)?.[1];
  const word = match ?? table;
  return /^(?:where|set|on|join|inner|left|right|full|cross|order|group|limit|values|using|select)$/i.test(
    word,
  )
    ? table
    : word;
}

function bare(name: string): string {
  return (
    name
      .replace(/["`[\]]/g, '')
      .split('.')
      .at(-1) ?? name
  );
}

function operationOf(text: string, verb: string): QueryOperation {
  if (verb === 'insert') return /\bON\s+(?:CONFLICT|DUPLICATE)\b/i.test(text) ? 'upsert' : 'create';
  if (verb === 'replace' || verb === 'merge') return 'upsert';
  if (verb === 'update') return 'update';
  if (verb === 'delete') return 'delete';
  if (/^\(?\s*select\s+count\(/i.test(text) && !/\bGROUP\s+BY\b/i.test(text)) return 'count';
  if (/\bGROUP\s+BY\b/i.test(text)) return 'aggregate';
  if (/\bLIMIT\s+1\b(?!\d)/i.test(text)) return 'read-one';
  return verb === 'with' ? 'raw' : 'read-many';
}

function orderColumns(order: string): readonly string[] {
  return order
    .split(',')
    .map((part) => new RegExp(String.raw`^\s*(${NAME})\s*(?:ASC|DESC|NULLS|$)`, 'i').exec(part)?.[1])
    .flatMap((name) => (name === undefined ? [] : [bare(name)]));
}

function conditionsOf(where: string, table: string): readonly SqlCondition[] {
  const conditions: SqlCondition[] = [];
  const anyOr = /\bOR\b/i.test(where);
  for (const match of where.matchAll(CONDITION)) {
    const [, , name = '', operator = '=', value = ''] = match;
    if (/^(?:and|or|not|where|select|exists|case|when|on)$/i.test(name)) continue;
    const hole = /^\u0001(\d+)\u0002$/.exec(value)?.[1];
    conditions.push({
      path: columnPath(name.replace(/[[\]]/g, ''), table),
      operator: operatorName(operator.replace(/\s+/g, ' ')),
      value: hole === undefined ? value : Number(hole),
      inOr: anyOr,
    });
  }
  return conditions;
}

/** Adds the conditions of an SQL fragment such as TypeORM's `where('u.id = :id', { id })`. */
export function addSqlConditions(
  filter: FilterDraft,
  sql: string,
  values: ts.Expression | undefined,
  inOr: boolean,
): void {
  for (const condition of conditionsOf(`WHERE ${sql}`, '')) {
    filter.key(condition.path.slice(-1), condition.operator, values, {
      ...PLAIN,
      inOr: inOr || condition.inOr,
    });
  }
}
