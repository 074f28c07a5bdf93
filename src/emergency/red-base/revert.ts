import { emergencyBranch } from '../../config/branch-name.js';
import type { Baseline } from '../../session/checks/baseline.js';
import { checkCommands } from '../../session/checks/session-commands.js';
import { testTotals } from '../../session/run/document.js';
import { inScratchWorktree } from '../../session/scratch.js';
import type { Search } from './bisect.js';
import { computeRevert } from './compute-revert.js';
import { laterRevert, objection, type Culprit } from './culprit.js';
import { sealRevert, type RedBasePlan, type Totals } from './plan.js';
import { withTimeLeft, type EmergencyDeps, type Place } from './probe.js';
import { revertMessage } from './revert-message.js';
import { targetName } from './targets.js';
import { verifyRevert } from './verify-revert.js';

export interface RevertRequest {
  readonly session: string;
  readonly base: { readonly branch: string; readonly commit: string };
  /** Of the base commit, over all packages. */
  readonly baseline: Baseline;
  readonly found: Extract<Search, { readonly status: 'found' }>;
  readonly culprit: Culprit;
  readonly testRuns: number;
  /** On the monotonic clock. */
  readonly deadline: number;
}

const ask = (reason: string, paths: readonly string[] = []): RedBasePlan => ({ kind: 'ask', reason, paths });

/** Milliseconds that the checks of the whole took on the base. */
function suiteMs({ checks }: Baseline): number {
  return [...checks.tests.values(), ...checks.types.values()].reduce(
    (sum, measured) => sum + (measured.status === 'measured' ? measured.durationMs : 0),
    0,
  );
}

function totalsOf(checks: Baseline['checks'], packages: readonly string[]): Totals {
  const { passed, failed, skipped } = testTotals(checks, packages) ?? { passed: 0, failed: 0, skipped: 0 };
  return { passed, failed, skipped };
}

/** Reverts the culprit on the base in a worktree and runs the whole suite on the result. */
async function makeAndCheck(deps: EmergencyDeps, place: Place, request: RevertRequest): Promise<RedBasePlan> {
  const { base, culprit, baseline, found, session } = request;
  const { root, shape, workDirectory } = place;
  const config = withTimeLeft(place.config, request.deadline - deps.clock.monotonic());
  const packages = shape.packages.map((entry) => entry.name);
  const scratch = { checkout: root, commit: base.commit, shape, config, workDirectory };
  return inScratchWorktree(deps, scratch, async (work) => {
    const computed = await computeRevert(work.git, base.commit, culprit);
    if (computed.status === 'nothing-left')
      return { kind: 'nothing', reason: 'the base holds nothing of the commit any more' };
    if (computed.status === 'conflict')
      return ask(
        'later commits changed the same lines, so that it cannot be taken back alone',
        computed.paths,
      );
    if (computed.status === 'failed') return ask(computed.reason);
    const proof = await verifyRevert({
      ...{ baseline, packages, targets: found.targets, touched: new Set(culprit.paths) },
      runs: place.config.session.baselineRuns,
      run: (names, kinds) => deps.measure({ ...work, shape, config, packages: names, kinds }),
    });
    if (proof.status === 'refused') return ask(proof.reason);
    const { tag, branchPrefix, redBase } = place.config.session;
    const repaired = found.targets.map(targetName);
    return sealRevert({
      ...{ session, culprit, base, tree: computed.tree, patch: computed.patch },
      branch: emergencyBranch(branchPrefix, 'revert', culprit.commit.slice(0, 12)),
      message: revertMessage({ culprit, tag, session, failing: repaired, baseBranch: base.branch }),
      landing: redBase === 'land' && proof.lostTests.length === 0 ? 'land' : 'propose',
      evidence: {
        repaired,
        lostTests: proof.lostTests,
        testRuns: request.testRuns,
        commands: checkCommands(shape, packages),
        typesChecked: [...proof.checks.types.values()].some((run) => run.status === 'measured'),
        tests: { before: totalsOf(baseline.checks, packages), after: totalsOf(proof.checks, packages) },
      },
    });
  });
}

/** Decides about the revert of the culprit; what speaks against it goes to a person, with the reason. */
export async function planRevert(
  deps: EmergencyDeps,
  place: Place,
  request: RevertRequest,
): Promise<RedBasePlan> {
  const { culprit, base } = request;
  if (place.config.session.redBase === 'report')
    return { kind: 'report', reason: 'session.redBase says report' };
  const reverted = await laterRevert(deps.git, culprit.commit, base.commit);
  if (reverted !== undefined)
    return ask(`${reverted.slice(0, 12)} has reverted it already, and the tests fail all the same`);
  const reason = objection(culprit, place.config);
  if (reason !== undefined) return ask(reason);
  if (deps.clock.monotonic() + suiteMs(request.baseline) > request.deadline)
    return ask('no time is left to run the whole suite on its revert');
  return makeAndCheck(deps, place, request);
}
