import type { Config } from '../config/schema.js';
import type { Forge, ForgeRepository } from '../core/forge.js';
import type { TrialResult } from './trial/result.js';

/** `unknown`: the token may not look, or proving it would change something. */
export type Health = 'ok' | 'warning' | 'failing' | 'unknown';

export interface Diagnosis {
  /** Stable, e.g. `token/push`. */
  readonly id: string;
  readonly health: Health;
  /** What was seen, in one sentence. */
  readonly seen: string;
  /** Which setting to change, and where; null when nothing has to be done. */
  readonly remedy: string | null;
}

/** A workflow file at the head of the default branch. */
export interface WorkflowFile {
  /** e.g. `.github/workflows/nightly.yml`. */
  readonly path: string;
  readonly text: string;
}

/** What the checks look at. They only look: nothing on the host or in the repository changes. */
export interface Patient {
  readonly forge: Forge;
  readonly config: Config;
  readonly repository: ForgeRepository;
  /** Login behind the token. */
  readonly viewer: string;
  /** Branch that pull requests target. */
  readonly baseBranch: string;
  /** Branch that today's session would push. */
  readonly dayBranch: string;
  /** Asks the git server for a push without sending one. */
  readonly tryPush: () => Promise<{ readonly allowed: boolean; readonly detail: string }>;
  readonly workflows: readonly WorkflowFile[];
  /** What a trial came to; without one, some answers are inferred and say so. */
  readonly trial?: TrialResult;
  readonly now: Date;
}

export type Check = (patient: Patient) => Promise<readonly Diagnosis[]> | readonly Diagnosis[];

/** Ends an answer that nothing was done for. */
export const INFERRED =
  'This is inferred; `caretaker doctor --trial`, or `doctor: trial` of the action, tries it.';

/** True for the token that a workflow run gets by itself. */
export function isWorkflowToken(viewer: string): boolean {
  return viewer === 'github-actions[bot]';
}

export function ok(id: string, seen: string): Diagnosis {
  return { id, health: 'ok', seen, remedy: null };
}

export function bad(
  id: string,
  health: Exclude<Health, 'ok'>,
  seen: string,
  remedy: string | null,
): Diagnosis {
  return { id, health, seen, remedy };
}
