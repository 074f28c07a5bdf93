import { SuiteError } from '../../core/errors.js';
import type { StateEvent } from '../../core/event.js';
import type { Artifact, WorkflowRun } from '../../core/forge.js';
import { mergeLogs } from '../merge.js';
import { verifyLog } from '../verify.js';
import { STATE_LIMITS } from './archive.js';
import { MAX_CONTAINED, STATE_ARTIFACT, type ContainedLog } from './manifest.js';
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

  /** True for a run that a taken log's own walk has seen; a second attempt ends long after its run began. */
  isSettled(run: WorkflowRun): boolean {
    return run.attempt === 1 && Date.parse(run.createdAt) < this.horizon;
  }

  /** True when a log that was taken says that it holds what this run stored. */
  holds(run: WorkflowRun): boolean {
    return [...this.contained.values()].some((log) => log.run === run.id && log.attempt === run.attempt);
  }

  /** What a run stored under our name and no taken log contains. */
  async stateOf(run: WorkflowRun): Promise<readonly Artifact[]> {
    const all = await this.request.forge.listArtifacts(run.id);
    return all
      .filter((artifact) => artifact.name === STATE_ARTIFACT && !this.contained.has(artifact.id))
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

  /** Takes what a run stored, or says why not. */
  async take(run: WorkflowRun, artifact: Artifact): Promise<void> {
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

  private add(run: WorkflowRun, artifact: Artifact, { manifest, events, invalidData }: StoredState): void {
    const source = { run: run.id, attempt: run.attempt, artifact: artifact.id };
    for (const log of [source, ...manifest.contains]) this.contained.set(log.artifact, log);
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
