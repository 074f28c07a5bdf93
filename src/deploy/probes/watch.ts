import type { ProbeConfig } from '../../config/sections/deploy.js';
import type { ProbeEvidence } from '../judge/verdict.js';
import type { ProbeAttempt, ProbeReport } from './probe.js';
import { runProbeRound, type ProbeRound, type RoundDeps } from './round.js';
import { nextProbeAt, observed, PROBE_POLICY, stateOf, UNKNOWN, type ProbePolicy } from './track.js';

/** Attempts that a report shows. */
const MOST_ATTEMPTS = 60;
/** Rounds that the evidence looks back. */
const ROUNDS = 5;

/** Probes that are asked again and again. */
export interface ProbeWatch {
  /** When the next round is due, on the monotonic clock; `now` when it is due already. */
  nextAt(now: number): number;
  /** Asks every probe that is due. */
  round(): Promise<void>;
  evidence(): ProbeEvidence;
  reports(): readonly ProbeReport[];
}

interface Watched {
  readonly probe: ProbeConfig;
  readonly attempts: ProbeAttempt[];
  track: typeof UNKNOWN;
}

/** Whether an attempt says something: without any answer, and the control address silent too, it does not. */
function verdictOf(attempt: ProbeAttempt, { controlAnswers }: ProbeRound): boolean | null {
  return attempt.status === null && controlAnswers === false ? null : attempt.ok;
}

/** Watches probes. Each is due for itself, so that one that fails does not have the others asked more often. */
export function probeWatch(
  probes: readonly ProbeConfig[],
  deps: RoundDeps,
  policy: ProbePolicy = PROBE_POLICY,
): ProbeWatch {
  const watched: readonly Watched[] = probes.map((probe) => ({ probe, attempts: [], track: UNKNOWN }));
  const failed: boolean[] = [];
  let serverErrors = 0;
  let isOnline = true;

  function take(item: Watched, attempt: ProbeAttempt, round: ProbeRound, askedAt: number): boolean | null {
    const ok = verdictOf(attempt, round);
    item.track = observed(item.track, { ok, askedAt }, policy);
    item.attempts.push(attempt);
    if (item.attempts.length > MOST_ATTEMPTS) item.attempts.shift();
    if (attempt.status !== null && attempt.status >= 500) serverErrors++;
    return ok;
  }

  const count = (state: ProbeReport['state']): number =>
    watched.filter(({ track }) => stateOf(track, policy) === state).length;

  return {
    nextAt: (now) => Math.max(now, Math.min(...watched.map(({ track }) => nextProbeAt(track, policy)))),
    round: async () => {
      const askedAt = deps.clock.monotonic();
      const due = watched.filter(({ track }) => nextProbeAt(track, policy) <= askedAt);
      if (due.length === 0) return;
      const round = await runProbeRound(
        due.map(({ probe }) => probe),
        deps,
      );
      const verdicts = due.flatMap((item, index) => {
        const attempt = round.attempts[index];
        return attempt === undefined ? [] : [take(item, attempt, round, askedAt)];
      });
      isOnline = round.controlAnswers !== false;
      failed.push(verdicts.includes(false));
      if (failed.length > ROUNDS) failed.shift();
    },
    evidence: () => ({
      total: watched.length,
      passing: count('up'),
      down: count('down'),
      failedRounds: failed.filter(Boolean).length,
      serverErrors,
      controlAnswers: isOnline,
    }),
    reports: () =>
      watched.map(({ probe, attempts, track }) => ({
        name: probe.name ?? probe.url,
        url: probe.url,
        attempts: [...attempts],
        state: stateOf(track, policy),
      })),
  };
}
