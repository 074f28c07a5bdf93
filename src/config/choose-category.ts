import {
  compareFindings,
  SEVERITIES,
  TIERS,
  type Category,
  type Finding,
  type Tier,
} from '../core/finding.js';
import type { PolicyDecision } from './policy.js';
import type { Config } from './schema.js';

export interface DecidedFinding {
  readonly finding: Finding;
  readonly decision: PolicyDecision;
}

/** What a session is about (CM-11). */
export type CategoryChoice =
  | {
      readonly category: Category;
      readonly tier: Tier;
      /** In the order of work. */
      readonly candidates: readonly Finding[];
      readonly reason: string;
    }
  | { readonly category: null; readonly candidates: readonly []; readonly reason: string };

/** True when a session has the means: a fixer always, an executor only when one is configured. */
function isFixable(finding: Finding, config: Config): boolean {
  if (finding.remediation.by === 'person') return false;
  return finding.remediation.by === 'fixer' || config.session.executor !== undefined;
}

/** A deterministic fixer is tried before an executor where both findings are as bad. */
function compareWork(a: Finding, b: Finding): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(a.remediation.by !== 'fixer') - Number(b.remediation.by !== 'fixer') ||
    compareFindings(a, b) ||
    (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0)
  );
}

function count(number: number, one: string, many = `${one}s`): string {
  return number === 1 ? `one ${one}` : `${number} ${many}`;
}

function nothing(decided: readonly DecidedFinding[], config: Config): CategoryChoice {
  const none = { category: null, candidates: [] } as const;
  if (decided.length === 0) return { ...none, reason: 'The scan found nothing.' };
  const acting = decided.filter(({ decision }) => decision.decision === 'act');
  if (acting.length > 0) {
    const why =
      config.session.executor === undefined
        ? 'no fixer covers, and no executor is configured'
        : 'nothing here can fix';
    return {
      ...none,
      reason: `What may be changed without asking is ${count(acting.length, 'finding')} that ${why}.`,
    };
  }
  const by = (decision: PolicyDecision['decision']): number =>
    decided.filter((entry) => entry.decision.decision === decision).length;
  const parts = [
    ...(by('ask') > 0 ? [`${by('ask')} to ask about`] : []),
    ...(by('report') > 0 ? [`${by('report')} to report`] : []),
    ...(by('parked') > 0 ? [`${by('parked')} parked`] : []),
  ];
  return { ...none, reason: `No finding may be changed without asking: ${parts.join(', ')}.` };
}

/**
 * One category a session: that of the worst finding in the highest tier that the session can fix. The same
 * findings give the same choice in whatever order they come.
 */
export function chooseCategory(
  decided: readonly DecidedFinding[],
  config: Config,
  canFix: (finding: Finding) => boolean = (finding) => isFixable(finding, config),
): CategoryChoice {
  const fixable = decided
    .filter(({ finding, decision }) => decision.decision === 'act' && canFix(finding))
    .map(({ finding }) => finding)
    .sort(compareWork);
  const [first] = fixable;
  if (first === undefined) return nothing(decided, config);
  const candidates = fixable.filter((finding) => finding.category === first.category);
  const others = fixable.length - candidates.length;
  const left =
    others === 0 ? '' : `; ${count(others, 'finding')} of other categories wait for later sessions`;
  return {
    category: first.category,
    tier: first.tier,
    candidates,
    reason:
      `${first.category}: the highest tier with a finding that this session can fix is ${first.tier}, ` +
      `its worst one is ${first.severity} (${first.rule}); ${count(candidates.length, 'candidate')}${left}.`,
  };
}

/** One line for all findings of a rule that were decided alike. */
export interface DecisionSummary {
  readonly decision: 'act' | 'ask' | 'report' | 'park';
  readonly subject: string;
  readonly reason: string;
  readonly findings: number;
}

const ORDER: readonly DecisionSummary['decision'][] = ['act', 'ask', 'report', 'park'];

/** Every decision with its reason, folded by rule: the record that CM-10 asks for. */
export function summariseDecisions(decided: readonly DecidedFinding[]): readonly DecisionSummary[] {
  const groups = new Map<string, DecisionSummary>();
  for (const { finding, decision } of decided) {
    const kind = decision.decision === 'parked' ? 'park' : decision.decision;
    const key = JSON.stringify([kind, finding.rule, decision.reason]);
    const findings = (groups.get(key)?.findings ?? 0) + 1;
    groups.set(key, { decision: kind, subject: finding.rule, reason: decision.reason, findings });
  }
  return [...groups.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.decision) - ORDER.indexOf(b.decision) ||
      b.findings - a.findings ||
      (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0) ||
      (a.reason < b.reason ? -1 : 1),
  );
}
