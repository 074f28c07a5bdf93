import type { RuleContext } from '../../rule.js';
import { modelOfQuery } from '../../../facts/schema/build.js';
import type { DataModel, Ownership } from '../../../facts/schema/data-model.js';
import { foreignKeys } from '../../../facts/schema/tenants.js';
import type { FileFacts, FilterKey, ModelFact, QueryFact } from '../../../facts/types.js';
import { Callers, type CallerCare } from './callers.js';
import { filterScope, isConstant, judgeOf, operatorOnly, optionalCheck, type Judge } from './evidence.js';
import { originOf, type Origin } from './origin.js';
import { systemPlace, systemWrapper } from './places.js';
import { FileSurroundings, type Surroundings } from './surroundings.js';
import { Verification } from './verification.js';
import { tenantValue, vocabularyOf, type TenantValue } from './vocabulary.js';

/** How a query reaches rows that may be another tenant's. */
export type Reach = 'by-id' | 'by-parent' | 'everything' | 'foreign-id' | 'optional-key' | 'optional-check';

/** A query on tenant-owned rows that nothing around it was seen to scope. */
export interface Candidate {
  readonly path: string;
  readonly query: QueryFact;
  readonly model: ModelFact;
  readonly ownership: Extract<Ownership, { kind: 'direct' | 'through' }>;
  readonly reach: Reach;
  /** The key that chooses the row, for all but `everything`. */
  readonly key: FilterKey | undefined;
  readonly origin: Origin;
  readonly around: Surroundings;
  /** Tenant values that fit the model and stand in scope, best first. */
  readonly tenants: readonly TenantValue[];
  /** The brand in scope, where the model has a brand column. */
  readonly brandValue: string | undefined;
  /** Another query of the same function that does carry the tenant. */
  readonly membership: boolean;
  /** Functions of this file that scope the same model. */
  readonly siblings: number;
  readonly write: boolean;
  /** What the callers of a service do about the id before they hand it over. */
  readonly callers: CallerCare;
}

const WRITES: ReadonlySet<QueryFact['operation']> = new Set([
  'create',
  'create-many',
  'update',
  'update-many',
  'upsert',
  'delete',
  'delete-many',
]);
const CREATES: ReadonlySet<QueryFact['operation']> = new Set(['create', 'create-many']);
const SIGNED_IN = /(?:^|\.)(?:session|user|currentUser|auth|ctx|workspace|getServerSession)(?:\.|$)/;

/** An id as it is, or converted; anything longer is worked out from something else. */
function isPlain({ kind, text }: FilterKey['value']): boolean {
  if (kind === 'identifier' || kind === 'member') return true;
  return (
    kind === 'call' &&
    /^(?:Number|String|parseInt|BigInt)\([\w.?![\]'"]+(?:, ?10)?\)$|^[\w.]+\.toString\(\)$/.test(text)
  );
}

/** All queries of a repository that deserve a look; the rules take their share of them. */
export function candidatesOf(context: RuleContext): readonly Candidate[] {
  if (context.data.tenantKeys.length === 0) return [];
  const judge = judgeOf(vocabularyOf(context.data), context.config);
  const found: Candidate[] = [];
  const callers = new Callers(context, judge);
  for (const [path, file] of context.facts.files) {
    if (file.queries.length === 0 || systemPlace(path, file, context.config) !== undefined) continue;
    found.push(...new FileReader(path, file, context.data, judge, callers).read());
  }
  return found;
}

/** `brandId`, or the member of the context or the request that is called so. */
function brandIn(ownership: Candidate['ownership'], around: Surroundings): string | undefined {
  if (ownership.kind !== 'direct' || ownership.brandKey === undefined) return undefined;
  const { brandKey } = ownership;
  const names = [
    ...around.parameters,
    ...around.bindings.flatMap((binding) => binding.names),
    ...around.mentions,
  ];
  return (
    names.find((name) => name === brandKey) ??
    names.find((name) => name.endsWith(`.${brandKey}`) && originOf(name, around) !== 'row')
  );
}

class FileReader {
  readonly #surroundings: FileSurroundings;
  readonly #path: string;
  readonly #file: FileFacts;
  readonly #data: DataModel;
  readonly #judge: Judge;
  readonly #verification: Verification;
  readonly #callers: Callers;

  constructor(path: string, file: FileFacts, data: DataModel, judge: Judge, callers: Callers) {
    this.#callers = callers;
    this.#verification = new Verification(data, judge);
    this.#surroundings = new FileSurroundings(file);
    this.#path = path;
    this.#file = file;
    this.#data = data;
    this.#judge = judge;
  }

  read(): readonly Candidate[] {
    return this.#file.queries.flatMap((query) => this.#candidate(query) ?? []);
  }

  #candidate(query: QueryFact): Candidate | undefined {
    const model = modelOfQuery(this.#data, query);
    const ownership = model === undefined ? undefined : this.#data.ownership.get(model.name.toLowerCase());
    if (model === undefined || (ownership?.kind !== 'direct' && ownership?.kind !== 'through'))
      return undefined;
    if (this.#data.rowLevelSecurity?.has(model.name.toLowerCase()) === true) return undefined;
    if (query.operation === 'raw' || this.#judge.isScopedClient(query.client)) return undefined;
    const around = this.#surroundings.of(query);
    if (
      around === undefined ||
      systemWrapper(around.wrappers) ||
      systemWrapper([around.route?.path ?? '']) ||
      operatorOnly(around, this.#judge)
    )
      return undefined;
    const reached = CREATES.has(query.operation)
      ? this.#foreign(query, model, around)
      : this.#reach(query, model, around);
    if (reached === undefined) return undefined;
    const tenants = this.#tenants(model, ownership, around, reached.key);
    return {
      path: this.#path,
      query,
      model,
      ownership,
      ...reached,
      around,
      tenants,
      brandValue: brandIn(ownership, around),
      membership: this.#membership(tenants, around),
      siblings: this.#siblings(query, model, around),
      write: WRITES.has(query.operation),
      callers: this.#careOfCallers(reached.key, around),
    };
  }

  #careOfCallers(key: FilterKey | undefined, around: Surroundings): CallerCare {
    const [mention] = key?.value.mentions ?? [];
    if (around.handler || mention === undefined) return 'unknown';
    return this.#callers.care(this.#path, around.top, mention.slice(mention.lastIndexOf('.') + 1));
  }

  #reach(
    query: QueryFact,
    model: ModelFact,
    around: Surroundings,
  ): Pick<Candidate, 'reach' | 'key' | 'origin'> | undefined {
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

  /** A row created under a parent whose id came with the request and was never looked at. */
  #foreign(
    query: QueryFact,
    model: ModelFact,
    around: Surroundings,
  ): Pick<Candidate, 'reach' | 'key' | 'origin'> | undefined {
    for (const relation of foreignKeys(model)) {
      if (relation.fields.length !== 1 || !this.#isOwned(relation.model)) continue;
      const key = query.data.keys.find(
        ({ path }) =>
          path[0] === relation.fields[0] ||
          (path[0] === relation.field && path.includes('connect') && path.at(-1) === 'id'),
      );
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

  #tenants(
    model: ModelFact,
    ownership: Candidate['ownership'],
    around: Surroundings,
    key: FilterKey | undefined,
  ): readonly TenantValue[] {
    const wanted = new Set([ownership.key.toLowerCase()]);
    for (const field of model.fields)
      if (this.#judge.vocabulary.keys.has(field.name.toLowerCase())) wanted.add(field.name.toLowerCase());
    const names = new Set([
      ...around.mentions,
      ...around.parameters,
      ...around.bindings.flatMap((binding) => binding.names),
    ]);
    for (const name of [...names]) for (const id of this.#completed(name, around)) names.add(id);
    const values = [...names].flatMap((name) => {
      const value = tenantValue(this.#judge.vocabulary, name);
      if (value === undefined || ![...value.keys].some((each) => wanted.has(each))) return [];
      if (key?.value.mentions.includes(name) === true) return [];
      const origin = originOf(name, around);
      if (
        origin === 'row' &&
        !value.trusted &&
        !this.#judge.vocabulary.aliases.has(name.split('.')[0]?.toLowerCase() ?? '')
      )
        return [];
      const root = name.split('.')[0] ?? name;
      const given =
        around.wrappers.length > 0 &&
        around.parameters.has(root) &&
        this.#judge.vocabulary.aliases.has(root.toLowerCase());
      const wrapped = origin === 'principal' || given;
      return [{ ...value, trusted: value.trusted || wrapped }];
    });
    return values.sort((a, b) => Number(b.trusted) - Number(a.trusted) || a.text.length - b.text.length);
  }

  /** `workspace.name` of a wrapper's parameter, or `ctx.workspace.plan`, tells that `….id` is there as well. */
  #completed(name: string, around: Surroundings): readonly string[] {
    const parts = name.split('.');
    const at = parts.findIndex((part) => this.#judge.vocabulary.aliases.has(part.toLowerCase()));
    if (at < 0) return [];
    const given = at === 0 && around.wrappers.length > 0 && around.top.parameters.includes(parts[0] ?? '');
    const known = at > 0 && /^(?:ctx|context|session|locals)$/.test(parts[at - 1] ?? '');
    return given || known ? [[...parts.slice(0, at + 1), 'id'].join('.')] : [];
  }

  /** Whether the tenant in scope was checked: a query or a call got it together with the person. */
  #membership(tenants: readonly TenantValue[], around: Surroundings): boolean {
    if (tenants.some((tenant) => tenant.trusted)) return true;
    const texts = new Set(tenants.map((tenant) => tenant.text));
    const byQuery = around.queries.some((query) =>
      query.filter.keys.some(({ value }) => value.mentions.some((mention) => texts.has(mention))),
    );
    const byCall = around.calls.some((call) => {
      const mentions = call.arguments.flatMap((argument) => argument.mentions);
      return (
        mentions.some((mention) => texts.has(mention)) &&
        mentions.some((mention) => SIGNED_IN.test(mention) || mention.endsWith('userId'))
      );
    });
    return byQuery || byCall;
  }

  /** Other functions of the file that query the same model with its tenant. */
  #siblings(query: QueryFact, model: ModelFact, around: Surroundings): number {
    const tops = new Set<number>();
    for (const other of this.#file.queries) {
      if (
        other.model.toLowerCase() !== query.model.toLowerCase() &&
        modelOfQuery(this.#data, other) !== model
      )
        continue;
      const place = this.#surroundings.of(other);
      if (place === undefined || place.top === around.top || filterScope(other, this.#judge) !== 'tenant')
        continue;
      tops.add(place.top.id);
    }
    return tops.size;
  }
}
