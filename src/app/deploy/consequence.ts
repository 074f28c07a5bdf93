import type { Verdict } from '../../deploy/judge/codes.js';
import type { WatchOutcome } from '../../deploy/verify/watch.js';
import type { Case } from './verification.js';

/** Whether the verdict and the configuration ask for a rollback. */
export function asksForRollback({ bench, revertOf }: Case, verdict: Verdict): boolean {
  return verdict === 'fail' && revertOf === null && bench.config.rollback !== 'off';
}

interface Ending {
  readonly verdict: Verdict;
  /** A rollback may go back to it. */
  readonly trusted: boolean;
  readonly lookAgainAt: number | null;
  readonly outcome: WatchOutcome;
}

/** What follows from a verdict, in one sentence. */
export function consequenceOf(
  { revertOf, bench }: Case,
  { verdict, trusted, lookAgainAt, outcome }: Ending,
): string {
  if (verdict === 'fail') {
    if (revertOf !== null)
      return 'This is the revert itself, and it fails like what it reverted: it is not the code. Nothing more is reverted; a person has to look.';
    return bench.config.rollback === 'off'
      ? 'Rollbacks are switched off (deploy.rollback), so that a person has to decide.'
      : 'It is rolled back to the last verified deployment.';
  }
  if (verdict === 'pass')
    return revertOf === null
      ? 'It is the commit that a later rollback goes back to.'
      : 'The revert holds; the incident is over.';
  if (lookAgainAt !== null)
    return `It is looked at again ${Math.round(lookAgainAt / 60)} min after it was served.`;
  if (trusted)
    return revertOf === null
      ? 'As far as can be told it works; a later rollback may go back to it.'
      : 'As far as can be told the revert holds; the incident is over.';
  return outcome === 'served' ? 'Nothing is reverted without a verdict of fail.' : 'Nothing is reverted.';
}
