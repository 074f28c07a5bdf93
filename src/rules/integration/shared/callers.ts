import type { CallFact, FileFacts, FunctionFact } from '../../../facts/types.js';
import type { RuleContext } from '../../rule.js';
import { definitionOf } from './definition.js';

/** True when the function around a place is called somewhere, and every such call handles a rejection. */
export function callersHandle(context: RuleContext, path: string, functionId: number): boolean {
  const facts = context.facts.files.get(path);
  const named = facts === undefined ? undefined : nearestNamed(facts, functionId);
  if (named === undefined) return false;
  const calls = callsTo(context, path, named);
  return calls.length > 0 && calls.every((call) => call.handled === true);
}

function nearestNamed(facts: FileFacts, id: number): FunctionFact | undefined {
  for (let at: number | null = id; at !== null;) {
    const fact: FunctionFact | undefined = facts.functions[at];
    if (fact === undefined || fact.kind === 'module') return undefined;
    if (fact.name !== '') return fact;
    at = fact.parent;
  }
  return undefined;
}

function callsTo(context: RuleContext, path: string, target: FunctionFact): readonly CallFact[] {
  const places = [path, ...context.modules.incoming(path).map(({ from }) => from)];
  return [...new Set(places)].flatMap((from) => {
    const calls = context.facts.files.get(from)?.calls ?? [];
    return calls.filter(({ callee }) => {
      if (callee.slice(callee.lastIndexOf('.') + 1) !== target.name) return false;
      const name = callee.replace(/^this\.(?=[\w$]+$)/, '');
      const place = definitionOf(context, from, name);
      return place?.path === path && place.id === target.id;
    });
  });
}
