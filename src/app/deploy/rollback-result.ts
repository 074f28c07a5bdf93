import type { RollbackOutcome } from '../../deploy/rollback/outcome.js';
import type { PointedBack } from './point-back.js';

/** What the command line prints and the action puts out. */
export interface RollbackResult {
  readonly outcome: RollbackOutcome['outcome'] | 'planned';
  readonly code: string;
  readonly reason: string;
  readonly environment: string;
  readonly branch: string | null;
  readonly bad: string | null;
  readonly good: string | null;
  /** The commit that reverts; in a dry run null. */
  readonly commit: string | null;
  /** Tree that the branch has, or would have. */
  readonly tree: string | null;
  readonly pull: RollbackOutcome['pull'];
  readonly pointedBack: PointedBack;
  readonly needsPerson: boolean;
  /** Commits that are taken back, newest first. */
  readonly commits: readonly { readonly id: string; readonly subject: string }[];
  readonly changes: readonly { readonly path: string; readonly kind: string }[];
  readonly conflicts: readonly string[];
  /** Commands with which a person goes on. */
  readonly steps: readonly string[];
  readonly incident: number | null;
}
