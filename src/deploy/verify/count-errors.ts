import type { Clock } from '../../core/ports.js';
import type { ErrorCounts } from '../judge/verdict.js';
import { dispersionOf } from '../sources/dispersion.js';
import { firstAnswer } from '../sources/ask.js';
import type { Counted, ErrorSource, TimeWindow } from '../sources/source.js';

const HOUR_MS = 3_600_000;
/** Parts of the hour before whose counts tell how much errors come in bursts. */
const PARTS = 12;

/** The hour before a deployment, or why it is not known. */
export type Baseline =
  | {
      readonly source: ErrorSource;
      readonly counted: Counted;
      readonly dispersion: number;
    }
  | string;

/** Incidents where the source tells them apart, else events. */
function errorsOf({ incidents, errors }: Counted): number {
  return incidents ?? errors;
}

function parts({ from, to }: TimeWindow): readonly TimeWindow[] {
  const length = (to.getTime() - from.getTime()) / PARTS;
  return Array.from({ length: PARTS }, (_, index) => ({
    from: new Date(from.getTime() + index * length),
    to: new Date(from.getTime() + (index + 1) * length),
  }));
}

/** Bursts make the same mean vary more; distinct incidents do not come in bursts. A source that stays silent about a part tells nothing of it. */
async function burstiness(source: ErrorSource, hour: TimeWindow, counted: Counted): Promise<number> {
  if (counted.incidents !== null || counted.errors === 0) return 1;
  const answers: number[] = [];
  for (const part of parts(hour)) {
    const answer = await source.count(part);
    if (answer.outcome === 'counted') answers.push(answer.errors);
  }
  return dispersionOf(answers);
}

/** Counts the errors of the hour before a moment, at the first source that answers. */
export async function countBaseline(
  sources: readonly ErrorSource[],
  servedAt: Date,
  clock: Clock,
): Promise<Baseline> {
  const hour = { from: new Date(servedAt.getTime() - HOUR_MS), to: servedAt };
  const answer = await firstAnswer(sources, hour, { clock });
  if (answer.outcome === 'silent') return answer.message;
  const { source, counted } = answer;
  return { source, counted, dispersion: await burstiness(source, hour, counted) };
}

/**
 * Counts the errors since a deployment at the source that told the hour before: two sources count differently.
 * `patient`: whether a silent source is asked again (4 times, 10 s apart).
 */
export async function countSince(
  baseline: Baseline,
  window: TimeWindow,
  clock: Clock,
  patient: boolean,
): Promise<ErrorCounts | string> {
  if (typeof baseline === 'string') return baseline;
  const { source, counted: before, dispersion } = baseline;
  const answer = await firstAnswer([source], window, { clock, ...(patient ? {} : { retries: 0 }) });
  if (answer.outcome === 'silent') return answer.message;
  const after = answer.counted;
  // Incidents before and events after cannot be compared, nor requests of one side only.
  const comparable = before.incidents !== null && after.incidents !== null;
  const known = before.requests !== null && after.requests !== null;
  return {
    before: comparable ? errorsOf(before) : before.errors,
    after: comparable ? errorsOf(after) : after.errors,
    seconds: (window.to.getTime() - window.from.getTime()) / 1_000,
    requestsBefore: known ? before.requests : null,
    requestsAfter: known ? after.requests : null,
    dispersion: comparable ? 1 : dispersion,
  };
}
