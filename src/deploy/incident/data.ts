import type { EventData } from '../../state/events.js';
import type { Verdict } from '../judge/codes.js';
import type { Look } from '../judge/verdict.js';
import type { IncidentRange } from './range.js';

/** A moment of an incident. `what` is a sentence for people; untrusted text. */
export interface TimelineEntry {
  /** ISO 8601. */
  readonly at: string;
  readonly what: string;
}

/** A kind of error that the logs hold since the deployment. Untrusted text. */
export interface SeenError {
  readonly message: string;
  readonly route: string | null;
  readonly events: number;
}

/** How the rollback ended, as far as the incident tells it; a `RollbackOutcome` fits. */
export interface IncidentRollback {
  readonly outcome: EventData<'rollback.ended'>['outcome'];
  readonly code: string;
  readonly reason: string;
  readonly commit: string | null;
  readonly branch: string | null;
  readonly pull: { readonly number: number; readonly url: string } | null;
  readonly needsPerson: boolean;
  readonly paths: readonly string[];
  /** Commands for a person, one after the other. */
  readonly steps: readonly string[];
  /** On the revert's own deployment; absent while there is none. */
  readonly revertVerdict?: Verdict;
}

/** All that the incident of one bad deployment says (AD-14). */
export interface IncidentData {
  readonly environment: string;
  readonly provider: string;
  /** Full id of the commit that is broken. */
  readonly bad: string;
  /** Full id of the last verified one; null when there is none. */
  readonly good: string | null;
  readonly verdict: { readonly verdict: Verdict; readonly code: string; readonly explanation: string };
  readonly looks: readonly Look[];
  readonly errors: readonly SeenError[];
  /** Oldest first (see `incidentTimeline`). */
  readonly timeline: readonly TimelineEntry[];
  /** A string: why the range could not be read. */
  readonly range: IncidentRange | string;
  /** Production was pointed to an earlier deployment. */
  readonly pointedBack: { readonly commit: string; readonly pinned: boolean; readonly detail: string } | null;
  /** Null: none was tried (see `rollbackInLog`), because `deploy.rollback` is off or nobody asked for it. */
  readonly rollback: IncidentRollback | null;
  /** Everybody can read the issue of a public repository: what logs hold stays out of it. */
  readonly isPrivate: boolean;
  /** Page of the run that found it. */
  readonly run: string | null;
}

/** `<environment>:<bad>`: one incident for each, and the same as the id of its rollback. */
export function incidentId(of: { readonly environment: string; readonly bad: string }): string {
  return `${of.environment}:${of.bad}`;
}
