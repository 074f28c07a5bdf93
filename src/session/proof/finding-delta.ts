import { atLeast, type Finding } from '../../core/finding.js';
import type { ModuleGraph } from '../../facts/modules/module-graph.js';
import { normaliseCode } from '../../core/fingerprint.js';

/** Identity of a kind of finding in a file. Twins share it: fixing the first of two renumbers the second. */
export function kindOf(finding: Finding): string {
  return JSON.stringify([finding.rule, finding.path, normaliseCode(finding.anchor)]);
}

function tally(findings: readonly Finding[]): Map<string, { count: number; sample: Finding }> {
  const counts = new Map<string, { count: number; sample: Finding }>();
  for (const finding of findings) {
    const entry = counts.get(kindOf(finding));
    if (entry === undefined) counts.set(kindOf(finding), { count: 1, sample: finding });
    else entry.count += 1;
  }
  return counts;
}

/** How many findings of this kind there are. */
export function countOf(findings: readonly Finding[], finding: Finding): number {
  return findings.filter((other) => kindOf(other) === kindOf(finding)).length;
}

/** The finding as a newer scan has it, since earlier fixes move positions and renumber twins. */
export function currentFinding(finding: Finding, newer: readonly Finding[]): Finding | undefined {
  return (
    newer.find((other) => other.fingerprint === finding.fingerprint) ??
    newer.find((other) => kindOf(other) === kindOf(finding))
  );
}

/** Findings that are there after a change and were not before. */
export function appeared(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = tally(before);
  return [...tally(after)]
    .filter(([id, entry]) => entry.count > (known.get(id)?.count ?? 0))
    .map(([, entry]) => entry.sample);
}

/** The files and everything that imports them, over any number of steps. */
function withDependents(paths: Iterable<string>, modules: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...paths];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    open.push(...modules.incoming(path).map((edge) => edge.from));
  }
  return found;
}

/**
 * New findings that speak against a change: all in the changed files and in what depends on them, and any
 * that is medium or worse elsewhere. What is left are defects that were hidden and have come to light, such
 * as an export whose only import was itself unused; the next session takes them up.
 */
export function caused(
  fresh: readonly Finding[],
  changed: Iterable<string>,
  modules: ModuleGraph,
  uncovered: (finding: Finding) => boolean = () => false,
): readonly Finding[] {
  if (fresh.length === 0) return [];
  const reached = withDependents(changed, modules);
  return fresh.filter(
    (finding) => atLeast(finding.severity, 'medium') || (reached.has(finding.path) && !uncovered(finding)),
  );
}
