import type { StateEvent } from '../../core/event.js';
import { projectDeployments } from '../../state/projections/deployments.js';
import { incidentId, type IncidentRollback } from './data.js';

/**
 * What the log knows of the rollback of a bad commit, for a run that did not make it itself: without paths and steps,
 * with the verdict on the revert. Null when none has ended.
 */
export function rollbackInLog(
  events: readonly StateEvent[],
  of: { readonly environment: string; readonly bad: string },
): IncidentRollback | null {
  const ledger = projectDeployments(events).get(of.environment);
  const ended = ledger?.rollbacks.findLast((one) => one.id === incidentId(of) && one.ended !== null)?.ended;
  if (ledger === undefined || ended === null || ended === undefined) return null;
  const { outcome, code, reason, commit, branch, pull } = ended;
  const revert = ledger.history.findLast(({ revertOf }) => revertOf === incidentId(of))?.judged;
  return {
    ...{ outcome, code, reason, commit, branch, paths: [], steps: [] },
    // Its address is not in the log: the number stands alone.
    pull: pull === null ? null : { number: pull, url: '' },
    needsPerson: outcome === 'stranded' || outcome === 'refused' || outcome === 'failed',
    ...(revert === null || revert === undefined ? {} : { revertVerdict: revert.verdict }),
  };
}
