import type { ProbeConfig } from '../../config/sections/deploy.js';
import type { Http } from '../../core/http.js';
import type { Clock } from '../../core/ports.js';
import { attemptProbe, controlAnswers } from './attempt.js';
import type { ProbeAttempt } from './probe.js';

export interface RoundDeps {
  readonly http: Http;
  readonly clock: Clock;
  /** Address of someone else that answers practically always; undefined: the network of this machine is trusted. */
  readonly control: string | undefined;
}

/** Every probe asked once, at the same time. */
export interface ProbeRound {
  /** In the order of the probes. */
  readonly attempts: readonly ProbeAttempt[];
  /** False: neither a probe nor the control address answered. Null: there was no need to ask it, or there is none. */
  readonly controlAnswers: boolean | null;
}

/** Asks every probe once, and the control address where one gave no answer at all. */
export async function runProbeRound(probes: readonly ProbeConfig[], deps: RoundDeps): Promise<ProbeRound> {
  const attempts = await Promise.all(probes.map((probe) => attemptProbe(probe, deps)));
  // An answer, right or wrong, came over a network that works.
  const isInDoubt = attempts.some(({ status }) => status === null);
  if (!isInDoubt || deps.control === undefined) return { attempts, controlAnswers: null };
  return { attempts, controlAnswers: await controlAnswers(deps.control, deps.http) };
}
