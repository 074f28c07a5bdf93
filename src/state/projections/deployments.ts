import type { StateEvent } from '../../core/event.js';
import type { EventData } from '../events.js';
import { eventsOf, type KnownEvent } from '../read.js';

/** Deployments of an environment that this projection remembers. */
export const DEPLOYMENTS_KEPT = 300;

type Judged = EventData<'deployment.judged'>;
export type RollbackStart = EventData<'rollback.started'>;
export type RollbackEnd = EventData<'rollback.ended'>;

/** One rollback; `ended` is null while it runs, and for ever when its run was killed. */
export interface RollbackRecord {
  /** `<environment>:<bad>`. */
  readonly id: string;
  readonly startedAt: string;
  readonly by: RollbackStart['by'];
  readonly reason: string;
  readonly ended: (RollbackEnd & { readonly at: string }) | null;
}

/** One attempt to bring a commit to an environment, as the log tells it. */
export interface DeploymentRecord {
  readonly environment: string;
  readonly provider: string;
  readonly commit: string;
  /** Id at the provider; null where it was never told. */
  readonly deployment: string | null;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  /** Last state that was observed; null when it was only judged. */
  readonly state: EventData<'deployment.observed'>['state'] | null;
  readonly stateReason: string | null;
  /** The last judgement; its `final` is false while looks go on. */
  readonly judged: (Judged & { readonly at: string }) | null;
  /** Rollback of this commit, the last one. */
  readonly rollback: RollbackRecord | null;
  /** Id of the rollback whose revert this deployment is; null for any other. */
  readonly revertOf: string | null;
}

/** Production was pointed to an earlier deployment. */
export interface PointedBack {
  readonly deployment: string;
  readonly commit: string;
  readonly provider: string;
  /** True: new deployments do not go live until it is undone. */
  readonly pinned: boolean;
  readonly detail: string;
  /** The setting that the pin replaced, in the provider's word. */
  readonly before: string | undefined;
  readonly since: string;
}

/** What the log knows of one environment. */
export interface EnvironmentLedger {
  readonly environment: string;
  /** Oldest first. */
  readonly history: readonly DeploymentRecord[];
  /** The last verified one: passed, not found bad since, and not rolled back. */
  readonly good: DeploymentRecord | null;
  /** The newest. */
  readonly last: DeploymentRecord | null;
  /** Null: production follows what is deployed. */
  readonly pointedBack: PointedBack | null;
  /** Every rollback, oldest first. */
  readonly rollbacks: readonly RollbackRecord[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
interface Folding {
  readonly environment: string;
  readonly history: Writable<DeploymentRecord>[];
  readonly rollbacks: Writable<RollbackRecord>[];
  pointedBack: PointedBack | null;
}

type Seen = Pick<DeploymentRecord, 'environment' | 'provider' | 'commit' | 'deployment'>;

/** The attempt that news is about: the same id; or the same commit where one side lacks the id and it is not over. */
function isSame(record: DeploymentRecord, seen: Seen, isNewest: boolean): boolean {
  if (record.commit !== seen.commit || record.provider !== seen.provider) return false;
  if (record.deployment !== null && seen.deployment !== null) return record.deployment === seen.deployment;
  return isNewest || record.judged?.final !== true;
}

function recordOf(folding: Folding, seen: Seen, at: string): Writable<DeploymentRecord> {
  const newest = folding.history.at(-1);
  const known = folding.history.findLast((record) => isSame(record, seen, record === newest));
  if (known !== undefined) {
    known.deployment ??= seen.deployment;
    known.lastSeenAt = at;
    return known;
  }
  const { environment, provider, commit, deployment } = seen;
  const made: Writable<DeploymentRecord> = {
    ...{ environment, provider, commit, deployment, firstSeenAt: at, lastSeenAt: at },
    ...{ state: null, stateReason: null, judged: null, rollback: null, revertOf: null },
  };
  folding.history.push(made);
  return made;
}

/** The rollback that an end belongs to; one whose start was lost is made up from it. */
function rollbackOf(folding: Folding, data: RollbackEnd, at: string): Writable<RollbackRecord> {
  const known = folding.rollbacks.findLast(({ id }) => id === data.rollback);
  if (known !== undefined) return known;
  return addRollback(folding, { id: data.rollback, startedAt: at, by: 'verdict', reason: '', ended: null });
}

function addRollback(folding: Folding, made: Writable<RollbackRecord>): Writable<RollbackRecord> {
  folding.rollbacks.push(made);
  return made;
}

function fold(folding: Folding, item: LedgerEvent): void {
  const { at } = item.event;
  switch (item.type) {
    case 'deployment.observed': {
      const record = recordOf(folding, item.data, at);
      record.state = item.data.state;
      record.stateReason = item.data.reason;
      return;
    }
    case 'deployment.judged': {
      const record = recordOf(folding, item.data, at);
      record.judged = { ...item.data, at };
      record.revertOf = item.data.rollback ?? record.revertOf;
      return;
    }
    case 'deployment.pinned': {
      const { deployment, commit, provider, pinned, detail } = item.data;
      // Pinned twice: what was there before the first is what is restored.
      const before = folding.pointedBack?.before ?? item.data.before;
      folding.pointedBack = { deployment, commit, provider, pinned, detail, before, since: at };
      return;
    }
    case 'deployment.unpinned':
      folding.pointedBack = null;
      return;
    case 'rollback.started': {
      const { rollback: id, by, reason, bad } = item.data;
      const made = addRollback(folding, { id, startedAt: at, by, reason, ended: null });
      attach(folding, bad, made);
      return;
    }
    case 'rollback.ended': {
      const record = rollbackOf(folding, item.data, at);
      record.ended = { ...item.data, at };
      attach(folding, item.data.bad, record);
    }
  }
}

/** A later try that changes nothing does not hide the rollback that did. */
function attach({ history }: Folding, bad: string, rollback: RollbackRecord): void {
  const record = history.findLast(({ commit }) => commit === bad);
  if (record === undefined) return;
  const held = record.rollback;
  const isDone = held !== null && held !== rollback && held.ended !== null && tookBack(held);
  if (!isDone || (rollback.ended !== null && tookBack(rollback))) record.rollback = rollback;
}

/** The events that tell of deployments. */
export const LEDGER_EVENTS = [
  'deployment.observed',
  'deployment.judged',
  'deployment.pinned',
  'deployment.unpinned',
  'rollback.started',
  'rollback.ended',
] as const;
type LedgerEvent = Extract<KnownEvent, { readonly type: (typeof LEDGER_EVENTS)[number] }>;

/** Whether a rollback took the commit back, or may have: one that was refused or had nothing to do did not. */
export function tookBack(rollback: RollbackRecord | null): boolean {
  if (rollback === null) return false;
  const outcome = rollback.ended?.outcome;
  return outcome !== 'refused' && outcome !== 'nothing-to-do';
}

/** Deployments that can be gone back to, newest first: each commit by its last word, trusted or failed. */
function goodOnes(history: readonly DeploymentRecord[]): readonly DeploymentRecord[] {
  const decided = new Set<string>();
  const good: DeploymentRecord[] = [];
  for (const record of [...history].reverse()) {
    const verdict = record.judged?.verdict;
    const isBad = verdict === 'fail' || tookBack(record.rollback);
    if (!isBad && verdict !== 'pass' && record.judged?.trusted !== true) continue;
    if (!decided.has(record.commit) && !isBad) good.push(record);
    decided.add(record.commit);
  }
  return good;
}

/** The ledger of each environment. */
export function projectDeployments(events: readonly StateEvent[]): ReadonlyMap<string, EnvironmentLedger> {
  const all = new Map<string, Folding>();
  for (const item of eventsOf(events, ...LEDGER_EVENTS)) {
    const { environment } = item.data;
    const folding = all.get(environment) ?? { environment, history: [], rollbacks: [], pointedBack: null };
    all.set(environment, folding);
    fold(folding, item);
  }
  return new Map([...all].map(([environment, folding]) => [environment, ledgerOf(folding)]));
}

function ledgerOf({ environment, history, rollbacks, pointedBack }: Folding): EnvironmentLedger {
  return {
    environment,
    history: history.slice(-DEPLOYMENTS_KEPT),
    good: goodOnes(history)[0] ?? null,
    last: history.at(-1) ?? null,
    pointedBack,
    rollbacks,
  };
}

/**
 * Verified deployments before a bad commit came to this environment, newest first. The first is the good one of a
 * rollback when it is an ancestor of the bad commit, which only git can tell; else the next is asked.
 */
export function goodBefore(ledger: EnvironmentLedger | undefined, bad: string): readonly DeploymentRecord[] {
  if (ledger === undefined) return [];
  const first = ledger.history.find(({ commit }) => commit === bad);
  return goodOnes(ledger.history).filter(
    (record) => record.commit !== bad && (first === undefined || record.firstSeenAt <= first.firstSeenAt),
  );
}

/**
 * Rollbacks that a verdict started and that changed something, or may have: each with the moment that limits count
 * from. One that was refused or found nothing to do does not count.
 */
export function automaticReverts(
  ledger: EnvironmentLedger | undefined,
): readonly { readonly id: string; readonly at: Date }[] {
  const latest = new Map<string, Date>();
  for (const rollback of ledger?.rollbacks ?? [])
    if (rollback.by === 'verdict' && tookBack(rollback))
      latest.set(rollback.id, new Date(rollback.ended?.at ?? rollback.startedAt));
  return [...latest].map(([id, at]) => ({ id, at }));
}

/** How many automatic reverts there were in the hour and the day before `now`, but for the one named. */
export function countReverts(
  ledger: EnvironmentLedger | undefined,
  now: Date,
  except?: string,
): { readonly hour: number; readonly day: number } {
  const others = automaticReverts(ledger).filter(({ id }) => id !== except);
  const since = (ms: number): number => others.filter(({ at }) => at.getTime() > now.getTime() - ms).length;
  return { hour: since(3_600_000), day: since(24 * 3_600_000) };
}
