import type { ExternalCallFact, FileFacts, FunctionFact } from '../../../facts/types.js';
import type { RuleContext } from '../../rule.js';

/** A function of the repository, by file and by its index in the file's facts. */
export interface FunctionPlace {
  readonly path: string;
  readonly id: number;
}

const MAX_BARRELS = 4;

/**
 * The function that a callee names in a file: its own, or the one an import leads to. Understands `load`,
 * `mailer.send` for an imported object or namespace, and `this.mailer.send` for a member whose class is known.
 */
export function definitionOf(context: RuleContext, path: string, name: string): FunctionPlace | undefined {
  const facts = context.facts.files.get(path);
  if (facts === undefined) return undefined;
  if (name.includes('.')) return memberDefinition(context, path, facts, name.split('.'));
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

function memberDefinition(
  context: RuleContext,
  path: string,
  facts: FileFacts,
  parts: readonly string[],
): FunctionPlace | undefined {
  const injected = parts[0] === 'this' && parts.length === 3;
  if (!injected && (parts.length !== 2 || parts[0] === 'this')) return undefined;
  const method = parts.at(-1) ?? '';
  const holder = injected ? heldBy(facts, parts[1] ?? '') : parts[0];
  if (holder === undefined) return undefined;
  for (const fact of facts.imports) {
    const binding = fact.bindings.find((candidate) => candidate.local === holder);
    if (binding === undefined || (fact.typeOnly && !injected)) continue;
    const target = context.modules.resolve(path, fact.specifier);
    if (target?.kind !== 'file') return undefined;
    return binding.imported === '*'
      ? exported(context, target.path, method, MAX_BARRELS)
      : memberOfExport(context, target.path, binding.imported, method, MAX_BARRELS);
  }
  return undefined;
}

/** The class of a member, when all classes of the file agree. */
function heldBy(facts: FileFacts, member: string): string | undefined {
  const types = new Set(facts.members?.filter(({ name }) => name === member).map(({ type }) => type));
  return types.size === 1 ? [...types][0] : undefined;
}

/** A function inside an exported object or class, behind re-exports. */
function memberOfExport(
  context: RuleContext,
  path: string,
  name: string,
  method: string,
  hops: number,
): FunctionPlace | undefined {
  const facts = context.facts.files.get(path);
  if (facts === undefined) return undefined;
  const declared = facts.exports.some(
    (fact) => fact.from === undefined && (fact.name === name || fact.local === name),
  );
  if (declared) {
    const own = facts.functions.find(
      (fact) => fact.name === method && fact.exported && fact.kind !== 'accessor',
    );
    return own === undefined ? undefined : { path, id: own.id };
  }
  if (hops === 0) return undefined;
  for (const fact of facts.exports) {
    if (fact.from === undefined || (fact.name !== name && fact.name !== '*')) continue;
    const target = context.modules.resolve(path, fact.from);
    if (target?.kind !== 'file') continue;
    const found = memberOfExport(context, target.path, fact.local ?? name, method, hops - 1);
    if (found !== undefined) return found;
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

/** External calls that a house function makes, following its own calls for `hops` steps. */
export function callsBehind(
  context: RuleContext,
  path: string,
  name: string,
  hops = 2,
): readonly ExternalCallFact[] {
  const place = definitionOf(context, path, name);
  const facts = place === undefined ? undefined : context.facts.files.get(place.path);
  if (place === undefined || facts === undefined) return [];
  const inside = (id: number): boolean => isWithin(facts, id, place.id);
  const found = facts.externalCalls.filter((call) => inside(call.function));
  if (hops === 0) return found;
  const names = new Set(facts.calls.filter((call) => inside(call.function)).map((call) => call.callee));
  names.delete(name);
  return [...found, ...[...names].flatMap((next) => callsBehind(context, place.path, next, hops - 1))];
}

function isWithin(facts: FileFacts, id: number, ancestor: number): boolean {
  let current: number | null = id;
  while (current !== null) {
    if (current === ancestor) return true;
    current = facts.functions[current]?.parent ?? null;
  }
  return false;
}
