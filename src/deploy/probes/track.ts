import type { ProbeReport } from './probe.js';

/** When a probe is asked, and what its answers come to. */
export interface ProbePolicy {
  /** Between two questions while all is well, milliseconds. */
  readonly pollMs: number;
  /** While it is not: before the first three good answers, and from a bad one until three good ones. */
  readonly strikeMs: number;
  /** Bad answers of the last `of` that make a probe down, the last one being bad. */
  readonly strikes: number;
  readonly of: number;
  /** Good answers in a row that make it up. */
  readonly good: number;
}

/**
 * Three strikes at 10 s after polls at 30 s. At 1 % random failures that is a false alarm each 10 endpoint-months
 * (86 400 polls × 0.01³ a month); a hard outage is seen within 30 s and struck out 20 s and a time-out later.
 */
export const PROBE_POLICY: ProbePolicy = { pollMs: 30_000, strikeMs: 10_000, strikes: 3, of: 3, good: 3 };

/** What is known of one probe. */
export interface ProbeTrack {
  /** Whether the last answers were right, oldest first; answers that say nothing are not among them. */
  readonly recent: readonly boolean[];
  /** When the last question was asked, on a monotonic clock; null before the first. */
  readonly askedAt: number | null;
  /** The last question told nothing: neither the probe nor the control address answered. */
  readonly isBlind: boolean;
}

/** A probe that was not asked yet. */
export const UNKNOWN: ProbeTrack = { recent: [], askedAt: null, isBlind: false };

/** The track after one more question; `ok` null: it told nothing. */
export function observed(
  track: ProbeTrack,
  { ok, askedAt }: { readonly ok: boolean | null; readonly askedAt: number },
  policy: ProbePolicy,
): ProbeTrack {
  if (ok === null) return { ...track, askedAt, isBlind: true };
  const kept = Math.max(policy.of, policy.good) - 1;
  return { recent: [...track.recent.slice(-kept), ok], askedAt, isBlind: false };
}

/** Down after enough bad answers, up after enough good ones in a row, else unclear. */
export function stateOf({ recent }: ProbeTrack, policy: ProbePolicy): ProbeReport['state'] {
  const bad = recent.slice(-policy.of).filter((ok) => !ok).length;
  if (recent.at(-1) === false && bad >= policy.strikes) return 'down';
  const last = recent.slice(-policy.good);
  return last.length === policy.good && last.every((ok) => ok) ? 'up' : 'unclear';
}

/** When to ask next, on the clock of `askedAt`; from start to start, so that a slow answer does not delay the next. */
export function nextProbeAt(track: ProbeTrack, policy: ProbePolicy): number {
  if (track.askedAt === null) return Number.NEGATIVE_INFINITY;
  const isWell = !track.isBlind && stateOf(track, policy) === 'up';
  return track.askedAt + (isWell ? policy.pollMs : policy.strikeMs);
}
