import type { RepositoryShape } from '../../config/shape.js';
import type { Finding } from '../../core/finding.js';
import { CHECK_KINDS } from '../ports.js';
import { affectedPackages } from './affected-packages.js';
import { unmeasured } from './baseline.js';
import type { Checks } from './compare.js';

/**
 * Milliseconds, by what they took on the base: what the checks of further packages may cost. About the time of
 * one small suite, since whatever is changed there is checked again after the change.
 */
const CHEAP_MS = 60_000;

/** The findings that a session takes up together, and the packages that vouch for them. */
export interface Reach {
  /** In the order given. */
  readonly within: readonly Finding[];
  /** In the order given; their packages are not checked. */
  readonly beyond: readonly Finding[];
  readonly packages: readonly string[];
}

function costOf(known: Checks, name: string): number {
  return CHECK_KINDS.reduce((sum, kind) => {
    const measured = known[kind].get(name);
    return sum + (measured?.status === 'measured' ? measured.durationMs : 0);
  }, 0);
}

/**
 * The first finding, and with it all that its packages vouch for; beyond them only findings whose checks are
 * known already and cheap. A change of five files needs no checks of every package that has a finding.
 */
export function withinReach(shape: RepositoryShape, findings: readonly Finding[], known: Checks): Reach {
  const [first] = findings;
  const packages = new Set(first === undefined ? [] : affectedPackages(shape, [first.path]));
  let spent = 0;
  const isCheap = (extra: readonly string[]): boolean =>
    CHECK_KINDS.every((kind) => unmeasured(shape, known, extra, kind).length === 0) &&
    spent + extra.reduce((sum, name) => sum + costOf(known, name), 0) <= CHEAP_MS;
  const within: Finding[] = [];
  const beyond: Finding[] = [];
  for (const finding of findings) {
    const extra = affectedPackages(shape, [finding.path]).filter((name) => !packages.has(name));
    if (!isCheap(extra)) {
      beyond.push(finding);
      continue;
    }
    within.push(finding);
    for (const name of extra) {
      packages.add(name);
      spent += costOf(known, name);
    }
  }
  return { within, beyond, packages: [...packages].sort() };
}
