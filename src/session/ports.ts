import type { Config } from '../config/schema.js';
import type { Category, Finding } from '../core/finding.js';
import type { Git, Processes } from '../core/ports.js';
import type { ConflictRecord, DecisionRecord, ParkedFinding } from '../report/session/data.js';
import type { RepositoryShape } from '../config/shape.js';
import type { RuleContext } from '../rules/rule.js';
import type { ToolResults } from '../tools/results.js';

/** Files that differ from the commit: their text, or null when the change deletes them. */
export type Overlay = ReadonlyMap<string, string | null>;

export interface ScanOutcome {
  readonly context: RuleContext;
  readonly findings: readonly Finding[];
  /** Rules that threw: what they would have found is not known. */
  readonly failedRules: readonly string[];
}

/** Facts of a commit with some files replaced, and what the rules say about them. Runs no repository code. */
export type ScanFn = (request: {
  /** Git in the worktree. */
  readonly git: Git;
  readonly commit: string;
  readonly overlay: Overlay;
  readonly tools: ToolResults;
  /** A scan of the same commit and overlay: its facts are taken over, only the rules are asked again. */
  readonly same?: ScanOutcome;
}) => Promise<ScanOutcome>;

export const CHECK_KINDS = ['tests', 'types', 'lint'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Runs the repository's own tools in a working tree and reads what they say. */
export type MeasureFn = (request: {
  /** Absolute path of the tree that the tools run in. */
  readonly root: string;
  readonly git: Git;
  readonly shape: RepositoryShape;
  readonly config: Config;
  readonly processes: Processes;
  /** Names of packages; undefined for all. */
  readonly packages: readonly string[] | undefined;
  /** Undefined: all that the scan needs, audit, coverage and bundles included. */
  readonly kinds: readonly CheckKind[] | undefined;
  /** On the monotonic clock, in milliseconds: tools that have not answered by then are not measured. */
  readonly until?: number;
}) => Promise<ToolResults>;

/** What the policy makes of the findings: one category and its findings in the order of work (CM-10, CM-11). */
export interface Choice {
  /** Null when there is nothing that a session may fix; `reason` then says why. */
  readonly category: Category | null;
  readonly reason: string;
  readonly candidates: readonly Finding[];
  readonly decisions: readonly DecisionRecord[];
  readonly parked: readonly ParkedFinding[];
}

/** The finding for which a session drops everything else, or undefined when there is none (CM-23). */
export type AlarmFn = (scan: ScanOutcome) => Finding | undefined;

export type ChooseFn = (scan: ScanOutcome) => Promise<Choice> | Choice;

export interface HeldLock {
  readonly name: string;
  /** False when another session has taken the lock over. */
  renew(): Promise<boolean>;
  release(reason: string): Promise<void>;
}

/** Locks as a session uses them; the atomic part is in src/session/locks. */
export interface SessionLocks {
  /** Paths that another lock or an open pull request covers. */
  conflicts(paths: readonly string[], session: string): Promise<readonly ConflictRecord[]>;
  acquire(request: {
    readonly session: string;
    readonly files: readonly string[];
    readonly purpose: string;
    readonly minutes: number;
  }): Promise<
    | { readonly status: 'acquired'; readonly lock: HeldLock }
    | { readonly status: 'busy'; readonly by: string; readonly reason: string }
  >;
  /** Gives back whatever a dead session held; names of the locks that were released. */
  releaseOf(session: string): Promise<readonly string[]>;
}
