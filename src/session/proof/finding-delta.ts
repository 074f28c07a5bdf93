import type { Finding } from '../../core/finding.js';
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

/** Findings that are there after a change and were not before. */
export function appeared(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = tally(before);
  return [...tally(after)]
    .filter(([id, entry]) => entry.count > (known.get(id)?.count ?? 0))
    .map(([, entry]) => entry.sample);
}
