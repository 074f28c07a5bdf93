import picomatch from 'picomatch';
import type { Config } from '../config/schema.js';
import { packageOf } from '../config/shape.js';
import { messageOf } from '../core/errors.js';
import {
  compareFindings,
  SEVERITIES,
  type Finding,
  type RuleFinding,
  type Severity,
} from '../core/finding.js';
import { fingerprint, normaliseCode } from '../core/fingerprint.js';
import type { Rule, RuleContext } from './rule.js';
import { suppressionsOf, unreasoned, type Suppression } from './suppression.js';

/** A finding that a comment or the configuration keeps out of the report, with the reason given there. */
interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly by: 'comment' | 'config';
}

/** A rule that threw; the other rules' findings still stand. */
interface RuleError {
  readonly rule: string;
  readonly message: string;
  readonly stack?: string;
}

export interface RuleRun {
  /** In the order of every report, see compareFindings. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly ruleErrors: readonly RuleError[];
}

/** Applies rules to a repository and completes what they say to findings. */
export function runRules(rules: readonly Rule[], context: RuleContext): RuleRun {
  const all: Finding[] = [];
  const ruleErrors: RuleError[] = [];
  for (const rule of rules) {
    if (context.config.scan.rules[rule.meta.id] === 'off') continue;
    try {
      all.push(...complete(rule, [...rule.check(context)], context));
    } catch (error) {
      ruleErrors.push(errorOf(rule, error));
    }
  }
  if (context.config.scan.rules[unreasoned.meta.id] !== 'off') {
    all.push(...complete(unreasoned, [...unreasoned.check(context)], context));
  }
  const { findings, suppressed } = sift(all.sort(compareFindings), context);
  return { findings, suppressed, ruleErrors };
}

function errorOf(rule: Rule, error: unknown): RuleError {
  const stack = error instanceof Error ? error.stack : undefined;
  return { rule: rule.meta.id, message: messageOf(error), ...(stack === undefined ? {} : { stack }) };
}

/** Counts equal anchors in the order of the file, so that the count does not hang on the rule's order. */
function complete(rule: Rule, said: readonly RuleFinding[], context: RuleContext): readonly Finding[] {
  const ordered = [...said].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column,
  );
  const severity = severityFor(rule.meta.id, context.config);
  const seen = new Map<string, number>();
  return ordered.map((finding) => {
    const key = `${finding.path}\0${normaliseCode(finding.anchor)}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return {
      ...finding,
      rule: rule.meta.id,
      tier: finding.tier ?? rule.meta.tier,
      category: rule.meta.category,
      severity: severity ?? finding.severity ?? rule.meta.severity,
      package: packageOf(context.shape, finding.path)?.name ?? '.',
      fingerprint: fingerprint(rule.meta.id, finding.path, finding.anchor, occurrence),
      remediation: finding.remediation ?? rule.meta.remediation,
      references: [...(finding.references ?? []), ...rule.meta.references],
    };
  });
}

function severityFor(rule: string, config: Config): Severity | undefined {
  const setting = config.scan.rules[rule];
  return SEVERITIES.find((severity) => severity === setting);
}

function sift(all: readonly Finding[], context: RuleContext): Omit<RuleRun, 'ruleErrors'> {
  const configured = context.config.scan.suppress.map((entry) => ({
    ...entry,
    matches: picomatch([...entry.paths], { dot: true }),
  }));
  const comments = new Map<string, readonly Suppression[]>();
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of all) {
    const entry = configured.find(
      (candidate) => names(candidate.rule, finding.rule) && candidate.matches(finding.path),
    );
    if (entry !== undefined) {
      suppressed.push({ finding, reason: entry.reason, by: 'config' });
      continue;
    }
    let known = comments.get(finding.path);
    if (known === undefined) {
      known = suppressionsOf(context.facts.files.get(finding.path));
      comments.set(finding.path, known);
    }
    const comment = known.find(
      (candidate) => candidate.covers(finding.range.start.line) && names(candidate.rule, finding.rule),
    );
    if (comment === undefined) findings.push(finding);
    else suppressed.push({ finding, reason: comment.reason, by: 'comment' });
  }
  return { findings, suppressed };
}

/** `pack/rule`, or `pack/*` for all rules of a pack. */
function names(pattern: string, rule: string): boolean {
  return pattern === rule || (pattern.endsWith('/*') && rule.startsWith(pattern.slice(0, -1)));
}
