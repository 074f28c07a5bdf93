import type { FixOutcome } from '../core/edit.js';
import type { Finding } from '../core/finding.js';
import type { Files, Processes } from '../core/ports.js';
import type { RuleContext } from './rule.js';

/** What a fixer may look at and run while it thinks; it writes nothing itself. */
export interface FixWorkspace {
  /** Absolute path of the worktree. */
  readonly root: string;
  /** Facts of the worktree as it is now, edits of this session included. */
  readonly context: RuleContext;
  /** Text of a tracked file as it is now in the worktree. */
  read(path: string): Promise<string | undefined>;
  /** For fixers that ask the repository's own tools (linter, package manager). */
  readonly processes: Processes;
  /** For scratch directories outside the worktree; fixers that need one decline without it. */
  readonly files?: Files;
}

/** Turns one finding into edits as data, or says why not. Lives in the rule's fix.ts, loaded on demand. */
export interface Fixer {
  readonly rule: string;
  propose(finding: Finding, workspace: FixWorkspace): Promise<FixOutcome>;
}
