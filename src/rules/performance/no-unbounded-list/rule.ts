import { compareText, type Confidence, type RuleFinding } from '../../../core/finding.js';
import type { FileFacts, FilterKey, ModelFact, QueryFact } from '../../../facts/types.js';
import { defineRule, type RuleContext } from '../../rule.js';
import { equalColumns, findsOneRow, isTenantKey, modelOf } from '../shared/columns.js';
import { symbolOf } from '../shared/following.js';
import { isBackground, isEntry, isLeftOut, requestPaths } from '../shared/places.js';

/** Tables that stay short: configuration, catalogues, memberships. */
const SHORT_TABLE =
  /(?:price|plan|product|service|country|currency|language|locale|role|permission|feature|flag|setting|config|preference|provider|integration|webhook|credential|apikey|category|categories|subscription|migration|session|account|passkey|rule|reward|discount|emaildomain|membership)s?$/i;
/** Work on all rows on purpose: a limit would leave some out. */
const WHOLE_WORK =
  /delet|remov|purge|downgrade|upgrade|migrat|sync|archiv|disable|enable|bulk|move|sign-?out|updat|creat|clean|reset|transfer|merge|import|export|verify|static(?:Params|Paths)|sitemap|count|usage|notif|send|process|revalidat|release|activate|calculat|resolve|Ids\b|ToFilter/i;
/** Tables that join people to what they belong to: short for one person, long for one workspace. */
const MEMBERS = /^(?:user|member)|(?:user|member)s?$/i;
const PERSON = /^(?:user|member|person|owner)_?id$/i;
/** Columns of which a value is shared by few rows. */
const NARROW =
  /(?:^|_)(?:e?mail|slug|key|token|code|hash|url|href|phone|hostname)$|(?:E?mail|Slug|Key|Token|Code|Hash|Url|Phone)$/;
/** Names of functions whose whole purpose is a list. */
const LISTING = /^(?:list|find|search|getAll|fetchAll|loadAll)|^(?:get|fetch|load)\w*s$/;
const METHOD = /\bmethod\b[\s\S]{0,4}?[!=]==?\s*["'](\w+)["']|["'](\w+)["']\s*===?\s*[\w.]*\bmethod\b/;

/** Why a list has no end, and how sure that is. */
interface Verdict {
  readonly confidence: Confidence;
  readonly message: string;
  readonly remedy: string;
}

/** Reports lists that are read without a limit. */
export const noUnboundedList = defineRule({
  meta: {
    id: 'performance/no-unbounded-list',
    title: 'List without a limit',
    tier: 'performance',
    category: 'performance',
    severity: 'medium',
    remediation: { by: 'executor' },
    references: [
      { title: 'Prisma: pagination', url: 'https://www.prisma.io/docs/orm/prisma-client/queries/pagination' },
    ],
  },
  *check(context) {
    const onRequest = requestPaths(context);
    const paged = pagedModels(context);
    for (const [path, file] of [...context.facts.files].sort(([a], [b]) => compareText(a, b))) {
      if (isLeftOut(path, file)) continue;
      for (const query of file.queries) {
        const model = modelOf(context.data, query);
        if (!isOpenList(query, model)) continue;
        const place = { path, file, served: onRequest.has(path) };
        const grows = paged.has(query.model.toLowerCase());
        const verdict = judge(query, place, context, grows);
        yield finding(query, verdict, place, grows);
      }
    }
  },
});

interface ListPlace {
  readonly path: string;
  readonly file: FileFacts;
  readonly served: boolean;
}

/** Models that some other query reads page by page: they are known to grow. */
function pagedModels(context: RuleContext): ReadonlySet<string> {
  const paged = new Set<string>();
  for (const [path, file] of context.facts.files) {
    if (isLeftOut(path, file)) continue;
    for (const query of file.queries) {
      const pages = query.skip || query.cursor || query.limit === 'value';
      if (query.operation === 'read-many' && pages && query.limit !== 'none')
        paged.add(query.model.toLowerCase());
    }
  }
  return paged;
}

function isOpenList(query: QueryFact, model: ModelFact | undefined): boolean {
  if (query.operation !== 'read-many' || query.groupBy || query.argument === 'opaque') return false;
  if (query.limit !== 'none' && query.limit !== 'conditional') return false;
  return query.skip || query.cursor || !(isBoundedByList(query) || findsOneRow(query, model));
}

/** `id: { in: ids }` is as long as its list; `status: { in: ['a', 'b'] }` is not bounded by it. */
function isBoundedByList(query: QueryFact): boolean {
  const sure = query.filter.keys.filter((key) => !key.inOr);
  const branches = query.filter.keys.filter((key) => key.inOr);
  if (sure.some(isListed) || (branches.length > 0 && branches.every(isListed))) return true;
  // `OR: pairs.map((pair) => ({ … }))` has one branch for each element.
  return query.filter.opaque.some((value) => value.kind === 'call' && value.text.includes('.map('));
}

function isListed(key: FilterKey): boolean {
  return (
    key.operator === 'in' &&
    key.value.kind !== 'array' &&
    !/^[A-Z][A-Z0-9_]*$|^Object\./.test(key.value.text) &&
    !/^(?:status|type|role|kind|state)$/i.test(key.path.at(-1) ?? '')
  );
}

function judge(query: QueryFact, place: ListPlace, context: RuleContext, paged: boolean): Verdict {
  const name = `\`${query.model}.${query.method}\``;
  if (query.limit === 'none' && (query.skip || query.cursor)) {
    const jump = query.cursor ? 'a cursor' : '`skip`';
    return {
      confidence: 'high',
      message: `${name} pages with ${jump} but sets no limit: every page holds all the rows that are left.`,
      remedy: 'Add the page size as `take` (`limit`).',
    };
  }
  if (query.limit === 'conditional') {
    return {
      confidence: place.served && !isBackground(place.path) ? 'medium' : 'low',
      message: `${name} has no limit when the page size is not given.`,
      remedy: 'Give the page size a default and an upper bound.',
    };
  }
  return {
    confidence: confidenceOfPlainList(query, place, context, paged),
    message: `${name} reads all matching rows, however many there are.`,
    remedy:
      'Read page by page: `take` with `skip` or a cursor, with an upper bound for what a caller may ask.',
  };
}

function confidenceOfPlainList(
  query: QueryFact,
  place: ListPlace,
  context: RuleContext,
  paged: boolean,
): Confidence {
  if (SHORT_TABLE.test(query.model) || isRanged(query) || query.filter.opaque.length > 0) return 'low';
  const symbol = symbolOf(place.file, query.function);
  if (WHOLE_WORK.test(`${symbol} ${place.path.slice(place.path.lastIndexOf('/') + 1)}`)) return 'low';
  const equal = equalColumns(query);
  const parents = equal.filter((column) => /(?:Id|_id)$/.test(column) && !isTenantKey(context.data, column));
  const whole = query.filter.keys.length === 0 && query.filter.opaque.length === 0;
  if (parents.length > 0 || query.filter.keys.some((key) => key.path.length > 1 && !key.optional))
    return 'low';
  if (isNarrow(query, equal, context) || isForAnother(query, place)) return 'low';
  if (isBackground(place.path)) return whole && paged ? 'medium' : 'low';
  if (!place.served) return 'low';
  const listed = isEntry(place.path, place.file) && !place.file.directives.includes('use server');
  if (paged) return listed || LISTING.test(symbol) ? 'medium' : 'low';
  const tenant = equal.some((column) => isTenantKey(context.data, column));
  return tenant && listed && query.loops.length === 0 ? 'medium' : 'low';
}

/** Few rows match: two keys of owners together, a value that few share, one parent, or one person's memberships. */
function isNarrow(query: QueryFact, equal: readonly string[], context: RuleContext): boolean {
  const owners = equal.filter((column) => isTenantKey(context.data, column));
  if (owners.length > 1 || equal.some((column) => NARROW.test(column))) return true;
  const relations = modelOf(context.data, query)?.relations ?? [];
  if (query.filter.keys.some((key) => !key.optional && relations.some(({ field }) => field === key.path[0])))
    return true;
  return MEMBERS.test(query.model) && equal.some((column) => PERSON.test(column));
}

/** The rows are not what the caller asked for: part of a write, of a transaction, or a set of distinct values. */
function isForAnother(query: QueryFact, place: ListPlace): boolean {
  if (/distinct/i.test(query.method) || /^(?:tx|trx|transaction)$/.test(query.client)) return true;
  const method = methodOf(query, place);
  return method !== undefined && /^(?:POST|PUT|PATCH|DELETE)$/.test(method);
}

/** The HTTP method under which the query runs: the name of a route's handler, or the last branch before it. */
function methodOf(query: QueryFact, { file }: ListPlace): string | undefined {
  const symbol = symbolOf(file, query.function);
  if (/^(?:GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(symbol)) return symbol;
  const guards = file.functions[query.function]?.guards ?? [];
  const last = guards.findLast((guard) => guard.offset < query.span.start && METHOD.test(guard.text));
  const match = last === undefined ? null : METHOD.exec(last.text);
  return match?.[1] ?? match?.[2];
}

/** A range over dates or numbers bounds the list in practice. */
function isRanged(query: QueryFact): boolean {
  return query.filter.keys.some(
    (key) => /^(?:gte?|between)$/.test(key.operator) && !key.optional && !key.inOr,
  );
}

function finding(query: QueryFact, verdict: Verdict, place: ListPlace, paged: boolean): RuleFinding {
  const symbol = symbolOf(place.file, query.function);
  const keys = query.filter.keys.map((key) => key.path.join('.'));
  const evidence = [
    keys.length === 0 ? 'The query has no filter.' : `It filters by ${[...new Set(keys)].join(', ')}.`,
    ...(paged ? [`Other code reads ${query.model} page by page.`] : []),
    ...(place.served ? ['A request handler reaches this file within two imports.'] : []),
  ];
  return {
    path: place.path,
    range: query.span.range,
    ...verdict,
    evidence,
    anchor: `${symbol} ${query.model}.${query.method} ${keys.join(' ')} ${query.skip ? 'skip' : ''}`,
    ...(symbol === '' ? {} : { symbol }),
    ...(verdict.confidence === 'high' && place.served ? { severity: 'high' as const } : {}),
    data: { queryStart: query.span.start },
  };
}
