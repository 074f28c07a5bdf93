import { modelOfQuery } from '../../../facts/schema/build.js';
import type { DataModel } from '../../../facts/schema/data-model.js';
import type { CallFact, FilterKey, QueryFact } from '../../../facts/types.js';
import {
  callVerifies,
  filterScope,
  guardsRow,
  guardVerifies,
  isConstant,
  isQuery,
  rowNames,
  type Judge,
} from './evidence.js';
import type { Surroundings } from './surroundings.js';
import { namesTenant } from './vocabulary.js';

const OWNER = /owner|belongs|access(?!Token)/i;
const MAX_PARENTS = 2;
/** Operations that are content with no row at all. */
const OF_MANY: ReadonlySet<QueryFact['operation']> = new Set([
  'read-many',
  'update',
  'update-many',
  'delete',
  'delete-many',
]);
/** `rows.length >= limit` asks for too many, not for none. */
const TOO_MANY = /\.length\s*>/;
const READS: ReadonlySet<QueryFact['operation']> = new Set(['read-one', 'read-many', 'count', 'aggregate']);

/** Tells whether something in a function looked whether an id is the caller's. */
export class Verification {
  readonly #data: DataModel;
  readonly #judge: Judge;

  constructor(data: DataModel, judge: Judge) {
    this.#data = data;
    this.#judge = judge;
  }

  /** A guard, a call or an earlier query that looked at the id which the query uses. */
  ofQuery(query: QueryFact, ids: ReadonlySet<string>, around: Surroundings): boolean {
    if (this.#guarded(ids, around) || this.#called(ids, around) || this.#loadedRowIsGuarded(ids, around))
      return true;
    if (READS.has(query.operation) && this.#rowIsGuarded(query, around)) return true;
    return around.queries.some(
      (other) => other !== query && this.#scopes(other, query.span.start, query.model, ids, around),
    );
  }

  /** The same for an id that is handed to another function. */
  ofCall(call: CallFact, ids: ReadonlySet<string>, around: Surroundings): boolean {
    if (
      this.#guarded(ids, around) ||
      this.#called(ids, around, call) ||
      this.#loadedRowIsGuarded(ids, around)
    )
      return true;
    return around.queries.some((other) => this.#scopes(other, call.span.start, undefined, ids, around));
  }

  #guarded(ids: ReadonlySet<string>, around: Surroundings): boolean {
    // `requireBoardOwner` in front of a handler; `withWorkspaceAccess` tells who the caller is, no more.
    const owner = around.wrappers.some(
      (name) =>
        this.#judge.isGuard(name) ||
        (OWNER.test(name) &&
          ![...this.#judge.vocabulary.aliases.keys()].some((alias) => name.toLowerCase().includes(alias))),
    );
    return owner || around.guards.some((guard) => guardVerifies(guard, ids, this.#judge));
  }

  #called(ids: ReadonlySet<string>, around: Surroundings, except?: CallFact): boolean {
    return around.calls.some(
      (call) =>
        call.callee !== except?.callee &&
        !isQuery(call, around) &&
        callVerifies(call, ids, around, this.#judge),
    );
  }

  /** `const board = await getBoard(id); if (board.workspaceId !== workspace.id) …`: before or after the use. */
  #loadedRowIsGuarded(ids: ReadonlySet<string>, around: Surroundings): boolean {
    return around.calls
      .filter((call) => call.arguments.some(({ mentions }) => mentions.some((mention) => ids.has(mention))))
      .some((call) =>
        around.bindings
          .filter(({ calls }) => calls.includes(call.callee))
          .some(({ names }) => names.some((name) => guardsRow(name, around, this.#judge))),
      );
  }

  #rowIsGuarded(query: QueryFact, around: Surroundings): boolean {
    return [...rowNames(query, around)].some((row) => guardsRow(row, around, this.#judge));
  }

  #scopes(
    other: QueryFact,
    before: number,
    model: string | undefined,
    ids: ReadonlySet<string>,
    around: Surroundings,
    depth = MAX_PARENTS,
  ): boolean {
    if (other.span.start >= before) return false;
    const values = [...other.filter.keys.map(({ value }) => value), ...other.filter.opaque];
    if (values.some(({ mentions }) => mentions.some((mention) => ids.has(mention)))) {
      const scope = filterScope(other, this.#judge);
      const scoped = scope === 'tenant' || scope === 'person' || scope === 'opaque';
      if (scoped && !this.#isAboutChildren(other, ids, around)) return true;
      if (this.#rowIsGuarded(other, around)) return true;
      if (depth > 0 && other.filter.keys.some((key) => this.#isSettled(key, other, ids, around, depth)))
        return true;
    }
    // `team.findUnique({ where: { id, users }, select: { documents: { where: { id: documentId } } } })`
    const wanted = model?.toLowerCase().replace(/s$/, '');
    if (wanted === undefined) return false;
    const owner = modelOfQuery(this.#data, other);
    const tenant =
      owner !== undefined && this.#data.ownership.get(owner.name.toLowerCase())?.kind === 'tenant';
    return (
      tenant && other.includes.some((include) => include.toLowerCase().replace(/s$/, '').endsWith(wanted))
    );
  }

  /** `{ id: folderId, dataroomId }` after the data room was looked at: the row is asked for with its parent. */
  #isSettled(
    { operator, path, value }: FilterKey,
    query: QueryFact,
    ids: ReadonlySet<string>,
    around: Surroundings,
    depth: number,
  ): boolean {
    if (operator !== 'eq' || isConstant(value) || value.mentions.length === 0) return false;
    if (path.some((part) => namesTenant(this.#judge.vocabulary, part))) return false;
    if (value.mentions.some((mention) => ids.has(mention))) return false;
    const parents = new Set(value.mentions);
    if (this.#guarded(parents, around) || this.#called(parents, around)) return true;
    return around.queries.some((other) =>
      this.#scopes(other, query.span.start, undefined, parents, around, depth - 1),
    );
  }

  /** Children of a parent, with the tenant: a foreign parent just has none, so an empty list stops nobody. */
  #isAboutChildren(query: QueryFact, ids: ReadonlySet<string>, around: Surroundings): boolean {
    if (!OF_MANY.has(query.operation) || query.filter.opaque.length > 0) return false;
    const model = modelOfQuery(this.#data, query);
    const primary = new Set(model?.primaryKey ?? ['id']);
    const asked = query.filter.keys.filter(({ value }) => value.mentions.some((mention) => ids.has(mention)));
    if (
      asked.some(({ path, operator }) => operator === 'in' || path.length > 1 || primary.has(path[0] ?? ''))
    )
      return false;
    const rows = rowNames(query, around);
    const held = around.bindings.filter(({ mentions }) =>
      mentions.some((each) => rows.has(each.split('.')[0] ?? '')),
    );
    const names = new Set([...rows, ...held.flatMap((binding) => binding.names)]);
    return !around.guards.some(
      ({ kind, text, mentions }) =>
        kind !== 'conditional-block' &&
        !TOO_MANY.test(text) &&
        mentions.some((each) => names.has(each.split('.')[0] ?? '')),
    );
  }
}
