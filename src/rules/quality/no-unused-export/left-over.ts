import { packageOf } from '../../../config/shape.js';
import type { ExportFact } from '../../../facts/types.js';
import type { RuleContext } from '../../rule.js';

/**
 * True when dropping the keyword only trades one complaint for another: nothing uses the declaration inside
 * its file either, and the compiler or a linter watches for unused locals. Deleting code is more than this
 * fixer promises.
 */
export function leavesUnusedLocal(path: string, item: ExportFact, context: RuleContext): boolean {
  if (item.localUses > 0 || item.from !== undefined) return false;
  const watched = packageOf(context.shape, path)?.linter !== undefined;
  return watched || context.modules.settingsFor(path).noUnusedLocals;
}
