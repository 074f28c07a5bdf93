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

const OWNER = /owner|belongs|access(?!Token)/i;
const MAX_PARENTS = 2;
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
    if (this.#guarded(ids, around) || this.#called(ids, around)) return true;
    if (READS.has(query.operation) && this.#rowIsGuarded(query, around)) return true;
    return around.queries.some(
      (other) => other !== query && this.#scopes(other, query.span.start, query.model, ids, around),
    );
  }

  /** The same for an id that is handed to another function. */
  ofCall(call: CallFact, ids: ReadonlySet<string>, around: Surroundings): boolean {
    if (this.#guarded(ids, around) || this.#called(ids, around, call)) return true;
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
      if (scope === 'tenant' || scope === 'person' || scope === 'opaque') return true;
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
    { operator, value }: FilterKey,
    query: QueryFact,
    ids: ReadonlySet<string>,
    around: Surroundings,
    depth: number,
  ): boolean {
    if (operator !== 'eq' || isConstant(value) || value.mentions.length === 0) return false;
    if (value.mentions.some((mention) => ids.has(mention))) return false;
    const parents = new Set(value.mentions);
    if (this.#guarded(parents, around) || this.#called(parents, around)) return true;
    return around.queries.some((other) =>
      this.#scopes(other, query.span.start, undefined, parents, around, depth - 1),
    );
  }
}
