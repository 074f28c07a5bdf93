import { sizeOf } from '../change/diff-size.js';
import { failingTests } from '../checks/compare.js';
import type { Checks } from '../checks/compare.js';
import type { StepRecord, TestSide } from '../../report/session/data.js';
import { checkCommands } from '../checks/session-commands.js';
import { testTotals } from './document.js';
import type { SessionRecord } from './result.js';
import type { Ending, NightlyInput, SessionState } from './state.js';

function sideOf(input: NightlyInput, checks: Checks | undefined, reason: string): TestSide {
  const packages = checks === undefined ? [] : [...checks.tests.keys()];
  const totals = checks === undefined ? undefined : testTotals(checks, packages);
  if (totals === undefined) return { status: 'not-run', reason };
  const commands = checkCommands(input.shape, packages).slice(0, 3).join(', ');
  return { status: 'run', totals: { command: commands, ...totals } };
}

function failures(checks: Checks | undefined): readonly string[] {
  return [...(checks?.tests.values() ?? [])].flatMap((run) =>
    run.status === 'measured' ? failingTests(run.value) : [],
  );
}

function testsOf(input: NightlyInput, state: SessionState): SessionRecord['tests'] {
  const before = new Set(failures(state.baseline?.checks));
  const flaky = new Set([...(state.baseline?.flaky ?? []), ...(state.verified?.flaky ?? [])]);
  return {
    before: sideOf(input, state.baseline?.checks, state.untested),
    after: sideOf(input, state.verified?.checks, state.untested),
    newFailures: failures(state.verified?.checks).filter((key) => !before.has(key) && !flaky.has(key)),
    preExistingFailures: state.baseline?.failures ?? [],
    flaky: [...flaky].sort(),
  };
}

function rollbackOf(state: SessionState): SessionRecord['rollback'] {
  if (state.change === null) return null;
  return {
    explanation: `Takes commit ${state.change.commit.slice(0, 12)} back with a new commit on ${state.change.branch}; nothing is rewritten.`,
    commands: [`git switch ${state.change.branch}`, `git revert --no-edit ${state.change.commit}`],
  };
}

export interface RecordFrame {
  readonly session: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly recovered: readonly string[];
  readonly steps: readonly StepRecord[];
}

/** What the session knows about itself, however far it came. */
export function sessionRecord(
  input: NightlyInput,
  state: SessionState,
  frame: RecordFrame,
  ending: Ending,
): SessionRecord {
  const used = sizeOf(state.diff);
  const summaries = new Map(
    state.fixes
      .filter((fix) => ['landed', 'planned'].includes(fix.result))
      .map((fix) => [fix.path, fix.detail]),
  );
  const done = state.fixes
    .filter((fix) => fix.result === 'landed' || fix.result === 'planned')
    .map((fix) => fix.detail);
  return {
    repo: input.repo,
    base: state.base,
    session: frame.session,
    startedAt: frame.startedAt.toISOString(),
    durationMs: frame.durationMs,
    dryRun: input.mode.kind === 'plan',
    outcome: ending.outcome,
    reason: ending.reason,
    category: state.category,
    change: state.change,
    budget: { ...input.config.session.budget, usedFiles: used.files, usedLines: used.lines },
    actions: {
      files: state.diff.map((file) => ({ ...file, summary: summaries.get(file.path) ?? '' })),
      fixes: state.fixes,
      testsAdded: state.testsAdded,
      coverageImpact: [],
      performance: state.category === 'performance' ? done : [],
      security: state.category === 'tenancy' || state.category === 'dependencies' ? done : [],
    },
    tests: testsOf(input, state),
    decisions: state.decisions,
    parked: state.parked,
    conflicts: state.conflicts,
    recovered: frame.recovered,
    steps: frame.steps,
    rollback: rollbackOf(state),
  };
}
