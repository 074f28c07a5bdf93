import type { Forge, WorkflowRun } from '../../core/forge.js';
import type { Clock } from '../../core/ports.js';
import type { WorkflowFile } from '../check.js';
import { reactsToPulls, reactsToPushes } from '../triggers.js';
import type { RunsSeen } from './result.js';

/** Runs appear within seconds of the event that starts them. */
export const WAIT_SECONDS = 60;
const PAUSE_MS = 3_000;

const PULL_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target']);

const names = (runs: readonly WorkflowRun[]): readonly string[] =>
  [...new Set(runs.map((run) => run.path.slice(run.path.lastIndexOf('/') + 1)))].sort();

/** What the runs of the trial's commit say. */
export function judgeRuns(runs: readonly WorkflowRun[]): RunsSeen {
  if (runs.length === 0) return { status: 'none' };
  const waiting = runs.filter(
    (run) => run.status === 'action_required' || run.conclusion === 'action_required',
  );
  return waiting.length > 0
    ? { status: 'waiting', workflows: names(waiting) }
    : { status: 'started', workflows: names(runs) };
}

/**
 * Waits until Actions has reacted to a commit, a minute at most. Where workflows react to pull requests, runs of the
 * push do not count: they say nothing about what a night's pull request will start.
 */
export async function watchRuns(
  {
    forge,
    clock,
  }: { readonly forge: Pick<Forge, 'runsOfCommit'>; readonly clock: Pick<Clock, 'monotonic' | 'sleep'> },
  commit: string,
  workflows: readonly WorkflowFile[],
): Promise<RunsSeen> {
  const ofPulls = workflows.some(reactsToPulls);
  if (!ofPulls && !workflows.some(reactsToPushes)) return { status: 'nobody-listens' };
  const end = clock.monotonic() + WAIT_SECONDS * 1000;
  for (;;) {
    const runs = await forge.runsOfCommit(commit);
    const seen = judgeRuns(runs.filter(({ event }) => (ofPulls ? PULL_EVENTS.has(event) : event === 'push')));
    if (seen.status !== 'none' || clock.monotonic() >= end) return seen;
    await clock.sleep(PAUSE_MS);
  }
}
