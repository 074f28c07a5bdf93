import { landOnBranch } from '../../propose/handover/land-change.js';
import { recordLanded } from '../../propose/handover/landed-events.js';
import { refusal, type Refusal } from '../../propose/handover/refusal.js';
import { corrected, corrections, type LandingResult } from '../../propose/iteration/settle.js';
import { plural } from '../../report/document/format.js';
import type { Risk } from '../../risk/types.js';
import { record } from '../../state/events.js';
import { projectIterations, type IterationRecord } from '../../state/projections/iterations.js';
import type { Workbench } from './bench.js';
import { describeIteration } from './describe-iteration.js';
import type { JudgedLanding } from './judge-iteration.js';
import { blockedBy, planOf, refused, remoteLocks, type Landing } from './land-handover.js';
import { ending, type Proposal } from './proposal.js';
import { receiveIteration } from './receive-iteration.js';
import { takeIteration, type TakenIteration } from './take-iteration.js';
import { recordWay, riskOf, type JudgedRisk } from './to-production.js';

type Usable = Exclude<JudgedLanding, { status: 'refused' }>;
type Some = readonly [Usable, ...Usable[]];

const HELD = 'held';

/** Whether the job that writes takes a landing; a held one waits, and all that stand on it. */
function wanted(landing: JudgedLanding): LandingResult {
  const { area, status } = landing;
  switch (status) {
    case 'refused':
      return { area, status, refusal: landing.refusal };
    case 'held':
      return { area, status: 'refused', refusal: refusal(HELD, landing.reason) };
    case 'valid':
      return { area, status: 'landed', valid: landing.valid, commit: landing.commit };
  }
}

/** Changes of which another open pull request carries a part already: they wait until that is merged or closed. */
function unlessCarried({ world }: Workbench, landings: readonly JudgedLanding[]): readonly JudgedLanding[] {
  return landings.map((landing) => {
    if (landing.status !== 'valid') return landing;
    const { branch, fingerprints } = landing.valid.plan;
    const other = world.open.find(
      ({ pull, fixes }) =>
        pull.head !== branch && fixes.some(({ fingerprint }) => fingerprints.includes(fingerprint)),
    );
    if (other === undefined) return landing;
    const reason = `pull request ${other.pull.number} carries a part of it already`;
    return { ...landing, status: 'held', reason };
  });
}

/** Landings up to the first one that waits for a person; those behind it stand on it. */
function untilHeld(landings: readonly JudgedLanding[]): readonly JudgedLanding[] {
  const first = landings.find((landing) => landing.status === 'held');
  if (first === undefined) return landings;
  const from = landings.indexOf(first);
  return landings.map((landing, index) =>
    index > from && landing.status === 'valid'
      ? { ...landing, status: 'held', reason: `it stands on the change of ${first.area}, which waits` }
      : landing,
  );
}

function isSome(landings: readonly Usable[]): landings is Some {
  return landings.length > 0;
}

/**
 * The landings when a person approved their last plan; that holds for all of them, since a plan's id tells of the
 * commit under it, and so of everything before.
 */
function onlyApproved(landings: readonly JudgedLanding[], plan: string): readonly JudgedLanding[] {
  const last = landings.findLast((landing) => landing.status !== 'refused');
  if (last === undefined || last.valid.plan.id === plan) return landings;
  const message = `a person approved plan ${plan}, and this iteration ends with ${last.valid.plan.id}`;
  return landings.map((landing) =>
    landing.status === 'refused'
      ? landing
      : { area: landing.area, status: 'refused', refusal: refusal('other-plan-approved', message) },
  );
}

/** One iteration on its way to the host. */
class IterationLanding {
  constructor(
    private readonly bench: Workbench,
    private readonly iteration: number,
    private readonly taken: TakenIteration,
  ) {}

  private record(): IterationRecord {
    const known = projectIterations(this.bench.log.events());
    const found = known.find(({ iteration }) => iteration === this.iteration);
    if (found === undefined) throw new Error(`iteration ${this.iteration} was merged and is not there`);
    return found;
  }

  /** Tells the log what really landed. */
  private async settle(results: readonly LandingResult[]): Promise<void> {
    const { log, request } = this.bench;
    const { earlier, said } = this.taken;
    const isAlways = request.plan !== undefined;
    const { judged, ended } = corrections(this.record(), results, earlier, isAlways, said);
    for (const judgement of judged) await record(log, 'iteration.judged', judgement);
    if (ended !== undefined) await record(log, 'iteration.ended', ended);
  }

  /** Nothing is pushed, and the log says so. */
  private async nothing(
    results: readonly LandingResult[],
    proposal: Proposal,
    risk: JudgedRisk | null = null,
    pulls = planOf(this.bench, undefined),
  ): Promise<Landing> {
    await this.settle(results);
    const plans = this.taken.landings.flatMap((landing) =>
      landing.status === 'refused' ? [] : [landing.valid.plan],
    );
    return { proposal, pulls, plans, judged: risk };
  }

  async run(): Promise<Landing> {
    const landings = untilHeld(unlessCarried(this.bench, this.taken.landings));
    const results = landings.map(wanted);
    const ready = landings.filter((landing) => landing.status === 'valid');
    if (!isSome(ready)) return this.nothing(results, this.endingWithout(landings));
    return this.land(landings, ready);
  }

  private endingWithout(landings: readonly JudgedLanding[]): Proposal {
    const waiting = landings.find((landing) => landing.status === 'held');
    const last = landings.findLast((landing) => landing.status === 'held');
    if (waiting !== undefined && last !== undefined)
      return { ...ending('held', waiting.reason), plan: last.valid.plan.id };
    const refusals = landings.flatMap((landing) => (landing.status === 'refused' ? [landing.refusal] : []));
    if (refusals.length > 0) return refused(refusals);
    const { end } = this.record();
    return ending('nothing-to-do', end?.reason ?? `iteration ${this.iteration} has landed nothing yet`);
  }

  private async land(landings: readonly JudgedLanding[], ready: Some): Promise<Landing> {
    const { bench } = this;
    const { request } = bench;
    const results = landings.map(wanted);
    const risk = await this.riskOf(ready);
    const planned = planOf(bench, this.desired(results, ready, risk.risk));
    const last = ready.at(-1) ?? ready[0];
    const told = { plan: last.valid.plan.id, risk: risk.risk.class };
    const blocked = blockedBy(bench, planned, last.valid.plan.branch);
    if (blocked !== undefined) {
      const held = landings.map((landing) =>
        wanted(landing.status === 'valid' ? { ...landing, status: 'held', reason: blocked } : landing),
      );
      return this.nothing(held, { ...ending('held', blocked), ...told }, risk, planned);
    }
    if (request.dryRun) {
      const reason = `${plural(ready.length, 'change')} of iteration ${this.iteration} can land; a rehearsal pushes nothing`;
      return this.nothing(results, { ...ending('planned', reason), ...told }, risk, planned);
    }
    return this.push(landings, risk);
  }

  private async riskOf(ready: Some): Promise<JudgedRisk> {
    const last = ready.at(-1) ?? ready[0];
    const risk: Risk = await riskOf(this.bench, last.valid.plan);
    return { risk, way: { way: 'pull', reason: 'a weekly iteration is always proposed' } };
  }

  private desired(
    results: readonly LandingResult[],
    ready: Some,
    risk: Risk,
  ): ReturnType<typeof describeIteration> {
    const { bench, taken } = this;
    const known = this.record();
    const after = corrected(known, corrections(known, results, taken.earlier, false, taken.said));
    return describeIteration(bench, after, ready, risk);
  }

  /** Pushes one after the other; behind the first that does not get there, none does. */
  private async push(landings: readonly JudgedLanding[], risk: JudgedRisk): Promise<Landing> {
    const { bench } = this;
    const { git, log, repository } = bench;
    const deps = { git, config: repository.config, locks: await remoteLocks(bench) };
    const results: LandingResult[] = [];
    const landed: Usable[] = [];
    let stopped: Refusal | undefined;
    for (const landing of landings) {
      if (landing.status !== 'valid' || stopped !== undefined) {
        results.push(
          landing.status === 'valid' && stopped !== undefined
            ? { area: landing.area, status: 'refused', refusal: stopped }
            : wanted(landing),
        );
        continue;
      }
      const { area, valid } = landing;
      const { applied } = await landOnBranch(deps, valid);
      if (applied.status === 'busy' || applied.status === 'refused') {
        const [first] = applied.status === 'busy' ? [refusal(HELD, applied.reason)] : applied.refusals;
        const why = first ?? refusal('refused', 'it was refused');
        results.push({ area, status: 'refused', refusal: why });
        const reason = `it stands on the change of ${area}, which was not taken over`;
        stopped = refusal('stands-on-refused', reason);
        continue;
      }
      await recordLanded(log, valid, applied.commit);
      landed.push({ ...landing, commit: applied.commit });
      results.push({ area, status: 'landed', valid, commit: applied.commit });
    }
    return this.afterPush(results, landed, risk);
  }

  private async afterPush(
    results: readonly LandingResult[],
    landed: readonly Usable[],
    risk: JudgedRisk,
  ): Promise<Landing> {
    const { bench } = this;
    const left = results.flatMap((result) => (result.status === 'refused' ? [result] : []));
    if (!isSome(landed)) {
      const refusals = left.map((result) => result.refusal);
      const waits = refusals[0]?.code === refusal(HELD, '').code;
      const proposal = waits ? ending('held', refusals[0]?.message ?? '') : refused(refusals);
      return this.nothing(results, { ...proposal, risk: risk.risk.class }, risk);
    }
    await this.settle(results);
    const known = this.record();
    const last = landed.at(-1) ?? landed[0];
    const { plan } = last.valid;
    await recordWay(bench, last.valid, risk);
    const desired = describeIteration(bench, known, landed, risk.risk);
    const others = left.map(({ area, refusal: why }) => `; ${area} was left out: ${why.message}`).join('');
    const reason = `${plural(landed.length, 'change')} of iteration ${this.iteration} on ${plan.branch}${others}`;
    return {
      ...{ plans: landed.map(({ valid }) => valid.plan), judged: risk, pulls: planOf(bench, desired) },
      proposal: {
        ...ending('proposed', reason),
        ...{ plan: plan.id, risk: risk.risk.class, branch: plan.branch, commit: last.commit },
      },
    };
  }
}

/**
 * Lands the iteration that this run handed over (OR-07, OR-08): each area's change that is in order as a commit of the
 * iteration's branch, never of the base, and one pull request with the report. What does not land is said in the log,
 * so that the next iteration goes on from what there really is.
 */
export async function landIteration(bench: Workbench): Promise<Landing> {
  const { system, link, request, log } = bench;
  const without = (proposal: Proposal): Landing => ({
    proposal,
    ...{ pulls: planOf(bench, undefined), plans: [], judged: null },
  });
  const received = await receiveIteration(system, link, request.handover);
  if (received.status === 'refused') return without(refused(received.refusals));
  const isWhole = received.status === 'integrated';
  const handed = isWhole
    ? received.iteration
    : {
        request: {
          ...received.plan.request,
          areas: received.plan.request.areas.map((area) => ({ area, landed: false })),
        },
        assess: received.plan.events,
        integrate: '',
      };
  const taken = await takeIteration(bench, handed, received.areas);
  if (taken.status === 'refused') return without(refused(taken.refusals));
  if (!isWhole) {
    const reason = 'the job that integrates came to no end; the next run goes on with the iteration';
    return without(ending('failed', reason, 'handover/not-integrated'));
  }
  const { iteration } = handed.request;
  if (request.plan === undefined) return new IterationLanding(bench, iteration, taken).run();
  const [by, way] = [link.run?.actor ?? link.viewer, request.approvedBy ?? 'dispatch'];
  await record(log, 'plan.approved', { plan: request.plan, by, way });
  const landings = onlyApproved(taken.landings, request.plan);
  return new IterationLanding(bench, iteration, { ...taken, landings }).run();
}
