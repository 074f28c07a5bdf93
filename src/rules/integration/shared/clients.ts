import type { CallFact, FileFacts, HttpClientFact } from '../../../facts/types.js';
import type { RuleContext } from '../../rule.js';
import { placeOf } from './place.js';
import { reachOf, type Reach } from './reach.js';

/** A client that one file makes and others call. */
export interface SharedClient {
  readonly path: string;
  readonly client: HttpClientFact;
  /** Calls of it in server code of other files, in file order. */
  readonly uses: readonly {
    readonly path: string;
    readonly line: number;
    readonly reach: readonly Reach[];
  }[];
}

const VERB = /^(?:get|post|put|patch|delete|head|options|request)$/;

/** Exported clients that server code of other files calls. */
export function* sharedClients(context: RuleContext): Iterable<SharedClient> {
  for (const [path, facts] of context.facts.files) {
    if (facts.clients === undefined || facts.generated || placeOf(context, path) !== 'server') continue;
    for (const client of facts.clients) {
      // The file's own calls are reported one by one.
      if (facts.externalCalls.some(({ callee }) => callee.split('.')[0] === client.name)) continue;
      const uses = usesOf(context, path, facts, client.name);
      if (uses.length > 0) yield { path, client, uses };
    }
  }
}

function usesOf(context: RuleContext, path: string, facts: FileFacts, name: string): SharedClient['uses'] {
  const names = facts.exports.filter((fact) => (fact.local ?? fact.name) === name).map((fact) => fact.name);
  const uses: SharedClient['uses'][number][] = [];
  const importers = new Set(context.modules.incoming(path).map(({ from }) => from));
  for (const from of [...importers].sort()) {
    const importer = context.facts.files.get(from);
    if (importer === undefined || placeOf(context, from) !== 'server') continue;
    for (const call of callsOf(context, from, importer, path, names)) {
      uses.push({
        path: from,
        line: call.span.range.start.line,
        reach: reachOf(context, from, call.function),
      });
    }
  }
  return uses;
}

function callsOf(
  context: RuleContext,
  from: string,
  importer: FileFacts,
  path: string,
  names: readonly string[],
): readonly CallFact[] {
  const locals = new Set<string>();
  for (const fact of importer.imports) {
    const target = context.modules.resolve(from, fact.specifier);
    if (target?.kind !== 'file' || target.path !== path) continue;
    for (const binding of fact.bindings) if (names.includes(binding.imported)) locals.add(binding.local);
  }
  return importer.calls.filter(({ callee }) => {
    const [root = '', verb = '', ...more] = callee.split('.');
    return more.length === 0 && locals.has(root) && VERB.test(verb);
  });
}
