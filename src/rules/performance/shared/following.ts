import type { CallFact, FileFacts, FunctionFact, QueryFact } from '../../../facts/types.js';
import type { RuleContext } from '../../rule.js';

/** A function of the repository. */
export interface Place {
  readonly path: string;
  readonly file: FileFacts;
  readonly fact: FunctionFact;
}

/** A query that a call leads to. */
export interface Reached {
  readonly path: string;
  readonly query: QueryFact;
  readonly hops: number;
}

const MAX_BARRELS = 3;

/** Follows calls by name through imports, one file at a time, without types. */
export class Follower {
  readonly #context: RuleContext;
  readonly #reached = new Map<string, readonly Reached[]>();

  constructor(context: RuleContext) {
    this.#context = context;
  }

  /** The function that a call leads to; undefined when it is unknown or no code of this repository. */
  target(path: string, file: FileFacts, call: CallFact): Place | undefined {
    const parts = call.callee.split('.');
    const root = parts[0];
    const leaf = parts.at(-1);
    if (root === undefined || leaf === undefined) return undefined;
    if (root === 'this' && parts.length === 3) return this.#injected(path, file, parts[1] ?? '', leaf);
    if (parts.length > 2) return undefined;
    if (root === 'this')
      return this.#named(path, file, leaf, (fact) => fact.kind === 'method' || fact.kind === 'arrow');
    for (const fact of file.imports) {
      if (fact.typeOnly) continue;
      const binding = fact.bindings.find((candidate) => candidate.local === root);
      if (binding === undefined) continue;
      const resolved = this.#context.modules.resolve(path, fact.specifier);
      if (resolved?.kind !== 'file') return undefined;
      const name = parts.length === 2 ? leaf : binding.imported;
      return this.#exported(resolved.path, name, MAX_BARRELS);
    }
    // An import hides nothing of the file's own: a function of the same name is then a member of something.
    return parts.length === 1 ? this.#visible(path, file, leaf, call) : undefined;
  }

  /** Queries that run whenever a function runs: its own, its callbacks', and those of what it calls. */
  queriesOf(place: Place, hops: number): readonly Reached[] {
    const key = `${place.path}\0${place.fact.id}\0${hops}`;
    const known = this.#reached.get(key);
    if (known !== undefined) return known;
    // Recursion ends here: a function in progress leads nowhere new.
    this.#reached.set(key, []);
    const own = place.file.queries
      .filter((query) => runsWithin(place.file, query.function, place.fact.id))
      .map((query): Reached => ({ path: place.path, query, hops: 0 }));
    const found = own.length > 0 || hops === 0 ? own : this.#behindCalls(place, hops);
    this.#reached.set(key, found);
    return found;
  }

  /** Queries behind the first call that leads to any. */
  #behindCalls(place: Place, hops: number): readonly Reached[] {
    for (const call of place.file.calls) {
      if (!runsWithin(place.file, call.function, place.fact.id)) continue;
      const next = this.target(place.path, place.file, call);
      const found = next === undefined ? [] : this.queriesOf(next, hops - 1);
      if (found.length > 0) return found.map((reached) => ({ ...reached, hops: reached.hops + 1 }));
    }
    return [];
  }

  /** `this.users.load(…)`: a method of the class that the member is declared to hold. */
  #injected(path: string, file: FileFacts, member: string, method: string): Place | undefined {
    const types = new Set(file.members?.filter(({ name }) => name === member).map(({ type }) => type));
    const [type] = types;
    // Two classes of one file may give the same name to members of different kinds.
    if (type === undefined || types.size > 1) return undefined;
    const isMethod = (fact: FunctionFact): boolean => fact.kind === 'method' && fact.exported;
    for (const fact of file.imports) {
      const binding = fact.bindings.find((candidate) => candidate.local === type);
      if (binding === undefined) continue;
      const resolved = this.#context.modules.resolve(path, fact.specifier);
      if (resolved?.kind !== 'file') return undefined;
      const home = this.#classHome(resolved.path, binding.imported, MAX_BARRELS);
      return home === undefined ? undefined : this.#named(home.path, home.file, method, isMethod);
    }
    return undefined;
  }

  /** The file that declares an exported class, behind re-exports. */
  #classHome(
    path: string,
    name: string,
    hops: number,
  ): { readonly path: string; readonly file: FileFacts } | undefined {
    const file = this.#context.facts.files.get(path);
    if (file === undefined) return undefined;
    if (file.exports.some((fact) => fact.kind === 'class' && (fact.name === name || fact.local === name)))
      return { path, file };
    if (hops === 0) return undefined;
    for (const fact of file.exports) {
      if (fact.from === undefined || (fact.name !== name && fact.name !== '*')) continue;
      const resolved = this.#context.modules.resolve(path, fact.from);
      if (resolved?.kind !== 'file') continue;
      const found = this.#classHome(resolved.path, fact.local ?? name, hops - 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #named(
    path: string,
    file: FileFacts,
    name: string,
    accept: (fact: FunctionFact) => boolean,
  ): Place | undefined {
    const fact = file.functions.find((candidate) => candidate.name === name && accept(candidate));
    return fact === undefined ? undefined : { path, file, fact };
  }

  /** A function of the same file whose name can be seen from the call. */
  #visible(path: string, file: FileFacts, name: string, call: CallFact): Place | undefined {
    return this.#named(path, file, name, (fact) => {
      if (fact.kind !== 'function' && fact.kind !== 'arrow') return false;
      return fact.parent === 0 || fact.parent === null || isInside(file, call.function, fact.parent);
    });
  }

  #exported(path: string, name: string, hops: number): Place | undefined {
    const file = this.#context.facts.files.get(path);
    if (file === undefined) return undefined;
    const fact = file.exports.find((candidate) => candidate.name === name);
    const local = fact?.local ?? name;
    const own = this.#named(
      path,
      file,
      local,
      (candidate) => candidate.exported && candidate.kind !== 'accessor',
    );
    if (own !== undefined) return own;
    if (hops === 0) return undefined;
    for (const candidate of file.exports) {
      if (candidate.from === undefined || candidate.typeOnly) continue;
      if (candidate.name !== name && candidate.name !== '*') continue;
      const resolved = this.#context.modules.resolve(path, candidate.from);
      if (resolved?.kind !== 'file') continue;
      const found = this.#exported(resolved.path, candidate.name === '*' ? name : local, hops - 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** True when `inner` is `outer` or nested in it, however deep. */
function isInside(file: FileFacts, inner: number, outer: number): boolean {
  for (let id: number | null = inner; id !== null; id = file.functions[id]?.parent ?? null) {
    if (id === outer) return true;
  }
  return false;
}

/** True when `inner` is `outer` or a callback in it: a named function inside runs only when called. */
function runsWithin(file: FileFacts, inner: number, outer: number): boolean {
  for (let id: number | null = inner; id !== null;) {
    if (id === outer) return true;
    const fact: FunctionFact | undefined = file.functions[id];
    if (fact === undefined || (fact.name !== '' && fact.passedTo.length === 0)) return false;
    id = fact.parent;
  }
  return false;
}

/** The nearest named function around a place, for messages and anchors. */
export function symbolOf(file: FileFacts, id: number): string {
  for (let at: number | null = id; at !== null;) {
    const fact: FunctionFact | undefined = file.functions[at];
    if (fact === undefined) return '';
    if (fact.name !== '') return fact.name;
    at = fact.parent;
  }
  return '';
}
