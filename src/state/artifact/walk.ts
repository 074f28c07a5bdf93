import { SuiteError } from '../../core/errors.js';
import type { StateEvent } from '../../core/event.js';
import type { Artifact, WorkflowRun } from '../../core/forge.js';
import { mergeLogs } from '../merge.js';
import { verifyLog } from '../verify.js';
import { STATE_LIMITS } from './archive.js';
import { isStateArtifact, MAX_CONTAINED, type ContainedLog } from './manifest.js';
import { refuse, type Checked, type Refusal } from './refusal.js';
import type { RefusedArtifact, RestoreRequest, StateSource } from './restored-state.js';
import { readStoredState, type StoredState } from './stored-state.js';
import { refuseCommit } from './trust.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How long before another run's look a run can have begun that it could not see, because it had not ended:
 * time in the queue and six hours a job on GitHub's runners, with room.
 */
const OVERLAP_MS = 3 * DAY_MS;

/** Null when one of the moments is not told. */
function daysBetween(from: number, to: string | null): number | null {
  const days = (Date.parse(to ?? '') - from) / DAY_MS;
  return Number.isNaN(days) ? null : days;
}

/** What a walk over the runs, newest first, has found so far. */
export class Walk {
  events: readonly StateEvent[] = [];
  readonly sources: StateSource[] = [];
  readonly refused: RefusedArtifact[] = [];
  /** Runs that began before this (ms) were visible to one whose log was taken. */
  private horizon = -Infinity;
  private readonly contained = new Map<number, ContainedLog>();
  private readonly commits = new Map<string, Promise<Refusal | undefined>>();

  constructor(private readonly request: RestoreRequest) {}

  get contains(): readonly ContainedLog[] {
    return [...this.contained.values()]
      .sort((a, b) => b.run - a.run || b.artifact - a.artifact)
      .slice(0, MAX_CONTAINED);
  }

  private logsOf(run: WorkflowRun): readonly ContainedLog[] {
    return [...this.contained.values()].filter((log) => log.run === run.id);
  }

  /**
   * True for a run that ended before a walk that this one builds on: nothing new can come from it. One that
   * was then under way, or was started again, may have stored more since.
   */
  isSettled(run: WorkflowRun): boolean {
    const known = this.logsOf(run);
    if (known.length > 0) return known.every((log) => log.isFinal && log.attempt === run.attempt);
    const isOver = run.status === 'completed' && run.attempt === 1;
    return isOver && Date.parse(run.createdAt) < this.horizon;
  }

  /** Takes all that a run stored, and remembers how the run stood. */
  async visit(run: WorkflowRun): Promise<void> {
    for (const artifact of await this.stateOf(run)) await this.take(run, artifact);
    const isFinal = run.status === 'completed';
    for (const log of this.logsOf(run)) {
      this.contained.set(log.artifact, { ...log, attempt: run.attempt, isFinal });
    }
  }

  /** What a run stored under our name and no taken log contains. */
  async stateOf(run: WorkflowRun): Promise<readonly Artifact[]> {
    const all = await this.request.forge.listArtifacts(run.id);
    return all
      .filter((artifact) => isStateArtifact(artifact.name) && !this.contained.has(artifact.id))
      .sort((a, b) => b.id - a.id);
  }

  private commitRefusal(run: WorkflowRun): Promise<Refusal | undefined> {
    const known = this.commits.get(run.headCommit);
    if (known !== undefined) return known;
    const asked = this.request.forge
      .compare(run.headCommit, this.request.tip)
      .then((comparison) => refuseCommit(run, comparison));
    this.commits.set(run.headCommit, asked);
    return asked;
  }

  private async take(run: WorkflowRun, artifact: Artifact): Promise<void> {
    const log = await this.read(run, artifact);
    if ('refusal' in log) {
      this.refused.push({ artifact: artifact.id, run: run.id, ...log.refusal });
      return;
    }
    const union = mergeLogs(this.events, log.value.events).events;
    if (verifyLog(union).status === 'altered') {
      // Each log is whole, together they are not: one of them was written anew.
      const reason = 'It contradicts a newer log that was taken.';
      this.refused.push({ artifact: artifact.id, run: run.id, ...refuse('artifact/conflict', reason) });
      return;
    }
    this.events = union;
    this.add(run, artifact, log.value);
  }

  /** Of two accounts of the same log, the one that saw more of its run. */
  private later(log: ContainedLog): ContainedLog {
    const known = this.contained.get(log.artifact);
    if (known === undefined) return log;
    const isLater = log.attempt > known.attempt || (log.attempt === known.attempt && log.isFinal);
    return isLater ? log : known;
  }

  private add(run: WorkflowRun, artifact: Artifact, { manifest, events, invalidData }: StoredState): void {
    const source = { run: run.id, attempt: run.attempt, artifact: artifact.id };
    this.contained.set(artifact.id, { ...source, isFinal: false });
    for (const log of manifest.contains) this.contained.set(log.artifact, this.later(log));
    this.sources.push({
      ...source,
      entries: events.length,
      invalidData,
      daysLeft: daysBetween(this.request.now.getTime(), artifact.expiresAt),
      lifeDays: daysBetween(Date.parse(artifact.createdAt), artifact.expiresAt),
    });
    // A run that found nothing itself says nothing about what was there before it.
    if (manifest.contains.length === 0) return;
    this.horizon = Math.max(this.horizon, Date.parse(manifest.restoredAt) - OVERLAP_MS);
  }

  private async read(run: WorkflowRun, artifact: Artifact): Promise<Checked<StoredState>> {
    const untrusted = await this.commitRefusal(run);
    if (untrusted !== undefined) return { refusal: untrusted };
    const left = daysBetween(this.request.now.getTime(), artifact.expiresAt);
    if (artifact.isExpired || (left !== null && left <= 0)) {
      return { refusal: refuse('artifact/expired', 'The host has deleted it: its retention time is over.') };
    }
    const limits = this.request.limits ?? STATE_LIMITS;
    const tooLarge = refuse('artifact/too-large', `It has more than ${limits.archiveBytes} bytes.`);
    if (artifact.size > limits.archiveBytes) return { refusal: tooLarge };
    let bytes: Buffer;
    try {
      bytes = await this.request.forge.downloadArtifact(artifact.id, limits.archiveBytes);
    } catch (error) {
      const code = error instanceof SuiteError ? error.code : undefined;
      if (code === 'github/too-large') return { refusal: tooLarge };
      if (code === 'github/not-found') {
        return { refusal: refuse('artifact/gone', 'It was deleted after it had been listed.') };
      }
      // An outage or a missing permission says nothing about the state: to go on without it would forget.
      throw error;
    }
    return readStoredState(bytes, { digest: artifact.digest, limits });
  }
}
