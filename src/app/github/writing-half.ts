import type { ForgeAction, HeldAction } from '../../propose/actions.js';
import { applyActions, type ApplyResult } from '../../propose/apply.js';
import { prepareBench, type Bench, type Workbench } from './bench.js';
import { jobsOf } from './jobs.js';
import { keepDashboard, steer } from './keep-dashboard.js';
import { issuesToKeep } from './keep-issues.js';
import { isOf, landOne, type Landing } from './land-handover.js';
import { landIteration } from './land-iteration.js';
import { landRevert } from './land-revert.js';
import { orphanBranches } from './orphan-branches.js';
import { NO_DETAILS, type ProposalDetails } from './proposal-summary.js';
import { ending, type Proposal } from './proposal.js';
import type { JudgedRisk } from './to-production.js';
import { publishFindings } from './publish-findings.js';

/** What came of the whole half. */
export interface Carried extends ProposalDetails {
  readonly proposal: Proposal;
}

/** What waits because of a rate limit. */
function askedToWait({ held }: ApplyResult): HeldAction | undefined {
  return held.find(({ reason }) => reason === 'the host asked to wait');
}

/** What the pull request actions came to, as the ending of the run. */
function withPull(proposal: Proposal, result: ApplyResult, bench: Workbench): Proposal {
  const mine = [...result.done, ...result.already].find(
    ({ action }) =>
      (action.kind === 'create-pull' && action.head === proposal.branch) ||
      (action.kind === 'update-pull' && isOf(bench, action.pull, proposal.branch ?? '')),
  );
  const existing = bench.world.open.find(({ pull }) => pull.head === proposal.branch);
  const number = mine === undefined ? existing?.pull.number : Number(mine.reference);
  const limited = askedToWait(result);
  const [failed] = result.failed;
  const pull =
    number === undefined || proposal.branch === null
      ? null
      : { number, url: `${bench.link.repository.url}/pull/${number}` };
  const base = { ...proposal, pull };
  if (failed !== undefined) return { ...base, outcome: 'failed', code: failed.code, reason: failed.reason };
  if (limited !== undefined)
    return { ...base, outcome: 'rate-limited', code: 'github/rate-limited', reason: limited.reason };
  if (proposal.outcome !== 'proposed') return base;
  return existing === undefined ? base : { ...base, outcome: 'updated' };
}

/** An effect that is missing beside the pull request, e.g. the dashboard: the run does not end as if all were well. */
function withFailures(proposal: Proposal, applied: readonly ApplyResult[]): Proposal {
  if (proposal.outcome === 'failed' || proposal.outcome === 'rate-limited') return proposal;
  const [failed] = applied.flatMap((result) => result.failed);
  if (failed !== undefined)
    return { ...proposal, outcome: 'failed', code: failed.code, reason: failed.reason };
  const limited = applied.map(askedToWait).find((held) => held !== undefined);
  if (limited === undefined) return proposal;
  return { ...proposal, outcome: 'rate-limited', code: 'github/rate-limited', reason: limited.reason };
}

/** What is looked at one after the other: the iteration that was asked for, or the handovers of nights. */
async function landingsOf(bench: Workbench): Promise<readonly ((bench: Workbench) => Promise<Landing>)[]> {
  if (bench.request.iteration === true) return [landIteration];
  const jobs = await jobsOf(bench);
  return jobs.map((job) => (current) => landOne(current, job));
}

/** Judges, pushes, proposes and tells; everything that happens on the host in a night. */
export async function carryOut(input: Bench): Promise<Carried> {
  const steered = await steer(input);
  if (steered.paused) {
    const reason = 'paused on the dashboard';
    return { ...NO_DETAILS, warnings: input.warnings, proposal: ending('held', reason) };
  }
  const bench = await prepareBench(input);
  const { request, link, system, log } = bench;
  const { identity } = bench.world;
  const applied: ApplyResult[] = [];
  const planned: ForgeAction[] = [];
  const held: HeldAction[] = [];
  const notes: string[] = [...input.warnings];
  let plans: Landing['plans'] = [];
  let judged: JudgedRisk | null = null;
  let proposal = ending('nothing-to-do', 'nothing was handed over');
  const apply = async (
    actions: readonly ForgeAction[],
    waiting: readonly HeldAction[],
  ): Promise<ApplyResult> => {
    if (request.dryRun) {
      planned.push(...actions);
      held.push(...waiting);
      return { done: [], already: [], failed: [], held: waiting };
    }
    const context = { forge: link.forge, identity, clock: system.clock, sink: log, events: log.events() };
    const result = await applyActions(context, actions, waiting);
    applied.push(result);
    held.push(...result.held);
    return result;
  };
  for (const [index, land] of (await landingsOf(bench)).entries()) {
    // What an earlier job proposed changes what the next one may.
    const current = index === 0 ? bench : await prepareBench(input);
    const landing = await land(current);
    const result = await apply(landing.pulls.actions, landing.pulls.held);
    ({ plans, judged } = landing);
    proposal = request.dryRun ? landing.proposal : withPull(landing.proposal, result, current);
  }
  const reverted = await landRevert(bench);
  if (reverted.note !== null) {
    notes.push(reverted.note);
    await apply(reverted.pulls.actions, reverted.pulls.held);
  }
  const issues = await issuesToKeep(bench);
  await apply(issues.actions, issues.held);
  await publishFindings(input);
  const orphans = await orphanBranches(bench, applied);
  const told = { ...bench, warnings: [...input.warnings, ...orphans] };
  const board = await keepDashboard(told, { handled: steered.handled, held });
  planned.push(...board.planned);
  applied.push(...board.applied);
  return {
    ...{ applied, planned, held },
    warnings: [...notes, ...orphans],
    ...{ plans, judged },
    proposal: { ...withFailures(proposal, applied), dashboard: board.issue },
  };
}
