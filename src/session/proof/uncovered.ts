import { atLeast, type Finding } from '../../core/finding.js';
import type { ModuleGraph } from '../../facts/modules/module-graph.js';
import type { FileChange } from '../change/apply-edits.js';

const TOKEN = /[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu;

function tokens(text: string | null): readonly string[] {
  return text?.match(TOKEN) ?? [];
}

/** True when nothing but white space was added: what is left stood there before, in this order. */
export function onlyDeletes({ before, after }: Pick<FileChange, 'before' | 'after'>): boolean {
  const old = tokens(before);
  let index = 0;
  for (const token of tokens(after)) {
    while (index < old.length && old[index] !== token) index += 1;
    if (index === old.length) return false;
    index += 1;
  }
  return true;
}

function targets(modules: ModuleGraph, path: string): ReadonlySet<string> {
  return new Set(modules.outgoing(path).map((edge) => edge.to));
}

/** A cycle cannot come from a change that makes no file import another one than before. */
function addsNoImport(changed: readonly string[], before: ModuleGraph, after: ModuleGraph): boolean {
  return changed.every((path) => {
    const known = targets(before, path);
    return [...targets(after, path)].every((target) => known.has(target));
  });
}

/**
 * Tells new findings that were hidden from those that a change made: a deletion leaves elsewhere only what
 * was dead before, and a change without a new import shows a cycle that was reported as another one.
 */
export function uncoveredBy(
  changes: readonly FileChange[],
  before: ModuleGraph,
  after: ModuleGraph,
): (finding: Finding) => boolean {
  const changed = changes.map((change) => change.path);
  const deletes = changes.every(onlyDeletes);
  const sameImports = addsNoImport(changed, before, after);
  return (finding) => {
    if (atLeast(finding.severity, 'medium')) return false;
    if (finding.category === 'dead-code') return deletes && !changed.includes(finding.path);
    // Info stands for a cycle of types: a low one could run, and running can start without a new import.
    return finding.category === 'cycles' && finding.severity === 'info' && sameImports;
  };
}
