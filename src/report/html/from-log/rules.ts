import { compareText } from '../../../core/finding.js';
import type { StateEvent } from '../../../core/event.js';
import { projectAutonomy, type RuleAutonomy } from '../../../state/projections/autonomy.js';
import type { RuleRow } from '../data.js';
import type { FindingRow } from '../rows/rows.js';

/**
 * Percent of decided proposals that were merged and stayed. A proposal that was reverted counts once, whether a
 * person had merged it or it had landed unattended.
 */
export function acceptance({ merged, closed, reverted }: RuleAutonomy): number | null {
  const decided = Math.max(merged, reverted) + closed;
  return decided === 0 ? null : (Math.max(0, merged - reverted) / decided) * 100;
}

const UNTRIED: Omit<RuleRow, 'rule' | 'title' | 'open'> = {
  ...{ level: 'autonomous', reason: 'it has proposed nothing yet', acceptance: null },
  ...{ proposed: 0, merged: 0, closed: 0, reverted: 0 },
};

/** Rules that proposed something or have findings, by name. */
export function ruleRows(
  events: readonly StateEvent[],
  findings: readonly FindingRow[],
  titleOf: (rule: string) => string,
): readonly RuleRow[] {
  const autonomy = projectAutonomy(events);
  const open = new Map<string, number>();
  for (const { rule } of findings) open.set(rule, (open.get(rule) ?? 0) + 1);
  return [...new Set([...autonomy.keys(), ...open.keys()])].sort(compareText).map((rule): RuleRow => {
    const about = { rule, title: titleOf(rule), open: open.get(rule) ?? 0 };
    const trust = autonomy.get(rule);
    if (trust === undefined) return { ...about, ...UNTRIED };
    const { level, reason, proposed, merged, closed, reverted } = trust;
    return { ...about, level, reason, proposed, merged, closed, reverted, acceptance: acceptance(trust) };
  });
}
