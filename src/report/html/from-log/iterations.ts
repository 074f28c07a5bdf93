import type { AreaOutcome, IterationOutcome } from '../../../state/iteration-events.js';
import type { IterationRecord, Standing } from '../../../state/projections/iterations.js';
import { known, unknown, type Known, type LastIteration, type ScorecardStanding } from '../data.js';
import type { RowTone } from '../rows/rows.js';

/** How an end of an iteration or of an area is meant. */
export const OUTCOME_TONES: Readonly<Record<IterationOutcome | AreaOutcome, RowTone>> = {
  landed: 'good',
  'nothing-to-do': 'plain',
  rejected: 'warn',
  abandoned: 'warn',
  failed: 'bad',
};

/** An outcome of the log as words. */
export function outcomeWords(outcome: string): string {
  return outcome.replace(/-/g, ' ');
}

interface Stood {
  readonly at: string;
  readonly standing: Standing;
}

/** What an iteration recorded, its start first. */
function standingsOf({ startedAt, assessed, end }: IterationRecord): readonly Stood[] {
  const start = assessed === null ? [] : [{ at: startedAt, standing: assessed.before }];
  return end?.after ? [...start, { at: end.at, standing: end.after }] : start;
}

/** Where the branch of an iteration stands at its end, or the base at its start. */
export function standingOf(record: IterationRecord): Stood | null {
  return standingsOf(record).at(-1) ?? null;
}

/** The newest scorecard that an iteration recorded. */
export function lastScorecard(iterations: readonly IterationRecord[]): Known<ScorecardStanding> {
  const [newest, before] = iterations.flatMap(standingsOf).reverse();
  if (newest === undefined) return unknown('no iteration has assessed the repository yet');
  const { at, standing } = newest;
  return known({
    ...{ at, commit: standing.commit, total: standing.score },
    previous: before?.standing.score.percent ?? null,
    areas: Object.entries(standing.byArea).map(([area, score]) => ({ area, score })),
  });
}

/** What the last iteration came to. */
export function lastIteration(iterations: readonly IterationRecord[]): Known<LastIteration> {
  const last = iterations.at(-1);
  if (last === undefined) return unknown('none has run yet');
  const { end } = last;
  return known({
    iteration: last.iteration,
    startedAt: last.startedAt,
    endedAt: end?.at ?? null,
    outcome: end === null ? 'not ended' : outcomeWords(end.outcome),
    tone: end === null ? 'warn' : OUTCOME_TONES[end.outcome],
    reason: end?.reason ?? 'it is running, or was stopped and waits to be resumed',
    areas: last.judged.map(({ area, outcome, code, reason }) => ({
      ...{ area, outcome: outcomeWords(outcome), code, reason, tone: OUTCOME_TONES[outcome] },
    })),
    scoreBefore: last.assessed?.before.score.percent ?? null,
    scoreAfter: end?.after?.score.percent ?? null,
    next: (end?.next ?? []).map(({ title, area, severity }) => ({ title, area, severity })),
    blockers: end?.blockers ?? [],
  });
}
