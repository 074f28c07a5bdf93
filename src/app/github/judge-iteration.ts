import type { StateEvent } from '../../core/event.js';
import type { Area, AreaName } from '../../orchestrator/areas/area.js';
import { makeCommit } from '../../propose/handover/apply.js';
import { remoteTip } from '../../propose/handover/check-base.js';
import type { Handover } from '../../propose/handover/read-request.js';
import { refusal, type Refusal } from '../../propose/handover/refusal.js';
import { validateHandover, type ValidHandover, type Verdict } from '../../propose/handover/validate.js';
import type { IterationRequest } from '../../propose/iteration/request.js';
import type { ScanFn } from '../../session/ports.js';
import type { AreaJudgement } from '../../state/projections/iterations.js';
import { fixHistory } from '../choice.js';
import { pathsOf } from '../orchestrate/bench.js';
import type { Workbench } from './bench.js';
import type { HandedArea } from './receive-iteration.js';

/** An area's change as this job judges it, with the commit that it makes of it; no ref moves for that. */
export type JudgedLanding =
  | {
      readonly area: AreaName;
      readonly status: 'valid';
      readonly handover: Handover;
      readonly valid: ValidHandover;
      readonly commit: string;
    }
  /** In order, but a person has to approve it. */
  | {
      readonly area: AreaName;
      readonly status: 'held';
      readonly handover: Handover;
      readonly valid: ValidHandover;
      readonly commit: string;
      readonly reason: string;
    }
  | { readonly area: AreaName; readonly status: 'refused'; readonly refusal: Refusal };

export interface LandingsInput {
  readonly request: Pick<IterationRequest, 'iteration' | 'branch' | 'base'>;
  /** In the order of integration; only those that are said to have landed. */
  readonly handed: readonly HandedArea[];
  /** Areas that are on. */
  readonly areas: readonly Area[];
  /** With criteria. */
  readonly scan: ScanFn;
  /** Of the log, and what the sessions of the iteration handed over. */
  readonly events: readonly StateEvent[];
  /** Whether a person approved the whole iteration. */
  readonly isApproved: boolean;
}

type Unusable = Extract<JudgedLanding, { status: 'refused' }>;

function firstOf(refusals: readonly Refusal[]): Refusal {
  return refusals[0] ?? refusal('refused', 'it was refused');
}

/** Judges the landings one on top of the other, as if those before had been pushed. */
class Chain {
  private readonly judged: JudgedLanding[] = [];
  /** What the branch is at once the landings so far are pushed; undefined while that is where the remote has it. */
  private tip: string | undefined;
  private readonly sessions = new Set<string>();

  constructor(
    private readonly bench: Workbench,
    private readonly input: LandingsInput,
  ) {}

  async run(): Promise<readonly JudgedLanding[]> {
    for (const handed of this.input.handed) this.judged.push(await this.judge(handed));
    return this.judged;
  }

  private async judge({ area, landing }: HandedArea): Promise<JudgedLanding> {
    const refused = (found: Refusal): Unusable => ({ area, status: 'refused', refusal: found });
    if (landing === undefined)
      return refused(refusal('missing', 'nothing was handed over that could be landed'));
    if (landing.status === 'refused') return refused(firstOf(landing.refusals));
    const { handover } = landing;
    const wrong = this.frameRefusal(handover);
    if (wrong !== undefined) return refused(wrong);
    const found = this.input.areas.find(({ name }) => name === area);
    if (found === undefined) return refused(refusal('area-off', `the area ${area} is switched off`));
    const verdict = await this.verdict(found, handover);
    switch (verdict.status) {
      case 'nothing':
        return refused(refusal('nothing', 'its session made no change'));
      case 'refused':
        return refused(this.standsOn(handover) ?? firstOf(verdict.refusals));
      case 'held':
        return { ...(await this.made(area, handover, verdict.handover, 'held')), reason: verdict.reason };
      case 'valid':
        return this.made(area, handover, verdict.handover, 'valid');
    }
  }

  private async made<S extends 'valid' | 'held'>(
    area: AreaName,
    handover: Handover,
    valid: ValidHandover,
    status: S,
  ): Promise<Omit<Extract<JudgedLanding, { status: 'valid' }>, 'status'> & { readonly status: S }> {
    const { git, repository } = this.bench;
    const commit = valid.landed ?? (await makeCommit({ git, config: repository.config }, valid));
    if (valid.landed === null) this.tip = commit;
    return { area, status, handover, valid, commit };
  }

  private frameRefusal({ request }: Handover): Refusal | undefined {
    const { base, session } = request;
    const isOther = base.commit !== this.input.request.base.commit;
    if (isOther) return refusal('other-base', 'it was made for another base than the iteration');
    // A commit is known by its session: two changes of one would pass for each other.
    if (this.sessions.has(session)) return refusal('session-twice', 'two areas name one session');
    this.sessions.add(session);
    return undefined;
  }

  /** That it was put on a change which does not land says more than that its parent is not there. */
  private standsOn({ request }: Handover): Refusal | undefined {
    const before = this.judged.filter((landing) => landing.status === 'refused');
    const known = this.judged.some(
      (item) => item.status !== 'refused' && item.commit === request.change?.parent,
    );
    const last = before.at(-1);
    if (last === undefined || known || request.change?.parent === this.input.request.base.commit)
      return undefined;
    return refusal('stands-on-refused', `it stands on the change of ${last.area}, which was not taken over`);
  }

  private verdict(area: Area, handover: Handover): Promise<Verdict> {
    const { git, system, repository, baseBranch } = this.bench;
    const { request, scan, events, isApproved } = this.input;
    const { branch, iteration } = request;
    const plan = handover.request.change?.plan;
    return validateHandover(
      {
        ...{ git, files: system.files, config: repository.config, baseBranch, scan, iteration },
        configFile: repository.file,
        history: fixHistory(events),
        now: system.clock.now(),
        paths: pathsOf(area, repository),
        tipOf: async (name) => (name === branch && this.tip !== undefined ? this.tip : remoteTip(git, name)),
        ...(isApproved && plan !== undefined ? { approvedPlan: plan } : {}),
      },
      handover,
    );
  }
}

/**
 * Judges what an iteration wants to land (OR-07): each change like any handover, inside the paths of its area, on top
 * of the ones before it. Changes no ref, no index and no file of the checkout.
 */
export function judgeLandings(bench: Workbench, input: LandingsInput): Promise<readonly JudgedLanding[]> {
  return new Chain(bench, input).run();
}

/** Why a change may not land although it is in order: the integrator itself does not say that it passed. */
function claimRefusal(session: string, claim: AreaJudgement | undefined): Refusal | undefined {
  if (claim?.outcome !== 'landed')
    return refusal('not-judged', 'the job that integrates does not say that it passed');
  const failed = claim.gates.find(({ status }) => status === 'fail');
  if (failed !== undefined) return refusal('gate-failed', `its gate ${failed.gate} failed`);
  return claim.session === session
    ? undefined
    : refusal('other-session', 'another session passed the gates than the one that made it');
}

/** The landings that the integrator's own words allow, and behind the first that they do not, none that stands on it. */
export function withClaims(
  landings: readonly JudgedLanding[],
  claims: ReadonlyMap<AreaName, AreaJudgement>,
): readonly JudgedLanding[] {
  let left: AreaName | undefined;
  return landings.map((landing) => {
    if (landing.status === 'refused') return landing;
    const { area, valid } = landing;
    const wrong =
      left === undefined
        ? claimRefusal(valid.session, claims.get(area))
        : refusal('stands-on-refused', `it stands on the change of ${left}, which was not taken over`);
    if (wrong === undefined) return landing;
    left ??= area;
    return { area, status: 'refused', refusal: wrong };
  });
}
