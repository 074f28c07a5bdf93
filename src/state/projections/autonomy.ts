import type { StateEvent } from '../../core/event.js';
import { eventsOf } from '../read.js';

/** Proposals that safety rule 11 looks at. */
const WINDOW = 10;
/** Share of useless proposals among the last ten above which a rule only reports. */
const USELESS_SHARE = 0.1;
/** Useless proposals among the last ten that disable the rule until a person reinstates it. */
const DISABLING = 3;

/** How far one rule is trusted (safety rule 11). */
export interface RuleAutonomy {
  readonly rule: string;
  readonly level: 'autonomous' | 'report-only' | 'disabled';
  readonly reason: string;
  /** Since the beginning. */
  readonly proposed: number;
  readonly landed: number;
  readonly merged: number;
  readonly closed: number;
  readonly reverted: number;
  /** Among the last ten proposals since it was last reinstated. */
  readonly recentUseless: number;
}

interface Tally {
  proposed: number;
  landed: number;
  merged: number;
  closed: number;
  reverted: number;
  /** Fingerprint and whether the proposal turned out useless; the oldest first. */
  recent: { fingerprint: string; useless: boolean }[];
}

function blank(): Tally {
  return { proposed: 0, landed: 0, merged: 0, closed: 0, reverted: 0, recent: [] };
}

function markUseless(tally: Tally, fingerprint: string): void {
  const proposal = tally.recent.findLast((item) => item.fingerprint === fingerprint);
  if (proposal !== undefined) proposal.useless = true;
}

function judge(rule: string, tally: Tally): RuleAutonomy {
  const { recent, ...totals } = tally;
  const recentUseless = recent.filter((item) => item.useless).length;
  const share = `${recentUseless} of the last ${recent.length} proposals were closed unmerged or reverted`;
  const verdict = (level: RuleAutonomy['level'], reason: string): RuleAutonomy => ({
    rule,
    level,
    reason,
    ...totals,
    recentUseless,
  });
  if (recentUseless >= DISABLING) return verdict('disabled', `${share}: three strikes`);
  // The share is of ten even when there were fewer, so that one bad start does not silence a rule.
  if (recentUseless / WINDOW > USELESS_SHARE)
    return verdict('report-only', `${share}: more than 10 % of ten`);
  return verdict('autonomous', recentUseless === 0 ? 'no useless proposal among the last ten' : share);
}

/** Autonomy by rule; a rule that the log does not name is autonomous. */
export function projectAutonomy(events: readonly StateEvent[]): ReadonlyMap<string, RuleAutonomy> {
  const tallies = new Map<string, Tally>();
  const types = [
    'fix.proposed',
    'fix.landed',
    'fix.merged',
    'fix.closed',
    'fix.reverted',
    'rule.reinstated',
  ] as const;
  for (const item of eventsOf(events, ...types)) {
    const tally = tallies.get(item.data.rule) ?? blank();
    tallies.set(item.data.rule, tally);
    if (item.type === 'rule.reinstated') {
      tally.recent = [];
      continue;
    }
    const { fingerprint } = item.data;
    switch (item.type) {
      case 'fix.proposed':
        tally.proposed += 1;
        tally.recent = [...tally.recent, { fingerprint, useless: false }].slice(-WINDOW);
        break;
      case 'fix.landed':
        tally.landed += 1;
        break;
      case 'fix.merged':
        tally.merged += 1;
        break;
      case 'fix.closed':
        tally.closed += 1;
        markUseless(tally, fingerprint);
        break;
      case 'fix.reverted':
        tally.reverted += 1;
        markUseless(tally, fingerprint);
        break;
    }
  }
  return new Map([...tallies].map(([rule, tally]) => [rule, judge(rule, tally)]));
}
