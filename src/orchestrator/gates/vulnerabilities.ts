import type { Finding } from '../../core/finding.js';
import { appeared } from '../../session/proof/finding-delta.js';
import type { Vulnerability } from '../../tools/results.js';
import { hardCodedSecrets, issuedSecrets } from '../reading/secrets.js';
import { commandOutput, evidenceText, place, searched, type Evidence } from '../scorecard/answer.js';
import { addedLines } from './behaviour/added-lines.js';
import type { GateDeps, GateInput } from './gate.js';
import { changedSubject } from './subjects.js';
import { counted, foundOr, some, verdict, type Verdict } from './verdict.js';

/** What other gates answer: a flaky test or a type error is no vulnerability. */
const OTHERS = /^(?:tests|types|lint|coverage)\//;
/** Packs and rules that are about security whatever their tier. */
const SECURITY =
  /^(?:tenancy|dependencies)\/|^integration\/(?:require-rate-limit|no-write-before-authority|require-idempotency-key)$/;
/** Files from which packages come. */
const DEPENDENCIES =
  /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|yarn\.lock|bun\.lockb?|\.npmrc|\.yarnrc(?:\.yml)?)$/;

function isSecurity({ rule, tier, category, confidence }: Finding): boolean {
  // Criteria are answered by a gate of their own.
  if (category === 'improvement') return false;
  return !OTHERS.test(rule) && confidence !== 'low' && (tier === 'critical' || SECURITY.test(rule));
}

interface Part {
  readonly problems: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Why the audit says nothing; undefined when it does, or when nothing could be new in it. */
  readonly unknown?: string;
}

function keyOf({ id, package: name }: Vulnerability): string {
  return `${id} ${name}`;
}

function audit({ before, after, changes }: GateInput): Part {
  const [first, second] = [before.tools.audit, after.tools.audit];
  if (first.status === 'measured' && second.status === 'measured') {
    const known = new Set(first.value.map(keyOf));
    const fresh = second.value.filter((entry) => !known.has(keyOf(entry)));
    return {
      problems: fresh.map(({ id, package: name, severity }) => `${name} has ${id} (${severity})`),
      evidence: [
        ...fresh.map(({ package: name, title, url }) =>
          commandOutput(second.by, `${name}: ${title} ${url ?? ''}`.trim()),
        ),
        commandOutput(
          second.by,
          `${first.value.length} known before, ${second.value.length} now, ${fresh.length} new`,
        ),
      ],
    };
  }
  if (!changes.some(({ path }) => DEPENDENCIES.test(path)))
    return {
      problems: [],
      evidence: [searched('changed manifests and lock files', counted(changes.length, 'changed file'))],
    };
  if (second.status === 'measured' || first.status !== 'measured') {
    const missing = second.status === 'measured' ? first : second;
    return { problems: [], evidence: [], unknown: missing.status === 'measured' ? '' : missing.reason };
  }
  // A lock file that no audit can read would hide whatever it brings.
  return {
    problems: [`dependencies changed, and the audit answered before and does not now: ${second.reason}`],
    evidence: [],
  };
}

function rules({ before, after }: GateInput): Part {
  const fresh = appeared(before.scan.findings.filter(isSecurity), after.scan.findings.filter(isSecurity));
  const lost = after.scan.failedRules.filter(
    (rule) => SECURITY.test(rule) && !before.scan.failedRules.includes(rule),
  );
  return {
    problems: [
      ...fresh.map(({ rule, path, range }) => `${rule} in ${path}:${range.start.line}`),
      ...lost.map((rule) => `the rule ${rule} fails now and did not before`),
    ],
    evidence: foundOr(
      searched(
        'new findings of the critical tier and about security',
        `${after.scan.findings.length} findings of the scan`,
      ),
      fresh.map(({ rule, path, range, message }) => place(path, range.start.line, `${rule}: ${message}`)),
    ),
  };
}

async function secrets(deps: GateDeps, input: GateInput): Promise<Part> {
  const lines = await addedLines(deps, input.changes);
  // A key that was issued is no less leaked in a script, a test or a comment.
  const places = [
    ...hardCodedSecrets(changedSubject(input)),
    ...input.changes.flatMap(({ path, after }) => issuedSecrets(path, after ?? '')),
  ].filter(({ path, line }) => lines.get(path)?.has(line) === true);
  const found = [...new Map(places.map((entry) => [evidenceText(entry), entry])).values()];
  return {
    problems: found.map(({ path, line, says }) => `${path}:${line} ${says}`),
    evidence: foundOr(
      searched('hard-coded secrets in added lines', counted(input.changes.length, 'changed file')),
      found,
    ),
  };
}

/** OR-06: no new vulnerability, by the audit, by the rules of the scan, and by secrets in added lines. */
export async function vulnerabilities(deps: GateDeps, input: GateInput): Promise<Verdict> {
  const parts = [audit(input), rules(input), await secrets(deps, input)];
  const problems = parts.flatMap((part) => part.problems);
  const evidence = parts.flatMap((part) => part.evidence);
  if (problems.length > 0) return verdict('fail', `new vulnerabilities: ${some(problems)}`, evidence);
  const unknown = parts.find((part) => part.unknown !== undefined)?.unknown;
  if (unknown !== undefined)
    return verdict(
      'not-measurable',
      `dependencies changed and the audit gave no answer: ${unknown}`,
      evidence,
    );
  return verdict('pass', 'no vulnerability, finding about security or secret is new', evidence);
}
