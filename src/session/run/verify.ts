import { blastRadius, describeRadius } from '../../scan/blast-radius.js';
import { record } from '../../state/events.js';
import type { KeptFix } from '../change/change-set.js';
import { affectedPackages } from '../checks/affected-packages.js';
import type { Regression } from '../checks/compare.js';
import { ofPackages } from '../checks/compare.js';
import { verifyChecks, type VerifyResult } from '../checks/verify-checks.js';
import type { SessionDeps } from '../deps.js';
import type { ScanOutcome } from '../ports.js';
import { appeared, caused, countOf, kindOf } from '../proof/finding-delta.js';
import type { CheckedBase } from './check-base.js';
import type { Identified } from './identify.js';
import { strike } from './implement.js';
import type { SessionRun } from './session-run.js';
import type { NightlyInput, SessionState, Stage } from './state.js';
import { withChecks } from './workshop.js';

interface Verifier {
  readonly input: NightlyInput;
  readonly deps: SessionDeps;
  readonly run: SessionRun;
  readonly work: Identified;
  readonly base: CheckedBase;
  /** The scan with every fix in place, as the stage before left it. */
  readonly made: ScanOutcome;
  readonly state: SessionState;
}

function check(verifier: Verifier): Promise<VerifyResult> {
  const { work, base, input } = verifier;
  const { workshop } = work;
  const packages = affectedPackages(workshop.shape, workshop.changes.paths);
  const baseline = { ...base.baseline, checks: ofPackages(base.baseline.checks, packages) };
  return verifyChecks(baseline, packages, input.config.session.baselineRuns, (names, kinds) =>
    workshop.measure(names, kinds),
  );
}

function describe(regressions: readonly Regression[]): string {
  const [first] = regressions;
  if (first === undefined) return '';
  const more = regressions.length > 1 ? ` and ${regressions.length - 1} more` : '';
  return `${first.kind} of ${first.package}: ${first.message}${more}`;
}

/**
 * Finds the fix that broke the checks by halving, and goes back to the fixes before it. Returns what the
 * checks say of the rest, or undefined when the first fix is the culprit.
 */
async function dropCulprit(verifier: Verifier, reason: string): Promise<VerifyResult | undefined> {
  const { work, deps, run, state } = verifier;
  const { changes } = work.workshop;
  const fixes = changes.fixes;
  let green = 0;
  let red = fixes.length;
  let result: VerifyResult | undefined;
  while (red - green > 1) {
    const middle = (green + red) >> 1;
    await changes.reset(fixes, middle);
    const checked = await check(verifier);
    if (checked.regressions.length === 0) {
      green = middle;
      result = checked;
    } else red = middle;
  }
  await changes.reset(fixes, green);
  const culprit = fixes[green];
  if (culprit !== undefined) await strike(deps, run.session, state, culprit.finding, 'verify', reason);
  const dropped = new Set(fixes.slice(green + 1).map((fix) => fix.finding.fingerprint));
  state.fixes = state.fixes.map((fix) =>
    dropped.has(fix.fingerprint)
      ? { ...fix, result: 'declined', detail: 'left for the next session: a fix before it broke the checks' }
      : fix,
  );
  return result;
}

/** Fixes of what tools had found, and that the tools still find. */
function unfixed(fixes: readonly KeptFix[], base: ScanOutcome, after: ScanOutcome): readonly KeptFix[] {
  return fixes.filter(
    (fix) => countOf(after.findings, fix.finding) >= Math.max(1, countOf(base.findings, fix.finding)),
  );
}

async function rescan(verifier: Verifier, verified: VerifyResult): Promise<ScanOutcome> {
  const { work, state } = verifier;
  const { workshop } = work;
  // The audit is no check of a package: a session about dependencies measures everything again.
  const tools =
    state.category === 'dependencies'
      ? await workshop.measure(undefined, undefined)
      : withChecks(work.tools, verified.checks);
  return workshop.scan(workshop.changes.overlay(), tools);
}

/** Runs the same checks as on the base; what broke them goes, the rest is scanned once more with fresh measurements. */
export async function verify(verifier: Verifier): Promise<Stage<VerifyResult>> {
  const { work, deps, run, state } = verifier;
  const { changes } = work.workshop;
  let verified = await check(verifier);
  if (verified.regressions.length > 0) {
    const reason = describe(verified.regressions);
    const rest = await dropCulprit(verifier, reason);
    if (rest === undefined)
      return { end: { outcome: 'refused', reason: `the change was reverted: ${reason}` } };
    verified = rest;
  }
  state.verified = verified;
  const after = await rescan(verifier, verified);
  // What each fix brings to light without a tool was judged when it was made.
  const judged = new Set(appeared(verifier.made.findings, after.findings).map(kindOf));
  const fresh = caused(
    appeared(work.scan.findings, after.findings).filter((finding) => judged.has(kindOf(finding))),
    changes.paths,
    after.context.modules,
  );
  const critical = fresh.find((finding) => finding.severity === 'critical' || finding.tier === 'critical');
  if (critical !== undefined) {
    const radius = describeRadius(blastRadius(after.context, critical.path));
    const reason = `CRITICAL: ${critical.rule} appeared in ${critical.path} during the session (${radius}): ${critical.message}`;
    await record(deps.events, 'decision.made', {
      session: run.session,
      decision: 'report',
      subject: critical.fingerprint,
      reason,
    });
    state.decisions = [
      ...state.decisions,
      { decision: 'report', subject: critical.fingerprint, reason, findings: 1 },
    ];
    return { end: { outcome: 'refused', reason } };
  }
  const broken = unfixed(changes.fixes, work.scan, after);
  for (const fix of broken)
    await strike(deps, run.session, state, fix.finding, 'verify', 'the tool still reports the finding');
  if (broken.length > 0 || fresh.length > 0) {
    const reason =
      broken.length > 0
        ? 'a fix did not make its finding go away'
        : `a new finding appeared: ${fresh[0]?.rule ?? ''} in ${fresh[0]?.path ?? ''}`;
    if (broken.length === 0) {
      for (const fix of changes.fixes) await strike(deps, run.session, state, fix.finding, 'verify', reason);
    }
    return { end: { outcome: 'refused', reason: `the change was reverted: ${reason}` } };
  }
  return { next: verified };
}
