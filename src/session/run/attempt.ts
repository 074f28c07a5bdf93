import type { Category, Finding } from '../../core/finding.js';
import { isWithin } from '../../core/policy-paths.js';
import { affectedPackages } from '../checks/affected-packages.js';
import {
  attemptFix,
  type Proposer,
  type AttemptDeps,
  type AttemptResult,
  type AttemptRules,
} from '../change/attempt-fix.js';
import type { ScanOutcome } from '../ports.js';
import { currentFinding, kindOf } from '../proof/finding-delta.js';
import { executorFor, judgedExecutor } from './by-executor.js';
import type { Making } from './making.js';

async function offLimits(making: Making, paths: readonly string[]): Promise<string | undefined> {
  const { input, deps, run, work, base } = making;
  const bounds = input.paths;
  const outside = bounds && paths.find((path) => !isWithin(bounds, path));
  if (outside !== undefined) return `${outside} is none of the paths that the session was bound to`;
  // What was not checked on the base could not be compared afterwards.
  const unchecked = paths.find((path) =>
    affectedPackages(input.shape, [path]).some((name) => !base.packages.includes(name)),
  );
  if (unchecked !== undefined) return `${unchecked} belongs to a package that was not checked on the base`;
  // The session's own lock covers the candidates; other paths may belong to somebody by now.
  const others = paths.filter((path) => !work.candidates.some((candidate) => candidate.path === path));
  const [conflict] = others.length === 0 ? [] : await deps.locks.conflicts(others, run.session);
  return conflict === undefined ? undefined : `${conflict.path} is taken: ${conflict.by}`;
}

function rulesFor(making: Making, category: Category, toolFinding: boolean, path: string): AttemptRules {
  const { input, work, base } = making;
  return {
    category,
    budget: input.config.session.budget,
    neverTouch: input.config.policy.neverTouch,
    allowReview: !base.untested.has(path),
    offLimits: (paths) => offLimits(making, paths),
    base: work.scan,
    toolFinding,
  };
}

/** Tries one finding on top of what is there; undefined when it is gone already or has no fixer. */
export async function attempt(
  making: Making,
  planned: Finding,
  scan: ScanOutcome,
): Promise<{ readonly finding: Finding; readonly result: AttemptResult } | undefined> {
  const { deps, run, work, state } = making;
  const { workshop } = work;
  run.checkRights();
  const toolFinding = work.toolKinds.has(kindOf(planned));
  const finding = toolFinding ? planned : currentFinding(planned, scan.findings);
  if (finding === undefined || state.category === null) return undefined;
  const rules = rulesFor(making, state.category, toolFinding, finding.path);
  const byExecutor = finding.remediation.by === 'executor';
  const fixer: Proposer | undefined = byExecutor
    ? executorFor(making, rules)
    : await deps.loadFixer(finding.rule);
  if (fixer === undefined) return undefined;
  const means: AttemptDeps = {
    root: workshop.worktree.root,
    files: deps.files,
    processes: workshop.processes,
    changes: workshop.changes,
    formatter: workshop.formatter,
    scan: (overlay) => workshop.scan(overlay, work.tools),
  };
  const result = await attemptFix(means, rules, fixer, finding, scan);
  return { finding, result: byExecutor ? judgedExecutor(state, result) : result };
}
