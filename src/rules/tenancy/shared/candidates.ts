import type { RuleContext } from '../../rule.js';
import { modelOfQuery } from '../../../facts/schema/build.js';
import type { DataModel, Ownership } from '../../../facts/schema/data-model.js';
import type { FileFacts, FilterKey, ModelFact, QueryFact } from '../../../facts/types.js';
import { Callers, type CallerCare } from './callers.js';
import { filterScope, judgeOf, operatorOnly, type Judge } from './evidence.js';
import { brandIn, isMembershipKnown, personIn, tenantsIn } from './in-scope.js';
import { systemPlace, systemWrapper } from './places.js';
import { creates, ReachReader, type Reached } from './reach.js';
import { SentTenants } from './sent-tenant.js';
import { FileSurroundings, type Surroundings } from './surroundings.js';
import { Verification } from './verification.js';
import { vocabularyOf, type TenantValue } from './vocabulary.js';

/** A query on tenant-owned rows that nothing around it was seen to scope. */
export interface Candidate extends Reached {
  readonly path: string;
  readonly query: QueryFact;
  readonly model: ModelFact;
  readonly ownership: Extract<Ownership, { kind: 'direct' | 'through' }>;
  /** The row belongs to one person and to no tenant; the person then takes the tenant's place. */
  readonly personal: boolean;
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

/** What the readers of all files share. */
interface Tools {
  readonly data: DataModel;
  readonly judge: Judge;
  readonly reach: ReachReader;
  readonly sent: SentTenants;
  readonly callers: Callers;
}

/** The two rules of the pack take their shares of one reading. */
const readings = new WeakMap<RuleContext, readonly Candidate[]>();

/** All queries of a repository that deserve a look; the rules take their share of them. */
export function candidatesOf(context: RuleContext): readonly Candidate[] {
  const found = readings.get(context) ?? readAll(context);
  readings.set(context, found);
  return found;
}

function readAll(context: RuleContext): readonly Candidate[] {
  const { data, config } = context;
  if (data.tenantKeys.length === 0) return [];
  const judge = judgeOf(vocabularyOf(data), config);
  const tools: Tools = {
    data,
    judge,
    reach: new ReachReader(data, judge, new Verification(data, judge)),
    sent: new SentTenants(context, judge),
    callers: new Callers(context, judge),
  };
  const found: Candidate[] = [];
  for (const [path, file] of context.facts.files) {
    if (file.queries.length === 0 || systemPlace(path, file, config) !== undefined) continue;
    found.push(...new FileReader(path, file, tools).read());
  }
  return found;
}

interface Owner {
  readonly ownership: Candidate['ownership'];
  readonly kind: 'row' | 'tenant' | 'personal';
}

class FileReader {
  readonly #surroundings: FileSurroundings;
  readonly #path: string;
  readonly #file: FileFacts;
  readonly #tools: Tools;

  constructor(path: string, file: FileFacts, tools: Tools) {
    this.#surroundings = new FileSurroundings(file);
    this.#path = path;
    this.#file = file;
    this.#tools = tools;
  }

  read(): readonly Candidate[] {
    return this.#file.queries.flatMap((query) => this.#candidate(query) ?? []);
  }

  #candidate(query: QueryFact): Candidate | undefined {
    const { data, judge } = this.#tools;
    const model = modelOfQuery(data, query);
    const owner = model === undefined ? undefined : this.#ownerOf(model);
    if (model === undefined || owner === undefined) return undefined;
    if (data.rowLevelSecurity?.has(model.name.toLowerCase()) === true) return undefined;
    if (query.operation === 'raw' || judge.isScopedClient(query.client)) return undefined;
    const around = this.#surroundings.of(query);
    if (
      around === undefined ||
      systemWrapper(around.wrappers) ||
      systemWrapper([around.route?.path ?? '']) ||
      operatorOnly(around, judge)
    )
      return undefined;
    const reached = this.#reached(query, model, owner, around);
    return reached === undefined ? undefined : this.#described(query, model, owner, around, reached);
  }

  /** A tenant's own row counts as owned by itself, a person's row without a tenant by the person. */
  #ownerOf(model: ModelFact): Owner | undefined {
    const { data } = this.#tools;
    const name = model.name.toLowerCase();
    const ownership = data.ownership.get(name);
    if (ownership?.kind === 'direct' || ownership?.kind === 'through') return { ownership, kind: 'row' };
    const [id] = model.primaryKey;
    if (ownership?.kind === 'tenant' && id !== undefined)
      return { ownership: { kind: 'direct', key: id }, kind: 'tenant' };
    const key = data.personalKeys?.get(name);
    return key === undefined ? undefined : { ownership: { kind: 'direct', key }, kind: 'personal' };
  }

  #reached(query: QueryFact, model: ModelFact, owner: Owner, around: Surroundings): Reached | undefined {
    const { reach } = this.#tools;
    if (owner.kind === 'personal') {
      const found = creates(query) ? undefined : reach.ofFilter(query, model, around);
      return found?.reach === 'by-id' ? found : undefined;
    }
    const sent = this.#sentTenant(query, owner, around);
    if (sent !== undefined) return { reach: 'sent-tenant', key: sent, origin: 'request' };
    if (owner.kind === 'tenant') return undefined;
    const found = creates(query) ? undefined : reach.ofFilter(query, model, around);
    return found ?? reach.ofData(query, model, around);
  }

  #sentTenant(query: QueryFact, { ownership, kind }: Owner, around: Surroundings): FilterKey | undefined {
    const { sent } = this.#tools;
    const all = creates(query) ? query.data.keys : query.filter.keys;
    if (kind === 'tenant' && creates(query)) return undefined;
    const keys =
      kind === 'tenant'
        ? all.filter(({ path }) => path.length === 1 && path[0] === ownership.key)
        : sent.tenantKeys(all);
    return sent.find(this.#path, this.#file, { query, around, keys });
  }

  #described(
    query: QueryFact,
    model: ModelFact,
    { ownership, kind }: Owner,
    around: Surroundings,
    reached: Reached,
  ): Candidate {
    const personal = kind === 'personal';
    const tenants = personal
      ? personIn(around)
      : tenantsIn(model, ownership, around, reached.key, this.#tools.judge);
    return {
      path: this.#path,
      query,
      model,
      ownership,
      personal,
      ...reached,
      around,
      tenants,
      brandValue: brandIn(ownership, around),
      membership: isMembershipKnown(tenants, around),
      siblings: this.#siblings(query, model, around),
      write: WRITES.has(query.operation),
      callers: this.#careOfCallers(reached.key, around),
    };
  }

  #careOfCallers(key: FilterKey | undefined, around: Surroundings): CallerCare {
    const [mention] = key?.value.mentions ?? [];
    if (around.handler || mention === undefined) return 'unknown';
    const name = mention.slice(mention.lastIndexOf('.') + 1);
    return this.#tools.callers.care(this.#path, around.top, name);
  }

  /** Other functions of the file that query the same model with its tenant. */
  #siblings(query: QueryFact, model: ModelFact, around: Surroundings): number {
    const tops = new Set<number>();
    for (const other of this.#file.queries) {
      if (
        other.model.toLowerCase() !== query.model.toLowerCase() &&
        modelOfQuery(this.#tools.data, other) !== model
      )
        continue;
      const place = this.#surroundings.of(other);
      if (
        place === undefined ||
        place.top === around.top ||
        filterScope(other, this.#tools.judge) !== 'tenant'
      )
        continue;
      tops.add(place.top.id);
    }
    return tops.size;
  }
}
