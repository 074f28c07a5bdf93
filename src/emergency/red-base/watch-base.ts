import type { StateEvent } from '../../core/event.js';
import { takeBaseline, type Baseline } from '../../session/checks/baseline.js';
import { isAncestor, resolveBase } from '../../session/land/branch.js';
import { inScratchWorktree } from '../../session/scratch.js';
import type { ToolResults } from '../../tools/results.js';
import { bisect, type Search } from './bisect.js';
import { describeCommit, laterRevert } from './culprit.js';
import { searchWindow } from './last-green.js';
import type { BaseReport, RedBase, RedBasePlan } from './plan.js';
import { proberOf, withTimeLeft, type EmergencyDeps, type Place } from './probe.js';
import { isSettled } from './record-base.js';
import { planRevert } from './revert.js';
import { targetName, targetsOf, type Target } from './targets.js';

export interface WatchRequest extends Place {
  readonly session: string;
  readonly base: { readonly branch: string; readonly commit: string };
  /** What the session measured on that very commit. */
  readonly measured: ToolResults;
  readonly events: readonly StateEvent[];
  /** Most that all of this may take; `session.timeLimitMinutes` unless told. */
  readonly limitMs?: number;
}

/** What the measured tests say without a further run; undefined when some fail. */
function withoutFailures({ measured, base }: WatchRequest): BaseReport | undefined {
  const { commit } = base;
  const runs = [...measured.tests.values()].flatMap((run) => (run.status === 'measured' ? [run.value] : []));
  if (runs.some((run) => run.failed > 0)) return undefined;
  const failure = [...measured.tests].find(([, run]) => run.status === 'not-measured');
  if (failure !== undefined)
    return { status: 'unknown', commit, reason: `the tests of ${failure[0]} were not measured` };
  if (!runs.some((run) => run.passed > 0)) return { status: 'unknown', commit, reason: 'no test ran' };
  return { status: 'green', commit };
}

/** All packages on the base, failing tests run again so that flaky ones are known. */
function baselineOf(deps: EmergencyDeps, request: WatchRequest, deadline: number): Promise<Baseline> {
  const { root, shape, workDirectory, base } = request;
  const config = withTimeLeft(request.config, deadline - deps.clock.monotonic());
  const scratch = { checkout: root, commit: base.commit, shape, config, workDirectory };
  return inScratchWorktree(deps, scratch, (work) =>
    takeBaseline({
      shape,
      packages: shape.packages.map((entry) => entry.name),
      measured: request.measured,
      runs: Math.max(2, config.session.baselineRuns),
      run: (packages, kinds) => deps.measure({ ...work, shape, config, packages, kinds }),
    }),
  );
}

function suiteOf(baseline: Baseline, targets: readonly Target[]): number {
  return [...new Set(targets.map((target) => target.package))].reduce((sum, name) => {
    const run = baseline.checks.tests.get(name);
    return sum + (run?.status === 'measured' ? run.durationMs : 0);
  }, 0);
}

/** A base that moved on while it was looked into may hold the repair already. */
async function movedOn(
  deps: EmergencyDeps,
  request: WatchRequest,
  culprit: string,
): Promise<RedBasePlan | undefined> {
  const { base } = request;
  const now = await resolveBase(deps.git, base.branch);
  if (now === undefined || now.commit === base.commit) return undefined;
  if (!(await isAncestor(deps.git, base.commit, now.commit))) return undefined;
  const reverted = await laterRevert(deps.git, culprit, now.commit);
  return reverted === undefined
    ? undefined
    : { kind: 'nothing', reason: `${reverted.slice(0, 12)} has reverted it meanwhile` };
}

async function planFor(
  deps: EmergencyDeps,
  request: WatchRequest,
  found: { readonly baseline: Baseline; readonly search: Search; readonly testRuns: number },
  deadline: number,
): Promise<Pick<RedBase, 'culprit' | 'plan'>> {
  const { search, baseline, testRuns } = found;
  if (search.status === 'not-found')
    return { culprit: null, plan: { kind: 'ask', reason: search.reason, paths: [] } };
  const { session, base, config } = request;
  const culprit = await describeCommit(deps.git, config, search.culprit);
  const plan =
    (await movedOn(deps, request, search.culprit)) ??
    (await planRevert(deps, request, {
      ...{ session, base, baseline, culprit, testRuns, deadline },
      found: search,
    }));
  return { culprit, plan };
}

/**
 * Looks at whether the tests of the base branch fail, finds the commit that broke them, and plans its revert by
 * policy (CM-24). Runs nothing when nothing fails. Writes neither refs nor events; a kill leaves journals of
 * worktrees, from which the next run cleans up.
 */
export async function watchBase(deps: EmergencyDeps, request: WatchRequest): Promise<BaseReport> {
  const quiet = withoutFailures(request);
  if (quiet !== undefined) return quiet;
  const { base, config } = request;
  const limit = request.limitMs ?? config.session.timeLimitMinutes * 60_000;
  const deadline = deps.clock.monotonic() + limit;
  const baseline = await baselineOf(deps, request, deadline);
  const failing = targetsOf(baseline);
  const flaky = [...baseline.flaky];
  if (failing.length === 0)
    return { status: 'unknown', commit: base.commit, reason: 'only flaky tests fail' };
  if (isSettled(request.events, base.commit, failing.map(targetName))) {
    const reason = 'it was looked into before, and nothing has changed since';
    return { status: 'unknown', commit: base.commit, reason };
  }
  const window = await searchWindow(deps.git, base.commit, config.session.redBaseWindow, request.events);
  const prober = proberOf(deps, request, failing, { deadline, firstMs: suiteOf(baseline, failing) });
  const search = await bisect(prober, window, failing);
  const { tried } = prober;
  const planned = await planFor(deps, request, { baseline, search, testRuns: tried.length }, deadline);
  return {
    ...{ status: 'red', commit: base.commit, branch: base.branch },
    ...{ failing, flaky, search, note: window.note, tried },
    ...planned,
  };
}
