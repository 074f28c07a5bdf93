import type { Git } from '../../core/ports.js';
import { taskOf } from '../../deploy/logs/record.js';
import { record } from '../../state/events.js';
import { projectTasks } from '../../state/projections/tasks.js';
import { eventsOf } from '../../state/read.js';
import type { DeployBench } from './bench.js';

type Logged = Pick<DeployBench, 'log'>;

/** A fix of ours that reached a branch. */
interface OwnFix {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
  readonly commit: string;
}

function fixesIn({ log }: Logged, isMeant: (commit: string) => boolean): readonly OwnFix[] {
  const events = log.events();
  const undone = new Set(
    [...eventsOf(events, 'fix.reverted')].map(({ data }) => `${data.fingerprint} ${data.commit}`),
  );
  return [...eventsOf(events, 'fix.landed')]
    .map(({ data }) => data)
    .filter(({ fingerprint, commit }) => isMeant(commit) && !undone.has(`${fingerprint} ${commit}`));
}

/** Open tasks that a fix was made for: those about its finding, and those about errors in its file. */
function tasksOf({ log }: Logged, fix: OwnFix): readonly string[] {
  const paths = new Map(
    [...eventsOf(log.events(), 'error.seen')].map(({ data }) => [taskOf({ id: data.pattern }), data.path]),
  );
  return [...projectTasks(log.events()).values()]
    .filter(({ status }) => status === 'open' || status === 'started')
    .filter(({ task, fingerprint }) => fingerprint === fix.fingerprint || paths.get(task) === fix.path)
    .map(({ task }) => task);
}

/** Fixes of ours that a rollback took back: their rules were of no use, and their tasks have failed (AD-14). */
export async function recordTakenBack(
  bench: Logged,
  commits: readonly string[],
  rollback: string,
): Promise<void> {
  const taken = new Set(commits);
  for (const fix of fixesIn(bench, (commit) => taken.has(commit))) {
    const { fingerprint, rule, commit } = fix;
    const reason = `rolled back from production (${rollback})`;
    for (const task of tasksOf(bench, fix)) await record(bench.log, 'task.dropped', { task, reason });
    await record(bench.log, 'fix.reverted', { fingerprint, rule, commit, reason });
  }
}

async function isIn(git: Git, commit: string, verified: string): Promise<boolean> {
  return (await git.run(['merge-base', '--is-ancestor', commit, verified])).exitCode === 0;
}

/** Tasks whose fixes production serves and the verdict vouches for are closed (AD-10). */
export async function closeTasks(
  bench: Pick<DeployBench, 'log' | 'config'> & { readonly repository: { readonly git: Git } },
  verified: string,
): Promise<void> {
  const closed = new Set<string>();
  for (const fix of fixesIn(bench, () => true)) {
    const tasks = tasksOf(bench, fix).filter((task) => !closed.has(task));
    if (tasks.length === 0 || !(await isIn(bench.repository.git, fix.commit, verified))) continue;
    for (const task of tasks) {
      closed.add(task);
      const result = `${fix.commit.slice(0, 12)} is verified in ${bench.config.environment}`;
      await record(bench.log, 'task.done', { task, result });
    }
  }
}
