import { compareText, type Confidence, type RuleFinding } from '../../../core/finding.js';
import type { CallFact, FileFacts, FilterFact, LoopFact, QueryFact } from '../../../facts/types.js';
import { defineRule } from '../../rule.js';
import { Follower, type Reached, symbolOf } from '../shared/following.js';
import { isBackground, isLeftOut, requestPaths } from '../shared/places.js';
import { isCut, isUncounted, multiplyingLoops, readsLoop } from './loops.js';

/** A query, directly or behind a call, in a loop. */
interface Hit {
  readonly loop: LoopFact;
  readonly query: QueryFact;
  /** The call that leads to the query; absent when the query stands in the loop itself. */
  readonly call?: CallFact;
  readonly reached?: Reached;
  /** The call leads back to the function it stands in: a walk over a tree. */
  readonly recursive: boolean;
}

/** How many calls a query may be away from its loop. */
const HOPS = 1;
const MAX_STEPS = 5;
/** Names of functions that do more than read, whatever they read first. */
const OPERATION =
  /^(?:create|add|insert|delete|remove|update|upsert|set|save|write|send|notify|process|handle|import|export|sync|merge|move|copy|cancel|archive|ban|report|verify|sign|apply|award|publish|queue|run|execute|workflow)/;
/** Names of functions that do nothing but read; others are operations of their own. */
const READER =
  /^(?:get|find|fetch|load|read|resolve|count|list|query|lookup|select|enrich|format|map|to|with|is|has|can|transform|calculate|compute|build)(?=[A-Z_]|$)/;

/** Reports database queries that run once for each element of a list. */
export const noNPlusOne = defineRule({
  meta: {
    id: 'performance/no-n-plus-one',
    title: 'Query for each element of a list',
    tier: 'performance',
    category: 'performance',
    severity: 'medium',
    remediation: { by: 'fixer', safety: 'review' },
    references: [
      {
        title: 'Prisma: query optimization, the n+1 problem',
        url: 'https://www.prisma.io/docs/orm/prisma-client/queries/query-optimization-performance',
      },
    ],
  },
  *check(context) {
    const follower = new Follower(context);
    const onRequest = requestPaths(context);
    for (const [path, file] of [...context.facts.files].sort(([a], [b]) => compareText(a, b))) {
      if (isLeftOut(path, file)) continue;
      for (const hits of grouped(hitsIn(path, file, follower))) {
        yield finding(path, file, hits, onRequest.has(path) && !isBackground(path));
      }
    }
  },
});

function hitsIn(path: string, file: FileFacts, follower: Follower): readonly Hit[] {
  const hits: Hit[] = [];
  for (const query of file.queries) {
    const loop = multiplyingLoops(query.loops).at(-1);
    if (loop !== undefined && !isPaged(query.loops)) hits.push({ loop, query, recursive: false });
  }
  for (const call of file.calls) {
    const loop = multiplyingLoops(call.loops).at(-1);
    if (loop === undefined || isPaged(call.loops)) continue;
    const target = follower.target(path, file, call);
    if (target === undefined || /cache|memo/i.test(target.fact.name) || isLeftOut(target.path, target.file))
      continue;
    // A query inside the loop's own callback is already there by itself.
    if (target.path === path && target.fact.id === call.function) continue;
    const reached = follower.queriesOf(target, HOPS)[0];
    if (reached === undefined) continue;
    const recursive = symbolOf(file, call.function) === target.fact.name;
    hits.push({ loop, query: reached.query, call, reached, recursive });
  }
  return hits.sort((a, b) => placeOf(a).start - placeOf(b).start);
}

/** Chunks, cursors and retries inside the element loop are a way of batching already. */
function isPaged(loops: readonly LoopFact[]): boolean {
  return loops.at(-1)?.batching === true;
}

function placeOf(hit: Hit): QueryFact['span'] {
  return (hit.call ?? hit.query).span;
}

/** One finding for each loop, its queries together. */
function grouped(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.loop.span.start);
    if (group === undefined) groups.set(hit.loop.span.start, [hit]);
    else group.push(hit);
  }
  return [...groups.values()];
}

function finding(path: string, file: FileFacts, hits: readonly Hit[], onRequest: boolean): RuleFinding {
  const rated = hits.map((hit) => ({ hit, confidence: confidenceOf(path, file, hit, hits) }));
  const [best] = rated.sort((a, b) => rank(b.confidence) - rank(a.confidence));
  if (best === undefined) throw new Error('a group has at least one hit');
  const { hit: first, confidence } = best;
  const { loop, query } = first;
  const symbol = symbolOf(file, (first.call ?? query).function);
  const name = `${query.client === '' ? '' : `${query.client}.`}${query.model}.${query.method}`;
  const more = hits.length > 1 ? ` (and ${hits.length - 1} more in the same loop)` : '';
  const behind = first.call === undefined ? '' : `\`${first.call.callee}\` leads to `;
  return {
    path,
    range: placeOf(first).range,
    message: `${behind}\`${name}\`, which runs once for each element of \`${short(loop.over.text)}\`${more}.`,
    remedy: remedyFor(query, loop),
    confidence,
    evidence: evidenceOf(hits, onRequest),
    anchor: `${symbol} ${loop.method} ${loop.over.text} ${first.call?.callee ?? ''} ${query.model}.${query.method}`,
    ...(symbol === '' ? {} : { symbol }),
    ...(onRequest && confidence === 'high' ? { tier: 'critical' as const, severity: 'high' as const } : {}),
    ...(first.call === undefined ? {} : { remediation: { by: 'executor' as const } }),
    data: {
      loopStart: loop.span.start,
      queryStart: query.span.start,
      queries: hits.filter((hit) => hit.call === undefined).map((hit) => hit.query.span.start),
    },
  };
}

function rank(confidence: Confidence): number {
  return confidence === 'high' ? 2 : confidence === 'medium' ? 1 : 0;
}

/** High only where one query could take the place of many without a change of data or order. */
function confidenceOf(path: string, file: FileFacts, hit: Hit, group: readonly Hit[]): Confidence {
  const { loop } = hit;
  if (isCut(loop)) return 'low';
  let level = isUncounted(loop) ? 0 : baseLevel(hit, group);
  if (isBackground(path)) level -= 1;
  // A tree is read level by level, and a long series of steps is an operation of its own.
  if (hit.recursive || group.length > MAX_STEPS) level = 0;
  // Beside a slow call to elsewhere the query is not what costs the time.
  if (awaitsElse(file, loop, group)) level = Math.min(level, isRead(hit.query) ? 1 : 0);
  // Whether a row is there decides what is written: the steps of one element belong together.
  if (readsThenWrites(group)) level = 0;
  if (hit.reached !== undefined)
    level = Math.min(level, levelBehindCall(path, hit.reached, hit.call?.callee ?? ''));
  return level >= 2 ? 'high' : level === 1 ? 'medium' : 'low';
}

/** A write behind a call belongs to an operation of its own, with checks that a batch would have to repeat. */
function levelBehindCall(path: string, reached: Reached, callee: string): number {
  const name = callee.slice(callee.lastIndexOf('.') + 1);
  const reads = reached.path === path ? !OPERATION.test(name) : READER.test(name);
  if (!isRead(reached.query) || reached.hops > 0 || !reads) return 0;
  return reached.path === path ? 2 : 1;
}

function isRead(query: QueryFact): boolean {
  return /^(?:read-one|read-many|count|aggregate)$/.test(query.operation);
}

function readsThenWrites(group: readonly Hit[]): boolean {
  const own = group.filter((hit) => hit.call === undefined);
  return own.some(
    ({ query }) =>
      isRead(query) && own.some((other) => !isRead(other.query) && other.query.model === query.model),
  );
}

function baseLevel(hit: Hit, group: readonly Hit[]): number {
  const { loop, query, call } = hit;
  const read =
    call === undefined
      ? [...mentionsOf(query.filter), ...mentionsOf(query.data)]
      : call.arguments.flatMap((argument) => argument.mentions);
  // A function given by name gets the element itself.
  const dependent = readsLoop(read, loop) || call?.arguments.length === 0;
  switch (query.operation) {
    case 'read-one':
    case 'read-many':
    case 'count':
      return dependent ? 2 : 1;
    case 'create':
      return dependent && group.length === 1 && isPlainCreate(hit) ? 2 : 1;
    case 'aggregate':
    case 'raw':
      return 1;
    case 'update':
      // Other values for each row have no plain batched form: seldom worth a change.
      return group.length === 1 && setsSameValues(hit) ? 2 : 0;
    case 'delete':
      if (call !== undefined) return 0;
      return dependent && query.filter.keys.length === 1 ? 2 : 1;
    default:
      return 0;
  }
}

/** Other awaited work in the loop that is no query. */
function awaitsElse(file: FileFacts, loop: LoopFact, group: readonly Hit[]): boolean {
  return file.calls.some(
    (call) =>
      call.awaited &&
      call.loops.some((around) => around.span.start === loop.span.start) &&
      !group.some((hit) => hit.call === call || overlaps(hit.query.span, call.span)),
  );
}

function overlaps(a: QueryFact['span'], b: QueryFact['span']): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A create whose row nobody uses and that nests no others: `createMany` does the same. */
function isPlainCreate({ query, call }: Hit): boolean {
  return (
    call === undefined && query.result === undefined && !nests(query.data) && query.includes.length === 0
  );
}

/** Rows that get the same values need one `updateMany`; others have no plain batched form. */
function setsSameValues({ query, call, loop }: Hit): boolean {
  return (
    call === undefined &&
    query.result === undefined &&
    query.data.opaque.length === 0 &&
    query.data.keys.length > 0 &&
    !nests(query.data) &&
    !readsLoop(mentionsOf(query.data), loop) &&
    readsLoop(mentionsOf(query.filter), loop)
  );
}

function mentionsOf(filter: FilterFact): readonly string[] {
  return [
    ...filter.keys.flatMap((key) => key.value.mentions),
    ...filter.opaque.flatMap((value) => value.mentions),
  ];
}

/** A create with nested rows has no `createMany`. */
function nests(data: FilterFact): boolean {
  return data.keys.some((key) => /(?:^|[?:] ?)[{[]/.test(key.value.text) || key.path.length > 1);
}

function remedyFor(query: QueryFact, loop: LoopFact): string {
  const over = short(loop.over.text);
  switch (query.operation) {
    case 'read-one':
    case 'read-many':
      return `Read all rows before the loop with one query (\`in\` over the keys of \`${over}\`) and look them up in a Map.`;
    case 'count':
    case 'aggregate':
      return 'Ask for all groups at once with one grouped query and look the figures up in a Map.';
    case 'create':
      return 'Collect the rows and write them with one bulk insert (`createMany`, `insert().values([…])`).';
    case 'update':
    case 'update-many':
      return 'Write rows that get the same values with one `updateMany` over their ids; group the others by value.';
    case 'delete':
    case 'delete-many':
      return 'Delete them with one statement over their ids.';
    default:
      return 'Take the query out of the loop: one statement for all elements, or chunks of them.';
  }
}

function evidenceOf(hits: readonly Hit[], onRequest: boolean): readonly string[] {
  const lines = hits.slice(0, 5).map(({ query, call, reached, loop }) => {
    const where = `${query.model}.${query.method}`;
    const how = loop.collector === undefined ? 'one after the other' : `all at once (${loop.collector})`;
    return call === undefined || reached === undefined
      ? `Line ${query.span.range.start.line}: ${where} in a ${loop.method} loop, ${how}.`
      : `Line ${call.span.range.start.line}: ${call.callee} leads to ${where} at ${reached.path}:${query.span.range.start.line}, ${how}.`;
  });
  return onRequest ? [...lines, 'A request handler reaches this file within two imports.'] : lines;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
