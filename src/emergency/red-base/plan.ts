import { digest } from '../../core/fingerprint.js';
import type { Search } from './bisect.js';
import type { Culprit } from './culprit.js';
import type { Target } from './targets.js';

/** What vouches for a revert. */
export interface RevertEvidence {
  /** Tests that the culprit broke and that pass again. */
  readonly repaired: readonly string[];
  /** Passing tests that go with what the culprit added. */
  readonly lostTests: readonly string[];
  /** Test runs of the search. */
  readonly testRuns: number;
  readonly commands: readonly string[];
  /** The compiler ran too and says nothing new. */
  readonly typesChecked: boolean;
  readonly tests: { readonly before: Totals; readonly after: Totals };
}

/** Totals of the full suite. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The revert of one commit as it would be applied (safety rule 1). */
export interface RevertPlan {
  readonly kind: 'revert';
  /** Hash of culprit, base and tree: the same plan has the same id. */
  readonly id: string;
  readonly session: string;
  readonly culprit: Culprit;
  readonly base: { readonly branch: string; readonly commit: string };
  /** Of the pull request that proposes it. */
  readonly branch: string;
  readonly tree: string;
  readonly patch: string;
  readonly message: string;
  /** Where it goes by policy; `propose` as well when landing it would take tests away. */
  readonly landing: 'propose' | 'land';
  readonly evidence: RevertEvidence;
}

/** What is to be done about a red base branch. */
export type RedBasePlan =
  | RevertPlan
  /** A person decides; `paths` are those in conflict. */
  | { readonly kind: 'ask'; readonly reason: string; readonly paths: readonly string[] }
  /** The policy only reports. */
  | { readonly kind: 'report'; readonly reason: string }
  /** It is already taken back or repaired. */
  | { readonly kind: 'nothing'; readonly reason: string };

/** What was seen of the base branch (CM-24). */
export type BaseReport =
  | { readonly status: 'green'; readonly commit: string }
  /** Its tests did not run, or only flaky ones fail: nothing is said of it. */
  | { readonly status: 'unknown'; readonly commit: string; readonly reason: string }
  | RedBase;

export interface RedBase {
  readonly status: 'red';
  readonly commit: string;
  readonly branch: string;
  readonly failing: readonly Target[];
  readonly flaky: readonly string[];
  readonly search: Search;
  /** Where the search began. */
  readonly note: string;
  /** What was run, in order. */
  readonly tried: readonly { readonly commit: string; readonly status: string }[];
  /** Null when the culprit was not found. */
  readonly culprit: Culprit | null;
  readonly plan: RedBasePlan;
}

/** Completes a plan with its id. The message takes no part: it names the session. */
export function sealRevert(draft: Omit<RevertPlan, 'id' | 'kind'>): RevertPlan {
  const id = digest('revert', draft.culprit.commit, draft.base.commit, draft.tree).slice(0, 16);
  return { kind: 'revert', id, ...draft };
}
