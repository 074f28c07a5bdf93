import type { DataModel } from '../../../facts/schema/data-model.js';
import { foreignKeys } from '../../../facts/schema/tenants.js';
import type { FilterKey, ModelFact, QueryFact } from '../../../facts/types.js';
import { filterScope, isConstant, optionalCheck, type Judge } from './evidence.js';
import { isPlain, originOf, type Origin } from './origin.js';
import type { Surroundings } from './surroundings.js';
import type { Verification } from './verification.js';

/** How a query reaches rows that may be another tenant's. */
export type Reach =
  'by-id' | 'by-parent' | 'everything' | 'foreign-id' | 'optional-key' | 'optional-check' | 'sent-tenant';

/** What a query reaches and by which key, when nothing was seen to scope it. */
export interface Reached {
  readonly reach: Reach;
  /** The key that chooses the row, for all but `everything`. */
  readonly key: FilterKey | undefined;
  readonly origin: Origin;
}

const CREATES: ReadonlySet<QueryFact['operation']> = new Set(['create', 'create-many']);

/** True for queries that make rows and have no filter. */
export function creates(query: QueryFact): boolean {
  return CREATES.has(query.operation);
}

const OR_NOTHING =
  /^(?:[\w.!=\s'"]+\?\s*([\w.]+)\s*:\s*(?:null|undefined)|([\w.]+)\s*(?:\|\||\?\?)\s*(?:null|undefined))$/;

/** `folderId ?? null` and `isDocument ? targetId : null` write what was sent, or nothing. */
function withoutDefault(key: FilterKey): FilterKey {
  const match = OR_NOTHING.exec(key.value.text);
  const name = match?.[1] ?? match?.[2];
  if (name === undefined || !key.value.mentions.includes(name)) return key;
  return { ...key, value: { text: name, kind: 'member', mentions: [name] } };
}

/** Reads from a query and what stands around it which rows it can reach. */
export class ReachReader {
  readonly #data: DataModel;
  readonly #judge: Judge;
  readonly #verification: Verification;

  constructor(data: DataModel, judge: Judge, verification: Verification) {
    this.#data = data;
    this.#judge = judge;
    this.#verification = verification;
  }

  ofFilter(query: QueryFact, model: ModelFact, around: Surroundings): Reached | undefined {
    const scope = filterScope(query, this.#judge);
    if (scope === 'tenant' || scope === 'person' || scope === 'opaque') return undefined;
    const { keys } = query.filter;
    const relations = new Set(model.relations.map(({ field }) => field));
    if (keys.some(({ path, value }) => relations.has(path[0] ?? '') && !isConstant(value))) return undefined;
    // A natural key (a domain, a slug) is looked up to see whether it is taken.
    const primary = new Set(model.primaryKey.filter((name) => /(?:id|_id|uuid|pk)$/i.test(name)));
    const id = keys.find(
      (key) => primary.has(key.path.at(-1) ?? '') && /^(?:eq|in|equals)$/.test(key.operator),
    );
    const parents = new Map(
      foreignKeys(model).flatMap((relation) => relation.fields.map((field) => [field, relation.model])),
    );
    const parent = keys.find((key) => this.#isOwned(parents.get(key.path.at(-1) ?? '')));
    const key = id ?? parent;
    if (key === undefined) {
      const bounded = keys.some((other) => !isConstant(other.value));
      // A filter that is put together step by step cannot be told from an empty one.
      if (around.bindings.some(({ names }) => names.some((name) => /where|filter|condition/i.test(name))))
        return undefined;
      if (
        bounded ||
        query.argument === 'opaque' ||
        query.operation === 'read-one' ||
        query.operation === 'upsert'
      )
        return undefined;
      return { reach: 'everything', key: undefined, origin: 'unknown' };
    }
    // A second, non-literal key (a token, a slug, another parent) is a check of its own.
    if (
      keys.some(
        (other) =>
          other !== key &&
          !isConstant(other.value) &&
          other.operator === 'eq' &&
          !primary.has(other.path.at(-1) ?? ''),
      )
    )
      return undefined;
    if (!isPlain(key.value)) return undefined;
    const origin = this.#originOfKey(key, around);
    if (origin === 'row' || origin === 'principal' || origin === 'helper' || origin === 'element')
      return undefined;
    const row = query.result;
    const optional = row === undefined ? undefined : optionalCheck(row, around, this.#judge);
    if (optional !== undefined) return { reach: 'optional-check', key, origin };
    if (this.#verified(query, key, around)) return undefined;
    if (scope === 'optional-tenant') return { reach: 'optional-key', key, origin };
    return { reach: id === undefined ? 'by-parent' : 'by-id', key, origin };
  }

  /** A row created under, or moved to, a parent whose id came with the request and was never looked at. */
  ofData(query: QueryFact, model: ModelFact, around: Surroundings): Reached | undefined {
    for (const relation of foreignKeys(model)) {
      if (relation.fields.length !== 1 || !this.#isOwned(relation.model)) continue;
      // A natural key (a domain, a slug) is no secret, and the row behind it often everybody's.
      if (!/id$/i.test(relation.references[0] ?? 'id')) continue;
      const written = query.data.keys.find(
        ({ path }) =>
          path[0] === relation.fields[0] ||
          (path[0] === relation.field && path.includes('connect') && path.at(-1) === 'id'),
      );
      const key = written === undefined ? undefined : withoutDefault(written);
      if (key === undefined || !isPlain(key.value)) continue;
      const origin = this.#originOfKey(key, around);
      if (origin !== 'request' || this.#verified(query, key, around)) continue;
      return { reach: 'foreign-id', key, origin };
    }
    return undefined;
  }

  #isOwned(name: string | undefined): boolean {
    const ownership = name === undefined ? undefined : this.#data.ownership.get(name.toLowerCase());
    return ownership?.kind === 'direct' || ownership?.kind === 'through';
  }

  #originOfKey(key: FilterKey, around: Surroundings): Origin {
    const origins = key.value.mentions.map((mention) => originOf(mention, around));
    return origins.find((origin) => origin === 'request') ?? origins[0] ?? 'unknown';
  }

  #verified(query: QueryFact, key: FilterKey, around: Surroundings): boolean {
    return this.#verification.ofQuery(query, new Set(key.value.mentions), around);
  }
}
