import type { Evidence } from '../scorecard/answer.js';
import type { GateResult } from './gate.js';

/** What a gate says, before its name is put on it. */
export type Verdict = Omit<GateResult, 'gate'>;

/** So much evidence is kept of a gate: the pull request shows it. */
const SHOWN = 20;

export function verdict(
  status: GateResult['status'],
  because: string,
  evidence: readonly Evidence[] = [],
): Verdict {
  return { status, because, evidence: evidence.slice(0, SHOWN) };
}

/** What was found; where it was looked for only when nothing was, because a search says that there is nothing. */
export function foundOr(search: Evidence, found: readonly Evidence[]): readonly Evidence[] {
  return found.length > 0 ? found : [search];
}

/** The first few of many, and how many more there are. */
export function some(items: readonly string[], shown = 3): string {
  const more = items.length - shown;
  return `${items.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `1 test`, `2 tests`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
