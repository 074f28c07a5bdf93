import { decide, type FixHistory } from '../../config/policy.js';
import type { Config } from '../../config/schema.js';
import type { Finding } from '../../core/finding.js';
import { fixableRules } from '../../rules/fixers.js';
import { rules } from '../../rules/registry.js';
import type { FileChange } from '../../session/change/apply-edits.js';
import type { ScanOutcome } from '../../session/ports.js';
import { breakingChanges } from '../../session/proof/compatibility.js';
import { appeared, caused, countOf, kindOf } from '../../session/proof/finding-delta.js';
import { mixesTestsAndCode, syntaxProblem } from '../../session/proof/prove-change.js';
import { isTestFile, weakenedTests } from '../../session/proof/tests-kept.js';
import { onlyDeletes, uncoveredBy } from '../../session/proof/uncovered.js';
import { plainText } from './plain-text.js';
import { refusal, type Refusal } from './refusal.js';
import type { ClaimedFix, HandoverChange } from './request.js';

/** Packs whose findings only a run of the repository's own tools can show; the job that writes runs none. */
export const TOOL_PACKS: ReadonlySet<string> = new Set([
  'bundles',
  'coverage',
  'dependencies',
  'lint',
  'tests',
  'types',
]);

export interface ClaimedChange {
  readonly change: HandoverChange;
  readonly changes: readonly FileChange[];
  /** The parent, and the parent with the change, both seen without tools. */
  readonly before: ScanOutcome;
  readonly after: ScanOutcome;
}

export interface ProvenFix {
  readonly finding: Finding;
  readonly summary: string;
  /** False for a finding that only the session's tools have seen. */
  readonly seen: boolean;
  /** What an executor made cannot be made again: it does not answer the same twice. */
  readonly by: 'fixer' | 'executor';
}

export type ClaimsResult =
  | { readonly status: 'proven'; readonly fixes: readonly ProvenFix[] }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

/** A finding as the session's tools saw it; only what the job cannot look up itself is taken from the claim. */
function toolFinding(claim: ClaimedFix, changed: ReadonlySet<string>): Finding | Refusal {
  const { rule, path, fingerprint } = claim;
  const meta = rules.find((entry) => entry.meta.id === rule)?.meta;
  if (meta === undefined || (claim.by === 'fixer' && !fixableRules.includes(rule)))
    return refusal('rule-not-automatic', `${rule} is no rule whose findings are fixed without a person`);
  if (!changed.has(path))
    return refusal('claim-unrelated', `${rule} in ${path} is said to be fixed, but that file is not changed`);
  const place = { line: claim.line, column: 1 };
  return {
    ...{ rule, path, fingerprint, severity: claim.severity },
    range: { start: place, end: place },
    message: plainText(claim.message),
    remedy: '',
    confidence: 'high',
    evidence: ['Seen by a tool of the repository, run by the session.'],
    anchor: fingerprint,
    tier: meta.tier,
    category: meta.category,
    package: '.',
    remediation: claim.by === 'executor' ? { by: 'executor' } : { by: 'fixer', safety: 'safe' },
    references: [],
    // The manifests themselves were checked for the size of the step.
    ...(meta.category === 'dependencies' ? { data: { bump: 'patch' } } : {}),
  };
}

function findFix(claim: ClaimedFix, input: ClaimedChange): ProvenFix | Refusal {
  const [pack = ''] = claim.rule.split('/');
  const summary = plainText(claim.summary);
  const { before, after, changes } = input;
  if (TOOL_PACKS.has(pack)) {
    const found = toolFinding(claim, new Set(changes.map((change) => change.path)));
    return 'code' in found ? found : { finding: found, summary, seen: false, by: claim.by };
  }
  if (before.failedRules.includes(claim.rule) || after.failedRules.includes(claim.rule))
    return refusal('rescan-failed', `${claim.rule} could not be applied again`);
  const finding = before.findings.find((other) => other.fingerprint === claim.fingerprint);
  if (finding?.rule !== claim.rule || finding.path !== claim.path)
    return refusal('no-such-finding', `${claim.rule} has no finding ${claim.fingerprint} in ${claim.path}`);
  // Else the word of the other job would spare a fixer's work the comparison.
  if ((finding.remediation.by === 'executor') !== (claim.by === 'executor'))
    return refusal('other-maker', `${claim.rule} in ${claim.path} is not what a ${claim.by} works on`);
  return { finding, summary, seen: true, by: claim.by };
}

/** Findings of one kind share their identity, so they are counted. */
function remaining(fixes: readonly ProvenFix[], input: ClaimedChange): readonly Refusal[] {
  const seen = fixes.filter((fix) => fix.seen);
  const kinds = new Map(seen.map(({ finding }) => [kindOf(finding), finding]));
  return [...kinds.values()].flatMap((finding) => {
    const claimed = seen.filter((fix) => kindOf(fix.finding) === kindOf(finding)).length;
    const gone = countOf(input.before.findings, finding) - countOf(input.after.findings, finding);
    return gone >= claimed
      ? []
      : [refusal('finding-remains', `${finding.rule} in ${finding.path} is still there`)];
  });
}

function newFindings({ changes, before, after }: ClaimedChange): readonly Refusal[] {
  const failed = after.failedRules.filter((rule) => !before.failedRules.includes(rule));
  if (failed.length > 0)
    return [refusal('rescan-failed', `with the change, ${failed.join(', ')} cannot be applied`)];
  const uncovered = uncoveredBy(changes, before.context.modules, after.context.modules);
  const deletes = changes.every(onlyDeletes);
  // The session proves each fix alone. Seen together, what one has uncovered may lie in a file that another one
  // changed; where nothing was added, it was dead code before.
  const hidden = (finding: Finding): boolean =>
    uncovered(finding) || (deletes && finding.category === 'dead-code');
  const fresh = appeared(before.findings, after.findings).filter((finding) => finding.confidence !== 'low');
  const paths = changes.map((change) => change.path);
  return caused(fresh, paths, after.context.modules, hidden).map((finding) =>
    refusal('new-finding', `a new finding appeared: ${finding.rule} in ${finding.path}`),
  );
}

/** Safety rule 5, seen in the facts of both trees. */
function testRefusals(input: ClaimedChange): readonly Refusal[] {
  const before = input.before.context.facts.files;
  const after = input.after.context.facts.files;
  const refusals: Refusal[] = [];
  for (const { path, before: old, after: now } of input.changes) {
    if (old !== null && now === null && isTestFile(path, before.get(path)))
      refusals.push(refusal('test-deleted', `${path} holds tests and is deleted`));
    if (old !== null && path.endsWith('.snap'))
      refusals.push(refusal('snapshot-changed', `${path} holds what tests compare with`));
  }
  const paths = new Set(input.changes.map((change) => change.path));
  const weaker = weakenedTests(before, after, paths).map((reason) => refusal('tests-weakened', reason));
  const { category } = input.change;
  const mixed = mixesTestsAndCode({ category, base: input.before, paths })
    ? [refusal('tests-mixed', 'a change that repairs a failing test changes tests or code, never both')]
    : [];
  return [...refusals, ...weaker, ...mixed];
}

function otherRefusals(input: ClaimedChange): readonly Refusal[] {
  const { changes, before, after } = input;
  const syntax = syntaxProblem(input);
  const breaking = breakingChanges({
    shape: before.context.shape,
    before: before.context.facts.files,
    after: after.context.facts.files,
    changed: new Set(changes.map((change) => change.path)),
  });
  return [
    ...(syntax === undefined ? [] : [refusal('syntax', syntax)]),
    ...breaking.slice(0, 5).map((reason) => refusal('breaks-others', reason)),
  ];
}

/**
 * Whether the change does what it is said to do, as far as that shows without running anything: every claimed
 * finding was there and is gone, no new one appeared, tests are as strong as before, files parse.
 */
export function checkClaims(input: ClaimedChange): ClaimsResult {
  const { change } = input;
  const found = change.fixes.map((claim) => findFix(claim, input));
  const fixes: ProvenFix[] = [];
  const refusals: Refusal[] = [];
  for (const entry of found) {
    if ('code' in entry) refusals.push(entry);
    else fixes.push(entry);
  }
  for (const { finding } of fixes) {
    if (finding.category !== change.category)
      refusals.push(
        refusal('category', `${finding.rule} does not belong to the category ${change.category}`),
      );
  }
  refusals.push(...otherRefusals(input), ...testRefusals(input));
  refusals.push(...remaining(fixes, input), ...newFindings(input));
  return refusals.length > 0 ? { status: 'refused', refusals } : { status: 'proven', fixes };
}

export type PolicyAnswer =
  | { readonly status: 'act' }
  | { readonly status: 'ask'; readonly reason: string }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

/** What the policy of the base says about the findings themselves (CM-10). */
export function checkPolicy(fixes: readonly ProvenFix[], config: Config, history: FixHistory): PolicyAnswer {
  const decisions = fixes.map(({ finding }) => ({ finding, ...decide(finding, config, history) }));
  const blocked = decisions.filter(({ decision }) => decision === 'report' || decision === 'parked');
  if (blocked.length > 0) {
    const refusals = blocked.map(({ finding, reason }) =>
      refusal('policy', `${finding.rule} in ${finding.path}: ${reason}`),
    );
    return { status: 'refused', refusals };
  }
  const [asked] = decisions.filter(({ decision }) => decision === 'ask');
  return asked === undefined
    ? { status: 'act' }
    : { status: 'ask', reason: `${asked.finding.rule}: ${asked.reason}` };
}
