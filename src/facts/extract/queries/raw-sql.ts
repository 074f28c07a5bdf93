import { ts } from 'ts-morph';
import type { QueryFact } from '../../types.js';
import { chainText, leafName } from '../code/syntax.js';
import { unwrap } from '../syntax.js';
import type { Chain } from './chain.js';
import { complete, FilterDraft, PLAIN, type Reading, resolveConstant } from './draft.js';
import { HOLE, readSql, type SqlParts } from './sql-reader.js';

const TAGS = /^(?:sql|\$queryRaw|\$executeRaw|query|raw|unsafe|pg|pool|db|client|conn|tx)$/;
const METHODS =
  /^(?:query|execute|raw|\$queryRawUnsafe|\$executeRawUnsafe|unsafe|all|get|run|any|one|oneOrNone|many|manyOrNone|none|prepare)$/;

/** Reads a tagged template such as sql`select … where id = ${id}`. */
export function readSqlTemplate(reading: Reading, node: ts.TaggedTemplateExpression): QueryFact | undefined {
  const tag = unwrap(node.tag);
  const name = leafName(ts.isCallExpression(tag) ? tag.expression : tag);
  if (!TAGS.test(name)) return undefined;
  const { text, holes } = textOf(node.template);
  const parts = readSql(text);
  if (parts === undefined) return undefined;
  return fact(reading, node, chainText(tag) ?? name, name, parts, holes);
}

/** Reads `pool.query('select …', [id])` and its like. */
export function readSqlCall(reading: Reading, chain: Chain): QueryFact | undefined {
  for (const link of chain.links) {
    const first = link.call?.arguments[0];
    if (link.call === undefined || first === undefined || !METHODS.test(link.name)) continue;
    const written = resolveConstant(reading, first);
    const initializer = ts.isIdentifier(written) ? reading.code.scope.initializerOf(written) : written;
    if (initializer === undefined) continue;
    if (!ts.isStringLiteralLike(initializer) && !ts.isTemplateExpression(initializer)) continue;
    const { text, holes } = textOf(initializer);
    const parts = readSql(text);
    if (parts === undefined) continue;
    const client = chainText(unwrap(link.call.expression)) ?? link.name;
    return fact(reading, chain.node, client, link.name, parts, holes, link.call.arguments[1]);
  }
  return undefined;
}

function textOf(node: ts.Expression | ts.TemplateLiteral): { text: string; holes: readonly ts.Expression[] } {
  if (ts.isTemplateExpression(node)) {
    const holes = node.templateSpans.map((span) => span.expression);
    const text =
      node.head.text + node.templateSpans.map((span, index) => HOLE(index) + span.literal.text).join('');
    return { text, holes };
  }
  return { text: ts.isStringLiteralLike(node) ? node.text : '', holes: [] };
}

function fact(
  reading: Reading,
  node: ts.Expression,
  client: string,
  method: string,
  parts: SqlParts,
  holes: readonly ts.Expression[],
  values?: ts.Expression,
): QueryFact {
  const filter = new FilterDraft(reading);
  for (const condition of parts.conditions) {
    const mode = { ...PLAIN, inOr: condition.inOr };
    if (typeof condition.value === 'number')
      filter.key(condition.path, condition.operator, holes[condition.value], mode);
    else if (/^(?:'|\d|null|true|false)/i.test(condition.value)) {
      const value = { text: condition.value, kind: 'literal' as const, mentions: [] };
      filter.add({
        path: condition.path,
        operator: condition.operator,
        value,
        inOr: condition.inOr,
        optional: false,
      });
    } else filter.key(condition.path, condition.operator, placeholder(condition.value, values), mode);
  }
  const dot = client.lastIndexOf('.');
  return complete(reading, node, {
    orm: 'sql',
    client: dot === -1 ? client : client.slice(0, dot),
    model: parts.table,
    method,
    operation: parts.operation,
    argument: 'literal',
    filter: filter.fact(),
    limit: parts.limit,
    skip: parts.skip,
    orderBy: parts.orderBy,
    groupBy: parts.groupBy,
    includes: parts.joins,
  });
}

/** `$1` and `?` stand for an element of the values; a literal stands for itself. */
function placeholder(text: string, values: ts.Expression | undefined): ts.Expression | undefined {
  if (values === undefined) return undefined;
  const list = unwrap(values);
  const position = /^\$(\d+)$/.exec(text)?.[1];
  if (!ts.isArrayLiteralExpression(list)) return values;
  return position === undefined ? undefined : list.elements[Number(position) - 1];
}
