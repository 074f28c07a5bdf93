import type { RuleContext } from '../../rule.js';
import type { CallFact, FileFacts, FunctionFact } from '../../../facts/types.js';
import type { Judge } from './evidence.js';
import { originOf } from './origin.js';
import { systemPlace, systemWrapper } from './places.js';
import { signedIn } from './signed-in.js';
import { FileSurroundings, type Surroundings } from './surroundings.js';
import { isPersonal, tenantValue } from './vocabulary.js';
import { Verification } from './verification.js';

/**
 * What the callers of a function do about an id that they hand over: `checked` when all of them looked
 * whose it is (or have it from a row), `open` when a handler for signed-in callers passes it on as it was sent, else `unknown`.
 */
export type CallerCare = 'checked' | 'open' | 'unknown';

interface Site {
  readonly path: string;
  readonly call: CallFact;
}

const MAX_HOPS = 2;
const MAX_BARRELS = 3;
const MAX_SITES = 30;

/** Who calls the functions of a repository, over imports, barrels and namespaces. */
export class Callers {
  readonly #context: RuleContext;
  readonly #judge: Judge;
  readonly #verification: Verification;
  readonly #surroundings = new Map<string, FileSurroundings>();
  #sites: ReadonlyMap<string, readonly Site[]> | undefined;

  constructor(context: RuleContext, judge: Judge) {
    this.#context = context;
    this.#judge = judge;
    this.#verification = new Verification(context.data, judge);
  }

  /** How the callers of a function treat what they pass as `id` (a parameter or a part of one). */
  care(path: string, fact: FunctionFact, id: string, hops = MAX_HOPS): CallerCare {
    if (fact.name === '' || hops === 0) return 'unknown';
    const cares = (this.#index().get(keyOf(path, fact.name)) ?? [])
      .slice(0, MAX_SITES)
      .flatMap((site) => this.#careOf(site, fact, id, hops));
    if (cares.includes('open')) return 'open';
    return cares.length > 0 && cares.every((care) => care === 'checked') ? 'checked' : 'unknown';
  }

  #careOf(site: Site, fact: FunctionFact, id: string, hops: number): readonly CallerCare[] {
    const file = this.#context.facts.files.get(site.path);
    if (file === undefined) return [];
    const place = systemPlace(site.path, file, this.#context.config);
    // A test calls everything with everything; jobs and webhooks have their ids from the system.
    if (place === 'test') return [];
    if (place !== undefined) return ['checked'];
    const around = this.#around(site.path, file, site.call);
    if (around === undefined) return ['unknown'];
    if (systemWrapper(around.wrappers)) return ['checked'];
    const handed = handedOver(site.call, fact, id, this.#judge);
    if (handed.length === 0) return ['unknown'];
    return [this.#careFor(handed, site, around, hops)];
  }

  #careFor(handed: readonly string[], site: Site, around: Surroundings, hops: number): CallerCare {
    const origins = handed.map((mention) => originOf(mention, around));
    if (this.#verification.ofCall(site.call, new Set(handed), around)) return 'checked';
    if (origins.includes('request')) return around.handler && signedIn(around) ? 'open' : 'unknown';
    const parameter = handed.find((_, index) => origins[index] === 'parameter');
    if (parameter !== undefined) {
      const name = parameter.slice(parameter.lastIndexOf('.') + 1);
      return this.care(site.path, around.top, name, hops - 1);
    }
    return origins.every((origin) => origin !== 'unknown') ? 'checked' : 'unknown';
  }

  #around(path: string, file: FileFacts, call: CallFact): Surroundings | undefined {
    const known = this.#surroundings.get(path) ?? new FileSurroundings(file);
    this.#surroundings.set(path, known);
    return known.of(call);
  }

  #index(): ReadonlyMap<string, readonly Site[]> {
    if (this.#sites !== undefined) return this.#sites;
    const sites = new Map<string, Site[]>();
    for (const [path, file] of this.#context.facts.files) {
      if (file.calls.length === 0) continue;
      const targets = this.#targets(path);
      for (const call of file.calls) {
        const key = this.#calleeKey(path, call.callee, targets);
        const list = sites.get(key);
        if (list === undefined) sites.set(key, [{ path, call }]);
        else list.push({ path, call });
      }
    }
    return (this.#sites = sites);
  }

  /** What the imported names of a file stand for. */
  #targets(path: string): ReadonlyMap<string, { readonly to: string; readonly imported: string }> {
    const targets = new Map<string, { readonly to: string; readonly imported: string }>();
    for (const { to, fact } of this.#context.modules.outgoing(path))
      for (const { local, imported, typeOnly } of fact.bindings)
        if (!typeOnly) targets.set(local, { to, imported });
    return targets;
  }

  #calleeKey(
    path: string,
    callee: string,
    targets: ReadonlyMap<string, { readonly to: string; readonly imported: string }>,
  ): string {
    const parts = callee.split('.');
    const leaf = parts.at(-1) ?? callee;
    const target = targets.get(parts[0] ?? callee);
    if (target === undefined) return keyOf(path, leaf);
    const name = parts.length > 1 || target.imported === 'default' ? leaf : target.imported;
    const exported = parts.length > 1 && target.imported !== '*' ? target.imported : name;
    return keyOf(this.#home(target.to, exported), name);
  }

  /** The file that declares what a barrel hands on. */
  #home(path: string, name: string, barrels = MAX_BARRELS): string {
    const file = this.#context.facts.files.get(path);
    if (file === undefined || barrels === 0) return path;
    const handed = file.exports.find((fact) => fact.name === name);
    if (handed !== undefined && handed.from === undefined) return path;
    const stars = handed === undefined ? file.exports.filter((fact) => fact.name === '*') : [handed];
    for (const { from } of stars) {
      const next = from === undefined ? undefined : this.#context.modules.resolve(path, from);
      if (next?.kind !== 'file') continue;
      const home = this.#home(next.path, name, barrels - 1);
      const declares = this.#context.facts.files.get(home)?.exports.some((fact) => fact.name === name);
      if (declares === true) return home;
    }
    return path;
  }
}

function keyOf(path: string, name: string): string {
  return `${path}#${name}`;
}

/** The ids that a call hands over for the parameter: by its name, by its place, else all that look like one. */
function handedOver(call: CallFact, fact: FunctionFact, id: string, judge: Judge): readonly string[] {
  const mentions = call.arguments.flatMap((argument) => argument.mentions);
  const named = mentions.filter((mention) => lastOf(mention) === id);
  if (named.length > 0) return named;
  if (call.arguments.length === fact.parameters.length) {
    const at = call.arguments[fact.parameters.indexOf(id)];
    if (at !== undefined && at.kind !== 'object') return at.mentions;
  }
  return mentions.filter(
    (mention) =>
      /ids?$/i.test(lastOf(mention)) &&
      !isPersonal(lastOf(mention)) &&
      tenantValue(judge.vocabulary, mention) === undefined,
  );
}

function lastOf(mention: string): string {
  return mention.slice(mention.lastIndexOf('.') + 1);
}
