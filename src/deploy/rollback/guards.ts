import type { LoggedCommit } from './commits.js';
import { refused, type RefusedRollback } from './outcome.js';
import type { Brake } from '../incident/brake.js';
import { rollbackId, type RecentRevert, type RollbackRequest } from './request.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The reverts of an environment that commits of the branch say they are. */
export function revertsInHistory(
  commits: readonly LoggedCommit[],
  environment: string,
): readonly RecentRevert[] {
  return commits.flatMap((commit) =>
    commit.revertIds
      .filter((id) => id.startsWith(`${environment}:`))
      .map((id) => ({ id, at: commit.committedAt })),
  );
}

/** Refuses to revert what an automatic revert brought: reverting in turns would never end. */
export function loopGuard(
  request: RollbackRequest,
  range: readonly LoggedCommit[],
): RefusedRollback | undefined {
  if (request.by === 'person') return undefined;
  const revert = range.find((commit) => commit.revertOf.length > 0);
  if (revert === undefined) return undefined;
  return refused(
    'rollback/loop-guard',
    `${revert.id.slice(0, 12)} is an automatic revert itself, and those are never reverted automatically`,
  );
}

/** Refuses more automatic reverts than allowed. Both sources count, so that a lost log does not lift the limit. */
export function limitGuard(
  request: RollbackRequest,
  inHistory: readonly RecentRevert[],
): RefusedRollback | undefined {
  if (request.by === 'person') return undefined;
  const own = rollbackId(request);
  const within = (ms: number): number => {
    const since = request.now.getTime() - ms;
    const recent = [...request.recent, ...inHistory].filter(
      ({ id, at }) => id !== own && at.getTime() > since,
    );
    return new Set(recent.map(({ id }) => id)).size;
  };
  const { hour, day } = request.limits;
  if (within(HOUR_MS) >= hour)
    return refused('rollback/limit-hour', `the ${hour} automatic reverts that an hour may have are used up`);
  if (within(DAY_MS) >= day)
    return refused('rollback/limit-day', `the ${day} automatic reverts that a day may have are used up`);
  return undefined;
}

/** Refuses while the kill switch is on, or cannot be read. */
export async function brakeGuard(brake: Brake): Promise<RefusedRollback | undefined> {
  try {
    const { stop, reason } = await brake.engaged();
    return stop ? refused('rollback/kill-switch', `reverts are stopped: ${reason}`) : undefined;
  } catch {
    return refused('rollback/kill-switch', 'the kill switch cannot be read, which counts as stop');
  }
}
