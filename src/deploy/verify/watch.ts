import { SuiteError } from '../../core/errors.js';
import type { Deployment, Served } from '../../core/deployment.js';
import type { Clock } from '../../core/ports.js';
import type { DeploymentProvider } from '../providers/provider.js';

/** How the wait for a deployment ended. Only `served` is verified further. */
export type WatchOutcome =
  /** Production serves the commit. */
  | 'served'
  /** Ready at the provider, which was told not to make new deployments live: it waits to be promoted. */
  | 'pinned'
  /** Its build or its start failed; what was live before stays live. */
  | 'failed'
  /** A newer commit is live. */
  | 'superseded'
  /** In the time given, production did not come to serve it. */
  | 'never-served'
  /** The provider did not answer, so that nothing is known. */
  | 'unavailable';

export interface Watched {
  readonly outcome: WatchOutcome;
  readonly deployment: Deployment | undefined;
  /** The last answer on what is live. */
  readonly served: Served | undefined;
  /** One sentence; holds no text of the provider. */
  readonly reason: string;
  /** Stable: `deployment/…`, or the provider's error code. */
  readonly code: string;
  /** When it was first seen to be served. */
  readonly servedAt: Date | undefined;
}

export interface WatchDeps {
  readonly provider: DeploymentProvider;
  readonly clock: Clock;
  /** What is live now, cross-checked. */
  readonly served: () => Promise<Served>;
  /** Whether a commit came after the watched one on its branch. */
  readonly isNewer: (commit: string) => Promise<boolean>;
  /** Told once for each state. */
  readonly onState: (deployment: Deployment) => Promise<void>;
}

export interface WatchRequest {
  readonly commit: string;
  readonly pollSeconds: number;
  readonly timeoutSeconds: number;
}

/** One round of questions. */
interface Round {
  readonly deployment: Deployment | undefined;
  readonly served: Served | undefined;
  /** A question that got no answer. */
  readonly silence: SuiteError | undefined;
}

async function ask(request: WatchRequest, deps: WatchDeps): Promise<Round> {
  let deployment: Deployment | undefined;
  try {
    if (deps.provider.capabilities.watch) deployment = await deps.provider.find(request.commit);
    return { deployment, served: await deps.served(), silence: undefined };
  } catch (error) {
    // A provider that is down now may answer at the next poll; a refused token will not.
    if (!(error instanceof SuiteError) || error.kind !== 'network') throw error;
    return { deployment, served: undefined, silence: error };
  }
}

type Ending = Pick<Watched, 'outcome' | 'reason' | 'code'>;

/** What a round says about the commit; undefined: keep waiting. */
async function endingOf(commit: string, round: Round, deps: WatchDeps): Promise<Ending | undefined> {
  const { deployment, served } = round;
  if (served?.commit === commit)
    return { outcome: 'served', code: 'deployment/served', reason: 'Production serves the commit.' };
  if (deployment?.state === 'failed') {
    const what = deployment.failedIn === 'start' ? 'start' : 'build';
    return {
      outcome: 'failed',
      code: `deployment/${what}-failed`,
      reason: `The ${what} failed; the deployment before it stays live.`,
    };
  }
  const live = served?.commit ?? null;
  if (live !== null && (await deps.isNewer(live)))
    return {
      outcome: 'superseded',
      code: 'deployment/superseded',
      reason: 'A newer commit is live, and its own verification tells.',
    };
  if (deployment?.state === 'ready' && served?.pinned === true)
    return {
      outcome: 'pinned',
      code: 'deployment/pinned',
      reason:
        'It is ready, and production is pinned to another deployment, so that nothing can be said about it.',
    };
  return undefined;
}

function givenUp(round: Round, seconds: number, answered: boolean): Ending {
  if (!answered && round.silence !== undefined)
    return { outcome: 'unavailable', code: round.silence.code, reason: 'The provider did not answer.' };
  const { deployment, served } = round;
  if (deployment?.state === 'cancelled')
    return {
      outcome: 'never-served',
      code: 'deployment/cancelled',
      reason: 'The deployment was cancelled, and no newer commit is live.',
    };
  if (served?.commit === null && deployment?.state === 'ready')
    return {
      outcome: 'never-served',
      code: 'deployment/served-unknown',
      reason: 'It is ready, and nobody tells which commit production serves.',
    };
  const so = deployment === undefined ? 'there is no deployment of it' : `it is ${deployment.state}`;
  return {
    outcome: 'never-served',
    code: deployment === undefined ? 'deployment/none' : 'deployment/never-served',
    reason: `After ${seconds} s production does not serve the commit: ${so}.`,
  };
}

/**
 * Waits until production serves a commit, or until it is clear that it will not (AD-08). A provider's "ready" is not
 * enough: what counts is the commit that is served.
 *
 * @throws SuiteError of a provider that refuses the token or answers nonsense
 */
export async function watchDeployment(request: WatchRequest, deps: WatchDeps): Promise<Watched> {
  const { clock } = deps;
  const until = clock.monotonic() + request.timeoutSeconds * 1_000;
  let last: string | undefined;
  let answered = false;
  for (;;) {
    const round = await ask(request, deps);
    const { deployment, served } = round;
    answered ||= round.silence === undefined;
    const state = deployment === undefined ? undefined : `${deployment.id} ${deployment.state}`;
    if (deployment !== undefined && state !== last) await deps.onState(deployment);
    last = state ?? last;
    const ending = await endingOf(request.commit, round, deps);
    if (ending !== undefined) {
      const servedAt = ending.outcome === 'served' ? clock.now() : undefined;
      return { ...ending, deployment, served, servedAt };
    }
    if (clock.monotonic() + request.pollSeconds * 1_000 > until) {
      const { timeoutSeconds } = request;
      return {
        ...givenUp(round, timeoutSeconds, answered),
        deployment,
        served,
        servedAt: undefined,
      };
    }
    await clock.sleep(request.pollSeconds * 1_000);
  }
}
