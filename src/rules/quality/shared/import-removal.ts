import { isBuiltin } from 'node:module';
import { packageOf } from '../../../config/shape.js';
import type { ImportFact } from '../../../facts/types.js';
import type { RuleContext } from '../../rule.js';

/** Whether an import without `type` stays in the output of this file although nothing of it is used. */
export function keepsImports(path: string, context: RuleContext): boolean {
  const language = context.facts.files.get(path)?.language;
  return language === 'js' || language === 'jsx' || context.modules.settingsFor(path).keepsImports;
}

/** True when loading the module is known to do nothing but define what it exports. */
export function isFreeOfEffects(path: string, specifier: string, context: RuleContext): boolean {
  if (isBuiltin(specifier)) return true;
  const target = context.modules.resolve(path, specifier);
  return target?.kind === 'file' && packageOf(context.shape, target.path)?.manifest.sideEffects === false;
}

/**
 * `safe` when taking the whole import away cannot change what is loaded: the compiler drops it already,
 * it names types only, or the module has no effects.
 */
export function removalSafety(path: string, fact: ImportFact, context: RuleContext): 'safe' | 'review' {
  const typesOnly = fact.bindings.length > 0 && fact.bindings.every((binding) => binding.typeOnly);
  return typesOnly || !keepsImports(path, context) || isFreeOfEffects(path, fact.specifier, context)
    ? 'safe'
    : 'review';
}
