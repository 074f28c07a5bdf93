import { testCounts } from './binomial.js';
import type { ErrorCounts, ErrorTest, Look, ProbeEvidence } from './verdict.js';

interface Tested {
  readonly seconds: number;
  readonly counts: ErrorCounts;
  readonly test: ErrorTest;
}

/** What the looks so far amount to. */
export interface Evidence {
  readonly seconds: number;
  /** As the newest look that could tell says. */
  readonly served: boolean | null;
  /** Of the newest look; undefined when no probe is configured. */
  readonly probes: ProbeEvidence | undefined;
  /** Of the newest look: why the source did not answer. */
  readonly silence: string | undefined;
  /** Whether the newest look has counts: older ones condemn, and never acquit. */
  readonly isCounted: boolean;
  /** The newest look with counts. */
  readonly last: Tested | undefined;
  /** The look with counts before it, some seconds earlier at least. */
  readonly previous: Tested | undefined;
}

export type Confirmation = 'confirmed' | 'confirmed-by-probes' | 'confirmed-by-size';

const FAILED_ROUNDS = 2;
const MIN_GAP_SECONDS = 10;
const LARGE_AFTER = 10;
const LARGE_RATIO = 10;

function tested(look: Look | undefined, level: number): Tested | undefined {
  if (look?.errors === undefined || typeof look.errors === 'string') return undefined;
  return { seconds: look.seconds, counts: look.errors, test: testCounts(look.errors, level) };
}

/** Sums up the looks, oldest first; undefined when there are none. */
export function evidenceOf(looks: readonly Look[], level: number): Evidence | undefined {
  const newest = looks.at(-1);
  if (newest === undefined) return undefined;
  const counted = looks.filter(({ errors }) => errors !== undefined && typeof errors !== 'string');
  const last = counted.at(-1);
  return {
    seconds: newest.seconds,
    served: looks.findLast(({ served }) => served !== null)?.served ?? null,
    probes: newest.probes?.total === 0 ? undefined : newest.probes,
    silence: typeof newest.errors === 'string' ? newest.errors : undefined,
    isCounted: last === newest,
    last: tested(last, level),
    // A second look at almost the same moment is the same news, and confirms nothing.
    previous: tested(
      counted.findLast(({ seconds }) => last !== undefined && seconds <= last.seconds - MIN_GAP_SECONDS),
      level,
    ),
  };
}

/** True when crossing is not by a few errors but beyond every doubt: 10 errors at ten times the rate. */
export function isLarge(counts: ErrorCounts, ratio: number | null): boolean {
  return counts.after / counts.dispersion >= LARGE_AFTER && (ratio === null || ratio >= LARGE_RATIO);
}

/** What confirms that the bound is crossed; undefined when it is not crossed, or by one look alone. */
export function confirmation({ last, previous, probes }: Evidence): Confirmation | undefined {
  if (last?.test.crossed !== true) return undefined;
  if (previous?.test.crossed === true) return 'confirmed';
  if (probes !== undefined && probes.controlAnswers && probes.failedRounds >= FAILED_ROUNDS)
    return 'confirmed-by-probes';
  return isLarge(last.counts, last.test.ratio) ? 'confirmed-by-size' : undefined;
}
