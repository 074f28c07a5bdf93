import { systemLiveness } from '../../platform/liveness.js';
import { readHandedEvents } from '../../propose/handover/events.js';
import { fetchHistory } from '../../propose/handover/fetch-history.js';
import type { LandedChange } from '../../propose/handover/land-change.js';
import { recordLanded } from '../../propose/handover/landed-events.js';
import type { Handover } from '../../propose/handover/read-request.js';
import type { Refusal } from '../../propose/handover/refusal.js';
import { validateHandover, type ValidHandover } from '../../propose/handover/validate.js';
import type { DesiredPull } from '../../propose/pulls/desired.js';
import { planPulls, type PullPlan } from '../../propose/pulls/plan-pulls.js';
import { plural } from '../../report/document/format.js';
import type { SessionPlan } from '../../session/land/plan.js';
import { sessionLocks } from '../../session/locks/session-locks.js';
import type { SessionLocks } from '../../session/ports.js';
import { record } from '../../state/events.js';
import { fixHistory } from '../choice.js';
import { openRepositoryLocks } from '../locks.js';
import { scanWith } from '../scanning.js';
import type { Workbench } from './bench.js';
import { describeChange } from './describe-change.js';
import type { Job } from './jobs.js';
import { ending, type Proposal } from './proposal.js';
import { judgeWay, landJudged, recordWay, startDeployment, type JudgedRisk } from './to-production.js';

/** What came of one handover, and what pull requests need after it. */
export interface Landing {
  readonly proposal: Proposal;
  readonly pulls: PullPlan;
  /** Of what landed or waits, each on top of the one before. */
  readonly plans: readonly SessionPlan[];
  readonly judged: JudgedRisk | null;
}

/** The ending of what was refused. */
export function refused(refusals: readonly Refusal[]): Proposal {
  const [first] = refusals;
  const more = refusals.length > 1 ? ` (and ${refusals.length - 1} more)` : '';
  return ending('refused', `${first?.message ?? 'it was refused'}${more}`, first?.code ?? null);
}

/** Takes over what the session says of itself; never what is not its to say. */
async function takeEvents(bench: Workbench, handover: Handover): Promise<Proposal | undefined> {
  const { log, system, scan } = bench;
  const handed = readHandedEvents(handover.events, handover.request, log.events(), { seen: scan.open });
  if (handed.status === 'refused') return refused(handed.refusals);
  for (const { type, reason, count } of handed.dropped)
    system.logger.warn('Events of the session were left out', { type, reason, count });
  await log.merge(handed.events);
  return undefined;
}

/** What happens to pull requests, with a change that wants one or without. */
export function planOf(bench: Workbench, desired: DesiredPull | undefined): PullPlan {
  const { world, scan, repository, system, log, template, obsoleteBy } = bench;
  return planPulls({
    ...{ desired, world, scan, template },
    config: repository.config,
    now: system.clock.now(),
    events: log.events(),
    madeObsoleteBy: (fingerprint) => obsoleteBy.get(fingerprint),
  });
}

async function hold(
  bench: Workbench,
  handover: Handover,
  valid: ValidHandover,
  reason: string,
): Promise<Landing> {
  const { log, link } = bench;
  const { plan, session } = valid;
  const judged = await judgeWay(bench, handover, valid);
  await recordWay(bench, valid, judged);
  await record(log, 'plan.held', {
    ...{ session, plan: plan.id, category: plan.category, branch: plan.branch },
    fingerprints: [...plan.fingerprints],
    filesChanged: plan.diff.length,
    linesChanged: plan.diff.reduce((sum, file) => sum + file.added + file.deleted, 0),
    run: link.run?.run ?? null,
  });
  return {
    proposal: { ...ending('held', reason), plan: plan.id, risk: judged.risk.class },
    ...{ plans: [plan], judged, pulls: planOf(bench, undefined) },
  };
}

/** Locks that every machine sees (CM-21). */
export async function remoteLocks({ system, git, log }: Workbench): Promise<SessionLocks> {
  const liveness = await systemLiveness(system.processes);
  return sessionLocks(openRepositoryLocks(system, git, liveness, 'origin'), log);
}

/** Why the pull request of a change may not be made now; a push to the base branch waits for the same reasons. */
export function blockedBy(bench: Workbench, { held }: PullPlan, branch: string): string | undefined {
  return held.find(
    ({ action }) =>
      (action.kind === 'create-pull' && action.head === branch) ||
      (action.kind === 'update-pull' && isOf(bench, action.pull, branch)),
  )?.reason;
}

/** How an ending tells which way a change goes. */
function wayOf({ risk, way }: JudgedRisk, baseBranch: string): string {
  const where = way.way === 'base' ? `pushed to ${baseBranch}` : 'proposed';
  return `${where}, risk ${risk.class}: ${way.reason}`;
}

/** Tells of a change that is on the remote, and plans the pull request where it needs one. */
async function afterPush(
  bench: Workbench,
  { handover, valid, judged }: Landable,
  { way, branch, applied, fellBack }: LandedChange,
): Promise<Landing> {
  const { log, shape, baseBranch } = bench;
  const { plan } = valid;
  const told = { plan: plan.id, risk: judged.risk.class };
  const nothing = { plans: [plan], judged, pulls: planOf(bench, undefined) };
  if (applied.status === 'busy')
    return { ...nothing, proposal: { ...ending('held', applied.reason), ...told } };
  if (applied.status === 'refused')
    return { ...nothing, proposal: { ...refused(applied.refusals), risk: judged.risk.class } };
  const { commit } = applied;
  const taken: JudgedRisk =
    fellBack === null ? judged : { ...judged, way: { way: 'pull', reason: `not pushed: ${fellBack}` } };
  await recordLanded(log, { ...valid, plan: { ...plan, branch } }, commit);
  await recordWay(bench, valid, taken);
  const reason = `${plural(valid.fixes.length, 'finding')} fixed on ${branch} (${wayOf(taken, baseBranch)})`;
  const on = { ...told, branch, commit };
  if (way === 'base') {
    await startDeployment(bench, commit);
    return { ...nothing, proposal: { ...ending('landed', reason), ...on } };
  }
  const desired = describeChange(valid, handover, { shape, base: baseBranch, commit, risk: judged.risk });
  return {
    ...{ plans: [plan], judged: taken, pulls: planOf(bench, desired) },
    proposal: { ...ending('proposed', reason), ...on },
  };
}

interface Landable {
  readonly handover: Handover;
  readonly valid: ValidHandover;
  readonly judged: JudgedRisk;
}

/** Pushes a valid change the way that its lines allow, unless its pull request would have to wait. */
async function landValid(bench: Workbench, handover: Handover, valid: ValidHandover): Promise<Landing> {
  const { request, repository, git, shape, baseBranch } = bench;
  const { plan, landed } = valid;
  const judged = await judgeWay(bench, handover, valid);
  const { risk, way } = judged;
  const told = { plan: plan.id, risk: risk.class };
  const desired = describeChange(valid, handover, { shape, base: baseBranch, commit: plan.parent, risk });
  const planned = planOf(bench, desired);
  const isThere = landed !== null && way.way === 'base';
  const blocked = isThere ? undefined : blockedBy(bench, planned, plan.branch);
  if (blocked !== undefined)
    return { plans: [plan], judged, pulls: planned, proposal: { ...ending('held', blocked), ...told } };
  const pulls = way.way === 'base' ? planOf(bench, undefined) : planned;
  if (request.dryRun) {
    const reason = `plan ${plan.id} is valid; a rehearsal pushes nothing (it would be ${wayOf(judged, baseBranch)})`;
    return { plans: [plan], judged, pulls, proposal: { ...ending('planned', reason), ...told } };
  }
  const deps = { git, config: repository.config, locks: await remoteLocks(bench) };
  return afterPush(bench, { handover, valid, judged }, await landJudged(deps, valid, way, baseBranch));
}

/** True for our open pull request of a branch. */
export function isOf({ world }: Workbench, pull: number, branch: string): boolean {
  return world.open.some((own) => own.pull.number === pull && own.pull.head === branch);
}

/** Judges one handover and lands it, holds it or says why not. */
export async function landOne(bench: Workbench, job: Job): Promise<Landing> {
  const nothing = (proposal: Proposal): Landing => ({
    proposal,
    ...{ pulls: planOf(bench, undefined), plans: [], judged: null },
  });
  const { received, approvedPlan } = job;
  if (received.status === 'refused') return nothing(refused(received.refusals));
  const { handover } = received;
  // Of a plan from an earlier run the log knows everything already.
  if (approvedPlan === undefined) {
    const bad = await takeEvents(bench, handover);
    if (bad !== undefined) return nothing(bad);
  }
  const { change, base } = handover.request;
  const { system, repository, git, wiring, baseBranch, log } = bench;
  if (change !== null)
    await fetchHistory(git, { baseBranch, baseCommit: base.commit, branch: change.branch });
  const verdict = await validateHandover(
    {
      git,
      files: system.files,
      config: repository.config,
      baseBranch,
      configFile: repository.file,
      scan: scanWith(wiring, 'session'),
      history: fixHistory(log.events()),
      now: system.clock.now(),
      ...(approvedPlan === undefined ? {} : { approvedPlan }),
    },
    handover,
  );
  switch (verdict.status) {
    case 'nothing':
      return nothing(
        handover.request.outcome === 'failed'
          ? ending('failed', verdict.reason, 'session/failed')
          : ending('nothing-to-do', verdict.reason),
      );
    case 'refused':
      return nothing(refused(verdict.refusals));
    case 'held':
      return hold(bench, handover, verdict.handover, verdict.reason);
    case 'valid':
      return landValid(bench, handover, verdict.handover);
  }
}
