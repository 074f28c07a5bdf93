import { lowerFirst, wordsOf } from '../../../facts/schema/naming.js';
import type { DataModel } from '../../../facts/schema/data-model.js';

/** The repository's own words for its tenants. */
export interface Vocabulary {
  /** Tenant columns in lower case, e.g. `workspaceid`. */
  readonly keys: ReadonlySet<string>;
  /** Names under which the code holds a tenant, in lower case, e.g. `workspace`, with the keys it fills. */
  readonly aliases: ReadonlyMap<string, ReadonlySet<string>>;
}

const PERSONAL =
  /^(?:(?:created|owner|author|member|assignee)_?)?(?:user|owner|author|creator|account|member|profile)_?(?:id)?$|^(?:user|owner|member|users|members|collaborators)$|^created_?by/i;

/** True for columns and relations that tie a row to a person. */
export function isPersonal(name: string): boolean {
  return PERSONAL.test(name) || /^(?:user|owner)id$/i.test(name);
}

function stem(key: string): string {
  return lowerFirst(key.replace(/_?ids?$/i, '')).toLowerCase();
}

/** Collects the names that relations and keys give to the tenants. */
export function vocabularyOf(data: DataModel): Vocabulary {
  const keys = new Set(data.tenantKeys.map((key) => key.toLowerCase()));
  const byTarget = new Map<string, { names: Set<string>; keys: Set<string> }>();
  for (const model of data.models.values()) {
    for (const relation of model.relations) {
      const key = relation.fields.find((field) => keys.has(field.toLowerCase()));
      if (key === undefined || relation.list || relation.fields.length > 1) continue;
      const entry = byTarget.get(relation.model.toLowerCase()) ?? { names: new Set(), keys: new Set() };
      entry.keys.add(key.toLowerCase());
      for (const name of [relation.field, relation.model, stem(key)]) entry.names.add(name.toLowerCase());
      byTarget.set(relation.model.toLowerCase(), entry);
    }
  }
  const aliases = new Map<string, ReadonlySet<string>>();
  for (const entry of byTarget.values()) for (const name of entry.names) aliases.set(name, entry.keys);
  for (const key of keys) if (!aliases.has(stem(key))) aliases.set(stem(key), new Set([key]));
  return { keys, aliases };
}

/** True when a part of a filter's path names a tenant, in a composite unique (`id_workspaceId`) too. */
export function namesTenant(vocabulary: Vocabulary, part: string): boolean {
  const lower = part.toLowerCase();
  if (vocabulary.keys.has(lower) || vocabulary.aliases.has(lower)) return true;
  if (lower.includes('_') && lower.split('_').some((piece) => vocabulary.keys.has(piece))) return true;
  const folded = lower.replace(/_/g, '');
  return vocabulary.keys.has(folded);
}

/** A tenant value as written in code: `workspaceId`, `ctx.workspace.id`, `input.teamId`. */
export interface TenantValue {
  readonly text: string;
  /** Tenant columns it can fill, in lower case. */
  readonly keys: ReadonlySet<string>;
  /** What the server knows of the caller, as opposed to what the caller sent. */
  readonly trusted: boolean;
}

const SENT =
  /(?:^|\.)(?:input|params?|query|body|searchParams|data|payload|args|rawInput|formData|req|request|parsedInput)(?:\.|$)/;
const KNOWN = /(?:^|\.)(?:ctx|context|session|auth|user|currentUser|locals|state|token|apiKey)(?:\.|$)/;

/** Reads a member chain as a tenant value; a row's own column (`document.teamId`) is none. */
export function tenantValue(vocabulary: Vocabulary, chain: string): TenantValue | undefined {
  const parts = chain.split('.');
  const last = (parts.at(-1) ?? '').toLowerCase();
  const owner = (parts.at(-2) ?? '').toLowerCase();
  const known = KNOWN.test(chain) && !/\.(?:input|params|body|query)\./.test(chain);
  if (last === 'id' && parts.length >= 2) {
    const keys = vocabulary.aliases.get(owner) ?? vocabulary.aliases.get(wordsOf(owner).at(-1) ?? '');
    return keys === undefined ? undefined : { text: chain, keys, trusted: known };
  }
  const keys = keysNamed(vocabulary, last);
  if (keys === undefined) return undefined;
  if (parts.length === 1) return { text: chain, keys, trusted: false };
  const foreign =
    !known && !SENT.test(chain) && !/^(?:opts|options|props|this|config|event|job)$/.test(parts[0] ?? '');
  return foreign ? undefined : { text: chain, keys, trusted: known };
}

function keysNamed(vocabulary: Vocabulary, last: string): ReadonlySet<string> | undefined {
  if (!/ids?$/.test(last)) return undefined;
  if (vocabulary.keys.has(last)) return vocabulary.aliases.get(stem(last)) ?? new Set([last]);
  return undefined;
}
