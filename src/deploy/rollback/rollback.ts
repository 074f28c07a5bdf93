import { applyRollback } from './apply.js';
import type { NothingToRevert, PlannedRollback, RefusedRollback, RollbackOutcome } from './outcome.js';
import { planRollback } from './plan.js';
import type { RollbackDeps, RollbackRequest } from './request.js';

/** Pauses after each push that came too late (ms): whoever is pushing gets a moment to finish. */
const PAUSES = [200, 1_000, 4_000, 8_000] as const;
const ATTEMPTS = PAUSES.length + 1;

/** What a plan that is none ends in. */
export function outcomeWithoutPlan(planned: RefusedRollback | NothingToRevert): RollbackOutcome {
  const { code, reason } = planned;
  const rest = { pull: null, plan: null };
  if (planned.status === 'refused')
    return {
      ...{ outcome: 'refused', code, reason, commit: null, branch: null, needsPerson: true },
      ...{ paths: planned.paths, steps: planned.steps, ...rest },
    };
  return {
    outcome: planned.own ? 'pushed' : 'nothing-to-do',
    ...{ code, reason, commit: planned.commit, branch: null, paths: [], steps: [], ...rest },
    // The same files broke that were verified: it is not the code.
    needsPerson: code !== 'rollback/already-reverted',
  };
}

/**
 * Reverts what is deployed and broken: plans on the newest tip and applies, again when somebody pushed in
 * between, since the new tip may be the fix. After five times the revert is proposed instead.
 *
 * @throws SuiteError `rollback/bad-request` (kind input), `rollback/remote-failed` (kind network).
 */
export async function rollback(request: RollbackRequest, deps: RollbackDeps): Promise<RollbackOutcome> {
  let planned: PlannedRollback = await planRollback(request, deps);
  for (let attempt = 1; ; attempt += 1) {
    if (planned.status !== 'planned') return outcomeWithoutPlan(planned);
    const overtaken =
      attempt > ATTEMPTS
        ? { code: 'rollback/overtaken', reason: `the branch moved ${ATTEMPTS} times while it was reverted` }
        : undefined;
    const applied = await applyRollback(planned, deps, overtaken);
    if (applied.outcome !== 'moved') return applied;
    if (attempt > ATTEMPTS)
      return {
        ...{ outcome: 'stranded', code: 'rollback/overtaken', reason: applied.reason, commit: null },
        ...{ branch: null, pull: null, needsPerson: true, paths: [], steps: planned.steps, plan: planned },
      };
    await deps.clock.sleep(PAUSES[attempt - 1] ?? 0);
    planned = await planRollback(request, deps);
  }
}
