import type { StateEvent } from '../../core/event.js';
import type { Forge } from '../../core/forge.js';
import type { ArchiveLimits } from './archive.js';
import type { ContainedLog } from './manifest.js';
import type { Refusal } from './refusal.js';
import type { TrustRules } from './trust.js';

export interface RestoreRequest {
  readonly forge: Pick<Forge, 'listRuns' | 'listArtifacts' | 'downloadArtifact' | 'compare'>;
  readonly rules: TrustRules;
  /** Commit of the default branch as this run sees it; an id, because a tag can be called like a branch. */
  readonly tip: string;
  readonly now: Date;
  readonly limits?: ArchiveLimits;
}

/** A log that was taken. */
export interface StateSource extends Omit<ContainedLog, 'isFinal'> {
  readonly entries: number;
  readonly invalidData: number;
  /** Days until the host deletes it; null when the host does not say. */
  readonly daysLeft: number | null;
  /** Days from its upload to its deletion; null when the host does not say. */
  readonly lifeDays: number | null;
}

export interface RefusedArtifact extends Refusal {
  readonly artifact: number;
  readonly run: number;
}

export interface RestoredState {
  /** The union of all logs taken, sorted, verified. */
  readonly events: readonly StateEvent[];
  /** Newest first. */
  readonly sources: readonly StateSource[];
  readonly refused: readonly RefusedArtifact[];
  readonly warnings: readonly StateWarning[];
  /** `first`: our runs stored nothing yet. `lost`: they did, and none of it could be taken. */
  readonly continuity: 'first' | 'continued' | 'lost';
  /** For the manifest of this run's own artifact. */
  readonly contains: readonly ContainedLog[];
  readonly restoredAt: string;
}

/** Something about the restored state that a person should see in the report. */
export interface StateWarning {
  /** Stable; documented in docs/state.md. */
  readonly code:
    | 'state/none-yet'
    | 'state/none-trusted'
    | 'state/older-used'
    | 'state/expires-soon'
    | 'state/invalid-data'
    | 'state/cut-short';
  readonly level: 'notice' | 'warning';
  readonly message: string;
}
