import type { AttemptResult, AttemptRules, Proposer } from '../change/attempt-fix.js';
import type { KeptFix } from '../change/change-set.js';
import { affectedPackages } from '../checks/affected-packages.js';
import type { Finding } from '../../core/finding.js';
import { proposeByExecutor, type ExecutorTask } from '../executor/executor.js';
import { commandFiles } from '../executor/judge.js';
import { countsAsStrike } from '../executor/refusal.js';
import type { Making } from './making.js';
import { checkCommands } from '../checks/session-commands.js';
import type { SessionState } from './state.js';

/** Of the time that is left, what an executor may take; the rest is for the checks of its work. */
const SHARE = 0.5;
/** Milliseconds: with less, nothing but a refusal would come of it. */
const LEAST_MS = 1_000;

/** True when a fix by an executor and one by a fixer would come together: each change has one kind of maker. */
export function mixesMakers(fixes: readonly KeptFix[], finding: Finding): boolean {
  const isExecutor = (one: Finding): boolean => one.remediation.by === 'executor';
  return fixes.some((fix) => isExecutor(fix.finding) !== isExecutor(finding));
}

/** The configured executor as a source of changes; undefined when there is none, or when it has had its turns. */
export function executorFor(making: Making, rules: AttemptRules): Proposer | undefined {
  const { input, deps, run, work, state } = making;
  const { worktree, changes, shape } = work.workshop;
  const config = input.config.session.executor;
  if (config === undefined || state.executor.missing || state.executor.runs >= config.attempts)
    return undefined;
  return {
    once: true,
    propose: async (finding, workspace) => {
      if (!rules.allowReview)
        return { status: 'declined', code: 'untested', reason: 'no test vouches for what an executor makes' };
      const limitMs = Math.floor(Math.min(config.timeLimitMinutes * 60_000, run.timeLeft() * SHARE));
      if (limitMs < LEAST_MS)
        return { status: 'declined', code: 'no-time', reason: 'no time is left for the executor' };
      state.executor = { ...state.executor, runs: state.executor.runs + 1 };
      const task: ExecutorTask = {
        config,
        git: worktree.git,
        checkout: input.root,
        packages: [...new Set(['', ...shape.packages.map((entry) => entry.directory)])],
        budget: rules.budget,
        neverTouch: rules.neverTouch,
        paths: input.paths,
        prompt: input.iteration?.prompt,
        acceptance: checkCommands(shape, affectedPackages(shape, [finding.path])),
        commandFiles: commandFiles(shape),
        tree: await changes.tree(),
        limitMs,
      };
      return proposeByExecutor(deps, task, finding, workspace);
    },
  };
}

/** What came of it with a code of the executor's own: whatever was thrown away after a run is a strike. */
export function judgedExecutor(state: SessionState, result: AttemptResult): AttemptResult {
  if (result.status === 'kept') return result;
  const { code, status } = result;
  const reason = `executor/${code}: ${result.reason}`;
  if (code === 'not-found') state.executor = { ...state.executor, missing: true };
  if (!countsAsStrike(code)) return { status: 'declined', code, reason };
  return { code, reason, status: status === 'declined' ? 'failed' : status };
}
