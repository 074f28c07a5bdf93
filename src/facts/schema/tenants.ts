import type { Config } from '../../config/schema.js';
import type { ModelFact } from '../types.js';
import type { Ownership } from './data-model.js';
import { singular, wordsOf } from './naming.js';

/** Last word of a model's name that says "a customer of ours with people in it". */
const ORGANISATION =
  /^(?:workspaces?|organi[sz]ations?|orgs?|teams?|tenants?|companies|company|projects?|environments?|spaces?|programs?|business|agency|institution|school|clinic|store|shop|merchant|brands?)$/;
const PERSON = /^(?:users?|members?|profiles?|persons?|people|identity|identities)$/;
const MEMBERSHIP = /member|membership|access|role|^users?_?to|users?$|^user|_users?|team$/i;
/** `inviter` or `defaultWorkspaceId` name a tenant too, but not the one that owns the row. */
const SIDE_KEY = /^(?:default|source|target|parent|previous|original|invite|from|to|last|created|shared)/i;

export interface Tenants {
  /** Models that are tenants, by lower-case name, most important first. */
  readonly models: readonly string[];
  readonly keys: readonly string[];
}

type Models = ReadonlyMap<string, ModelFact>;

/** Relations of a model that carry a foreign key. */
export function foreignKeys(model: ModelFact): ModelFact['relations'] {
  return model.relations.filter((relation) => !relation.list && relation.fields.length > 0);
}

function lastWord(name: string): string {
  return wordsOf(name).at(-1) ?? '';
}

function isPerson(model: ModelFact): boolean {
  const words = wordsOf(model.name);
  return (
    words.length <= 2 && PERSON.test(words.at(-1) ?? '') && !words.some((word) => ORGANISATION.test(word))
  );
}

/** Foreign keys that point to the model, by relation or, where schemas declare none, by name. */
function inboundKeys(target: ModelFact, models: Models): ReadonlyMap<string, readonly string[]> {
  const inbound = new Map<string, readonly string[]>();
  const last = singular(lastWord(target.name));
  const implied = new RegExp(
    `^(?:${ORGANISATION.test(last) ? `${last}|` : ''}${singular(target.name)})_?id$`,
    'i',
  );
  for (const [name, model] of models) {
    if (model === target) continue;
    const declared = foreignKeys(model)
      .filter((relation) => relation.model.toLowerCase() === target.name.toLowerCase())
      .flatMap((relation) => relation.fields);
    const guessed = model.fields.filter((field) => implied.test(field.name)).map((field) => field.name);
    const keys = [...new Set(declared.length > 0 ? declared : guessed)];
    if (keys.length > 0) inbound.set(name, keys);
  }
  return inbound;
}

/** True when a join table ties people to the model. */
function hasMembers(
  target: ModelFact,
  inbound: ReadonlyMap<string, readonly string[]>,
  models: Models,
): boolean {
  for (const name of inbound.keys()) {
    const join = models.get(name);
    if (join === undefined) continue;
    const people = foreignKeys(join).filter((relation) => {
      const other = models.get(relation.model.toLowerCase());
      return other !== undefined && other !== target && isPerson(other);
    });
    if (people.length === 0) continue;
    const pair = [inbound.get(name)?.[0], people[0]?.fields[0]];
    const unique = [join.primaryKey, ...join.uniques].some(
      (key) => key.length <= 3 && pair.every((field) => field !== undefined && key.includes(field)),
    );
    if (unique && MEMBERSHIP.test(join.name)) return true;
  }
  return false;
}

interface Candidate {
  readonly name: string;
  readonly inbound: ReadonlyMap<string, readonly string[]>;
  readonly weight: number;
  /** Named like one: a partner or an affiliate with logins of its own comes after the organisation. */
  readonly organisation: boolean;
}

function candidatesIn(models: Models): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [name, model] of models) {
    if (isPerson(model)) continue;
    const inbound = inboundKeys(model, models);
    const organisation = wordsOf(model.name).length <= 2 && ORGANISATION.test(lastWord(model.name));
    const enough = organisation ? 2 : Math.max(5, Math.ceil(models.size * 0.1));
    if (inbound.size < enough) continue;
    const members = hasMembers(model, inbound, models);
    if (!organisation && !members) continue;
    found.push({ name, inbound, weight: inbound.size + (members ? models.size : 0), organisation });
  }
  return found.sort(
    (a, b) =>
      Number(b.organisation) - Number(a.organisation) || b.weight - a.weight || (a.name < b.name ? -1 : 1),
  );
}

/** Names of the columns that point to the tenant, most used first; roles such as `sourceTeamId` left out. */
function keysOf(candidate: Candidate): readonly string[] {
  const counts = new Map<string, number>();
  for (const keys of candidate.inbound.values()) {
    for (const key of keys) if (!SIDE_KEY.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const stem = singular(lastWord(candidate.name));
  return ordered
    .filter(
      ([key, count], index) =>
        index === 0 || (count >= 2 && wordsOf(key).some((word) => word === stem || ORGANISATION.test(word))),
    )
    .map(([key]) => key);
}

/** Finds the tenants in a schema: configured, organisation-like, else the user. */
export function learnTenants(models: Models, config: Config): Tenants {
  const global = new Set(config.tenancy.globalModels.map((name) => name.toLowerCase()));
  const candidates = candidatesIn(models).filter(({ name }) => !global.has(name));
  const configured = config.tenancy.keys;
  if (configured !== undefined) {
    const owners = candidates.filter((candidate) =>
      keysOf(candidate).some((key) => configured.includes(key)),
    );
    return { models: owners.map(({ name }) => name), keys: configured };
  }
  if (candidates.length > 0) {
    const keys = candidates.flatMap((candidate) =>
      keysOf(candidate).map((key) => ({ key, weight: candidate.weight })),
    );
    return { models: candidates.map(({ name }) => name), keys: [...new Set(keys.map(({ key }) => key))] };
  }
  return learnUsers(models, global);
}

function learnUsers(models: Models, global: ReadonlySet<string>): Tenants {
  let best: Candidate | undefined;
  for (const [name, model] of models) {
    if (!isPerson(model) || global.has(name)) continue;
    const inbound = inboundKeys(model, models);
    if (inbound.size >= 2 && inbound.size > (best?.weight ?? 0))
      best = { name, inbound, weight: inbound.size, organisation: false };
  }
  return best === undefined ? { models: [], keys: [] } : { models: [best.name], keys: keysOf(best) };
}

function directOwnership(model: ModelFact, tenants: Tenants, config: Config): Ownership | undefined {
  const names = new Set(model.fields.map((field) => field.name));
  const columns = new Map(model.fields.map((field) => [field.column, field.name]));
  const field = (key: string): string | undefined => (names.has(key) ? key : columns.get(key));
  const key = tenants.keys.map(field).find((found) => found !== undefined);
  if (key === undefined) return undefined;
  const brandKey = config.tenancy.brandKeys.map(field).find((found) => found !== undefined);
  return { kind: 'direct', key, ...(brandKey === undefined ? {} : { brandKey }) };
}

/** A tenant inside a more important one (a program of a workspace) is a row of the outer one. */
function nestedTenant(model: ModelFact, tenants: Tenants): Ownership {
  const rank = tenants.models.indexOf(model.name.toLowerCase());
  for (const relation of foreignKeys(model)) {
    const outer = tenants.models.indexOf(relation.model.toLowerCase());
    const key = relation.fields[0];
    if (outer >= 0 && outer < rank && key !== undefined && !SIDE_KEY.test(key))
      return { kind: 'direct', key };
  }
  return { kind: 'tenant' };
}

const MAX_DEPTH = 3;

/** The shortest way over foreign keys to a model with a tenant key; people own nothing for their tenant. */
function throughOwnership(
  name: string,
  models: Models,
  direct: ReadonlyMap<string, Ownership>,
): Ownership | undefined {
  let front: { name: string; relation: readonly string[] }[] = [{ name, relation: [] }];
  const seen = new Set([name]);
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const next: typeof front = [];
    for (const step of front) {
      const model = models.get(step.name);
      for (const relation of model === undefined ? [] : foreignKeys(model)) {
        const target = relation.model.toLowerCase();
        const other = models.get(target);
        if (other === undefined || seen.has(target) || isPerson(other)) continue;
        seen.add(target);
        const path = [...step.relation, relation.field];
        const owner = direct.get(target);
        if (owner?.kind === 'direct') return { kind: 'through', relation: path, key: owner.key };
        if (owner === undefined) next.push({ name: target, relation: path });
      }
    }
    front = next;
  }
  return undefined;
}

/**
 * A part that only its whole points to (`document.metaId`, unique) belongs to whom the whole belongs;
 * undefined when several models point to it, for nothing tells then whose row it is.
 */
function partOwnership(
  name: string,
  models: Models,
  direct: ReadonlyMap<string, Ownership>,
): Ownership | undefined {
  const model = models.get(name);
  const wholes = (model?.relations ?? []).filter(({ list, fields }) => !list && fields.length === 0);
  const [whole] = wholes;
  if (model === undefined || whole === undefined || wholes.length !== 1) return undefined;
  if (model.relations.some(({ list }) => list) || foreignKeys(model).length > 0) return undefined;
  const target = whole.model.toLowerCase();
  const other = models.get(target);
  if (other === undefined || isPerson(other)) return undefined;
  const owner = direct.get(target) ?? throughOwnership(target, models, direct);
  if (owner?.kind === 'direct') return { kind: 'through', relation: [whole.field], key: owner.key };
  return owner?.kind === 'through'
    ? { kind: 'through', relation: [whole.field, ...owner.relation], key: owner.key }
    : undefined;
}

/** Columns that tie rows without a tenant to one person, by model: `userId` of an API key. */
export function learnPersonalKeys(
  models: Models,
  ownership: ReadonlyMap<string, Ownership>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, model] of models) {
    if (ownership.get(name)?.kind !== 'global' || isPerson(model)) continue;
    const people = foreignKeys(model).filter((relation) => {
      const other = models.get(relation.model.toLowerCase());
      return other !== undefined && isPerson(other) && relation.fields.length === 1;
    });
    const key = people[0]?.fields[0];
    if (key !== undefined && people.length === 1 && /^(?:user|owner)_?id$/i.test(key)) found.set(name, key);
  }
  return found;
}

/** Says for each model how it belongs to a tenant. */
export function learnOwnership(
  models: Models,
  tenants: Tenants,
  config: Config,
): ReadonlyMap<string, Ownership> {
  const global = new Set(config.tenancy.globalModels.map((name) => name.toLowerCase()));
  const direct = new Map<string, Ownership>();
  for (const [name, model] of models) {
    if (global.has(name)) direct.set(name, { kind: 'global' });
    else if (tenants.models.includes(name)) direct.set(name, nestedTenant(model, tenants));
    else if (!isPerson(model)) {
      const ownership = directOwnership(model, tenants, config);
      if (ownership !== undefined) direct.set(name, ownership);
    }
  }
  const ownership = new Map<string, Ownership>();
  for (const [name, model] of models) {
    const through = isPerson(model)
      ? undefined
      : (throughOwnership(name, models, direct) ?? partOwnership(name, models, direct));
    ownership.set(name, direct.get(name) ?? through ?? { kind: 'global' });
  }
  return ownership;
}
