import { SuiteError } from '../../core/errors.js';
import type { Served } from '../../core/deployment.js';
import type { Clock } from '../../core/ports.js';
import { judge, type JudgeSettings } from '../judge/judge.js';
import { FAST_LOOKS, nextLook } from '../judge/schedule.js';
import type { Judgement, Look } from '../judge/verdict.js';
import type { ProbeWatch } from '../probes/watch.js';
import type { ProbeReport } from '../probes/probe.js';
import type { ErrorSource } from '../sources/source.js';
import { countBaseline, countSince } from './count-errors.js';

export interface VerifyRequest {
  readonly commit: string;
  readonly servedAt: Date;
  /** Nothing is asked before this: a service that just started is slow. */
  readonly settleSeconds: number;
  /** Seconds after served until which looks were taken before, in an earlier run; 0 in the first. */
  readonly after: number;
  readonly settings: JudgeSettings;
}

export interface VerifyDeps {
  readonly clock: Clock;
  readonly sources: readonly ErrorSource[];
  /** Undefined: no probe is configured. */
  readonly probes: ProbeWatch | undefined;
  readonly served: () => Promise<Served>;
  readonly onLook: (look: Look, judgement: Judgement) => void;
}

export interface Verification {
  readonly judgement: Judgement;
  readonly looks: readonly Look[];
  readonly probes: readonly ProbeReport[];
  /** Seconds after served of the look that a later run should take; null when the verdict is final. */
  readonly lookAgainAt: number | null;
}

/** The last look that this run takes: of the first five minutes, or one later one. */
function lastLook(after: number): number {
  const last = FAST_LOOKS.at(-1) ?? 0;
  return after < last ? last : (nextLook(after, 'all') ?? after);
}

/** Whether production serves the commit; null when nobody tells. */
async function isServed(commit: string, deps: VerifyDeps): Promise<boolean | null> {
  try {
    const served = await deps.served();
    return served.commit === null ? null : served.commit === commit;
  } catch (error) {
    if (error instanceof SuiteError && error.kind === 'network') return null;
    throw error;
  }
}

/** Lets probes have their rounds until a moment of the monotonic clock, or until one of them is down. */
async function probeUntil(moment: number, { clock, probes }: VerifyDeps): Promise<void> {
  for (;;) {
    const now = clock.monotonic();
    if (now >= moment) return;
    const next = probes === undefined ? moment : Math.min(probes.nextAt(now), moment);
    if (next > now) await clock.sleep(next - now);
    if (next >= moment || probes === undefined) continue;
    await probes.round();
    const { down, controlAnswers } = probes.evidence();
    if (down > 0 && controlAnswers) return;
  }
}

/**
 * Verifies a commit that production serves (AD-09): waits until it has settled, probes, counts errors at the looks that
 * the judge asks for, and judges after each. A probe that goes down is a look of its own.
 */
export async function verifyServed(request: VerifyRequest, deps: VerifyDeps): Promise<Verification> {
  const { clock } = deps;
  const since = (): number => (clock.now().getTime() - request.servedAt.getTime()) / 1_000;
  const at = (seconds: number): number => clock.monotonic() + Math.max(0, seconds - since()) * 1_000;
  await clock.sleep(Math.max(0, request.settleSeconds - since()) * 1_000);
  const baseline =
    deps.sources.length === 0 ? undefined : await countBaseline(deps.sources, request.servedAt, clock);
  const last = lastLook(request.after);
  const looks: Look[] = [];
  let next = nextLook(request.after, 'all') ?? request.after;
  for (;;) {
    await probeUntil(at(next), deps);
    const to = clock.now();
    const look: Look = {
      seconds: since(),
      errors:
        baseline === undefined
          ? undefined
          : await countSince(baseline, { from: request.servedAt, to }, clock, next >= last),
      probes: deps.probes?.evidence(),
      served: await isServed(request.commit, deps),
    };
    looks.push(look);
    const judgement = judge(looks, request.settings);
    deps.onLook(look, judgement);
    const again = judgement.lookAgainAt;
    // A crossing is confirmed in the run that saw it: the next run would come too late.
    if (again === null || (again > last && judgement.code !== 'errors/unconfirmed'))
      return { judgement, looks, probes: deps.probes?.reports() ?? [], lookAgainAt: again };
    next = again;
  }
}
