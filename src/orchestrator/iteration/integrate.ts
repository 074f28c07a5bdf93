import type { Config } from '../../config/schema.js';
import { plural } from '../../report/document/format.js';
import type { Files, Git } from '../../core/ports.js';
import { makeCommit } from '../../propose/handover/apply.js';
import type { Handover } from '../../propose/handover/read-request.js';
import type { Refusal } from '../../propose/handover/refusal.js';
import { putOnTop } from '../../propose/handover/store-handover.js';
import { provenWork } from '../../propose/iteration/settle.js';
import type { ValidHandover, Verdict } from '../../propose/handover/validate.js';
import { record } from '../../state/events.js';
import type { StateLog } from '../../state/log.js';
import type { AreaJudgement } from '../../state/projections/iterations.js';
import type { AreaName } from '../areas/area.js';
import type { GateResult } from '../gates/gate.js';
import { evidenceText } from '../scorecard/answer.js';

/** What an area's session handed back; null when there is nothing of it, with the reason. */
export interface AreaResult {
  readonly area: AreaName;
  readonly handover: Handover | null;
  readonly reason: string;
}

export interface IntegrationDeps<State> {
  readonly git: Git;
  readonly files: Files;
  readonly config: Config;
  readonly log: Pick<StateLog, 'append' | 'events'>;
  /** `validateHandover`, bound to this iteration and to the paths of the area. */
  readonly judge: (area: AreaName, handover: Handover) => Promise<Verdict>;
  /** What the tools and the scorecard say of a commit. */
  readonly inspect: (commit: string) => Promise<State>;
  /** Runs the gates on a commit that changes `before`; gives its state too. */
  readonly gates: (request: {
    readonly commit: string;
    readonly valid: ValidHandover;
    readonly before: State;
  }) => Promise<{ readonly results: readonly GateResult[]; readonly state: State }>;
  /** The area's session once more, on what has landed so far. */
  readonly rerun: (area: AreaName) => Promise<Handover>;
  /** Told of each change that is on the branch, before the log says so. */
  readonly landed: (valid: ValidHandover, commit: string) => Promise<void>;
  /** Throws when the time is over; what is judged until then stays judged. */
  readonly checkTime: () => void;
  /** That the time is over, where no later run goes on behind this one; undefined for any other error. */
  readonly outOfTime: (error: unknown) => string | undefined;
}

export interface IntegrationRequest {
  readonly iteration: number;
  readonly branch: string;
  readonly base: string;
  /** In the order of the backlog (OR-03). */
  readonly areas: readonly AreaResult[];
  /** What an earlier, killed run of the same iteration has judged. */
  readonly judged: readonly AreaJudgement[];
}

/** A change that is on the branch, as it has to be handed on. */
export interface LandedArea {
  readonly area: AreaName;
  readonly handover: Handover;
}

export interface Integration<State> {
  /** The last commit on the branch; the base when nothing landed. */
  readonly tip: string;
  /** Of `tip`; null when nothing landed in this run. */
  readonly state: State | null;
  readonly landed: readonly LandedArea[];
}

type Judgement = Omit<AreaJudgement, 'iteration' | 'area'>;

const NOTHING: Omit<Judgement, 'outcome' | 'code' | 'reason'> = {
  ...{ session: null, commit: null, rerun: false },
  ...{ gates: [], fixes: [], files: [], testsAdded: [] },
};

function claimed({ request }: Handover): Judgement['fixes'] {
  return (request.change?.fixes ?? []).map(({ fingerprint, rule, path, summary, by }) => ({
    ...{ fingerprint, rule, path, summary, by },
  }));
}

function gateRecords(results: readonly GateResult[]): Judgement['gates'] {
  return results.map(({ gate, status, because, evidence }) => ({
    ...{ gate, status, because },
    evidence: evidence.map(evidenceText),
  }));
}

function withoutChange({ area, handover, reason }: AreaResult): Judgement {
  if (handover === null) return { ...NOTHING, outcome: 'failed', code: 'missing', reason };
  const { request } = handover;
  const failed = request.outcome === 'failed';
  return {
    ...NOTHING,
    session: request.session,
    outcome: failed ? 'failed' : 'nothing-to-do',
    code: request.outcome,
    reason: request.reason === '' ? `the session of ${area} made no change` : request.reason,
  };
}

interface Fitted {
  readonly handover: Handover;
  readonly verdict: Extract<Verdict, { status: 'valid' | 'held' | 'refused' | 'nothing' }>;
}

/** It does not go on top of what landed, with the reason. */
interface Unfit {
  readonly unfit: string;
}

/** The order of integration when a job is run again: what it has pushed before lies under all else. */
export function pushedFirst(
  areas: readonly AreaName[],
  judged: readonly AreaJudgement[],
): readonly AreaName[] {
  const pushed = judged.filter(({ commit }) => commit !== null).map(({ area }) => area);
  return [...areas].sort((a, b) => Number(pushed.includes(b)) - Number(pushed.includes(a)));
}

/** One integration; holds what has landed so far. */
class Integrator<State> {
  private tip: string;
  private before: State | undefined;
  private state: State | null = null;
  private readonly landed: LandedArea[] = [];

  constructor(
    private readonly deps: IntegrationDeps<State>,
    private readonly request: IntegrationRequest,
  ) {
    this.tip = request.base;
  }

  async run(): Promise<Integration<State>> {
    const { areas, judged, iteration } = this.request;
    for (const result of areas) {
      const known = judged.find(({ area }) => area === result.area);
      if (known === undefined) {
        const judgement = await this.judgeInTime(result);
        await record(this.deps.log, 'iteration.judged', { iteration, area: result.area, ...judgement });
      } else if (known.commit !== null) {
        this.tip = known.commit;
      }
    }
    return { tip: this.tip, state: this.state, landed: this.landed };
  }

  /** What passed until the time was over still lands. */
  private async judgeInTime(result: AreaResult): Promise<Judgement> {
    try {
      this.deps.checkTime();
      return await this.judgeArea(result);
    } catch (error) {
      const reason = this.deps.outOfTime(error);
      if (reason === undefined) throw error;
      return { ...NOTHING, outcome: 'failed', code: 'out-of-time', reason };
    }
  }

  /** The change on the tip, judged; `unfit` when it has to be made again. */
  private async fit(area: AreaName, handover: Handover): Promise<Fitted | Unfit> {
    const { change } = handover.request;
    if (change === null) return { handover, verdict: { status: 'nothing', reason: handover.request.reason } };
    const stacked = await putOnTop(this.deps, handover, change, this.tip);
    if (stacked.status === 'conflict') return { unfit: stacked.reason };
    const verdict = await this.deps.judge(area, stacked.handover);
    // On its own base it was in order: what landed before it has taken its ground.
    if (verdict.status === 'refused' && change.parent !== this.tip)
      return { unfit: verdict.refusals[0]?.message ?? 'it was refused' };
    return { handover: stacked.handover, verdict };
  }

  private async judgeArea(result: AreaResult): Promise<Judgement> {
    const { area, handover } = result;
    const change = handover?.request.change ?? null;
    if (handover === null || change === null) return withoutChange(result);
    const fitted = await this.fit(area, handover);
    if (!('unfit' in fitted)) return this.judgeFitted(area, fitted, this.wasRerun(handover));
    const again = await this.deps.rerun(area);
    if (again.request.change === null) {
      const reason = `it did not fit on what landed before it (${fitted.unfit}), and made again it came to nothing: ${again.request.reason}`;
      return { ...withoutChange({ area, handover: again, reason }), reason, rerun: true };
    }
    const refitted = await this.fit(area, again);
    if (!('unfit' in refitted)) return this.judgeFitted(area, refitted, true);
    return {
      ...{ ...NOTHING, session: again.request.session, rerun: true, fixes: claimed(again) },
      ...{ outcome: 'rejected', code: 'conflict' },
      reason: `made again on what landed before it, it does not fit either: ${refitted.unfit}`,
    };
  }

  /** A kill after a second session leaves its work in the place of the first. */
  private wasRerun({ request }: Handover): boolean {
    return request.change !== null && request.change.parent !== this.request.base;
  }

  private async judgeFitted(
    area: AreaName,
    { handover, verdict }: Fitted,
    rerun: boolean,
  ): Promise<Judgement> {
    const { session } = handover.request;
    const frame = { ...NOTHING, session, rerun, fixes: claimed(handover) };
    switch (verdict.status) {
      case 'nothing':
        return { ...withoutChange({ area, handover, reason: verdict.reason }), rerun };
      case 'refused': {
        const [first] = verdict.refusals;
        const { code, message }: Refusal = first ?? { code: 'handover/refused', message: 'it was refused' };
        return { ...frame, outcome: 'rejected', code, reason: message };
      }
      // Whether a person has to approve it is asked again where it is pushed.
      case 'held':
      case 'valid':
        return this.pass(area, handover, verdict.handover, frame);
    }
  }

  private async pass(
    area: AreaName,
    handover: Handover,
    valid: ValidHandover,
    frame: Omit<Judgement, 'outcome' | 'code' | 'reason'>,
  ): Promise<Judgement> {
    const { deps, request } = this;
    const commit = await makeCommit(deps, valid);
    this.before ??= await deps.inspect(this.tip);
    const { results, state } = await deps.gates({ commit, valid, before: this.before });
    const told = { ...frame, ...provenWork(valid), gates: gateRecords(results) };
    const failed = results.filter(({ status }) => status === 'fail');
    const [first] = failed;
    if (first !== undefined) {
      const others = failed.length === 1 ? '' : ` (and ${plural(failed.length - 1, 'other gate')})`;
      const reason = `the gate ${first.gate} failed, because ${first.because}${others}`;
      return { ...told, outcome: 'rejected', code: `gate/${first.gate}`, reason };
    }
    const moved = await this.move(commit);
    if (moved !== undefined) return { ...told, outcome: 'rejected', code: 'branch-moved', reason: moved };
    await deps.landed(valid, commit);
    this.tip = commit;
    this.before = state;
    this.state = state;
    this.landed.push({ area, handover });
    const reason = `${plural(valid.fixes.length, 'finding')} repaired on ${request.branch}`;
    return { ...told, outcome: 'landed', code: 'landed', reason, commit };
  }

  /** Moves the branch from the tip to the commit and nowhere else; the reason when it is not there. */
  private async move(commit: string): Promise<string | undefined> {
    const { git } = this.deps;
    const { branch, base } = this.request;
    const ref = `refs/heads/${branch}`;
    const now = await git.resolve(`${ref}^{commit}`);
    // A killed run has moved it already.
    if (now === commit) return undefined;
    if (now === undefined && this.tip === base) await git.createRef(ref, commit);
    else if (now === this.tip) await git.updateRef(ref, commit, this.tip);
    const is = await git.resolve(`${ref}^{commit}`);
    return is === commit ? undefined : `${branch} is not where this iteration left it`;
  }
}

/**
 * Puts the areas' changes one after the other on the iteration's branch (OR-03, OR-07): on top of what landed
 * before, judged like any handover, through the gates; what fails is left out and the others still land. Each
 * area's end is one event, so that a killed run goes on behind the last one.
 */
export function integrate<State>(
  deps: IntegrationDeps<State>,
  request: IntegrationRequest,
): Promise<Integration<State>> {
  return new Integrator(deps, request).run();
}
