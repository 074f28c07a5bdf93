import type { Severity } from '../core/finding.js';

/** The kinds of tools that a scan may run. */
export const TOOL_KINDS = ['audit', 'types', 'lint', 'tests', 'coverage', 'bundles'] as const;
export type ToolKind = (typeof TOOL_KINDS)[number];

/** A figure, or the reason why there is none. Never zero for unknown. */
export type Measured<T> =
  | { readonly status: 'measured'; readonly value: T; readonly by: string; readonly durationMs: number }
  | {
      readonly status: 'not-measured';
      readonly reason: string;
      /** Only the time for tools was over: asked again with time of its own, the tool may well answer. */
      readonly outOfTime?: true;
    };

export interface Vulnerability {
  readonly id: string;
  readonly package: string;
  readonly title: string;
  readonly severity: Severity;
  readonly vulnerableRange: string;
  /** Smallest version that is not affected and the step to it, when the tool says so. */
  readonly fix: { readonly version: string; readonly bump: 'patch' | 'minor' | 'major' } | null;
  readonly direct: boolean;
  readonly paths: readonly string[];
  readonly url: string | null;
}

export interface Diagnostic {
  /** `TS2304`, or the linter's rule. */
  readonly code: string;
  readonly message: string;
  /** Repository-relative; empty for a global diagnostic. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** The tool can fix it by itself. */
  readonly fixable: boolean;
}

export interface TestCase {
  /** Suite titles and the test's own, joined with ` > `. */
  readonly name: string;
  readonly path: string;
  readonly status: 'passed' | 'failed' | 'skipped' | 'todo';
  readonly message?: string;
  readonly durationMs?: number;
}

export interface TestRun {
  readonly runner: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** False when only totals are known. */
  readonly listed: boolean;
  readonly cases: readonly TestCase[];
  /** Last lines of output when something failed. */
  readonly tail: string;
  /** How often the command ran on the same code; once when absent. */
  readonly runs?: number;
  /** Tests that failed in one of several runs and not in all: not counted as failing. */
  readonly flaky?: readonly TestCase[];
}

export interface CoverageFile {
  readonly path: string;
  readonly lines: { readonly covered: number; readonly total: number };
}

export interface Coverage {
  /** Percent of lines, 0–100. */
  readonly lines: number;
  readonly source: string;
  readonly files: readonly CoverageFile[];
}

export interface BundleSize {
  readonly name: string;
  readonly bytes: number;
  readonly files: number;
}

/** One entry for each package that has such a tool; packages without one are left out. */
export interface ToolResults {
  readonly audit: Measured<readonly Vulnerability[]>;
  readonly types: ReadonlyMap<string, Measured<readonly Diagnostic[]>>;
  readonly lint: ReadonlyMap<string, Measured<readonly Diagnostic[]>>;
  readonly tests: ReadonlyMap<string, Measured<TestRun>>;
  readonly coverage: ReadonlyMap<string, Measured<Coverage>>;
  readonly bundles: ReadonlyMap<string, Measured<BundleSize>>;
}

/** For a scan that runs none of the repository's code. */
export const NO_TOOLS: ToolResults = {
  audit: { status: 'not-measured', reason: 'tools were not run' },
  types: new Map(),
  lint: new Map(),
  tests: new Map(),
  coverage: new Map(),
  bundles: new Map(),
};
