import type {
  BindingFact,
  CallFact,
  FileFacts,
  FunctionFact,
  GuardFact,
  QueryFact,
  RouteFact,
} from '../../../facts/types.js';

/** Everything that is said around a query, from the function at the top of the file down to it. */
export interface Surroundings {
  /** The outermost function; the module itself has none. */
  readonly top: FunctionFact;
  /** Functions from the query's own up to `top`. */
  readonly chain: readonly FunctionFact[];
  /** All queries and calls of `top`, nested functions included. */
  readonly queries: readonly QueryFact[];
  readonly calls: readonly CallFact[];
  readonly guards: readonly GuardFact[];
  readonly bindings: readonly BindingFact[];
  readonly mentions: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly route: RouteFact | undefined;
  /** A function that a request reaches without another function of ours in between. */
  readonly handler: boolean;
  /** Names of wrappers, procedure builders and middleware around it. */
  readonly wrappers: readonly string[];
}

const LIBRARY = new Set([
  'map',
  'forEach',
  'filter',
  'flatMap',
  'reduce',
  'all',
  'allSettled',
  'Promise',
  '$transaction',
  'transaction',
  'then',
  'waitUntil',
  'after',
]);
const BUILDER =
  /procedure|ActionClient|^with[A-Z]|handler$|^(?:query|mutation|action|loader|get|post|put|patch|delete)$/i;
const SERVER = /^(?:ctx|context|session|req|request|event|c|reply|res)$/;

function topOf(functions: readonly FunctionFact[], id: number): readonly FunctionFact[] {
  const chain: FunctionFact[] = [];
  for (let at: number | null = id; at !== null && at !== 0;) {
    const fact: FunctionFact | undefined = functions[at];
    if (fact === undefined) break;
    chain.push(fact);
    at = fact.parent;
  }
  // A method of a service factory is its own top: what stands around it runs at another time.
  const own = chain.findIndex(
    (fact) => fact.name !== '' && fact.passedTo.every((name) => !LIBRARY.has(name)) && isEntry(fact),
  );
  return own < 0 ? chain : chain.slice(0, own + 1);
}

function isEntry(fact: FunctionFact): boolean {
  return fact.kind === 'method' || fact.passedTo.some((name) => BUILDER.test(name));
}

/** Surroundings of every query of a file, each top-level function read once. */
export class FileSurroundings {
  readonly #known = new Map<number, Surroundings | undefined>();
  readonly #chains = new Map<number, readonly FunctionFact[]>();
  readonly #file: FileFacts;

  constructor(file: FileFacts) {
    this.#file = file;
  }

  of(query: { readonly function: number }): Surroundings | undefined {
    if (!this.#known.has(query.function)) this.#known.set(query.function, this.#read(query.function));
    return this.#known.get(query.function);
  }

  #chain(id: number): readonly FunctionFact[] {
    const known = this.#chains.get(id) ?? topOf(this.#file.functions, id);
    this.#chains.set(id, known);
    return known;
  }

  #read(id: number): Surroundings | undefined {
    const chain = this.#chain(id);
    const top = chain.at(-1);
    if (top === undefined) return undefined;
    const within = (item: { readonly function: number }): boolean =>
      this.#chain(item.function).at(-1) === top;
    const route = this.#file.routes.find((candidate) => candidate.handler === top.id);
    const outer = chain.flatMap((fact) => fact.passedTo).filter((name) => !LIBRARY.has(name));
    const parameters = new Set(chain.flatMap((fact) => fact.parameters));
    const inner = this.#file.functions.filter(
      (fact) => fact.id === top.id || this.#chain(fact.id).at(-1) === top,
    );
    const handler =
      route !== undefined ||
      top.passedTo.some((name) => BUILDER.test(name)) ||
      (/^(?:handle|action|loader|GET|POST|PUT|PATCH|DELETE)/.test(top.name) &&
        top.exported &&
        top.parameters.some((name) => SERVER.test(name) || name === 'user'));
    return {
      top,
      chain,
      queries: this.#file.queries.filter(within),
      calls: this.#file.calls.filter(within),
      guards: inner.flatMap((fact) => fact.guards),
      bindings: inner.flatMap((fact) => fact.bindings ?? []),
      mentions: new Set(inner.flatMap((fact) => fact.mentions)),
      parameters,
      route,
      handler,
      wrappers: [...outer, ...(route?.middleware ?? [])],
    };
  }
}
