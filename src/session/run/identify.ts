import { SuiteError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import { record } from '../../state/events.js';
import { NO_TOOLS, type ToolResults } from '../../tools/results.js';
import { branchState, resolveBase, type BranchState } from '../land/branch.js';
import type { SessionDeps } from '../deps.js';
import type { ScanOutcome } from '../ports.js';
import { raise } from './raise.js';
import { kindOf } from '../proof/finding-delta.js';
import { worktreePath } from '../worktree/worktree.js';
import type { SessionRun } from './session-run.js';
import type { NightlyInput, SessionState, Stage } from './state.js';
import { Workshop } from './workshop.js';
import { worthTrying } from './worth-trying.js';

export interface Identified {
  readonly target: Extract<BranchState, { status: 'ready' }>;
  readonly baseRef: string;
  readonly workshop: Workshop;
  readonly tools: ToolResults;
  readonly scan: ScanOutcome;
  readonly candidates: readonly Finding[];
  /** Kinds of findings that only a tool run can show to be gone. */
  readonly toolKinds: ReadonlySet<string>;
}

/** Findings that one session looks at: bounds its time and its lock in a repository with thousands. */
const CANDIDATE_LIMIT = 60;

/** Of the time that a session has left, what the tools of its scan may take; the rest is for the checks of its work. */
const SCAN_SHARE = 0.5;

const NOTHING_CHANGED = new Map<string, string | null>();

async function withoutConflicts(
  deps: SessionDeps,
  session: string,
  scan: ScanOutcome,
  state: SessionState,
): Promise<ScanOutcome> {
  const paths = [...new Set(scan.findings.map((finding) => finding.path))];
  state.conflicts = await deps.locks.conflicts(paths, session);
  const taken = new Set(state.conflicts.map((conflict) => conflict.path));
  return { ...scan, findings: scan.findings.filter((finding) => !taken.has(finding.path)) };
}

/** Opens the worktree, measures and scans the base there, and picks one category of findings. */
export async function identify(
  input: NightlyInput,
  deps: SessionDeps,
  run: SessionRun,
  state: SessionState,
): Promise<Stage<Identified>> {
  const base = await resolveBase(deps.git, state.base.branch);
  if (base === undefined) {
    throw new SuiteError(`There is no branch ${state.base.branch}`, {
      kind: 'input',
      code: 'session/no-base-branch',
      hint: 'Set baseBranch in .github/caretaker.yml.',
    });
  }
  state.base = { branch: state.base.branch, commit: base.commit };
  await record(deps.events, 'session.started', {
    session: run.session,
    repo: input.repo,
    baseBranch: state.base.branch,
    baseCommit: base.commit,
    trigger: input.trigger,
    dryRun: input.mode.kind === 'plan',
  });
  const target = await branchState(
    deps.git,
    input.config,
    base.commit,
    deps.clock.now(),
    input.hotfix?.branch ?? input.iteration?.branch,
  );
  state.branch = target.branch;
  if (target.status === 'refused')
    return { end: { outcome: 'refused', reason: `${target.branch}: ${target.reason}` } };
  await run.setBranch(target.branch);

  const commit = target.parent;
  const place = {
    root: worktreePath(input.workDirectory, run.session),
    commit,
    checkout: input.root,
    shape: input.shape,
  };
  const workshop = await Workshop.open(deps, run, input.config, place);
  const still = await workshop.scan(NOTHING_CHANGED, NO_TOOLS);
  const tools = await workshop.measure(
    undefined,
    undefined,
    deps.clock.monotonic() + run.timeLeft() * SCAN_SHARE,
  );
  const scan = await workshop.scan(NOTHING_CHANGED, tools, still);
  state.scan = scan;
  const toolKinds = new Set(scan.findings.map(kindOf));
  for (const finding of still.findings) toolKinds.delete(kindOf(finding));

  const alarm = input.hotfix === undefined ? deps.alarm?.(scan) : undefined;
  if (alarm !== undefined) return { end: await raise(deps, run, state, alarm, scan, 'base') };

  const choice = await deps.choose(await withoutConflicts(deps, run.session, scan, state));
  state.decisions = choice.decisions;
  state.parked = choice.parked;
  state.category = choice.category;
  for (const { decision, subject, reason } of choice.decisions) {
    await record(deps.events, 'decision.made', { session: run.session, decision, subject, reason });
  }
  if (choice.category === null || choice.candidates.length === 0) {
    return { end: { outcome: 'nothing-to-do', reason: choice.reason } };
  }
  return {
    next: {
      ...{ target, baseRef: base.ref, workshop, tools, scan, toolKinds },
      candidates: worthTrying(choice.candidates, tools, input).slice(0, CANDIDATE_LIMIT),
    },
  };
}
