import type { Category, Tier } from '../../core/finding.js';
import type { Block } from '../../report/document/blocks.js';
import type { Risk } from '../../risk/types.js';

/** One fix as a reader of the pull request is told of it. All text may come from the repository. */
export interface DescribedFix {
  readonly fingerprint: string;
  readonly rule: string;
  readonly tier: Tier;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** What was wrong. */
  readonly message: string;
  /** Facts that a reader can check. */
  readonly evidence: readonly string[];
  /** What was done. */
  readonly summary: string;
}

/** Totals of a test run. */
export interface TestTotals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A change that is pushed, or about to be, and that a pull request shall carry. */
export interface DesiredPull {
  readonly branch: string;
  readonly base: string;
  /** One line; the tag of the commits may be in it. */
  readonly title: string;
  readonly session: string;
  /** Commit that the session made, 40 hexadecimal characters. */
  readonly commit: string;
  readonly category: Category;
  readonly fixes: readonly DescribedFix[];
  /** Null when no tests ran. */
  readonly tests: { readonly before: TestTotals; readonly after: TestTotals } | null;
  /** Commands that vouch for the change. */
  readonly commands: readonly string[];
  readonly testsAdded: number;
  /** Whether types and lint were checked and are no worse than before. */
  readonly checked: { readonly types: boolean; readonly lint: boolean };
  /** Open it as a draft whatever the configuration says. */
  readonly draft: boolean;
  /** What may happen to the whole change without a person (AD-15); null where a person decides in any case. */
  readonly risk: Risk | null;
  /** Of a weekly iteration, whose report takes the place of what is said about single fixes (OR-08). */
  readonly iteration?: {
    readonly report: readonly Block[];
    /** The commit under the first of its own. */
    readonly since: string;
  };
}

/** The text of the repository's template, or that there is none. */
export interface PullTemplate {
  readonly path: string;
  readonly text: string;
}

const VULNERABILITY_RULE = 'dependencies/no-vulnerable-dependency';

/** True for what limits let through: the critical tier and vulnerable dependencies. An iteration can wait. */
export function isSecurityFix(desired: DesiredPull): boolean {
  if (desired.iteration !== undefined) return false;
  return desired.fixes.some((fix) => fix.tier === 'critical' || fix.rule === VULNERABILITY_RULE);
}
