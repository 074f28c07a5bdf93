import type { StateEvent } from '../../core/event.js';
import { gainsOf } from '../../session/run/land.js';
import { record } from '../../state/events.js';
import { eventsOf } from '../../state/read.js';
import type { StateLog } from '../../state/log.js';
import type { ValidHandover } from './validate.js';

/** What the marker of a push is called in the log. */
export function pushKey(plan: string): string {
  return `push/${plan}`;
}

function isRecorded(events: readonly StateEvent[], key: string): boolean {
  return [...eventsOf(events, 'effect.done')].some((entry) => entry.data.key === key);
}

/** When our own push put a commit on a branch (AD-07); undefined when the log does not know it. */
export function pushedAt(events: readonly StateEvent[], commit: string, branch: string): Date | undefined {
  for (const { data, event } of eventsOf(events, 'effect.done'))
    if (data.kind === 'push' && data.reference === commit && data.detail === branch)
      return new Date(event.at);
  return undefined;
}

/** Tells the log that each fix is on its branch; a run that was killed in between tells only what is missing. */
export async function recordCommitted(
  log: Pick<StateLog, 'append' | 'events'>,
  handover: ValidHandover,
  commit: string,
): Promise<void> {
  const { session, plan, fixes, testsAdded } = handover;
  const told = new Map<string, number>();
  for (const { data } of eventsOf(log.events(), 'fix.landed')) {
    if (data.commit === commit) told.set(data.fingerprint, (told.get(data.fingerprint) ?? 0) + 1);
  }
  const landed = fixes.map(({ finding }) => ({ path: finding.path, result: 'landed' }));
  for (const { finding, summary } of fixes) {
    const { fingerprint, rule, path } = finding;
    const already = told.get(fingerprint) ?? 0;
    if (already > 0) {
      told.set(fingerprint, already - 1);
      continue;
    }
    const about = { category: plan.category, fixes: landed, diff: plan.diff, testsAdded };
    await record(log, 'fix.landed', {
      ...{ session, fingerprint, rule, path, branch: plan.branch, commit, summary },
      gains: gainsOf(about, path),
    });
  }
}

/**
 * Tells the log that the change is on its branch and pushed; last the push, whose entry says that the others are
 * complete.
 */
export async function recordLanded(
  log: Pick<StateLog, 'append' | 'events'>,
  handover: ValidHandover,
  commit: string,
): Promise<void> {
  const { session, plan } = handover;
  const key = pushKey(plan.id);
  if (isRecorded(log.events(), key)) return;
  await recordCommitted(log, handover, commit);
  await record(log, 'effect.done', { session, key, kind: 'push', reference: commit, detail: plan.branch });
}
