import { record } from '../../state/events.js';
import type { Link } from '../github/link.js';
import type { DeployBench } from './bench.js';
import type { DeployVerifyRequest } from './verification.js';

interface LookingOn extends Pick<DeployBench, 'branch' | 'log'> {
  readonly link: Pick<Link, 'forge' | 'run'> | undefined;
}

/**
 * Starts the run of the same workflow that takes the next look. It is given when the commit was first served, so that
 * it waits for the look itself: a job that slept for an hour would hold up the next push.
 */
export async function dispatchNextLook(
  { link, branch, log }: LookingOn,
  { dispatchNext }: Pick<DeployVerifyRequest, 'dispatchNext'>,
  commit: string,
  servedAt: Date,
): Promise<void> {
  if (!dispatchNext || link?.run === undefined) return;
  const file = link.run.workflow.split('/').at(-1) ?? '';
  await link.forge.dispatchWorkflow(file, branch, { commit, 'served-at': servedAt.toISOString() });
  const key = `verify:${commit}:${servedAt.toISOString()}`;
  await record(log, 'effect.done', { key, kind: 'dispatch', reference: file, detail: commit });
}
