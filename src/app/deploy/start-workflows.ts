import { SuiteError } from '../../core/errors.js';
import { record } from '../../state/events.js';
import type { StateLog } from '../../state/log.js';
import { eventsOf } from '../../state/read.js';
import type { Link } from '../github/link.js';
import type { System } from '../system.js';

/** A workflow to start, by its file name. */
export interface WantedWorkflow {
  readonly file: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Starts on a branch what a push with the token of a workflow does not start. One that cannot be started is logged:
 * what was pushed is there, and must not be hidden by it. One that the log knows is not started for the same commit again,
 * and outside a workflow run nothing is started.
 */
export async function startWorkflows(
  on: {
    readonly link: Pick<Link, 'run' | 'forge'> | undefined;
    readonly log: Pick<StateLog, 'append' | 'events'>;
    readonly system: Pick<System, 'logger'>;
  },
  branch: string,
  wanted: readonly WantedWorkflow[],
  commit: string,
): Promise<void> {
  const { link, log, system } = on;
  if (link?.run === undefined) return;
  const done = new Set([...eventsOf(log.events(), 'effect.done')].map(({ data }) => data.key));
  for (const { file, inputs } of wanted) {
    const key = `dispatch:${file}:${commit}`;
    if (done.has(key)) continue;
    try {
      await link.forge.dispatchWorkflow(file, branch, inputs);
      await record(log, 'effect.done', { key, kind: 'dispatch', reference: file, detail: commit });
    } catch (error) {
      if (!(error instanceof SuiteError)) throw error;
      system.logger.error('A workflow could not be started', { file, code: error.code });
    }
  }
}
