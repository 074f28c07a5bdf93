import type { StateEvent } from '../../core/event.js';
import { fixableRules } from '../../rules/fixers.js';
import { TOOL_PACKS } from './check-claims.js';

/** Failed fixes that one session may tell of: a few of them park a finding, so that no run may park many. */
export const FAILED_LIMIT = 20;

/** What a job may have tried in vain. */
export interface Triable {
  /** Fingerprints that a scan of the job that writes finds. */
  readonly seen: ReadonlySet<string>;
  /** Fingerprint → rule, of findings that an executor works on. */
  readonly byExecutor: ReadonlyMap<string, string>;
  /** Rules of what was worked on; all when absent. */
  readonly rules?: ReadonlySet<string>;
  /** Fingerprints that were told of already; those that are believed are added. */
  readonly told: Set<string>;
  /** Most that one chain may tell of. */
  readonly limit: number;
}

function doubtOf({ data }: StateEvent, triable: Triable, count: number): string | undefined {
  const { seen, byExecutor, rules, told, limit } = triable;
  const { fingerprint, rule } = data;
  const none = 'the rule has no fixer that could have failed';
  if (typeof fingerprint !== 'string' || typeof rule !== 'string') return none;
  if (rules?.has(rule) === false) return 'the rule is none that was worked on';
  if (byExecutor.get(fingerprint) !== rule) {
    if (!fixableRules.includes(rule)) return none;
    const [pack = ''] = rule.split('/');
    if (!TOOL_PACKS.has(pack) && !seen.has(fingerprint)) return 'there is no such finding';
  }
  if (told.has(fingerprint)) return 'the session has told of this finding already';
  return count < limit ? undefined : `a session tells of ${limit} failed fixes at most`;
}

/**
 * Adds why a failed fix is not believed to the reasons why entries are left out; undefined where the finding could
 * well have been tried.
 */
export function withFailedFixes(
  events: readonly StateEvent[],
  reasons: readonly (string | undefined)[],
  triable: Triable,
): readonly (string | undefined)[] {
  let count = 0;
  return events.map((event, index) => {
    const reason = reasons[index];
    if (reason !== undefined || event.type !== 'fix.failed') return reason;
    const doubt = doubtOf(event, triable, count);
    const { fingerprint } = event.data;
    if (doubt === undefined && typeof fingerprint === 'string') {
      triable.told.add(fingerprint);
      count += 1;
    }
    return doubt;
  });
}
