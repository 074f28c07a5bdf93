import type { Deployment } from '../../core/deployment.js';
import { watchDeployment, type Watched } from '../../deploy/verify/watch.js';
import { record } from '../../state/events.js';
import { noProvider } from './bench.js';
import { letGo } from './point-back.js';
import type { Case } from './verification.js';

/** How far a commit came to production. */
export interface Seen {
  readonly watched: Watched | undefined;
  readonly servedAt: Date | undefined;
  /** Seconds until which earlier runs looked. */
  readonly after: number;
}

async function observe(
  { bench, commit }: Case,
  state: Deployment['state'] | 'served' | 'never-served' | 'superseded',
  deployment: Deployment | undefined,
  reason: string | null,
): Promise<void> {
  await record(bench.log, 'deployment.observed', {
    environment: bench.config.environment,
    provider: bench.provider?.name ?? '',
    commit,
    deployment: deployment?.id ?? null,
    state,
    reason,
  });
}

async function watch(current: Case): Promise<Watched> {
  const { bench, commit } = current;
  const { provider, config, system, repository, served } = bench;
  if (provider === undefined) throw noProvider();
  const isNewer = async (other: string): Promise<boolean> => {
    const known = await repository.git.run(['merge-base', '--is-ancestor', commit, other]);
    return known.exitCode === 0 && other !== commit;
  };
  const watched = await watchDeployment(
    { commit, pollSeconds: config.pollSeconds, timeoutSeconds: config.timeoutSeconds },
    {
      ...{ provider, served, isNewer, clock: system.clock },
      onState: (deployment) => observe(current, deployment.state, deployment, deployment.reason),
    },
  );
  const { outcome, deployment, reason } = watched;
  if (outcome === 'served' || outcome === 'superseded' || outcome === 'never-served')
    await observe(current, outcome, deployment, outcome === 'served' ? null : reason);
  return watched;
}

/** A person undid the pin, or a run that was cut off before it could note it down. */
async function noteUndone({ bench, commit }: Case): Promise<void> {
  const { config, provider, log } = bench;
  await record(log, 'deployment.unpinned', {
    ...{ environment: config.environment, provider: provider?.name ?? '', commit },
    detail: 'it was found undone',
  });
}

/** Waits for the commit; the revert of a pinned production is let go live first, since it can only then be verified. */
export async function see(current: Case): Promise<Seen> {
  const { bench, request, ledger, commit, revertOf } = current;
  if (request.servedAt !== undefined) {
    const before = ledger?.history.findLast((entry) => entry.commit === commit)?.judged;
    const servedAt = new Date(request.servedAt);
    return { watched: undefined, servedAt, after: before?.counts?.seconds ?? 300 };
  }
  let watched = await watch(current);
  if (watched.outcome === 'pinned' && revertOf !== null && bench.provider !== undefined) {
    await letGo(bench, commit, watched.deployment, 'the revert is ready');
    watched = await watch(current);
  } else if (ledger?.pointedBack?.pinned === true && watched.served?.pinned === false)
    await noteUndone(current);
  return { watched, servedAt: watched.servedAt, after: 0 };
}
