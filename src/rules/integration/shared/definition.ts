import type { FileFacts, FunctionFact } from '../../../facts/types.js';
import type { RuleContext } from '../../rule.js';

/** A function of the repository, by file and by its index in the file's facts. */
export interface FunctionPlace {
  readonly path: string;
  readonly id: number;
}

const MAX_BARRELS = 4;

/** The function that a plain name calls in a file: its own, or the one an import leads to. */
export function definitionOf(context: RuleContext, path: string, name: string): FunctionPlace | undefined {
  const facts = context.facts.files.get(path);
  if (facts === undefined) return undefined;
  const own = functionNamed(facts, name);
  if (own !== undefined) return { path, id: own.id };
  for (const fact of facts.imports) {
    if (fact.typeOnly) continue;
    const binding = fact.bindings.find((candidate) => candidate.local === name);
    if (binding === undefined) continue;
    const target = context.modules.resolve(path, fact.specifier);
    return target?.kind === 'file'
      ? exported(context, target.path, binding.imported, MAX_BARRELS)
      : undefined;
  }
  return undefined;
}

function functionNamed(facts: FileFacts, name: string): FunctionFact | undefined {
  return facts.functions.find(
    (fact) => fact.name === name && fact.kind !== 'module' && fact.kind !== 'accessor',
  );
}

function exported(context: RuleContext, path: string, name: string, hops: number): FunctionPlace | undefined {
  const facts = context.facts.files.get(path);
  if (facts === undefined) return undefined;
  const fact = facts.exports.find((candidate) => candidate.name === name);
  if (fact !== undefined && fact.from === undefined) {
    const own =
      functionNamed(facts, fact.local ?? name) ??
      (name === 'default' ? functionNamed(facts, 'default') : undefined);
    if (own !== undefined) return { path, id: own.id };
  }
  if (hops === 0) return undefined;
  const sources =
    fact?.from !== undefined ? [fact] : facts.exports.filter((candidate) => candidate.kind === 'star');
  for (const source of sources) {
    if (source.from === undefined) continue;
    const target = context.modules.resolve(path, source.from);
    if (target?.kind !== 'file') continue;
    const found = exported(
      context,
      target.path,
      source.kind === 'star' ? name : (source.local ?? name),
      hops - 1,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
