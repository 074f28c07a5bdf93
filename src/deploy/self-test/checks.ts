import type { ProbeConfig } from '../../config/sections/deploy.js';
import { SuiteError } from '../../core/errors.js';
import type { Http } from '../../core/http.js';
import type { Clock } from '../../core/ports.js';
import { plural } from '../../report/document/format.js';
import { testCounts } from '../judge/binomial.js';
import { runProbeRound } from '../probes/round.js';
import type { DeploymentProvider } from '../providers/provider.js';
import { failed, passed, skipped, type Result } from './outcome.js';

/** Counts whose answers are known: 10 errors an hour before, looked at after 30 s at the usual level. */
const KNOWN = { before: 10, seconds: 30, requestsBefore: null, requestsAfter: null, dispersion: 1 } as const;
const LEVEL = 0.01;

/** Whether the judge still says what the table of the documentation says. */
export function checkJudge(test: typeof testCounts = testCounts): Result {
  const at = (after: number): boolean => test({ ...KNOWN, after }, LEVEL).crossed;
  return at(3) && !at(2)
    ? passed('Of 10 errors in the hour before, 3 in 30 s cross the bound and 2 do not.')
    : failed('self-test/judge-wrong', 'The judge does not say what the table of the documentation says.');
}

/** Asks every probe once: what is live now has to answer as configured. */
export async function checkProbes(
  probes: readonly ProbeConfig[],
  deps: { readonly http: Http; readonly clock: Clock; readonly control: string | undefined },
): Promise<Result> {
  if (probes.length === 0) return skipped('no-probes', 'No probes are configured (deploy.probes).');
  const { attempts, controlAnswers } = await runProbeRound(probes, deps);
  const bad = attempts.flatMap((attempt, index) => {
    const probe = probes[index];
    return attempt.ok || probe === undefined ? [] : [`${probe.name ?? probe.url}: ${attempt.reason ?? ''}`];
  });
  if (bad.length === 0) return passed(`${plural(probes.length, 'probe')} answered as configured.`);
  const network = controlAnswers === false ? ' The control address is silent too.' : '';
  return failed('self-test/probes-fail', `${bad.join('; ')}.${network}`);
}

export interface Watching {
  readonly provider: DeploymentProvider | undefined;
  readonly clock: Clock;
  readonly pollSeconds: number;
  /** How long a deployment is waited for. */
  readonly waitSeconds: number;
}

/** Whether the provider sees the commit and deploys it; a preview counts. */
export async function checkDeployment(commit: string, watching: Watching): Promise<Result> {
  const { provider, clock, pollSeconds, waitSeconds } = watching;
  if (provider === undefined)
    return skipped('no-provider', 'No provider of deployments is configured (deploy.provider).');
  const { name } = provider;
  if (!provider.capabilities.watch)
    return skipped('cannot-watch', `${name} tells what is served, not which deployments there are.`);
  const until = clock.monotonic() + waitSeconds * 1_000;
  let state: string | undefined;
  try {
    for (;;) {
      const deployment = await provider.find(commit);
      state = deployment?.state ?? state;
      if (state === 'ready' || state === 'inactive') return passed(`${name} deployed the commit.`);
      if (state === 'failed')
        return failed(
          'self-test/deployment-failed',
          `${name} could not deploy a commit that changes nothing.`,
        );
      if (clock.monotonic() + pollSeconds * 1_000 > until) break;
      await clock.sleep(pollSeconds * 1_000);
    }
  } catch (error) {
    if (!(error instanceof SuiteError)) throw error;
    return failed(error.code, `${name} could not be asked: ${error.message}`);
  }
  return state === undefined
    ? skipped(
        'no-deployment',
        `${name} answers, and made no deployment of the sandbox within ${waitSeconds} s.`,
      )
    : skipped('still-deploying', `${name} answers; after ${waitSeconds} s the deployment was ${state}.`);
}

/** Whether messages could go out; none is sent. */
export function checkChannels(
  channels: readonly { readonly name: string; readonly closed?: string }[],
): Result {
  if (channels.length === 0) return skipped('no-channels', 'No channels are configured (notify.channels).');
  const closed = channels.flatMap(({ name, closed: why }) => (why === undefined ? [] : [`${name}: ${why}`]));
  return closed.length === 0
    ? passed(`${plural(channels.length, 'channel')} could be used; nothing was sent.`)
    : failed('self-test/channel-closed', `${closed.join('; ')}.`);
}
