import type { RuleContext } from '../../rule.js';
import type { FileFacts, FilterKey, QueryFact } from '../../../facts/types.js';
import { isConstant, isQuery, type Judge } from './evidence.js';
import { isPlain, originOf } from './origin.js';
import type { Surroundings } from './surroundings.js';
import { isPersonal, namesTenant, tenantValue } from './vocabulary.js';

/** Builders that tell who the caller is, by their names; whether they do more is looked up. */
const AUTHENTICATES =
  /^(?:protected|authed|authenticated|auth|private|loggedIn|signedIn)(?:Procedure|Action|ActionClient)$/;
const STEPS =
  /^(?:query|mutation|subscription|input|output|meta|handler|action|inputSchema|schema|metadata|use|bindArgsSchemas)$/;
const REFUSES = /^\(?!\(?(?:await )?[\w.?]*(?:session|user|auth)/i;
const REQUIRES = /^(?:require|assert|ensure|get)\w*(?:User|Auth|Session|Login)\w*$/;
const LOOKS = /\.(?:find|some|every|filter|findIndex|findLast|includes|has)$/;
const IN_PLACE: ReadonlySet<string> = new Set(['next', 'next-pages', 'server-action']);

interface Asked {
  readonly query: QueryFact;
  readonly around: Surroundings;
  /** Keys that name the tenant: of the filter, or of the data of an insert. */
  readonly keys: readonly FilterKey[];
}

/** Finds tenants that the caller names and that nobody compares with the caller. */
export class SentTenants {
  readonly #context: RuleContext;
  readonly #judge: Judge;
  readonly #authenticates = new Map<string, boolean>();

  constructor(context: RuleContext, judge: Judge) {
    this.#context = context;
    this.#judge = judge;
  }

  /** The key that holds the sent tenant; undefined when anything may have checked it. */
  find(path: string, file: FileFacts, { query, around, keys }: Asked): FilterKey | undefined {
    if (!around.handler || query.filter.opaque.length > 0 || query.argument === 'opaque') return undefined;
    if (asksForPerson(query)) return undefined;
    const [key] = keys;
    if (key === undefined || keys.length !== 1 || key.operator === 'in' || key.optional || key.inOr)
      return undefined;
    if (!isPlain(key.value) || !key.value.mentions.every((each) => originOf(each, around) === 'request'))
      return undefined;
    if (!this.#onlyAuthenticates(path, file, around)) return undefined;
    return this.#isLookedAt(key, query, around) ? undefined : key;
  }

  /** The keys of a list that name a tenant. */
  tenantKeys(keys: readonly FilterKey[]): readonly FilterKey[] {
    return keys.filter(
      ({ path, value }) =>
        !isConstant(value) && path.some((part) => namesTenant(this.#judge.vocabulary, part)),
    );
  }

  #onlyAuthenticates(path: string, file: FileFacts, around: Surroundings): boolean {
    const { route, wrappers } = around;
    if (route === undefined) return false;
    if (IN_PLACE.has(route.framework) && wrappers.length === 0) {
      return around.guards.some(
        ({ kind, text, calls }) =>
          (kind === 'if-exit' && REFUSES.test(text)) ||
          (kind === 'assertion-call' && calls.some((call) => REQUIRES.test(call))),
      );
    }
    const builders = wrappers.filter((name) => !STEPS.test(name));
    return (
      route.framework === 'trpc' &&
      builders.length > 0 &&
      builders.every((name) => AUTHENTICATES.test(name) && this.#isPlainBuilder(path, file, name))
    );
  }

  /** The file of the builder is read: no middleware of its own may speak of a tenant. */
  #isPlainBuilder(path: string, file: FileFacts, name: string): boolean {
    const fact = file.imports.find(({ bindings }) => bindings.some(({ local }) => local === name));
    const home = fact === undefined ? undefined : this.#context.modules.resolve(path, fact.specifier);
    if (home?.kind !== 'file') return false;
    const key = `${home.path}#${name}`;
    const known = this.#authenticates.get(key) ?? this.#speaksOfNoTenant(home.path, name);
    this.#authenticates.set(key, known);
    return known;
  }

  #speaksOfNoTenant(path: string, name: string): boolean {
    const file = this.#context.facts.files.get(path);
    // A barrel, or a file that only wires others together, says nothing.
    if (file === undefined || file.functions.length < 2) return false;
    return file.functions.every(
      ({ passedTo, mentions, parameters }) =>
        // `protectedProcedure.use(…)` makes another builder.
        passedTo.includes(name) ||
        [...mentions, ...parameters].every((each) => {
          const last = each.slice(each.lastIndexOf('.') + 1);
          return !namesTenant(this.#judge.vocabulary, last) && !/member|permission|access/i.test(last);
        }),
    );
  }

  /** Anything that got the tenant together with something else may be the check. */
  #isLookedAt(key: FilterKey, query: QueryFact, around: Surroundings): boolean {
    const names = this.#namesOf(key, around);
    const touches = (mentions: readonly string[]): boolean => mentions.some((mention) => names.has(mention));
    if (
      around.guards.some(
        ({ mentions, calls }) => touches(mentions) && (calls.length > 0 || mentions.length > 1),
      )
    )
      return true;
    if (
      around.calls.some(
        (call) => !isQuery(call, around) && call.arguments.some(({ mentions }) => touches(mentions)),
      )
    )
      return true;
    if (searchesList(around)) return true;
    return around.queries.some((other) => other !== query && this.#mayCheck(other, touches));
  }

  #mayCheck(other: QueryFact, touches: (mentions: readonly string[]) => boolean): boolean {
    if (asksForPerson(other)) return true;
    const opaque = other.filter.opaque.some(({ mentions }) => touches(mentions));
    const tenant = other.filter.keys.some(({ value }) => touches(value.mentions));
    return opaque || (tenant && other.includes.some((name) => name.split('.').some(isPersonal)));
  }

  /** The value as written, what it was taken from, and other names for the tenant. */
  #namesOf(key: FilterKey, around: Surroundings): ReadonlySet<string> {
    const names = new Set(key.value.mentions);
    for (let hops = 0; hops < 4; hops += 1) {
      for (const name of [...names]) {
        const parts = name.split('.');
        parts.forEach((_, index) => names.add(parts.slice(0, index + 1).join('.')));
        for (const binding of around.bindings)
          if (binding.names.includes(parts[0] ?? '')) binding.mentions.forEach((each) => names.add(each));
      }
    }
    for (const mention of around.mentions)
      if (
        tenantValue(this.#judge.vocabulary, mention) !== undefined &&
        originOf(mention, around) === 'request'
      )
        names.add(mention);
    return names;
  }
}

/** A filter with a person in it: a membership, or a look at one. */
function asksForPerson({ filter }: QueryFact): boolean {
  return filter.keys.some(({ path, value }) => path.some(isPersonal) && !isConstant(value));
}

/** `session.user.workspaces.find((each) => each.id === workspaceId)`: callbacks are not read, so any may check. */
function searchesList(around: Surroundings): boolean {
  return [...around.bindings, ...around.guards]
    .flatMap(({ calls }) => calls)
    .some((call) => LOOKS.test(call) && originOf(call, around) !== 'request');
}
