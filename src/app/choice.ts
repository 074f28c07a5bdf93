import { chooseCategory, summariseDecisions, type DecidedFinding } from '../config/choose-category.js';
import { decide, type FixHistory } from '../config/policy.js';
import type { Config } from '../config/schema.js';
import type { StateEvent } from '../core/event.js';
import type { Finding, Tier } from '../core/finding.js';
import { isWithin } from '../core/policy-paths.js';
import { fixableRules } from '../rules/fixers.js';
import type { Choice } from '../session/ports.js';
import { projectAutonomy } from '../state/projections/autonomy.js';
import { parkedFindings, projectStrikes } from '../state/projections/strikes.js';

/** What a person asked for by name; an empty selection leaves the choice to the policy. */
export interface Selection {
  readonly category?: string;
  readonly rule?: string;
  /** A fingerprint, or at least eight characters of its start. */
  readonly finding?: string;
  /** Globs; only findings in these files are chosen, and only these files are changed (AD-03). */
  readonly paths?: readonly string[];
}

function isSelected(finding: Finding, selection: Selection): boolean {
  return (
    (selection.category === undefined || finding.category === selection.category) &&
    (selection.rule === undefined || finding.rule === selection.rule) &&
    (selection.finding === undefined || finding.fingerprint.startsWith(selection.finding)) &&
    (selection.paths === undefined || isWithin(selection.paths, finding.path))
  );
}

/** Naming a rule or a finding is the answer to what the policy would ask; naming a category is not. */
function answered(entry: DecidedFinding, selection: Selection): DecidedFinding {
  const named = selection.rule !== undefined || selection.finding !== undefined;
  if (!named || entry.decision.decision !== 'ask') return entry;
  return {
    ...entry,
    decision: { decision: 'act', reason: `asked for by name; otherwise: ${entry.decision.reason}` },
  };
}

/** What earlier runs recorded about fixes and rules. */
export function fixHistory(events: readonly StateEvent[]): FixHistory {
  const restrained = [...projectAutonomy(events).values()].filter((rule) => rule.level !== 'autonomous');
  return {
    strikes: projectStrikes(events),
    reportOnlyRules: new Map(restrained.map((rule) => [rule.rule, rule.reason])),
  };
}

/** A fixer for the rule, or a configured executor for what no fixer covers (CM-18). */
function hasMeans({ remediation, rule }: Finding, config: Config): boolean {
  if (remediation.by === 'executor') return config.session.executor !== undefined;
  return remediation.by === 'fixer' && fixableRules.includes(rule);
}

/**
 * One category for this session (CM-11). Tiers that are due come first; when none of them has anything to
 * fix, the others are worked on too, because their facts are as fresh.
 */
export function choose(
  findings: readonly Finding[],
  request: {
    readonly config: Config;
    readonly events: readonly StateEvent[];
    readonly due: readonly Tier[];
    readonly selection: Selection;
    /** Fingerprint → why it is left alone: an open pull request carries it, or a person declined it. */
    readonly taken?: ReadonlyMap<string, string>;
  },
): Choice {
  const { config, events, due, selection, taken } = request;
  const history = fixHistory(events);
  const canFix = (finding: Finding): boolean => hasMeans(finding, config);
  const decided = findings
    .filter((finding) => isSelected(finding, selection))
    .map((finding): DecidedFinding => {
      const reason = taken?.get(finding.fingerprint);
      // People and open pull requests come before what was asked for by name.
      if (reason !== undefined) return { finding, decision: { decision: 'report', reason } };
      return answered({ finding, decision: decide(finding, config, history) }, selection);
    });
  const ofDue = decided.filter(({ finding }) => due.includes(finding.tier));
  const first = chooseCategory(ofDue, config, canFix);
  const chosen =
    first.category === null && ofDue.length < decided.length
      ? chooseCategory(decided, config, canFix)
      : first;
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  return {
    category: chosen.category,
    reason: chosen.reason,
    candidates: chosen.candidates,
    decisions: summariseDecisions(decided),
    parked: parkedFindings(projectStrikes(events), config.policy.strikes).flatMap((strikes) => {
      const finding = byFingerprint.get(strikes.fingerprint);
      if (finding === undefined) return [];
      const { rule, fingerprint, path } = finding;
      return [{ rule, fingerprint, path, strikes: strikes.count, lastReason: strikes.lastReason }];
    }),
  };
}
