import type { Ownership } from '../../../facts/schema/data-model.js';
import type { FilterKey, ModelFact } from '../../../facts/types.js';
import type { Judge } from './evidence.js';
import { originOf } from './origin.js';
import type { Surroundings } from './surroundings.js';
import { tenantValue, type TenantValue, type Vocabulary } from './vocabulary.js';

type Owned = Extract<Ownership, { kind: 'direct' | 'through' }>;

const SIGNED_IN = /(?:^|\.)(?:session|user|currentUser|auth|ctx|workspace|getServerSession)(?:\.|$)/;

/** `brandId`, or the member of the context or the request that is called so. */
export function brandIn(ownership: Owned, around: Surroundings): string | undefined {
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

const PERSON =
  /(?:^|\.)(?:session|user|currentUser|viewer)\.(?:id|userId)$|^userId$|^(?:ctx|context)\.userId$/;

const KNOWN = /^(?:ctx|context|session|currentUser|viewer|auth)\./;

function namesIn(around: Surroundings): ReadonlySet<string> {
  return new Set([
    ...around.mentions,
    ...around.parameters,
    ...around.bindings.flatMap((binding) => binding.names),
  ]);
}

/** The signed-in person as the code holds them, for rows that one person owns; shortest first. */
export function personIn(around: Surroundings): readonly TenantValue[] {
  return [...namesIn(around)]
    .filter((name) => PERSON.test(name) && originOf(name, around) !== 'request')
    .map((text) => ({
      text,
      keys: new Set<string>(),
      trusted: KNOWN.test(text) || originOf(text, around) === 'principal',
    }))
    .sort((a, b) => Number(b.trusted) - Number(a.trusted) || a.text.length - b.text.length);
}

/** Tenant values that fit the model and stand in scope, best first; the query's own key is none. */
export function tenantsIn(
  model: ModelFact,
  ownership: Owned,
  around: Surroundings,
  key: FilterKey | undefined,
  { vocabulary }: Judge,
): readonly TenantValue[] {
  const wanted = new Set([ownership.key.toLowerCase()]);
  for (const field of model.fields)
    if (vocabulary.keys.has(field.name.toLowerCase())) wanted.add(field.name.toLowerCase());
  const names = new Set(namesIn(around));
  for (const name of [...names]) for (const id of completed(name, around, vocabulary)) names.add(id);
  const values = [...names].flatMap((name) => {
    const value = tenantValue(vocabulary, name);
    if (value === undefined || ![...value.keys].some((each) => wanted.has(each))) return [];
    if (key?.value.mentions.includes(name) === true) return [];
    const origin = originOf(name, around);
    const root = name.split('.')[0] ?? name;
    const isTenant = vocabulary.aliases.has(root.toLowerCase());
    if (origin === 'row' && !value.trusted && !isTenant) return [];
    const given = around.wrappers.length > 0 && around.parameters.has(root) && isTenant;
    return [{ ...value, trusted: value.trusted || origin === 'principal' || given }];
  });
  return values.sort((a, b) => Number(b.trusted) - Number(a.trusted) || a.text.length - b.text.length);
}

/** `workspace.name` of a wrapper's parameter, or `ctx.workspace.plan`, tells that `….id` is there as well. */
function completed(name: string, around: Surroundings, { aliases }: Vocabulary): readonly string[] {
  const parts = name.split('.');
  const at = parts.findIndex((part) => aliases.has(part.toLowerCase()));
  if (at < 0) return [];
  const given = at === 0 && around.wrappers.length > 0 && around.top.parameters.includes(parts[0] ?? '');
  const known = at > 0 && /^(?:ctx|context|session|locals)$/.test(parts[at - 1] ?? '');
  return given || known ? [[...parts.slice(0, at + 1), 'id'].join('.')] : [];
}

/** Whether the tenant in scope was checked: a query or a call got it together with the person. */
export function isMembershipKnown(tenants: readonly TenantValue[], around: Surroundings): boolean {
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
