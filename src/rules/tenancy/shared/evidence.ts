import picomatch from 'picomatch';
import type { Config } from '../../../config/schema.js';
import type { CallFact, GuardFact, QueryFact, ValueFact } from '../../../facts/types.js';
import type { Surroundings } from './surroundings.js';
import { isPersonal, namesTenant, tenantValue, type Vocabulary } from './vocabulary.js';

/** Functions that decide whether somebody may. */
const ACCESS =
  /access|permission|allowed|forbidden|authori[sz]|\bcan[A-Z]|\.can[A-Z]|isOwner|isMember|isAdmin|belongs|ownership|assert|ensure|verify|throwIf|OrThrow$|guard|checkRole|hasRole|enforce|requireRole|validateMember|tenant/i;
const NOT_ACCESS =
  /^(?:JSON|console|z)\.|password|signature|captcha|rateLimit|verifyToken$|findUniqueOrThrow|findFirstOrThrow/i;

/** Calls that tell others what happened; they get the id and the person, and check nothing. */
const AFTERWARDS =
  /track|analytics|identify|\blog|log(?:ger|Event)?$|capture|publish|notify|send|email|revalidate|record|emit|enqueue|trigger|webhook|redis|cache|audit/i;

export interface Judge {
  readonly vocabulary: Vocabulary;
  readonly isGuard: (name: string) => boolean;
  readonly isScopedClient: (name: string) => boolean;
}

const never = (): boolean => false;

/** Prepares the configured names for matching. */
export function judgeOf(vocabulary: Vocabulary, config: Config): Judge {
  const matcher = (globs: readonly string[]): ((name: string) => boolean) =>
    globs.length === 0 ? never : picomatch([...globs]);
  const guards = matcher(config.tenancy.guards);
  const clients = matcher(config.tenancy.scopedClients);
  const leaf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  return {
    vocabulary,
    isGuard: (name) => guards(name) || guards(leaf(name)),
    isScopedClient: (name) => clients(name) || name.split('.').some((part) => clients(part)),
  };
}

/** What the filter itself says: `tenant` and `person` scope it, `opaque` may. */
export function filterScope(
  query: QueryFact,
  judge: Judge,
): 'tenant' | 'optional-tenant' | 'person' | 'opaque' | 'none' {
  const tenant = query.filter.keys.filter((key) =>
    key.path.some((part) => namesTenant(judge.vocabulary, part)),
  );
  if (tenant.some((key) => !key.optional)) return 'tenant';
  if (query.filter.keys.some((key) => key.path.some(isPersonal) && !isConstant(key.value))) return 'person';
  // `{ document: { team: … } }` and the like: a filter over a relation is somebody's check.
  if (query.filter.keys.some((key) => key.path.length > 1 && !isConstant(key.value))) return 'tenant';
  if (query.filter.opaque.length > 0 || query.argument === 'opaque') return 'opaque';
  return tenant.length > 0 ? 'optional-tenant' : 'none';
}

/** A literal, or a constant that is spelled like one: `Role.ADMIN`, `MAX_ROWS`. */
export function isConstant(value: ValueFact): boolean {
  return value.kind === 'literal' || /^(?:[A-Z]\w*\.)*[A-Z][A-Z\d_]+$/.test(value.text);
}

function touches(mentions: readonly string[], names: ReadonlySet<string>): boolean {
  return mentions.some((mention) => {
    const parts = mention.split('.');
    return parts.some((_, index) => names.has(parts.slice(0, index + 1).join('.')));
  });
}

function aboutOwnership(mentions: readonly string[], row: string, judge: Judge): boolean {
  return mentions.some((mention) => {
    const [root, ...rest] = mention.split('.');
    if (root !== row) return false;
    // `document.team.plan` asks about the tenant's plan, not whose document it is.
    return rest.some((part, index) => {
      if (isPersonal(part) || judge.vocabulary.keys.has(part.toLowerCase())) return true;
      const next = rest[index + 1];
      return judge.vocabulary.aliases.has(part.toLowerCase()) && (next === undefined || next === 'id');
    });
  });
}

/** The query's own call, or one that wraps it (`Promise.all([…])`), is no check. */
export function isQuery(call: CallFact, around: Surroundings): boolean {
  return around.queries.some(
    ({ span }) =>
      (span.start >= call.span.start && span.end <= call.span.end) ||
      (call.span.start >= span.start && call.span.end <= span.end),
  );
}

/** Names that hold what a query gave: its result, or the parts it was taken apart into. */
export function rowNames(query: QueryFact, around: Surroundings): ReadonlySet<string> {
  const callee = `${query.client}.${query.model}.${query.method}`;
  const taken = around.bindings
    .filter((binding) => binding.calls.includes(callee))
    .flatMap((binding) => binding.names);
  return new Set(query.result === undefined ? taken : [query.result, ...taken]);
}

const EACH = /^(?:filter|some|every|find|findIndex)$/;

/** `rows.some((row) => row.teamId !== teamId)` and the like. */
function looksAtEach(calls: readonly string[], row: string): boolean {
  return calls.some((call) => call.startsWith(`${row}.`) && EACH.test(call.slice(row.length + 1)));
}

/** A guard that looks at the row that was read: its tenant, its members, or the row as a whole. */
export function guardsRow(row: string, around: Surroundings, judge: Judge): boolean {
  const self = new Set([row]);
  const derived = around.bindings.filter(
    ({ mentions, calls }) =>
      aboutOwnership(mentions, row, judge) ||
      looksAtEach(calls, row) ||
      (calls.some((call) => ACCESS.test(call)) && touches(mentions, self)),
  );
  const names = new Set(derived.flatMap((binding) => binding.names));
  const guarded = around.guards.some(
    (guard) =>
      aboutOwnership(guard.mentions, row, judge) ||
      touches(guard.mentions, names) ||
      looksAtEach(guard.calls, row) ||
      (isTenantColumn(row, judge) && guard.mentions.includes(row) && guard.mentions.length > 1) ||
      (touches(guard.mentions, self) && checksAccess(guard.calls, judge)),
  );
  // `getWhere({ id: row.parentId, userId, teamId })`: the check goes on from the row.
  if (guarded) return true;
  const parts = around.bindings.filter(
    ({ mentions, calls }) => calls.length === 0 && touches(mentions, self),
  );
  const known = new Set([row, ...parts.flatMap((binding) => binding.names)]);
  return around.calls.some((call) => !isQuery(call, around) && callVerifies(call, known, around, judge));
}

function isTenantColumn(name: string, judge: Judge): boolean {
  return judge.vocabulary.keys.has(name.toLowerCase());
}

/** The operator's own entrance: a shared secret, or a tenant compared with a constant. */
export function operatorOnly(around: Surroundings, judge: Judge): boolean {
  return around.guards.some(({ kind, text, mentions }) => {
    if (kind !== 'if-exit') return false;
    if (
      /process\.env|(?:^|[^a-z])env\(\)|import\.meta\.env|secret|INTERNAL_API_KEY|CRON/i.test(text) &&
      /[!=]==?|!/.test(text)
    )
      return true;
    return (
      mentions.some((mention) => tenantValue(judge.vocabulary, mention) !== undefined) &&
      /!==?\s*[A-Z][A-Z\d_]+\b/.test(text)
    );
  });
}

function checksAccess(calls: readonly string[], judge: Judge): boolean {
  return calls.some((call) => judge.isGuard(call) || (ACCESS.test(call) && !NOT_ACCESS.test(call)));
}

/** A call that got the id: a check by name, or a helper that got the tenant or the person with it. */
export function callVerifies(
  call: CallFact,
  ids: ReadonlySet<string>,
  around: Surroundings,
  judge: Judge,
): boolean {
  const mentions = call.arguments.flatMap((argument) => argument.mentions);
  if (judge.isGuard(call.callee)) return true;
  if (!touches(mentions, ids) || !call.awaited || AFTERWARDS.test(call.callee)) return false;
  if (ACCESS.test(call.callee) && !NOT_ACCESS.test(call.callee)) return true;
  return mentions.some(
    (mention) =>
      tenantValue(judge.vocabulary, mention) !== undefined ||
      /(?:^|\.)user(?:Id|\.id)?$/i.test(mention) ||
      around.wrappers.includes(mention),
  );
}

/** A guard whose condition or assertion was given the id. */
export function guardVerifies(guard: GuardFact, ids: ReadonlySet<string>, judge: Judge): boolean {
  if (guard.calls.some((call) => judge.isGuard(call))) return true;
  return touches(guard.mentions, ids) && checksAccess(guard.calls, judge);
}

/** `if (workspaceId && row.workspaceId !== workspaceId)`: without a tenant nothing is checked. */
export function optionalCheck(row: string, around: Surroundings, judge: Judge): GuardFact | undefined {
  return around.guards.find((guard) => {
    const lead = /^\(?([\w.]+)\s*&&/.exec(guard.text)?.[1];
    if (lead === undefined || tenantValue(judge.vocabulary, lead) === undefined) return false;
    return aboutOwnership(guard.mentions, row, judge) && guard.text.includes('!==');
  });
}
